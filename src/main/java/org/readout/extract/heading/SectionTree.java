package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Section;

/** Flat blocks into sections: a heading holds all that follows up to the next of its level or a higher one. */
public record SectionTree(List<Block> preamble, List<Section> sections) {

    public static SectionTree of(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !(blocks.get(first) instanceof Heading)) {
            first++;
        }
        return new SectionTree(blocks.subList(0, first), sections(blocks.subList(first, blocks.size())));
    }

    /** @param blocks empty, or beginning with a heading */
    private static List<Section> sections(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Heading heading = (Heading) blocks.get(at);
            int end = next(blocks, at + 1, heading.level());
            int inner = next(blocks, at + 1, Integer.MAX_VALUE);
            int split = Math.min(inner, end);
            sections.add(new Section("", heading, blocks.subList(at + 1, split), sections(blocks.subList(split, end))));
            at = end;
        }
        return sections;
    }

    private static int next(List<Block> blocks, int from, int level) {
        for (int at = from; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Heading heading && heading.level() <= level) {
                return at;
            }
        }
        return blocks.size();
    }
}
