package org.readout.extract.sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.Statements;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * Contents that say alone what they are: things with a spectrum of openness or with goals are components; what is counted as
 * “Recommendation 1”, “Recommendation 2” is recommendations; “The binary view”, “The gradient view” are approaches.
 */
public final class Telltale {

    private static final PatternFile PATTERNS = PatternFile.of(Telltale.class).with("draft", ItemLabel.DRAFT).with("sorts", ItemLabel.SORTS);
    private static final int FEWEST = 2;
    /** Headings that order may as well be steps of a method: it takes several, and a memo that asks nowhere else. */
    private static final int FEWEST_ORDERS = 4;
    private static final Pattern OF_METHOD = PATTERNS.pattern("of-method");
    private static final Pattern CITED = Pattern.compile("^\\d{1,2}\\.(?:\\d{1,2}\\.?)?\\s+(?=\\p{Lu})");
    /** Labels that only components have. */
    private static final List<String> OF_COMPONENTS = List.of("spectrum", "system-goals", "societal-goals");
    /** Over the numbers of a table's lines. */
    private static final Pattern OF_NUMBERS = Pattern.compile("(?iU)(?:n[°ºo.]|nr|no|lfd\\. ?nr|num|núm|numéro|número|nummer|number|#|№)\\.?");
    private static final String RATIONALE = "rationale";
    private static final Set<String> OF_ASKS = Set.of("addressee", "horizon", "priority");
    /** What somebody has still to decide: “Should ballots be printed on demand?”, and not “What is a ballot?” */
    private static final Pattern DELIBERATES = PATTERNS.pattern("deliberates");
    /** The same where others beside it are plainly so; “Will I have to register?” is what a reader asks. */
    private static final Pattern MAY_DELIBERATE = PATTERNS.pattern("may-deliberate");
    private static final Pattern COUNTED_ASK = Pattern.compile(PATTERNS.text("counted-ask"), Pattern.DOTALL);
    private static final Pattern AN_APPROACH = PATTERNS.pattern("an-approach");
    /** What a part of a system is said to be. */
    private static final Pattern A_PART = PATTERNS.pattern("a-part");
    private static final Pattern MAP_OF_PARTS = PATTERNS.pattern("map-of-parts");
    private static final List<RecordKind> TABLED = List.of(RecordKind.RECOMMENDATION, RecordKind.OPEN_QUESTION, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK,
            RecordKind.APPROACH);

    private Telltale() {
    }

    /** The kind of record that a section's contents name, whatever its heading says. */
    static Optional<RecordKind> in(Section section, Tongue tongue) {
        Optional<RecordKind> tabled = tabled(section, tongue);
        if (tabled.isPresent()) {
            return tabled;
        }
        if (itemsOf(section).filter(blocks -> isComponent(blocks, tongue)).limit(FEWEST).count() == FEWEST) {
            return Optional.of(RecordKind.COMPONENT);
        }
        List<String> heads = heads(section).toList();
        if (heads.stream().filter(head -> COUNTED_ASK.matcher(head).matches()).limit(FEWEST).count() == FEWEST) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        if (mapsParts(section)) {
            return Optional.of(RecordKind.COMPONENT);
        }
        if (areToBeDecided(section.sections())) {
            return Optional.of(RecordKind.OPEN_QUESTION);
        }
        if (asksInHeadings(section, tongue) || areAsks(section, tongue) || areTabledAsks(section, tongue) || areOrdersForBodies(section.sections(), tongue)
                || !SilentHeading.isOfNoKind(Fold.words(section.title())) && areOrdersWithReasons(section, tongue)) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        if (areDegrees(section.sections(), tongue)) {
            return Optional.of(RecordKind.APPROACH);
        }
        Optional<RecordKind> below = tabledBelow(section.sections(), tongue);
        if (below.isPresent()) {
            return below;
        }
        return heads.stream().filter(head -> AN_APPROACH.matcher(head).matches()).limit(FEWEST).count() == FEWEST ? Optional.of(RecordKind.APPROACH) : Optional.empty();
    }

    /** “The chairs opened with a map of the parts.” over names, each with what is said of it. */
    private static boolean mapsParts(Section section) {
        long named = section.blocks().stream().filter(DefinitionList.class::isInstance).mapToLong(block -> ((DefinitionList) block).entries().size()).sum();
        return named >= Things.SEVERAL && section.sections().isEmpty() && section.blocks().get(0) instanceof Paragraph first
                && MAP_OF_PARTS.matcher(PlainText.of(first.inlines())).find();
    }

    /** “Level 1: Fully closed”, “Level 2: Paper only”, “Level 3: Open to all”: ways to go, at least half of them called by how open they are. */
    private static boolean areDegrees(List<Section> sections, Tongue tongue) {
        return CountedAlike.areDegrees(sections) && Things.share(sections, section -> tongue.words().degrees().isOne(section.title())) >= Things.HALF;
    }

    /** Changes to a text, each with its grounds under a heading of their own: “Article 4”, what is to be struck out, and “Justification”. */
    public static boolean areAmendments(List<Section> sections, Tongue tongue) {
        return sections.size() >= Things.SEVERAL && sections.stream().allMatch(section -> !section.blocks().isEmpty() && section.sections().size() == 1
                && (ItemLabel.isProvision(section.heading().inlines()) || orders(firstSentence(section.blocks(), tongue), tongue))
                && tongue.words().fields().key(RecordKind.RECOMMENDATION, section.sections().get(0).title()).filter(RATIONALE::equals).isPresent());
    }

    /** Whether headings beside each other all say what is still to be decided. */
    public static boolean areToBeDecided(List<Section> sections) {
        if (sections.size() < Things.SEVERAL || sections.stream().anyMatch(section -> !section.title().endsWith("?"))) {
            return false;
        }
        long plainly = sections.stream().filter(section -> DELIBERATES.matcher(section.title()).matches()).count();
        return plainly * 2 > sections.size()
                && sections.stream().map(Section::title).allMatch(title -> DELIBERATES.matcher(title).matches() || MAY_DELIBERATE.matcher(title).matches());
    }

    /** “The Court Should Open Its Files” over “A. Clerks should publish each ruling.” and “B. …”: arguments that ask, all of them. */
    private static boolean asksInHeadings(Section section, Tongue tongue) {
        return section.sections().size() >= FEWEST && demands(section.title()) && section.sections().stream().map(Section::title)
                .allMatch(title -> demands(title) || orders(title, tongue));
    }

    /** However a title writes its verbs: “The Court Should Open Its Files”. */
    private static boolean demands(String title) {
        return Ask.mayOrder(title) && !title.endsWith("?");
    }

    /** The kind that a table in it is of, by what its columns are called. */
    private static Optional<RecordKind> tabled(Section section, Tongue tongue) {
        return section.blocks().stream().anyMatch(block -> block instanceof Table table && isOfComponents(table, tongue) && named(table, tongue).isEmpty())
                ? Optional.of(RecordKind.COMPONENT)
                : section.blocks().stream().filter(Table.class::isInstance).flatMap(block -> named((Table) block, tongue).stream()).findFirst();
    }

    /** The kind that tables in most of its subsections are of, where they are all of one. */
    private static Optional<RecordKind> tabledBelow(List<Section> inner, Tongue tongue) {
        boolean tables = inner.size() >= FEWEST && inner.stream().filter(section -> section.blocks().stream().anyMatch(Table.class::isInstance)).count() * 2 > inner.size();
        List<RecordKind> kinds = !tables ? List.of() : inner.stream().flatMap(section -> tabled(section, tongue).stream()).toList();
        return kinds.size() < FEWEST || kinds.size() * 2 <= inner.size() || kinds.stream().distinct().count() > 1 ? Optional.empty() : Optional.of(kinds.get(0));
    }

    /** Whether things say of themselves for whom, by when or how urgent they are: two of these, on two things or more. */
    private static boolean areAsks(Section section, Tongue tongue) {
        if (itemsOf(section).flatMap(List::stream).filter(Paragraph.class::isInstance).filter(block -> PlainText.of(block).indexOf(':') > 0).limit(FEWEST).count() < FEWEST) {
            return false;
        }
        List<Set<String>> said = itemsOf(section).map(blocks -> keys(RecordKind.RECOMMENDATION, blocks, tongue).filter(OF_ASKS::contains).collect(Collectors.toSet()))
                .filter(keys -> !keys.isEmpty()).toList();
        return said.size() >= FEWEST && said.stream().flatMap(Set::stream).distinct().count() >= FEWEST;
    }

    /** Nearly all order, and some have a label say why: “Strike the second sentence. Reason: Nobody can keep it.” */
    private static boolean areOrdersWithReasons(Section section, Tongue tongue) {
        List<List<Block>> items = section.sections().isEmpty() ? itemsOf(section).toList() : List.of();
        return items.size() >= Things.SEVERAL && items.stream().filter(blocks -> keys(RecordKind.RECOMMENDATION, blocks, tongue).anyMatch(RATIONALE::equals)).limit(FEWEST)
                .count() == FEWEST
                && Things.share(items, blocks -> orders(firstSentence(blocks, tongue), tongue)) == Things.ALL;
    }

    /** A heading for each of several bodies, and nearly all below them orders: “Behörden” over “**Module teilen:** …”. */
    private static boolean areOrdersForBodies(List<Section> groups, Tongue tongue) {
        if (groups.size() < FEWEST || groups.stream().anyMatch(group -> !group.sections().isEmpty() || Addressee.ofGroup(group.title(), tongue).isEmpty())) {
            return false;
        }
        List<List<Block>> items = groups.stream().flatMap(Telltale::itemsOf).toList();
        return items.size() >= FEWEST_ORDERS && Things.share(items, blocks -> orders(begins(blocks, tongue), tongue)) == Things.ALL;
    }

    /** What is bold at the beginning, or the first sentence. */
    private static String begins(List<Block> blocks, Tongue tongue) {
        Optional<Lead> bold = blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first) ? Optional.empty() : Lead.bold(first.inlines());
        return bold.map(lead -> lead.text().strip().replaceFirst("\\s?[:.]$", "")).orElseGet(() -> firstSentence(blocks, tongue));
    }

    private static String firstSentence(List<Block> blocks, Tongue tongue) {
        return Sentences.of(PlainText.ofBlocks(blocks).strip(), tongue).stream().findFirst().map(Sentences.Sentence::text).orElse("");
    }

    /**
     * Lines in bold that order, with prose under each, in every one of several sections: “**Name a keeper**”, whatever the headings over them say; the steps of a method tell no
     * one what to do.
     */
    static boolean areGroupsOfOrders(List<Section> groups, Tongue tongue) {
        List<List<String>> lines = groups.stream().map(group -> group.sections().isEmpty() ? linesOverProse(group.blocks()) : List.<String>of()).toList();
        List<String> all = lines.stream().flatMap(List::stream).toList();
        return groups.size() >= Things.SEVERAL && lines.stream().allMatch(heads -> heads.size() >= FEWEST) && all.size() >= FEWEST_ORDERS && all.stream()
                .noneMatch(line -> OF_METHOD.matcher(line).matches())
                && Things.share(all, line -> orders(line, tongue)) == Things.ALL;
    }

    /** Orders in bold with numbers that a reader may cite, however deep they stand and whatever the headings over them say: “**2.1. Fund a second ferry.** It …”. */
    static boolean areNumberedOrders(Section section, Tongue tongue) {
        List<String> numbered = section.sections().isEmpty() ? List.of() : cited(section.allBlocks()).toList();
        return Things.share(numbered, text -> ordersByNumber(text, tongue)) == Things.ALL;
    }

    /** Whether there are enough of them in a memo to be cited by number. */
    public static boolean citesOrders(Stream<Block> blocks, Tongue tongue) {
        return cited(blocks).filter(text -> ordersByNumber(text, tongue)).limit(FEWEST_ORDERS).count() == FEWEST_ORDERS;
    }

    private static Stream<String> cited(Stream<Block> blocks) {
        return blocks.filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).stream()).map(lead -> lead.text().strip())
                .filter(text -> CITED.matcher(text).lookingAt()).map(text -> CITED.matcher(text).replaceFirst(""));
    }

    private static boolean ordersByNumber(String text, Tongue tongue) {
        return orders(text, tongue) && !OF_METHOD.matcher(text).matches();
    }

    /** The lines in bold of blocks that begin with one, each with a paragraph right below it; none where one of them has something else there. */
    private static List<String> linesOverProse(List<Block> blocks) {
        List<Integer> bold = IntStream.range(0, blocks.size()).filter(at -> Line.isBold(blocks.get(at))).boxed().toList();
        boolean told = !bold.isEmpty() && bold.get(0) == 0 && bold.stream()
                .allMatch(at -> at + 1 < blocks.size() && blocks.get(at + 1) instanceof Paragraph && !Line.isBold(blocks.get(at + 1)));
        return told ? bold.stream().map(at -> PlainText.of(blocks.get(at)).strip()).toList() : List.of();
    }

    /** Under a heading that leans that way: a table that says of each line for whom and by when it is. */
    private static boolean areTabledAsks(Section section, Tongue tongue) {
        return section.blocks().stream().anyMatch(Table.class::isInstance) && tongue.words().cues().in(PlainText.of(section.heading())).contains(RecordKind.RECOMMENDATION)
                && section.blocks().stream().anyMatch(block -> block instanceof Table table
                && TableRecords.of(table, RecordKind.RECOMMENDATION, tongue)
                .filter(rows -> !rows.isTimetable() && rows.keys().stream().filter(OF_ASKS::contains).distinct().count() >= FEWEST).isPresent());
    }

    /** What the head of a table's first column, or of the one behind its lines' numbers, says that its lines are. */
    private static Optional<RecordKind> named(Table table, Tongue tongue) {
        String head = table.rows().size() < FEWEST + 1 ? "" : table.rows().get(0).cells().stream().map(cell -> PlainText.ofBlocks(cell.blocks()).strip())
                .dropWhile(cell -> OF_NUMBERS.matcher(cell).matches()).findFirst().orElse("");
        return head.isBlank() || tongue.words().fields().isVague(head) ? Optional.empty()
                : TABLED.stream().filter(kind -> tongue.words().fields().namesRecords(kind, head) && TableRecords.of(table, kind, tongue).isPresent()).findFirst();
    }

    /** Whether most headings beside each other order something: “Publish the criteria”, “Kommunen einbeziehen”. */
    public static boolean areOrders(List<Section> sections, Tongue tongue) {
        if (sections.size() < FEWEST_ORDERS) {
            return false;
        }
        List<Section> others = sections.stream().filter(section -> !orders(section.title(), tongue)).toList();
        return others.size() * 3 <= sections.size() || others.size() * 2 <= sections.size()
                && others.stream().filter(section -> !asksBelow(section, tongue)).count() * 4 <= sections.size();
    }

    /** “1. Identify the data”, “2. Describe the risks”, “3. Identify what helps”: the steps of a method, whichever part each speaks of. */
    public static boolean areSteps(List<Section> sections) {
        List<Section> numbered = sections.stream().filter(Section::hasNumber).toList();
        return numbered.size() >= Things.SEVERAL && numbered.stream().allMatch(section -> OF_METHOD.matcher(section.title()).matches());
    }

    private static boolean orders(String title, Tongue tongue) {
        return Ask.is(title) || Imperative.opens(title, tongue);
    }

    /** Whether what stands right below its heading asks: “A right to shade”, “Every square must have trees.” */
    private static boolean asksBelow(Section section, Tongue tongue) {
        return section.blocks().stream().filter(Paragraph.class::isInstance).flatMap(block -> Sentences.of(PlainText.of(block), tongue).stream())
                .anyMatch(sentence -> Ask.mayOrder(sentence.text()));
    }

    public static boolean isCountedAsk(List<Inline> inlines) {
        return COUNTED_ASK.matcher(PlainText.of(inlines).strip()).matches();
    }

    private static boolean isOfComponents(Table table, Tongue tongue) {
        return TableRecords.of(table, RecordKind.COMPONENT, tongue).filter(rows -> OF_COMPONENTS.stream().anyMatch(rows.keys()::contains) || rows.areCalledComponents()
                || rows.haveUses() || rows.tellsOfTheStack()).isPresent();
    }

    /** Whether a table in it has parts of a system and says what each is, or what some body can do: it takes more to tell. */
    static boolean describesParts(Section section, Tongue tongue) {
        return section.blocks().stream().anyMatch(block -> block instanceof Table table && TableRecords.of(table, RecordKind.COMPONENT, tongue)
                .filter(TableRecords::areDescribedParts).isPresent());
    }

    /** Whether a list in it has a name on each item and says of nearly all that it is a part of a system: “**Tide reader:** A service that …”. */
    static boolean definesParts(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof ListBlock list && list.items().size() >= Things.SEVERAL
                && list.items().stream().allMatch(item -> item.opening().flatMap(Lead::bold).isPresent()) && Things.share(list.items(), Telltale::isDefinedAsPart) == Things.ALL);
    }

    private static boolean isDefinedAsPart(ListBlock.Item item) {
        return item.opening().flatMap(Lead::bold).filter(name -> A_PART.matcher(PlainText.of(name.rest()).replaceFirst("^[\\s:.–—-]+", "")).lookingAt()).isPresent();
    }

    /** Each thing that may be a record, as the blocks that say something of it. */
    private static Stream<List<Block>> itemsOf(Section section) {
        Stream<List<Block>> inSections = section.sections().stream().map(Section::blocks);
        Stream<List<Block>> inLists = section.blocks().stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().map(ListBlock.Item::blocks)
                : block instanceof DefinitionList definitions ? definitions.entries().stream().map(DefinitionList.Entry::definition) : Stream.empty());
        return Stream.concat(inSections, inLists);
    }

    /** Whether what is said of a thing has a label that only components have. */
    public static boolean isComponent(List<Block> blocks, Tongue tongue) {
        return keys(RecordKind.COMPONENT, blocks, tongue).anyMatch(OF_COMPONENTS::contains);
    }

    private static Stream<String> keys(RecordKind kind, List<Block> blocks, Tongue tongue) {
        return blocks.stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().flatMap(item -> item.blocks().stream()) : Stream.of(block))
                .filter(Paragraph.class::isInstance).flatMap(block -> Statements.in(kind, ((Paragraph) block).inlines(), tongue).stream()).map(Statements.Statement::key);
    }

    /** Whether each of several sections holds what counts itself as an ask. */
    public static boolean groupCountedAsks(List<Section> sections) {
        return sections.size() >= FEWEST && sections.stream().allMatch(section -> !COUNTED_ASK.matcher(section.title()).matches() && heads(section)
                .anyMatch(head -> COUNTED_ASK.matcher(head).matches()));
    }

    /** Headings below, and how paragraphs and items begin. */
    private static Stream<String> heads(Section section) {
        return Stream.concat(section.sections().stream().map(Section::title),
                section.blocks().stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().flatMap(item -> item.blocks().stream().limit(1))
                        : Stream.of(block))
                        .filter(Paragraph.class::isInstance).flatMap(block -> head(((Paragraph) block).inlines())));
    }

    private static Stream<String> head(List<Inline> inlines) {
        String text = PlainText.of(inlines).strip();
        return COUNTED_ASK.matcher(text).matches() ? Stream.of(text) : Lead.stressed(ItemLabel.untyped(inlines)).map(Lead::text)
                .stream();
    }
}
