package org.readout.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.readout.edition.Edition;
import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Recommendation;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Table;
import org.readout.model.Text;

/** Blocks as Word's paragraphs and tables, in one story. */
final class BlockWriter implements BlockVisitor<Boolean> {

    private final DocumentWriter document;
    private final Story story;
    private final int depth;
    private final String bodyStyle;

    BlockWriter(DocumentWriter document, Story story, int depth) {
        this(document, story, depth, "");
    }

    /** @param bodyStyle what paragraphs are set in where they are not body text, as in a table */
    BlockWriter(DocumentWriter document, Story story, int depth, String bodyStyle) {
        this.document = document;
        this.story = story;
        this.depth = depth;
        this.bodyStyle = bodyStyle;
    }

    private Edition edition() {
        return document.edition();
    }

    private CTP styled(String style) {
        return DocumentWriter.paragraph(story, style);
    }

    private RunWriter runs(CTP paragraph) {
        return new RunWriter(document, paragraph, story);
    }

    @Override
    public Boolean heading(Heading heading) {
        CTP paragraph = styled(DocumentWriter.headingStyle(depth + 1));
        document.bookmarks().place(paragraph, heading.id());
        runs(paragraph).write(heading.inlines());
        return true;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return paragraph(paragraph, styled(bodyStyle));
    }

    private boolean paragraph(Paragraph paragraph, CTP target) {
        document.comments().around(target, paragraph.span(), () -> runs(target).write(paragraph.inlines()));
        return true;
    }

    @Override
    public Boolean list(ListBlock list) {
        list(list, 0);
        return true;
    }

    private void list(ListBlock list, int level) {
        int start = list.items().isEmpty() ? 1 : list.items().get(0).ordinal();
        BigInteger instance = document.numbering().list(list.marker(), start, level);
        for (ListBlock.Item item : list.items()) {
            boolean first = true;
            for (Block block : item.blocks()) {
                if (block instanceof ListBlock inner) {
                    list(inner, level + 1);
                } else if (block instanceof Paragraph paragraph) {
                    CTP target = styled(first ? list.numbered() ? "ListNumber" : "ListBullet" : "ListContinuation");
                    if (first) {
                        Numbering.apply(target, instance, level);
                    }
                    paragraph(paragraph, target);
                } else {
                    block.accept(this);
                }
                first = false;
            }
        }
    }

    @Override
    public Boolean definitions(DefinitionList list) {
        for (DefinitionList.Entry entry : list.entries()) {
            runs(styled("Term")).write(entry.term());
            BlockWriter definition = new BlockWriter(document, story, depth, "Definition");
            entry.definition().forEach(block -> block.accept(definition));
        }
        return true;
    }

    @Override
    public Boolean table(Table table) {
        caption("TableCaption", "table", table.id(), table.caption());
        new TableWriter(document, story, depth).write(table);
        return true;
    }

    @Override
    public Boolean figure(Figure figure) {
        CTP paragraph = styled("Picture");
        document.comments().around(paragraph, figure.span(), () -> runs(paragraph).image(figure.media(), figure.alternative()));
        caption("Caption", "figure", figure.id(), figure.caption());
        return true;
    }

    /** The label's number is a sequence field whose shown value is ours. */
    private void caption(String style, String sequence, String id, List<Inline> caption) {
        String label = edition().label(id);
        if (label.isEmpty() && caption.isEmpty()) {
            return;
        }
        CTP paragraph = styled(style);
        document.bookmarks().place(paragraph, id);
        if (!label.isEmpty()) {
            label(paragraph, label, sequence);
            runs(paragraph).say("  ", "");
        }
        runs(paragraph).write(caption);
    }

    private void label(CTP paragraph, String label, String sequence) {
        int number = label.length();
        while (number > 0 && Character.isDigit(label.charAt(number - 1))) {
            number--;
        }
        runs(paragraph).say(label.substring(0, number), "CaptionLabel");
        if (number < label.length()) {
            CTSimpleField field = paragraph.addNewFldSimple();
            field.setInstr(" SEQ " + sequence + " \\* ARABIC ");
            var run = field.addNewR();
            run.addNewRPr().addNewRStyle().setVal("CaptionLabel");
            run.addNewT().setStringValue(label.substring(number));
        }
    }

    @Override
    public Boolean quote(Quote quote) {
        BlockWriter quoted = new BlockWriter(document, story, depth, "Quote");
        quote.blocks().forEach(block -> block.accept(quoted));
        return true;
    }

    @Override
    public Boolean code(CodeBlock code) {
        runs(styled("SourceCode")).say(code.text(), "");
        return true;
    }

    @Override
    public Boolean divider(Divider divider) {
        styled("Divider");
        return true;
    }

    @Override
    public Boolean records(Records records) {
        boolean cards = records.form() == Records.Form.HEADINGS || records.kind() == RecordKind.COMPONENT
                || records.kind() == RecordKind.APPROACH || records.kind() == RecordKind.RECOMMENDATION;
        records.entries().forEach(cards ? entry -> card(entry, depth + records.depth()) : this::item);
        return true;
    }

    private void card(Records.Entry entry, int level) {
        String number = edition().headingNumber(entry.record());
        String label = number.isEmpty() ? edition().label(entry.record()) : "";
        if (!label.isEmpty()) {
            CTP paragraph = styled("RecordLabel");
            document.bookmarks().place(paragraph, entry.record());
            runs(paragraph).say(label, "");
        }
        if (!entry.title().isEmpty()) {
            CTP heading = styled(DocumentWriter.headingStyle(level));
            document.numbering().heading(heading, level, number);
            document.bookmarks().place(heading, entry.record());
            document.comments().around(heading, entry.span(), () -> runs(heading).write(entry.title()));
        }
        boolean stated = entry.fields().stream().anyMatch(field -> field.key().equals("addressee"));
        edition().record(entry.record()).filter(Recommendation.class::isInstance).map(record -> ((Recommendation) record).addressee())
                .filter(addressee -> !addressee.isEmpty() && !stated)
                .ifPresent(addressee -> runs(styled("RecordAddressee")).say(edition().furniture().say("field.addressee"), "FieldLabel")
                        .say(" " + addressee, ""));
        entry.fields().forEach(this::field);
    }

    private void field(Records.Field field) {
        List<Block> rest = new ArrayList<>(field.blocks());
        if (!field.label().isEmpty()) {
            CTP paragraph = styled("RecordField");
            runs(paragraph).writeIn("FieldLabel", plain(field.label())).say(" ", "");
            if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first) {
                rest.remove(0);
                paragraph(first, paragraph);
            }
        }
        rest.forEach(block -> block.accept(this));
    }

    /** A label is bold by its style; the author's own bold would be one too many. */
    private static List<Inline> plain(List<Inline> label) {
        return List.of(new Text(PlainText.of(label)));
    }

    private void item(Records.Entry entry) {
        CTP paragraph = styled("ListBullet");
        document.bookmarks().place(paragraph, entry.record());
        String label = edition().label(entry.record());
        RunWriter runs = runs(paragraph);
        if (!label.isEmpty()) {
            runs.say(label + ". ", "ListLabel");
        }
        List<Block> rest = new ArrayList<>();
        entry.fields().forEach(field -> {
            if (!field.key().isEmpty()) {
                rest.add(new Paragraph(field.span(), field.label()));
            }
            rest.addAll(field.blocks());
        });
        document.comments().around(paragraph, entry.span(), () -> {
            runs.write(entry.title());
            if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first && entry.fields().get(0).key().isEmpty()) {
                runs.say(" ", "").write(first.inlines());
                rest.remove(0);
            }
        });
        BlockWriter continued = new BlockWriter(document, story, depth, "ListContinuation");
        rest.forEach(block -> block.accept(continued));
    }
}
