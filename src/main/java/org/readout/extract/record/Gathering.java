package org.readout.extract.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.LinesOver;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.CountedAlike;
import org.readout.extract.sign.Wording;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/** Whether records are set out inside a section, so that it is a group of them and no record itself. */
final class Gathering {

    private static final PatternFile PATTERNS = PatternFile.of(Gathering.class);
    private static final Pattern ADDS = PATTERNS.pattern("adds");
    /** Before what something is said of: folded, elisions apart. */
    private static final Pattern OF = PATTERNS.pattern("of");
    private static final Pattern ELISION = Pattern.compile("['’]");
    private static final Pattern ENDS = Pattern.compile("\\s?[:.]$");
    private static final int SHORTEST_NAME = 5;
    private static final int FEWEST_TOPICS = 3;

    private final RecordKind kind;
    private final Tongue tongue;
    private final ParagraphForms paragraphs;
    private final ListForms lists;
    private final LinesOver over;

    Gathering(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
        this.paragraphs = new ParagraphForms(kind, tongue);
        this.lists = new ListForms(kind, tongue);
        this.over = new LinesOver(kind, tongue);
    }

    /** Whether they are. */
    boolean gathers(Section section, Siblings siblings) {
        List<Block> blocks = section.blocks();
        return siblings.are(Siblings.Form.LISTED) || kind == RecordKind.RECOMMENDATION && listsByName(blocks) || kind == RecordKind.RECOMMENDATION
                && (blocks.stream().anyMatch(AskBox::isCounted) || AskBox.anyIn(blocks.stream()) && !SectionForms.orders(section, tongue)) || blocks.stream()
                .anyMatch(block -> block instanceof Table table && TableRecords.of(table, kind, tongue).isPresent())
                || blocks.stream().anyMatch(block -> block instanceof DefinitionList definitions && gathersInDefinitions(definitions) || block instanceof Paragraph paragraph
                        && isLabelledAsk(paragraph) && !SectionForms.orders(section, tongue))
                || over.areTopics(blocks) || siblings.are(Siblings.Form.NAMED) && listsNames(section, List.of(section)) || over.announcesList(blocks)
                || isAddition(section) || gathersInSections(section)
                || siblings.are(Siblings.Form.HEADED) && gathersInSections(new Section(section.part(), section.heading(), List.of(), section.sections()))
                || gathersHeads(blocks, siblings.fieldHeads(), siblings.are(Siblings.Form.GATHER) ? 1 : 2) || kind == RecordKind.RECOMMENDATION && countsOn(section)
                || blocks.stream().anyMatch(block -> block instanceof ListBlock list && gathersInList(section, list, siblings)
                        && !(SectionForms.orders(section, tongue) && tells(list)));
    }

    boolean listsNames(Section section, List<Section> beside) {
        List<Block> around = beside.stream().flatMap(sibling -> sibling.blocks().stream()).toList();
        return section.blocks().stream().anyMatch(block -> block instanceof ListBlock list && lists.isLed(list) && !lists.areFields(list, around));
    }

    /** “Recommendations:” right over a list, also behind what a principle says. */
    private boolean listsByName(List<Block> blocks) {
        return IntStream.range(1, blocks.size()).filter(at -> blocks.get(at) instanceof ListBlock && blocks.get(at - 1) instanceof Paragraph).anyMatch(at -> {
            String line = PlainText.of(blocks.get(at - 1)).strip();
            String name = ENDS.matcher(line).replaceFirst("");
            return !name.equals(line) && tongue.words().fields().namesRecords(kind, name) && !tongue.words().fields().isVague(name);
        });
    }

    /** “2. Leave no one behind” over “**2.1. Fund a second ferry.** …”, with prose before it or without. */
    private static boolean countsOn(Section section) {
        String number = section.heading().number().replaceFirst("[.)]$", "");
        return !number.isBlank() && section.blocks().stream().filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).stream())
                .anyMatch(lead -> lead.text().strip().matches("(?s)" + Pattern.quote(number) + "\\.\\d.*"));
    }

    /** “Additional recommendations”, “Weitere Risiken” over a list. */
    private boolean isAddition(Section section) {
        return ADDS.matcher(section.title()).matches() && section.blocks().stream().anyMatch(block -> block instanceof ListBlock list && list.items().size() > 1)
                && announces("several " + section.title());
    }

    boolean announces(String words) {
        return tongue.words().announced().in(words).filter(kind::equals).isPresent();
    }

    private boolean isLabelledAsk(Paragraph paragraph) {
        return kind == RecordKind.RECOMMENDATION && ItemLabel.namesAnAsk(paragraph.inlines());
    }

    /** Whether few of its items order anything: they say how what the heading orders would work. */
    private boolean tells(ListBlock list) {
        return kind == RecordKind.RECOMMENDATION && list.items().stream().map(item -> PlainText.ofBlocks(item.blocks()).strip())
                .filter(text -> Imperative.opens(text, tongue) || Sentences.of(text, tongue).stream().findFirst().filter(sentence -> Ask.is(sentence.text())).isPresent())
                .count() * 2 < list.items().size();
    }

    private boolean gathersInDefinitions(DefinitionList definitions) {
        return definitions.entries().size() > 1 && definitions.entries().stream().noneMatch(entry -> tongue.words().fields().key(kind, PlainText.of(entry.term())).isPresent());
    }

    boolean gathersInSections(Section section) {
        return (section.sections().size() > 1 || section.sections().size() == 1 && section.blocks().isEmpty()) && section.blocks().size() <= 1
                && section.sections().stream().noneMatch(inner -> tongue.words().fields().key(inner.title()).isPresent())
                && !(kind == RecordKind.APPROACH && isNamedBelow(section));
    }

    /**
     * “Storage for shared registers” and “Access to shared registers” below “Shared registers” tell of that one way; “Grants to public schools” below “Public options” is one of
     * several.
     */
    private static boolean isNamedBelow(Section section) {
        List<String> name = List.of(apart(section).split(" "));
        Set<String> ends = Set.copyOf(List.of(name.get(0), name.get(name.size() - 1)));
        return name.get(0).length() >= SHORTEST_NAME && innermost(section).map(inner -> OF.split(apart(inner), 2))
                .allMatch(told -> told.length > 1 && List.of(told[1].split(" ")).containsAll(ends));
    }

    /** Its heading, folded, “l'accès” as two words. */
    private static String apart(Section section) {
        return Fold.heading(ELISION.matcher(section.title()).replaceAll(" "));
    }

    private static Stream<Section> innermost(Section section) {
        return section.sections().isEmpty() ? Stream.of(section) : section.sections().stream().flatMap(Gathering::innermost);
    }

    /** Paragraphs with heads of their own from the first on, that are not the same heads in every section. */
    boolean gathersHeads(List<Block> blocks, Set<String> fieldHeads, int fewest) {
        List<Block> heads = blocks.stream().filter(block -> block instanceof Paragraph paragraph && paragraphs.isRecord(paragraph)).toList();
        return !heads.isEmpty() && blocks.get(0) == heads.get(0) && heads.stream().noneMatch(block -> fieldHeads.contains(head(block).orElse("")))
                && (heads.size() >= fewest || kind == RecordKind.RECOMMENDATION && ItemLabel.isOn(kind, ((Paragraph) heads.get(0)).inlines()));
    }

    static Optional<String> head(Block block) {
        return block instanceof Paragraph paragraph ? Lead.stressed(paragraph.inlines()).map(lead -> Fold.words(lead.text()))
                : Optional.empty();
    }

    /** “In detail” over a line that leads up to its list: the heading says nothing. */
    private static boolean isLedUpTo(List<Block> blocks, ListBlock list) {
        return blocks.size() > 1 && blocks.get(1) == list && Line.leadsUp(blocks.get(0));
    }

    private boolean gathersInList(Section section, ListBlock list, Siblings siblings) {
        List<Block> blocks = section.blocks();
        if (!lists.isRecords(list) || lists.areFields(list, List.of()) || siblings.are(Siblings.Form.NUMBERED)) {
            return false;
        }
        boolean led = list.items().stream().allMatch(item -> item.opening()
                .filter(opening -> Lead.bold(opening).isPresent() || ItemLabel.isOn(kind, opening)).isPresent());
        boolean all = blocks.stream().allMatch(ListBlock.class::isInstance);
        return switch (kind) {
            case OPEN_QUESTION -> true;
            case RECOMMENDATION -> list.numbered() && !(CountedAlike.isOne(section) && ListForms.isNumberedAlone(list)) || all && led || list.items().size() > 1
                    && blocks.get(blocks.size() - 1) == list
                    && blocks.stream().allMatch(block -> block instanceof ListBlock || Line.leadsUp(block));
            case COMPONENT, APPROACH -> all && led && list.items().size() > 1;
            case KEY_POINT -> gathersPoints(section, list, all, siblings) || list.items().size() >= FEWEST_TOPICS && isLedUpTo(blocks, list) && !Wording.isStated(section);
            default -> gathersPoints(section, list, all, siblings);
        };
    }

    private static boolean gathersPoints(Section section, ListBlock list, boolean all, Siblings siblings) {
        return all ? list.numbered() || list.items().size() > 1 && !Wording.isStated(section) : list.numbered() && !siblings.are(Siblings.Form.PROSED);
    }
}
