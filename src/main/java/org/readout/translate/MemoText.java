package org.readout.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Digest;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.Metadata;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Records;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;

/**
 * A walk through all of a memo's text that people read, unit by unit, in reading order, which may say each unit anew. Export and
 * merge both walk here, so that what one gives out the other takes back.
 */
final class MemoText implements Rewriting {

    private static final int ID_DIGITS = 12;

    private final Telling telling;
    private final Map<String, Integer> copies = new HashMap<>();
    private String record = "";
    private SourceSpan here = SourceSpan.of("");

    private MemoText(Telling telling) {
        this.telling = telling;
    }

    /** Says a unit anew, or as it is. */
    interface Telling {

        List<Inline> tell(Place place, List<Inline> inlines);

        /** What records say, in plain words; once the whole tree was told. */
        String tell(Place place, String value);
    }

    /**
     * What a unit is.
     *
     * @param id        see {@link Bitext.Unit}
     * @param record    id of the record it belongs to, or empty
     */
    record Place(String id, String kind, boolean translate, String record, SourceSpan span) {

        Map<String, String> notes() {
            Map<String, String> notes = new LinkedHashMap<>();
            if (!span.headings().isEmpty()) {
                notes.put("place", String.join(" › ", span.headings()));
            }
            if (!record.isEmpty()) {
                notes.put("record", record);
            }
            return notes;
        }
    }

    /** The memo with everything told; its language stays. */
    static Memo told(Memo memo, Telling telling) {
        return new MemoText(telling).memo(memo);
    }

    @Override
    public Memo memo(Memo memo) {
        SourceSpan whole = SourceSpan.of(memo.file());
        Metadata said = memo.metadata();
        Metadata metadata = new Metadata(said.id(), said.type(), plain("title", whole, said.title()), plain("subtitle", whole, said.subtitle()), said.contributors(),
                said.date(), said.language(), said.keywords().stream().map(keyword -> plain("keyword", whole, keyword)).toList(), said.properties());
        Memo tree = Rewriting.super.memo(memo);
        List<MemoRecord> records = memo.records().stream().map(this::record).toList();
        return new Memo(tree.id(), tree.type(), tree.file(), tree.draft(), metadata, tree.preamble(), tree.sections(), records, tree.notes(), tree.media());
    }

    /** What two records say alike, such as their layer, is one unit. */
    private MemoRecord record(MemoRecord one) {
        return one.saying((key, value) -> {
            if (value.isEmpty()) {
                return value;
            }
            String kind = "record-" + key;
            return telling.tell(new Place(kind + "-" + Digest.of(kind, value).hex().substring(0, ID_DIGITS), kind, hasLetters(value), one.id(), one.spans().get(0)), value);
        });
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private String plain(String kind, SourceSpan span, String text) {
        return text.isBlank() ? text : PlainText.of(unit(kind, span, List.of(new Text(text))));
    }

    private List<Inline> unit(String kind, SourceSpan span, List<Inline> inlines) {
        here = span;
        List<Inline> pictured = inlines(inlines);
        String text = PlainText.of(inlines);
        return text.isBlank() ? pictured : telling.tell(place(kind, span, text, hasLetters(text)), pictured);
    }

    /** The same words of the same kind twice are told apart by which of them it is. */
    private Place place(String kind, SourceSpan span, String text, boolean translate) {
        String base = kind + "-" + Digest.of(kind, record, text).hex().substring(0, ID_DIGITS);
        int copy = copies.merge(base, 1, Integer::sum);
        return new Place(copy == 1 ? base : base + "-" + copy, kind, translate, record, span);
    }

    @Override
    public Section section(Section section) {
        Heading heading = section.heading();
        return new Section(section.part(), told(heading), blocks(section.blocks()), section.sections().stream().map(this::section).toList());
    }

    private Heading told(Heading heading) {
        return new Heading(heading.span(), heading.level(), heading.id(), heading.number(), unit("heading", heading.span(), heading.inlines()));
    }

    @Override
    public List<Block> heading(Heading heading) {
        return List.of(told(heading));
    }

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        return List.of(new Paragraph(paragraph.span(), unit("paragraph", paragraph.span(), paragraph.inlines())));
    }

    @Override
    public List<Block> definitions(DefinitionList list) {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        for (DefinitionList.Entry entry : list.entries()) {
            entries.add(new DefinitionList.Entry(entry.span(), unit("term", entry.span(), entry.term()), blocks(entry.definition())));
        }
        return List.of(new DefinitionList(list.span(), entries));
    }

    @Override
    public List<Block> table(Table table) {
        List<Inline> caption = unit("caption", table.span(), table.caption());
        return List.of(new Table(table.span(), table.id(), caption, table.headerRows(),
                table.rows().stream().map(row -> new Table.Row(row.cells().stream().map(this::cell).toList())).toList()));
    }

    @Override
    public List<Block> figure(Figure figure) {
        String alternative = plain("alternative-text", figure.span(), figure.alternative());
        return List.of(new Figure(figure.span(), figure.id(), figure.media(), alternative, unit("caption", figure.span(), figure.caption())));
    }

    @Override
    public List<Block> code(CodeBlock code) {
        telling.tell(place("code", code.span(), code.text(), false), List.of(new Text(code.text())));
        return List.of(code);
    }

    @Override
    public Records.Entry entry(Records.Entry entry) {
        record = entry.record();
        List<Inline> title = unit("title", entry.span(), entry.title());
        List<Records.Field> fields = new ArrayList<>();
        for (Records.Field field : entry.fields()) {
            fields.add(new Records.Field(field.span(), field.key(), unit("label", field.span(), field.label()), blocks(field.blocks())));
        }
        record = "";
        return new Records.Entry(entry.span(), entry.record(), entry.label(), title, fields);
    }

    @Override
    public List<Inline> picture(Picture picture) {
        return List.of(new Picture(picture.media(), plain("alternative-text", here, picture.alternative())));
    }
}
