package org.readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.readout.model.Heading;
import org.readout.model.Block;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/** Recognises the parts of a memo and has their records found. */
final class Parts {

    private final PartMatcher matcher;
    private final Registry registry;
    private final Locale locale;

    Parts(PartMatcher matcher, Registry registry, Locale locale) {
        this.matcher = matcher;
        this.registry = registry;
        this.locale = locale;
    }

    Section understand(Section section) {
        if (OtherVoices.in(PlainText.of(section.heading()))) {
            return new Section("", section.heading(), section.blocks(), section.sections());
        }
        Optional<PartMatcher.Match> match = matcher.match(PlainText.of(section.heading()));
        String part = match.map(PartMatcher.Match::part).orElse("");
        Section named = new Section(part, section.heading(), section.blocks(), section.sections());
        Optional<RecordKind> kind = match.flatMap(PartMatcher.Match::holds);
        if (kind.isPresent() && section.sections().stream().noneMatch(this::isPartOfItsOwn)) {
            int before = registry.size();
            Section found = new RecordFinder(kind.get(), registry, locale, Group.NONE).in(named);
            boolean prose = kind.get() == RecordKind.OPEN_QUESTION || registry.size() == before && match.get().prose();
            return prose ? new ProseRecords(kind.get(), registry, locale).in(found, "") : found;
        }
        if (kind.isPresent()) {
            Section own = new RecordFinder(kind.get(), registry, locale, Group.NONE)
                    .in(new Section(part, section.heading(), section.blocks(), List.of()));
            return new Section(part, section.heading(), own.blocks(), inner(section));
        }
        List<Block> blocks = section.blocks().stream().map(this::weighed).toList();
        return new Section(part, section.heading(), blocks, inner(section));
    }

    /** A table that sets opportunities or benefits against risks has a record in every cell. */
    private Block weighed(Block block) {
        return block instanceof Table table ? PairedTable.enter(table, registry) : block;
    }

    private List<Section> inner(Section section) {
        return section.sections().stream().map(this::understand).toList();
    }

    /** Inside a part that holds records, only a heading that is to the letter another part's ends it. */
    private boolean isPartOfItsOwn(Section section) {
        return matcher.match(PlainText.of(section.heading()))
                .filter(match -> match.exact() && match.holds().isPresent() && section.sections().size() + section.blocks().size() > 0)
                .filter(match -> match.holds().get() == RecordKind.OPEN_QUESTION || match.holds().get() == RecordKind.RECOMMENDATION
                        || match.holds().get() == RecordKind.COMPONENT)
                .isPresent();
    }
}
