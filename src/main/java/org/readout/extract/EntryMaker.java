package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/** Makes one entry of what an author wrote about one record, and enters the record. */
final class EntryMaker {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:recommendation|question|approach|component|benefit|opportunity|risk|recommandation|recomendaci[oó]n|empfehlung"
                    + "|frage|pregunta|key point)\\s*#?\\s*(?:\\d+|[A-Z]|[ivx]+)\\s*[.:–—-]?|[RQ]\\d+\\s*[.:–—-])\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("^\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)]?\\s+");

    private final RecordKind kind;
    private final Registry registry;
    private final Locale locale;
    private final Group group;

    /** @param group what is said of all the entries this one stands among */
    EntryMaker(RecordKind kind, Registry registry, Locale locale, Group group) {
        this.kind = kind;
        this.registry = registry;
        this.locale = locale;
        this.group = group;
    }

    /** A heading with all that stands under it. */
    Records.Entry ofSection(Section section) {
        Records.Entry entry = ofHeading(section);
        registry.replaces(section.heading().id(), entry.record());
        return entry;
    }

    private Records.Entry ofHeading(Section section) {
        Heading heading = section.heading();
        List<Inline> title = withoutLabel(heading.inlines());
        String label = join(heading.number(), PlainText.of(heading.inlines()).substring(0, labelLength(heading.inlines())).strip());
        List<Block> blocks = flat(section);
        if (PlainText.of(title).isBlank() && !blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            Lead lead = lead(first.inlines());
            List<Block> rest = new ArrayList<>(rest(first, lead));
            rest.addAll(blocks.subList(1, blocks.size()));
            return entry(heading.span(), explicit(heading), label, lead.lead(), fields(rest));
        }
        return entry(heading.span(), explicit(heading), label, title, fields(blocks));
    }

    /** A list item or a paragraph: how it begins is the title, the rest is said of it. */
    Records.Entry ofBlocks(SourceSpan span, List<Block> blocks) {
        if (!(blocks.get(0) instanceof Paragraph first)) {
            return entry(span, "", "", List.of(), fields(blocks));
        }
        int label = labelLength(first.inlines());
        List<Inline> inlines = label == 0 ? first.inlines() : Inlines.restAfter(first.inlines(), label);
        Lead lead = lead(inlines);
        List<Block> rest = new ArrayList<>(rest(first, lead));
        rest.addAll(blocks.subList(1, blocks.size()));
        return entry(span, "", PlainText.of(first.inlines()).substring(0, label).strip(), lead.lead(), fields(rest));
    }

    Records.Entry ofDefinition(SourceSpan span, List<Inline> term, List<Block> definition) {
        return entry(span, "", "", term, fields(definition));
    }

    private Lead lead(List<Inline> inlines) {
        if (kind == RecordKind.OPEN_QUESTION) {
            return Lead.question(inlines).or(() -> Lead.bold(inlines)).orElseGet(() -> Lead.firstSentence(inlines, locale));
        }
        return Lead.bold(inlines).or(() -> kind == RecordKind.RECOMMENDATION ? Optional.empty() : Lead.term(inlines)).orElseGet(() -> Lead.firstSentence(inlines, locale));
    }

    private List<Block> rest(Paragraph paragraph, Lead lead) {
        return PlainText.of(lead.rest()).isBlank() && lead.rest().isEmpty() ? List.of()
                : List.of(new Paragraph(paragraph.span(), lead.rest()));
    }

    private Records.Entry entry(SourceSpan span, String explicitId, String label, List<Inline> title, List<Records.Field> fields) {
        Map<String, String> texts = new TreeMap<>();
        for (Records.Field field : fields) {
            texts.merge(field.key(), PlainText.ofBlocks(field.blocks()), (one, two) -> one + "\n" + two);
        }
        String words = name(title, fields);
        String name = words.isEmpty() ? label : words;
        group.fields().forEach((key, value) -> texts.merge(key, value, (own, all) -> own.isBlank() ? all : own));
        if (kind == RecordKind.RECOMMENDATION) {
            AskedFor.complete(name, texts);
        }
        return new Records.Entry(span, registry.add(kind, name, explicitId, texts, Registry.Place.TEXT, span), label, title, fields);
    }

    /** A name ends without the full stop of a run-in head; a sentence keeps its end. */
    private String name(List<Inline> title, List<Records.Field> fields) {
        String text = PlainText.of(title).strip().replaceAll("\\s+", " ");
        if (text.isEmpty() && !fields.isEmpty()) {
            text = PlainText.ofBlocks(fields.get(0).blocks()).lines().findFirst().orElse("").strip();
        }
        return kind == RecordKind.OPEN_QUESTION ? text : text.replaceFirst("[.:]$", "");
    }

    /** Blocks in order; a label opens a field, which holds the lists and tables that follow it. */
    private List<Records.Field> fields(List<Block> blocks) {
        List<Records.Field> fields = new ArrayList<>();
        for (Block block : blocks.stream().flatMap(EntryMaker::labelledItems).toList()) {
            Optional<Lead> label = block instanceof Paragraph paragraph ? Lead.label(paragraph.inlines()) : Optional.empty();
            boolean newBody = block instanceof Paragraph && !endsInColon(fields);
            if (label.isPresent()) {
                List<Block> said = label.get().rest().isEmpty() ? List.of()
                        : List.of(new Paragraph(block.span(), label.get().rest()));
                fields.add(new Records.Field(block.span(), FieldNames.key(label.get().text()).orElseThrow(), label.get().lead(), said));
            } else if (block instanceof Heading heading && FieldNames.key(PlainText.of(heading)).isPresent()) {
                fields.add(new Records.Field(block.span(), FieldNames.key(PlainText.of(heading)).orElseThrow(), heading.inlines(), List.of()));
            } else if (fields.isEmpty() || newBody && !last(fields).key().isEmpty() && !last(fields).blocks().isEmpty()) {
                fields.add(new Records.Field(block.span(), "", List.of(), List.of(block)));
            } else {
                Records.Field last = fields.remove(fields.size() - 1);
                List<Block> more = new ArrayList<>(last.blocks());
                more.add(block);
                fields.add(new Records.Field(last.span(), last.key(), last.label(), more));
            }
        }
        return fields;
    }

    /** The paragraphs of a list every item of which names a field; any other block as it is. */
    private static Stream<Block> labelledItems(Block block) {
        boolean labelled = block instanceof ListBlock list && !list.numbered() && list.items().stream()
                .allMatch(item -> !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph first && Lead.label(first.inlines()).isPresent());
        return labelled ? ((ListBlock) block).items().stream().flatMap(item -> item.blocks().stream()) : Stream.of(block);
    }

    private static boolean endsInColon(List<Records.Field> fields) {
        return !fields.isEmpty() && PlainText.ofBlocks(last(fields).blocks()).endsWith(":");
    }

    private static Records.Field last(List<Records.Field> fields) {
        return fields.get(fields.size() - 1);
    }

    /** What stands under a heading, its subsections as headings and blocks. */
    private static List<Block> flat(Section section) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        for (Section inner : section.sections()) {
            blocks.add(inner.heading());
            blocks.addAll(flat(inner));
        }
        return blocks;
    }

    /** An id that is not just the heading's words was set by the author; those of Word's own making mean nothing. */
    private static String explicit(Heading heading) {
        String id = heading.id();
        boolean made = id.isEmpty() || id.startsWith("_") || id.startsWith("h.") || id.matches("heading-?\\d*")
                || Fold.words(id).startsWith(Fold.words(PlainText.of(heading)))
                || Fold.words(PlainText.of(heading)).startsWith(Fold.words(id.replaceFirst("-\\d+$", "")));
        return made ? "" : id;
    }

    private static List<Inline> withoutLabel(List<Inline> inlines) {
        int length = labelLength(inlines);
        return length == 0 ? inlines : Inlines.restAfter(inlines, length);
    }

    private static int labelLength(List<Inline> inlines) {
        Matcher label = LABEL.matcher(PlainText.of(inlines));
        return label.find() ? label.end() : numberLength(inlines);
    }

    /** A number typed before a bold head: "3.1 **Capacity.**". */
    private static int numberLength(List<Inline> inlines) {
        Matcher number = NUMBER.matcher(PlainText.of(inlines));
        return number.find() && Lead.bold(Inlines.after(inlines, number.end())).isPresent() ? number.end() : 0;
    }

    static boolean isLabelled(List<Inline> inlines) {
        return labelLength(inlines) > 0;
    }

    private static String join(String number, String label) {
        return (number + " " + label).strip();
    }
}
