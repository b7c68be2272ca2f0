package org.readout.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.model.Block;
import org.readout.model.Heading;

/** Headings that stand deeper than they were written, and ids for lines that are made headings. */
final class Outline {

    /** Writing programs count no further. */
    private static final int DEEPEST = 9;

    private Outline() {
    }

    static Heading deeper(Heading heading, int levels) {
        return levels == 0 ? heading : new Heading(heading.span(), Math.min(DEEPEST, heading.level() + levels), heading.id(), heading.number(), heading.inlines());
    }

    /** Ids that are taken. */
    static Set<String> ids(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        blocks.forEach(block -> {
            if (block instanceof Heading heading) {
                ids.add(heading.id());
            }
        });
        return ids;
    }

    /** An id for a line of these words, which is taken then. */
    static String id(String words, Set<String> ids) {
        return Registry.unique(Fold.slug(words, Integer.MAX_VALUE), ids);
    }
}
