package org.readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * Finds the records set out in one section that holds a kind of record, whichever way its author wrote them: a heading
 * each, a list, a table, definitions, or paragraphs with a bold head. What is none of these stays as it is.
 */
final class RecordFinder {

    /** A list that explains rather than asks: items in small letters, parted by semicolons. */
    private static final Pattern EXPLAINS = Pattern.compile("(?s)\\p{Ll}.*");
    private static final Pattern CAPTION = Pattern.compile("(?iu)^(?:table|figure|box|tableau|encadré|tabla|cuadro|recuadro|figura|tabelle|abbildung|kasten)\\s+[\\p{L}\\d]{1,4}(?:[.-]\\d+)*\\s*[.:–—-]\\s*");
    /** How many paragraphs begin alike before that is taken for their form. */
    private static final int FEWEST_ALIKE = 2;
    private static final int LONGEST_LINE = 8;
    private static final int LONGEST_NAME = 5;
    private static final Pattern INTRODUCES = Pattern.compile("^(introduction|overview|about|background|method|scope|notes?)\\b.*");

    private final boolean anyList;
    private final RecordKind kind;
    private final Registry registry;
    private final Locale locale;
    private final Group group;
    private final EntryMaker entries;

    RecordFinder(RecordKind kind, Registry registry, Locale locale, Group group) {
        this(kind, registry, locale, group, false);
    }

    /** @param anyList whether the items of any list are records, as where a part has nothing else to tell */
    RecordFinder(RecordKind kind, Registry registry, Locale locale, Group group, boolean anyList) {
        this.anyList = anyList;
        this.kind = kind;
        this.registry = registry;
        this.locale = locale;
        this.group = group;
        this.entries = new EntryMaker(kind, registry, locale, group);
    }

    /** The same section with its records in their places. */
    Section in(Section section) {
        List<Block> blocks = blocks(section.blocks());
        List<Section> inner = section.sections();
        Siblings siblings = siblings(inner);
        boolean anyRecord = inner.stream().anyMatch(candidate -> isRecord(candidate, siblings));
        if (!anyRecord) {
            return new Section(section.part(), section.heading(), blocks, inner.stream().map(this::group).toList());
        }
        List<Records.Entry> run = new ArrayList<>();
        for (Section candidate : inner) {
            if (isRecord(candidate, siblings) || isEmpty(candidate) && namesOne(candidate)) {
                run.add(entries.ofSection(candidate));
            } else {
                flush(run, blocks);
                blocks.addAll(flat(group(candidate), 1));
            }
        }
        flush(run, blocks);
        return new Section(section.part(), section.heading(), blocks, List.of());
    }

    private void flush(List<Records.Entry> run, List<Block> blocks) {
        if (!run.isEmpty()) {
            blocks.add(new Records(run.get(0).span(), kind, Records.Form.HEADINGS, 1, run));
            run.clear();
        }
    }

    /** A subsection that gathers records rather than being one: its own finder, told what the heading says of them all. */
    private Section group(Section section) {
        return within(Group.of(kind, title(section), locale)).in(section);
    }

    private RecordFinder within(Group inner) {
        return new RecordFinder(kind, registry, locale, inner.within(group), anyList);
    }

    private static String title(Section section) {
        return PlainText.of(section.heading()).strip();
    }

    private static boolean isEmpty(Section section) {
        return section.blocks().isEmpty() && section.sections().isEmpty();
    }

    private boolean isRecord(Section section, Siblings siblings) {
        if (isEmpty(section)) {
            return ItemLabel.isOn(kind, section.heading().inlines()) || kind == RecordKind.OPEN_QUESTION && Unknown.asks(title(section));
        }
        return ItemLabel.isOn(kind, section.heading().inlines()) || namesOne(section) && switch (kind) {
            case OPEN_QUESTION -> Unknown.asks(title(section)) || Unknown.isItem(title(section)) && !gathers(section, siblings);
            case RECOMMENDATION -> Addressee.asksSomeone(title(section)) || !gathers(section, siblings);
            default -> !gathers(section, siblings);
        };
    }

    /** Whether the heading may be a record's name at all. */
    private boolean namesOne(Section section) {
        String title = title(section);
        return !INTRODUCES.matcher(Fold.heading(title)).matches() && !Group.gathers(kind, title)
                && (kind != RecordKind.RECOMMENDATION || Addressee.asksSomeone(title) || Addressee.ofGroup(title, locale).isEmpty());
    }

    /**
     * What sections of one form tell of each other.
     *
     * @param fieldHeads heads that stand in several of them: they say the same thing of each, and name none
     * @param gather     whether one of them has several records with heads of their own
     */
    private record Siblings(Set<String> fieldHeads, boolean gather) {
    }

    private Siblings siblings(List<Section> sections) {
        Set<String> fieldHeads = recurring(sections);
        return new Siblings(fieldHeads, sections.stream().anyMatch(section -> gathersHeads(section.blocks(), fieldHeads, 2)));
    }

    private static Set<String> recurring(List<Section> sections) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Section section : sections) {
            section.blocks().stream().flatMap(block -> head(block).stream()).distinct().filter(head -> !once.add(head)).forEach(again::add);
        }
        return again;
    }

    private static Optional<String> head(Block block) {
        return block instanceof Paragraph paragraph ? Lead.bold(paragraph.inlines()).or(() -> Lead.italic(paragraph.inlines())).map(lead -> Fold.words(lead.text()))
                : Optional.empty();
    }

    /** Whether records are set out inside it, so that it is a group of them and no record itself. */
    private boolean gathers(Section section, Siblings siblings) {
        List<Block> blocks = section.blocks();
        return blocks.stream().anyMatch(block -> block instanceof Table table && TableRecords.of(table, kind).isPresent())
                || gathersInSections(section) || gathersHeads(blocks, siblings.fieldHeads(), siblings.gather() ? 1 : 2)
                || blocks.stream().anyMatch(block -> block instanceof ListBlock list && gathersInList(blocks, list));
    }

    private boolean gathersInSections(Section section) {
        return (section.sections().size() > 1 || section.sections().size() == 1 && section.blocks().isEmpty()) && section.blocks().size() <= 1
                && section.sections().stream().noneMatch(inner -> FieldNames.key(kind, title(inner)).isPresent());
    }

    /** Paragraphs with heads of their own from the first on, that are not the same heads in every section. */
    private boolean gathersHeads(List<Block> blocks, Set<String> fieldHeads, int fewest) {
        List<Block> heads = blocks.stream().filter(block -> block instanceof Paragraph paragraph && isRecord(paragraph)).toList();
        return !heads.isEmpty() && blocks.get(0) == heads.get(0) && heads.stream().noneMatch(block -> fieldHeads.contains(head(block).orElse("")))
                && (heads.size() >= fewest || kind == RecordKind.RECOMMENDATION && ItemLabel.isOn(kind, ((Paragraph) heads.get(0)).inlines()));
    }

    private boolean gathersInList(List<Block> blocks, ListBlock list) {
        if (!isRecords(list)) {
            return false;
        }
        boolean led = list.items().stream().allMatch(item -> item.blocks().get(0) instanceof Paragraph first
                && (Lead.bold(first.inlines()).isPresent() || ItemLabel.isOn(kind, first.inlines())));
        boolean all = blocks.stream().allMatch(ListBlock.class::isInstance);
        return switch (kind) {
            case OPEN_QUESTION -> true;
            case RECOMMENDATION -> list.numbered() || all && led || list.items().size() > 1 && blocks.get(blocks.size() - 1) == list
                    && blocks.stream().allMatch(block -> block instanceof ListBlock || block instanceof Paragraph intro && PlainText.of(intro.inlines()).strip().endsWith(":"));
            case COMPONENT, APPROACH -> all && led && list.items().size() > 1;
            default -> list.numbered() || all && list.items().size() > 1;
        };
    }

    /** The same blocks with their records in their places; a line such as “For regulators:” speaks of all that follow it. */
    List<Block> blocks(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        List<Records.Entry> run = new ArrayList<>();
        RecordFinder finder = this;
        boolean termed = areTermed(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            Optional<Group> leads = at + 1 < blocks.size() ? leads(block, blocks.get(at + 1)) : Optional.empty();
            boolean record = leads.isEmpty() && block instanceof Paragraph paragraph && (isRecord(paragraph) || termed && isTermed(paragraph));
            if (!record && !run.isEmpty()) {
                result.add(new Records(run.get(0).span(), kind, Records.Form.PARAGRAPHS, 1, run));
                run = new ArrayList<>();
            }
            if (record) {
                List<Block> own = owned(blocks, at);
                run.add(finder.entries.ofBlocks(block.span(), own));
                at += own.size() - 1;
            } else if (leads.isPresent()) {
                result.add(block);
                finder = within(leads.get());
            } else {
                finder = block instanceof Paragraph ? this : finder;
                boolean announced = at > 0 && blocks.get(at - 1) instanceof Paragraph before && announces(PlainText.of(before.inlines()).strip());
                result.add(finder.found(block, announced));
            }
        }
        if (!run.isEmpty()) {
            result.add(new Records(run.get(0).span(), kind, Records.Form.PARAGRAPHS, 1, run));
        }
        return result;
    }

    /** What a line says of the records below it: “For regulators:”, “**Data layer**”, “Short term”, “We call on the ministry to:”. */
    private Optional<Group> leads(Block block, Block next) {
        if (!(block instanceof Paragraph paragraph) || !(next instanceof ListBlock || next instanceof Table || next instanceof Paragraph below && isRecord(below))
                || ItemLabel.isOn(kind, paragraph.inlines())) {
            return Optional.empty();
        }
        String line = PlainText.of(paragraph.inlines()).strip();
        if (kind == RecordKind.RECOMMENDATION && next instanceof ListBlock && line.endsWith(":") && (Ask.is(line) || Addressee.asksSomeone(line))) {
            return Optional.of(new Group(Map.of("addressee", Addressee.ofAsk(line))));
        }
        boolean bold = isBold(paragraph);
        boolean plainName = kind == RecordKind.RECOMMENDATION && next instanceof ListBlock && line.matches(".*\\p{L}") && line.split("\\s+").length <= LONGEST_NAME;
        if (line.split("\\s+").length > LONGEST_LINE || !bold && !line.endsWith(":") && !plainName) {
            return Optional.empty();
        }
        String words = CAPTION.matcher(line).replaceFirst("").replaceFirst("[:.]$", "").strip();
        Group group = Group.of(kind, words, locale);
        boolean says = switch (kind) {
            case COMPONENT -> Group.gathers(kind, words) || bold && next instanceof ListBlock list && isLed(list);
            case RECOMMENDATION -> !group.fields().isEmpty() || !plainName && next instanceof ListBlock list && !Addressee.asksSomeone(words) && asks(list);
            default -> false;
        };
        return says ? Optional.of(group) : Optional.empty();
    }

    /** Whether most items ask someone by themselves, so that what stands over them is their topic. */
    private static boolean asks(ListBlock list) {
        return list.items().stream().filter(item -> !item.blocks().isEmpty() && Ask.is(PlainText.of(item.blocks().get(0)).strip())).count() * 2 >= list.items().size();
    }

    private boolean announces(String line) {
        return line.endsWith(":") && switch (kind) {
            case OPEN_QUESTION -> Unknown.announces(line);
            case RECOMMENDATION -> Ask.is(line) || Addressee.asksSomeone(line);
            default -> false;
        };
    }

    private static boolean isBold(Paragraph paragraph) {
        return Lead.bold(paragraph.inlines()).filter(lead -> PlainText.of(lead.rest()).isBlank()).isPresent();
    }

    /** Whether every item begins with a name that is no field's. */
    private boolean isLed(ListBlock list) {
        return list.items().size() > 1 && list.items().stream().allMatch(item -> !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph first
                && Lead.label(kind, first.inlines()).isEmpty() && (Lead.bold(first.inlines()).isPresent() || Lead.term(first.inlines()).isPresent()));
    }

    /** A paragraph that is a record, and what belongs to it: labelled paragraphs; all up to the next head where its own stands alone. */
    private List<Block> owned(List<Block> blocks, int from) {
        Paragraph head = (Paragraph) blocks.get(from);
        boolean alone = kind != RecordKind.OPEN_QUESTION && (isBold(head) || ItemLabel.isOn(kind, head.inlines()));
        List<Block> own = new ArrayList<>(List.of(head));
        for (int at = from + 1; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean labelled = block instanceof Paragraph paragraph && Lead.label(kind, paragraph.inlines()).isPresent() && !isRecord(paragraph);
            boolean opensAnother = at + 1 < blocks.size() && leads(block, blocks.get(at + 1)).isPresent();
            boolean follows = alone && !opensAnother && (block instanceof Paragraph paragraph && !isRecord(paragraph)
                    || block instanceof ListBlock list && !(list.numbered() && isLed(list)) || block instanceof Quote && own.size() == 1);
            if (!labelled && !follows) {
                break;
            }
            own.add(block);
        }
        return own;
    }

    private Block found(Block block, boolean announced) {
        if (block instanceof ListBlock list && groups(list)) {
            return new ListBlock(list.span(), list.marker(), list.items().stream().map(this::grouped).toList());
        }
        if (block instanceof ListBlock list && (isRecords(list) || announced || anyList)) {
            Records.Form form = list.numbered() ? Records.Form.NUMBERED_LIST : Records.Form.BULLETED_LIST;
            return new Records(list.span(), kind, form, 1, list.items().stream()
                    .map(item -> entries.ofBlocks(item.span(), item.blocks())).toList());
        }
        if (block instanceof DefinitionList definitions) {
            return new Records(definitions.span(), kind, Records.Form.DEFINITIONS, 1, definitions.entries().stream()
                    .map(entry -> entries.ofDefinition(entry.span(), entry.term(), entry.definition())).toList());
        }
        if (block instanceof Table table) {
            Table paired = PairedTable.enter(table, registry);
            return !paired.equals(table) ? paired : TableRecords.of(table, kind).map(rows -> rows.enter(registry, locale, group)).orElse(table);
        }
        return block;
    }

    /** A list whose items name whom, when or which layer, over lists of the records themselves. */
    private boolean groups(ListBlock list) {
        return (kind == RecordKind.RECOMMENDATION || kind == RecordKind.COMPONENT || kind == RecordKind.OPEN_QUESTION) && list.items().stream().allMatch(item -> item.blocks().size() == 2
                && item.blocks().get(0) instanceof Paragraph && item.blocks().get(1) instanceof ListBlock)
                && list.items().stream().allMatch(item -> {
                    String words = PlainText.of(item.blocks().get(0)).strip().replaceFirst("[:.]$", "");
                    ListBlock inner = (ListBlock) item.blocks().get(1);
                    return switch (kind) {
                        case COMPONENT -> Group.gathers(kind, words) || isLed(inner);
                        case OPEN_QUESTION -> !Unknown.isItem(words) && isRecords(inner);
                        default -> !Group.of(kind, words, locale).fields().isEmpty();
                    };
                });
    }

    private ListBlock.Item grouped(ListBlock.Item item) {
        String words = PlainText.of(item.blocks().get(0)).strip().replaceFirst("[:.]$", "");
        List<Block> blocks = List.of(item.blocks().get(0), within(Group.of(kind, words, locale)).found(item.blocks().get(1), false));
        return new ListBlock.Item(item.span(), item.ordinal(), blocks);
    }

    private boolean isRecords(ListBlock list) {
        List<ListBlock.Item> items = list.items();
        if (items.stream().anyMatch(item -> item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph))) {
            return false;
        }
        if (kind == RecordKind.RECOMMENDATION && items.stream().map(item -> PlainText.of(((Paragraph) item.blocks().get(0)).inlines()).strip())
                .allMatch(text -> EXPLAINS.matcher(text).matches() && !Addressee.asksSomeone(text) && !Ask.is(text))) {
            return false;
        }
        long alike = items.stream().map(item -> ((Paragraph) item.blocks().get(0)).inlines()).filter(this::looksLikeOne).count();
        return alike * 2 >= items.size();
    }

    private boolean looksLikeOne(List<Inline> inlines) {
        String text = PlainText.of(inlines).strip();
        boolean boldLead = Lead.bold(inlines).isPresent();
        return switch (kind) {
            case BENEFIT, OPPORTUNITY, RISK, KEY_POINT -> true;
            case OPEN_QUESTION -> Unknown.isItem(text);
            case RECOMMENDATION -> boldLead || Addressee.asksSomeone(text) || ItemLabel.isOn(kind, inlines) || !text.endsWith("?");
            case COMPONENT, APPROACH -> boldLead || Lead.term(inlines).isPresent() || text.split("\\s+").length <= 6;
        };
    }

    /** Whether most paragraphs are a short name, a colon or dash, and what is said of it. */
    private boolean areTermed(List<Block> blocks) {
        if (kind == RecordKind.RECOMMENDATION || kind == RecordKind.OPEN_QUESTION) {
            return false;
        }
        List<Paragraph> paragraphs = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
        long termed = paragraphs.stream().filter(this::isTermed).count();
        return termed >= FEWEST_ALIKE && termed * 2 >= paragraphs.size();
    }

    private boolean isTermed(Paragraph paragraph) {
        return Lead.term(paragraph.inlines()).filter(lead -> lead.text().split("\\s+").length <= LONGEST_NAME && FieldNames.key(kind, lead.text()).isEmpty()
                && PlainText.of(paragraph.inlines()).strip().startsWith(lead.text())).isPresent();
    }

    private boolean isRecord(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        Optional<Lead> bold = Lead.bold(paragraph.inlines());
        if (ItemLabel.isOn(kind, paragraph.inlines())) {
            return true;
        }
        if (CAPTION.matcher(text).lookingAt()) {
            return false;
        }
        if (bold.isPresent() && FieldNames.key(kind, bold.get().text()).isEmpty() && !text.endsWith(":")) {
            return true;
        }
        if (kind != RecordKind.RECOMMENDATION && kind != RecordKind.OPEN_QUESTION
                && Lead.italic(paragraph.inlines()).filter(lead -> FieldNames.key(kind, lead.text()).isEmpty()).isPresent()) {
            return true;
        }
        return kind == RecordKind.OPEN_QUESTION && leavesOneOpen(text);
    }

    /** Where one paragraph leaves several things open, each sentence is a record: prose tells them. */
    private boolean leavesOneOpen(String text) {
        List<Sentences.Sentence> sentences = Sentences.of(text, locale);
        return !sentences.isEmpty() && Unknown.isLeftOpen(sentences.get(0).text())
                && sentences.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).count() == 1;
    }

    /** A section's blocks without the section round them; records in it stand so much deeper. */
    private static List<Block> flat(Section section, int deeper) {
        List<Block> blocks = new ArrayList<>();
        Heading heading = section.heading();
        blocks.add(heading);
        section.blocks().forEach(block -> blocks.add(block instanceof Records records
                ? new Records(records.span(), records.kind(), records.form(), records.depth() + deeper, records.entries()) : block));
        section.sections().forEach(inner -> blocks.addAll(flat(inner, deeper + 1)));
        return blocks;
    }
}
