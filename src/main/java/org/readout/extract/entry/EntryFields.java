package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.language.Lead;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/** The fields of one entry: what an author wrote about a record, parted by the labels in it. */
public final class EntryFields {

    /** Nothing but a quotation, of several words. */
    private static final Pattern QUOTED = Pattern.compile("(?s)[“\"«„](?=[^”»]{40})[^”»]+[”\"»“]\\.?");

    /** The same, and then whose words they are: “— a nurse, in the survey”. */
    private static final Pattern ATTRIBUTED = Pattern.compile("(?sU)[“\"«„](?=[^”»]{12})[^”»]+[”\"»“]\\.?\\s*[—–-]{1,3}\\s?\\S[^\\n]{2,80}");

    private final RecordKind kind;
    private final Tongue tongue;

    EntryFields(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
    }

    /** Blocks in order; a label opens a field, which holds the lists and tables that follow it, and a heading one that holds all below it. */
    List<Records.Field> of(List<Block> blocks) {
        List<Records.Field> fields = new ArrayList<>();
        boolean headed = false;
        for (Block block : blocks.stream().flatMap(this::labelledItems).toList()) {
            if (block instanceof Paragraph paragraph && !isQuoted(block)) {
                boolean first = true;
                for (Statements.Statement statement : Statements.in(kind, paragraph.inlines(), tongue)) {
                    headed = headed && statement.key().isEmpty();
                    add(fields, paragraph.span(), statement, first, headed);
                    first = false;
                }
            } else if (block instanceof Heading heading && tongue.words().fields().key(kind, PlainText.of(heading)).isPresent()) {
                fields.add(new Records.Field(block.span(), tongue.words().fields().key(kind, PlainText.of(heading)).orElseThrow(), heading.inlines(), List.of()));
                // a name or a word ends with its paragraph
                headed = !Statements.isShort(last(fields).key());
            } else {
                headed = headed && !(block instanceof Heading);
                append(fields, block);
            }
        }
        return fields;
    }

    /** What a field says itself: neither others' words nor a table beside what is said, with its caption, nor what stands under the heading of a box. */
    static List<Block> said(Records.Field field) {
        List<Block> own = field.blocks().stream().takeWhile(block -> !(block instanceof Heading heading && Line.isCaption(PlainText.of(heading).strip())))
                .filter(block -> !isQuoted(block)).toList();
        List<Block> prose = own.stream().filter(block -> !(block instanceof Table || isCaption(block))).toList();
        return prose.isEmpty() && !field.key().isEmpty() ? own : prose;
    }

    private static boolean isCaption(Block block) {
        return block instanceof Paragraph paragraph && Line.isCaption(PlainText.of(paragraph.inlines()).strip());
    }

    /**
     * “**From the consultant’s report.** “The Lab should …””, a box with a caption or “Note:” over it, or a quotation with whose it is: what others say of it, and nothing that
     * the memo does.
     */
    static boolean isQuoted(Block block) {
        if (block instanceof Quote quote) {
            String said = PlainText.ofBlocks(quote.blocks()).strip();
            return ATTRIBUTED.matcher(said).matches() || Line.isBeside(said) || Line.isAside(said);
        }
        return block instanceof Paragraph paragraph && Lead.bold(paragraph.inlines()).filter(lead -> QUOTED.matcher(PlainText.of(lead.rest()).strip()).matches()).isPresent();
    }

    /** Nothing but what somebody else said. */
    public static boolean isQuotation(Block block) {
        return block instanceof Quote || block instanceof Paragraph paragraph && QUOTED.matcher(PlainText.of(paragraph.inlines()).strip()).matches();
    }

    private static void add(List<Records.Field> fields, SourceSpan span, Statements.Statement statement, boolean beginsParagraph, boolean headed) {
        if (!statement.key().isEmpty()) {
            fields.add(new Records.Field(span, statement.key(), statement.label(),
                    statement.said().isEmpty() ? List.of() : List.of(new Paragraph(span, statement.said()))));
            return;
        }
        boolean newBody = !headed && (!beginsParagraph || !fields.isEmpty() && !endsInColon(fields) && !last(fields).key().isEmpty() && !last(fields).blocks().isEmpty());
        if (newBody) {
            fields.add(new Records.Field(span, "", List.of(), List.of(new Paragraph(span, statement.said()))));
        } else {
            append(fields, new Paragraph(span, statement.said()));
        }
    }

    private static void append(List<Records.Field> fields, Block block) {
        if (fields.isEmpty()) {
            fields.add(new Records.Field(block.span(), "", List.of(), List.of(block)));
            return;
        }
        Records.Field last = fields.remove(fields.size() - 1);
        List<Block> more = new ArrayList<>(last.blocks());
        more.add(block);
        fields.add(new Records.Field(last.span(), last.key(), last.label(), more));
    }

    /** The paragraphs of a list most items of which name a field, or some where all begin with a name; any other block as it is. */
    private Stream<Block> labelledItems(Block block) {
        if (!(block instanceof ListBlock list) || list.numbered()) {
            return Stream.of(block);
        }
        List<List<Inline>> openings = list.items().stream().flatMap(item -> item.opening().stream()).toList();
        if (openings.size() < list.items().size()) {
            return Stream.of(block);
        }
        long labelled = openings.stream().filter(opening -> Lead.label(kind, opening, tongue).isPresent()).count();
        boolean led = labelled > 0 && openings.stream()
                .allMatch(opening -> Lead.label(kind, opening, tongue).isPresent() || Lead.bold(opening).isPresent() || Lead.italic(opening).isPresent());
        return led || labelled * 2 > list.items().size() ? list.items().stream().flatMap(item -> item.blocks().stream()) : Stream.of(block);
    }

    private static boolean endsInColon(List<Records.Field> fields) {
        return !fields.isEmpty() && PlainText.ofBlocks(last(fields).blocks()).endsWith(":");
    }

    private static Records.Field last(List<Records.Field> fields) {
        return fields.get(fields.size() - 1);
    }
}
