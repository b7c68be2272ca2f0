package org.readout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.model.Audience;
import org.readout.model.Block;
import org.readout.model.Memo;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/**
 * What an audience is shown, in its order. A part brings its subsections along; one that stands inside a section that is
 * not shown is lifted out. In a work composed of memos each of them keeps its title over what is shown of it.
 */
record Selection(List<Block> preamble, List<Section> sections, List<Edition.Withheld> withheld) {

    static Selection of(Memo memo, Audience audience) {
        if (audience.parts().contains(Audience.EVERYTHING)) {
            return new Selection(memo.preamble(), memo.sections(), List.of());
        }
        List<Section> chapters = memo.sections().stream().filter(section -> isChapter(memo, section, audience)).toList();
        List<Section> others = memo.sections().stream().filter(section -> !chapters.contains(section)).toList();
        List<Section> sections = new ArrayList<>(shown(others, audience));
        chapters.forEach(chapter -> sections.add(new Section(chapter.part(), chapter.heading(), preamble(audience) ? chapter.blocks() : List.of(),
                shown(chapter.sections(), audience))));
        List<Edition.Withheld> withheld = new ArrayList<>();
        if (!preamble(audience)) {
            withholdBlocks(memo.preamble(), Audience.PREAMBLE, audience, withheld);
            chapters.forEach(chapter -> withholdBlocks(chapter.blocks(), Audience.PREAMBLE, audience, withheld));
        }
        memo.sections().stream().flatMap(section -> chapters.contains(section) ? section.sections().stream() : Stream.of(section))
                .forEach(section -> withhold(section, "", audience, withheld));
        return new Selection(preamble(audience) ? memo.preamble() : List.of(), sections, withheld);
    }

    /** Whether it is a memo within a work, and anything of it is shown. */
    private static boolean isChapter(Memo memo, Section section, Audience audience) {
        return memo.metadata().properties().containsKey(Metadata.PARTS) && section.part().isEmpty() && !shown(section.sections(), audience).isEmpty();
    }

    private static boolean preamble(Audience audience) {
        return audience.parts().contains(Audience.PREAMBLE);
    }

    private static List<Section> shown(List<Section> all, Audience audience) {
        List<Section> shown = new ArrayList<>();
        for (String part : audience.parts()) {
            all.forEach(section -> collect(section, part, audience.parts(), shown));
        }
        return shown;
    }

    /** Adds the outermost sections that are {@code part}; what a listed part brings along is not looked into again. */
    private static void collect(Section section, String part, List<String> listed, List<Section> sections) {
        if (section.part().equals(part)) {
            sections.add(section);
        } else if (!listed.contains(section.part())) {
            section.sections().forEach(inner -> collect(inner, part, listed, sections));
        }
    }

    private static void withhold(Section section, String around, Audience audience, List<Edition.Withheld> withheld) {
        if (audience.parts().contains(section.part())) {
            return;
        }
        String part = section.part().isEmpty() ? around : section.part();
        add(section.span(), PlainText.of(section.heading()), part, audience).ifPresent(withheld::add);
        withholdBlocks(section.blocks(), part, audience, withheld);
        section.sections().forEach(inner -> withhold(inner, part, audience, withheld));
    }

    private static void withholdBlocks(List<Block> blocks, String part, Audience audience, List<Edition.Withheld> withheld) {
        blocks.forEach(block -> add(block.span(), PlainText.of(block), part, audience).ifPresent(withheld::add));
    }

    private static Optional<Edition.Withheld> add(SourceSpan span, String text, String part, Audience audience) {
        return Letters.in(text) == 0 ? Optional.empty()
                : Optional.of(new Edition.Withheld(rule(part, audience), span, Letters.in(text)));
    }

    static String rule(String part, Audience audience) {
        return "audience " + audience.id() + " is not shown " + (part.isEmpty() ? "sections that are no part" : "part " + part);
    }
}
