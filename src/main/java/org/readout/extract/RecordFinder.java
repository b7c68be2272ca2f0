package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * Finds the records set out in one section that holds a kind of record, whichever way its author wrote them: a heading
 * each, a list, a table, definitions, or paragraphs with a bold head. What is none of these stays as it is.
 */
final class RecordFinder {

    private static final Pattern UNCLEAR = Pattern.compile(
            "^(?:it (?:remains|is) (?:still |as yet |also )?(?:unclear|open|unknown|uncertain|unresolved|not (?:yet )?(?:known|clear|settled)|to be (?:determined|seen|decided))"
                    + "|(?:whether|how|what|which|who|when|where|why)\\b|we (?:still )?(?:do not|don['’]t|cannot) (?:yet )?(?:know|say)|(?:it is )?not (?:yet )?(?:known|clear)|nobody (?:yet )?knows|no one (?:yet )?knows"
                    + "|little is known|il reste|il n['’]est pas|on ignore|on ne sait pas|nous ne savons pas|reste à savoir|no (?:está|queda) claro|no se sabe|se desconoce|queda por|falta saber"
                    + "|es ist (?:noch )?(?:unklar|offen|ungeklärt|nicht)|unklar (?:ist|bleibt)|offen (?:ist|bleibt)|ungeklärt (?:ist|bleibt)|wir wissen (?:noch )?nicht|ob|wie|wer|wann)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** In a paragraph of its own, a word such as “how” may begin anything. */
    static final Pattern NOT_KNOWN = Pattern.compile("^(?!(?:whether|how|what|which|who|when|where|why|ob|wie|wer|wann)\\b)" + UNCLEAR.pattern().substring(1),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A list that explains rather than asks: items in small letters, parted by semicolons. */
    private static final Pattern EXPLAINS = Pattern.compile("(?s)\\p{Ll}.*");
    private static final Pattern INTRODUCES = Pattern.compile("^(introduction|overview|about|background|method|scope|notes?)\\b.*");

    private final RecordKind kind;
    private final Registry registry;
    private final Locale locale;
    private final Group group;
    private final EntryMaker entries;

    RecordFinder(RecordKind kind, Registry registry, Locale locale, Group group) {
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
        boolean anyRecord = inner.stream().anyMatch(this::isRecord);
        if (!anyRecord) {
            return new Section(section.part(), section.heading(), blocks, inner.stream().map(this::group).toList());
        }
        List<Records.Entry> run = new ArrayList<>();
        for (Section candidate : inner) {
            if (isRecord(candidate)) {
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
        String title = PlainText.of(section.heading()).strip();
        return new RecordFinder(kind, registry, locale, Group.of(kind, title, locale).within(group)).in(section);
    }

    private boolean isRecord(Section section) {
        String title = PlainText.of(section.heading()).strip();
        if (section.blocks().isEmpty() && section.sections().isEmpty() || INTRODUCES.matcher(Fold.heading(title)).matches()) {
            return false;
        }
        if (EntryMaker.isLabelled(section.heading().inlines())) {
            return true;
        }
        if (Group.gathers(kind, title)) {
            return false;
        }
        return switch (kind) {
            case OPEN_QUESTION -> title.matches(".*[?？؟]\\s*$") || UNCLEAR.matcher(title).find() && !gathers(section);
            case RECOMMENDATION -> Addressee.asksSomeone(title)
                    || Addressee.ofGroup(title, locale).isEmpty() && !gathers(section);
            default -> !gathers(section);
        };
    }

    /** Whether records are set out inside it, so that it is a group of them and no record itself. */
    private boolean gathers(Section section) {
        boolean inBlocks = section.blocks().stream().anyMatch(block -> block instanceof Table table
                && TableRecords.of(table, kind).isPresent() || block instanceof ListBlock list && kind != RecordKind.COMPONENT
                && kind != RecordKind.APPROACH && list.numbered() && isRecords(list));
        boolean listOfAsks = kind == RecordKind.RECOMMENDATION && section.blocks().stream().allMatch(block -> block instanceof ListBlock)
                && section.blocks().stream().anyMatch(block -> block instanceof ListBlock list && isRecords(list) && list.items().stream()
                        .allMatch(item -> item.blocks().get(0) instanceof Paragraph first
                                && (Lead.bold(first.inlines()).isPresent() || EntryMaker.isLabelled(first.inlines()))))
                || kind == RecordKind.RECOMMENDATION && !section.blocks().isEmpty()
                        && section.blocks().get(0) instanceof Paragraph head && EntryMaker.isLabelled(head.inlines()) && section.blocks().stream()
                        .allMatch(block -> block instanceof Paragraph paragraph && (EntryMaker.isLabelled(paragraph.inlines()) || Lead.label(paragraph.inlines()).isPresent()));
        boolean topic = kind == RecordKind.RECOMMENDATION && PlainText.of(section.heading()).strip().split("\\s+").length <= 3 && !section.blocks().isEmpty()
                && section.blocks().get(section.blocks().size() - 1) instanceof ListBlock asks && isRecords(asks) && asks.items().size() > 1
                && section.blocks().stream().allMatch(block -> block instanceof ListBlock || block instanceof Paragraph intro && PlainText.of(intro.inlines()).strip().endsWith(":"));
        boolean inSections = (section.sections().size() > 1 || section.sections().size() == 1 && section.blocks().isEmpty())
                && section.sections().stream().noneMatch(inner -> FieldNames.key(PlainText.of(inner.heading())).isPresent())
                && section.blocks().size() <= 1;
        boolean listOfQuestions = kind == RecordKind.OPEN_QUESTION && section.blocks().stream()
                .anyMatch(block -> block instanceof ListBlock list && isRecords(list));
        return inBlocks || inSections || listOfQuestions || listOfAsks || topic;
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        List<Records.Entry> run = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block instanceof Paragraph paragraph && isRecord(paragraph)) {
                List<Block> own = new ArrayList<>(List.of(paragraph));
                while (at + 1 < blocks.size() && continues(blocks.get(at + 1))) {
                    own.add(blocks.get(++at));
                }
                run.add(entries.ofBlocks(paragraph.span(), own));
                continue;
            }
            if (!run.isEmpty()) {
                result.add(new Records(run.get(0).span(), kind, Records.Form.PARAGRAPHS, 1, run));
                run = new ArrayList<>();
            }
            if (at > 0 && block instanceof ListBlock && blocks.get(at - 1) instanceof Paragraph before && kind == RecordKind.RECOMMENDATION) {
                Group led = ledBy(PlainText.of(before.inlines()).strip());
                result.addAll(led.fields().isEmpty() ? List.of(found(block)) : new RecordFinder(kind, registry, locale, led.within(group)).blocks(List.of(block)));
                continue;
            }
            result.add(found(block));
        }
        if (!run.isEmpty()) {
            result.add(new Records(run.get(0).span(), kind, Records.Form.PARAGRAPHS, 1, run));
        }
        return result;
    }

    /** "For regulators:" before a list says whom its items are for. */
    private Group ledBy(String line) {
        return line.endsWith(":") && line.split("\\s+").length <= 8 ? Group.of(kind, line.substring(0, line.length() - 1).strip(), locale) : Group.NONE;
    }

    /** A labelled paragraph belongs to the record before it: "Rationale: …". */
    private boolean continues(Block block) {
        return block instanceof Paragraph paragraph && Lead.label(paragraph.inlines()).isPresent() && !isRecord(paragraph);
    }

    private Block found(Block block) {
        if (block instanceof ListBlock list && isRecords(list)) {
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
            return !paired.equals(table) ? paired : TableRecords.of(table, kind).map(rows -> rows.enter(registry)).orElse(table);
        }
        return block;
    }

    private boolean isRecords(ListBlock list) {
        List<ListBlock.Item> items = list.items();
        if (items.stream().anyMatch(item -> item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph))) {
            return false;
        }
        if (kind == RecordKind.RECOMMENDATION && items.stream().map(item -> PlainText.of(((Paragraph) item.blocks().get(0)).inlines()).strip())
                .allMatch(text -> EXPLAINS.matcher(text).matches() && !Addressee.asksSomeone(text))) {
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
            case OPEN_QUESTION -> text.matches("(?s).*[?？؟].*") || UNCLEAR.matcher(text).find();
            case RECOMMENDATION -> boldLead || Addressee.asksSomeone(text) || EntryMaker.isLabelled(inlines) || !text.endsWith("?");
            case COMPONENT, APPROACH -> boldLead || Lead.term(inlines).isPresent() || text.split("\\s+").length <= 6;
        };
    }

    private boolean isRecord(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        Optional<Lead> bold = Lead.bold(paragraph.inlines());
        if (EntryMaker.isLabelled(paragraph.inlines())) {
            return true;
        }
        if (bold.isPresent() && FieldNames.key(bold.get().text()).isEmpty() && !text.endsWith(":")) {
            return true;
        }
        if (kind != RecordKind.RECOMMENDATION && kind != RecordKind.OPEN_QUESTION
                && Lead.italic(paragraph.inlines()).filter(lead -> FieldNames.key(lead.text()).isEmpty()).isPresent()) {
            return true;
        }
        return kind == RecordKind.OPEN_QUESTION && (text.matches("(?s)[^.!?]*[?？؟](?:[^?？؟]*)?") || NOT_KNOWN.matcher(text).find());
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
