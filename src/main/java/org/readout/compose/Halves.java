package org.readout.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.model.Block;
import org.readout.model.Divider;
import org.readout.model.Memo;
import org.readout.model.Section;

/**
 * What a work's own draft says before the memos, and after them. The author draws a line across the page where the memos go, before a
 * heading of the outermost level. Without one they go before the first section that by custom ends a document.
 */
record Halves(List<Block> preamble, List<Section> front, List<Section> back) {

    private static final Set<String> ENDINGS = Set.of("conclusion", "acknowledgements", "references", "appendix");

    static Halves of(Memo draft) {
        List<Section> sections = draft.sections();
        if (endsInLine(draft.preamble())) {
            return new Halves(withoutLast(draft.preamble()), List.of(), sections);
        }
        for (int at = 0; at < sections.size(); at++) {
            if (endsInLine(sections.get(at))) {
                List<Section> front = new ArrayList<>(sections.subList(0, at));
                front.add(withoutLine(sections.get(at)));
                return new Halves(draft.preamble(), front, sections.subList(at + 1, sections.size()));
            }
        }
        int ending = 0;
        while (ending < sections.size() && !ENDINGS.contains(sections.get(ending).part())) {
            ending++;
        }
        return new Halves(draft.preamble(), sections.subList(0, ending), sections.subList(ending, sections.size()));
    }

    private static boolean endsInLine(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Divider;
    }

    private static boolean endsInLine(Section section) {
        return section.sections().isEmpty() ? endsInLine(section.blocks()) : endsInLine(last(section));
    }

    private static Section withoutLine(Section section) {
        if (section.sections().isEmpty()) {
            return new Section(section.part(), section.heading(), withoutLast(section.blocks()), List.of());
        }
        List<Section> inner = new ArrayList<>(withoutLast(section.sections()));
        inner.add(withoutLine(last(section)));
        return new Section(section.part(), section.heading(), section.blocks(), inner);
    }

    private static Section last(Section section) {
        return section.sections().get(section.sections().size() - 1);
    }

    private static <T> List<T> withoutLast(List<T> all) {
        return all.subList(0, all.size() - 1);
    }
}
