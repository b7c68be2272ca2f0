package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Heading;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/** Recognises the parts of a memo and has their records found. */
final class Parts {

    private static final Pattern CONCLUDES = Pattern.compile("\\b(?:conclusions?|conclusiones|schlussfolgerungen|findings|observations|constats|constatations|assessment|conclusion[es]*)\\b");

    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?\\d{1,3}[.)]?\\s");

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
        Optional<PartMatcher.Match> match = match(section);
        String part = match.map(PartMatcher.Match::part).orElse("");
        Section named = new Section(part, section.heading(), section.blocks(), section.sections());
        Optional<RecordKind> kind = match.flatMap(PartMatcher.Match::holds);
        if (kind.isPresent() && !match.get().exact() && namesSeveralParts(section)) {
            return new Section("", section.heading(), section.blocks().stream().map(this::weighed).toList(), inner(section));
        }
        kind.ifPresent(holds -> registry.turnTo(section.heading().id()));
        if (kind.isPresent() && section.sections().stream().noneMatch(this::isPartOfItsOwn)) {
            return found(named, kind.get(), match.get().prose());
        }
        if (kind.isPresent()) {
            Section own = new RecordFinder(kind.get(), registry, locale, Group.NONE)
                    .in(new Section(part, section.heading(), section.blocks(), List.of()));
            return new Section(part, section.heading(), own.blocks(), inner(section));
        }
        List<Block> blocks = section.blocks().stream().map(this::weighed).toList();
        return new Section(part, section.heading(), blocks, inner(section));
    }

    /** The part that a section is: by its heading or, where that says nothing of records, by what stands in it. */
    private Optional<PartMatcher.Match> match(Section section) {
        Optional<PartMatcher.Match> said = matcher.match(PlainText.of(section.heading()));
        if (said.isPresent() && !said.get().part().equals(PartMatcher.APPENDIX) || said.flatMap(PartMatcher.Match::holds).isPresent() || namesSeveralParts(section)) {
            return said;
        }
        Optional<RecordKind> kind = SilentHeading.holds(section);
        return kind.isEmpty() ? said : said.map(appendix -> appendix.holding(kind.get())).or(() -> matcher.holding(kind.get()));
    }

    /** What is set out is looked for first; prose is read where nothing is, and where conclusions stand among what they ask for. */
    private Section found(Section section, RecordKind kind, boolean prose) {
        if (kind == RecordKind.RECOMMENDATION && prose && isMixed(section)) {
            return new ProseRecords(kind, registry, locale, true).in(section, "");
        }
        int before = registry.size();
        Section found = new RecordFinder(kind, registry, locale, Group.NONE).in(section);
        boolean read = kind == RecordKind.OPEN_QUESTION || registry.size() == before && prose;
        Section prosed = read ? new ProseRecords(kind, registry, locale, kind == RecordKind.OPEN_QUESTION).in(found, "") : found;
        boolean onlyTopics = kind == RecordKind.OPEN_QUESTION && registry.size() == before && section.sections().isEmpty();
        return onlyTopics ? new RecordFinder(kind, registry, locale, Group.NONE, true).in(prosed) : prosed;
    }

    /** “Conclusions and recommendations”, paragraph by paragraph: only some of them ask for anything. */
    private boolean isMixed(Section section) {
        List<Block> blocks = allBlocks(section).toList();
        return CONCLUDES.matcher(Fold.words(PlainText.of(section.heading()))).find()
                && section.sections().stream().allMatch(inner -> inner.blocks().stream().anyMatch(Parts::isNumbered))
                && blocks.stream().allMatch(block -> block instanceof Paragraph || block instanceof ListBlock)
                && blocks.stream().flatMap(Parts::paragraphs).noneMatch(paragraph -> SilentHeading.isCountedAsk(paragraph))
                && blocks.stream().flatMap(Parts::paragraphs).anyMatch(paragraph -> !asks(paragraph));
    }

    private static Stream<Block> allBlocks(Section section) {
        return Stream.concat(section.blocks().stream(), section.sections().stream().flatMap(Parts::allBlocks));
    }

    private static boolean isNumbered(Block block) {
        return block instanceof ListBlock list ? list.numbered() : block instanceof Paragraph paragraph && NUMBERED.matcher(PlainText.of(paragraph.inlines())).lookingAt();
    }

    private boolean asks(Paragraph paragraph) {
        return Sentences.of(PlainText.of(paragraph.inlines()), locale).stream().anyMatch(sentence -> Ask.is(sentence.text()));
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return block instanceof Paragraph paragraph ? Stream.of(paragraph)
                : ((ListBlock) block).items().stream().flatMap(item -> item.blocks().stream()).filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    /** A title over the whole memo may speak of risks and be no part: the parts stand under it. */
    boolean namesSeveralParts(Section section) {
        return section.sections().stream().flatMap(inner -> matcher.match(PlainText.of(inner.heading())).stream())
                .map(PartMatcher.Match::part).distinct().count() > 1;
    }

    /** A table that sets opportunities or benefits against risks has a record in every cell; a box may be a part with a title of its own. */
    Block weighed(Block block) {
        if (block instanceof Table table) {
            return PairedTable.enter(table, registry);
        }
        return block instanceof Quote quote ? boxed(quote) : block;
    }

    private Block boxed(Quote quote) {
        if (quote.blocks().size() < 2 || !(quote.blocks().get(0) instanceof Paragraph title)) {
            return quote;
        }
        Optional<RecordKind> kind = matcher.match(PlainText.of(title.inlines())).filter(PartMatcher.Match::exact).flatMap(PartMatcher.Match::holds)
                .filter(holds -> holds == RecordKind.KEY_POINT);
        return kind.<Block>map(holds -> {
            List<Block> blocks = new ArrayList<>(List.of(title));
            blocks.addAll(new RecordFinder(holds, registry, locale, Group.NONE).blocks(quote.blocks().subList(1, quote.blocks().size())));
            return new Quote(quote.span(), blocks);
        }).orElse(quote);
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
