package org.readout.extract.heading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.extract.entry.Registry;
import org.readout.extract.language.Fold;
import org.readout.model.Block;
import org.readout.model.Heading;

/** Ids for lines that are made headings. */
public final class Outline {

    private Outline() {
    }

    /** Ids that are taken. */
    public static Set<String> ids(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        blocks.forEach(block -> {
            if (block instanceof Heading heading) {
                ids.add(heading.id());
            }
        });
        return ids;
    }

    /** An id for a line of these words, which is taken then. */
    public static String id(String words, Set<String> ids) {
        return Registry.unique(Fold.slug(words, Integer.MAX_VALUE), ids);
    }
}
