package org.readout.extract.part;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.LabelledSides;
import org.readout.extract.entry.LinesOver;
import org.readout.extract.entry.Registry;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/** The records of one part: those set out, and those told in its prose. */
final class PartRecords {

    private static final Pattern CONCLUDES = Pattern.compile("(?U)\\b(?:conclusions?|conclusiones|schlussfolgerungen|findings|observations|constats|constatations|assessment|conclusion[es]*)\\b");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?\\d{1,3}[.)]?\\s");
    /** “The Service does not make recommendations.” under a heading of options. */
    private static final Pattern DENIES = Pattern.compile("(?iU)\\b(?:(?:do|does) not (?:make|offer|contain)(?: any)?|makes? no|offers? no) recommendations?\\b|\\bne (?:fait|formule|formulons|propose) (?:pas|aucune?) (?:de )?recommandations?\\b|\\bno (?:formula|formulamos|hace|hacemos|contiene) recomendaci|\\b(?:gibt|geben|enthält|spricht|sprechen)(?: \\p{L}+)? keine empfehlungen\\b");
    /** In so many words a part that asks would have asked. */
    private static final int ENOUGH_TO_ASK = 6;

    private final RecordKind kind;
    private final PartMatcher matcher;
    private final Registry registry;
    private final Tongue tongue;

    PartRecords(RecordKind kind, PartMatcher matcher, Registry registry, Tongue tongue) {
        this.kind = kind;
        this.matcher = matcher;
        this.registry = registry;
        this.tongue = tongue;
    }

    /** Whether a section without asks is no part that asks: in so many words it would have, or it denies it. */
    static boolean asksNothing(Section section, boolean exact) {
        return (!exact || DENIES.matcher(PlainText.ofBlocks(section.blocks())).find()) && !isTable(section)
                && allBlocks(section).mapToInt(block -> Fold.stretches(PlainText.of(block))).sum() >= ENOUGH_TO_ASK;
    }

    /** Whether it stands over tables, with no more prose than introduces them. */
    private static boolean isTable(Section section) {
        long tables = allBlocks(section).filter(Table.class::isInstance).count();
        return tables > 0 && allBlocks(section).filter(Paragraph.class::isInstance).count() <= tables;
    }

    /** What is set out is looked for first; prose is read where nothing is, and where conclusions stand among what they ask for. */
    Section in(Section section, boolean prose) {
        if (kind == RecordKind.RECOMMENDATION && prose && isMixed(section)) {
            return new ProseRecords(kind, registry, tongue, true).in(section, Group.NONE);
        }
        int before = registry.size();
        boolean gathers = kind == RecordKind.RECOMMENDATION ? matcher.match(SectionForms.title(section)).isEmpty() : kind == RecordKind.COMPONENT && Group.gathers(kind, SectionForms.title(section)) && !matcher.isWhole(SectionForms.title(section));
        Group group = gathers ? Group.of(kind, SectionForms.title(section), tongue) : Group.NONE;
        Section found = new RecordFinder(kind, registry, tongue, group).in(section);
        if (kind == RecordKind.RECOMMENDATION && prose && registry.size() > before) {
            return new ProseRecords(kind, registry, tongue, false).beside(found);
        }
        boolean read = kind == RecordKind.OPEN_QUESTION || registry.size() == before && prose && !isDemanding(section);
        Section prosed = read ? new ProseRecords(kind, registry, tongue, kind == RecordKind.OPEN_QUESTION || LabelledSides.SIDES.contains(kind)).in(found, Group.NONE) : found;
        boolean onlyTopics = kind == RecordKind.OPEN_QUESTION && registry.size() == before && section.sections().isEmpty();
        return onlyTopics ? new RecordFinder(kind, registry, tongue, Group.NONE, true).in(prosed) : prosed;
    }

    /** Whether it lists what something is to do: words stressed beside that name nothing. */
    private boolean isDemanding(Section section) {
        LinesOver over = new LinesOver(kind, tongue);
        return IntStream.range(1, section.blocks().size()).anyMatch(at -> over.isDemanded(section.blocks().get(at), section.blocks().get(at - 1)));
    }

    /** “Conclusions and recommendations”, paragraph by paragraph: only some of them ask for anything. */
    private boolean isMixed(Section section) {
        List<Block> blocks = allBlocks(section).toList();
        return CONCLUDES.matcher(Fold.words(PlainText.of(section.heading()))).find()
                && section.sections().stream().allMatch(inner -> inner.blocks().stream().anyMatch(PartRecords::isNumbered))
                && blocks.stream().allMatch(block -> block instanceof Paragraph || block instanceof ListBlock)
                && blocks.stream().flatMap(PartRecords::paragraphs).noneMatch(paragraph -> Telltale.isCountedAsk(paragraph.inlines()))
                && blocks.stream().flatMap(PartRecords::paragraphs).anyMatch(paragraph -> !asks(paragraph));
    }

    private static Stream<Block> allBlocks(Section section) {
        return Stream.concat(section.blocks().stream(), section.sections().stream().flatMap(PartRecords::allBlocks));
    }

    private static boolean isNumbered(Block block) {
        return block instanceof ListBlock list ? list.numbered() : block instanceof Paragraph paragraph && NUMBERED.matcher(PlainText.of(paragraph.inlines())).lookingAt();
    }

    private boolean asks(Paragraph paragraph) {
        return Sentences.of(PlainText.of(paragraph.inlines()), tongue).stream().anyMatch(sentence -> Ask.is(sentence.text()));
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return block instanceof Paragraph paragraph ? Stream.of(paragraph)
                : ((ListBlock) block).items().stream().flatMap(item -> item.blocks().stream()).filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }
}
