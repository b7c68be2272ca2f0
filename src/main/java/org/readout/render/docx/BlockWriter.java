package org.readout.render.docx;

import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
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

    /** Code of more lines may go on on the next page: kept in one piece, it would leave the rest of its page empty, but for its heading. */
    private static final int LINES_KEPT = 20;
    private static final int LINE_OF_CODE = 85;

    private final DocumentWriter document;
    private final Story story;
    private final int depth;
    private final String bodyStyle;

    /** @param bodyStyle what paragraphs are set in where they are not body text, as in a table; empty where they are */
    BlockWriter(DocumentWriter document, Story story, int depth, String bodyStyle) {
        this.document = document;
        this.story = story;
        this.depth = depth;
        this.bodyStyle = bodyStyle;
    }

    private BlockWriter in(String style) {
        return new BlockWriter(document, story, depth, style);
    }

    private Edition edition() {
        return document.edition();
    }

    private CTP styled(String style) {
        return document.paragraph(story, style);
    }

    private RunWriter runs(CTP paragraph, String style) {
        return new RunWriter(document, paragraph, story, document.styles().isBold(style));
    }

    @Override
    public Boolean heading(Heading heading) {
        CTP paragraph = document.headings().begin(story, depth + 1, "");
        document.direct(paragraph, heading.inlines());
        document.bookmarks().around(paragraph, heading.id(), () -> runs(paragraph, "Heading1").write(heading.inlines()));
        return true;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return paragraph(paragraph, styled(bodyStyle), bodyStyle);
    }

    private boolean paragraph(Paragraph paragraph, CTP target, String style) {
        document.direct(target, paragraph.inlines());
        document.comments().around(target, paragraph.span(), () -> paragraph.displayed().ifPresentOrElse(
                formula -> FormulaWriter.write(formula, target.addNewOMathPara().addNewOMath()), () -> runs(target, style).write(paragraph.inlines())));
        return true;
    }

    @Override
    public Boolean list(ListBlock list) {
        new ListWriter(document, story, bodyStyle.startsWith("Table") || bodyStyle.startsWith("Side")).write(list, 0, this);
        return true;
    }

    @Override
    public Boolean definitions(DefinitionList list) {
        for (DefinitionList.Entry entry : list.entries()) {
            runs(styled("Term"), "Term").write(entry.term());
            BlockWriter definition = in("Definition");
            entry.definition().forEach(block -> block.accept(definition));
        }
        return true;
    }

    @Override
    public Boolean table(Table table) {
        new CaptionWriter(document, story).write("TableCaption", "Table", table.id(), table.caption());
        new TableWriter(document, story, depth, bodyStyle.isEmpty() && story == document.body()).write(table);
        return true;
    }

    @Override
    public Boolean figure(Figure figure) {
        CTP paragraph = styled("Picture");
        document.comments().around(paragraph, figure.span(),
                () -> runs(paragraph, "Picture").image(figure.media(), figure.alternative()));
        new CaptionWriter(document, story).write("Caption", "Figure", figure.id(), figure.caption());
        document.bookmarks().place(paragraph, figure.id());
        return true;
    }

    @Override
    public Boolean quote(Quote quote) {
        BlockWriter quoted = in("Quote");
        quote.blocks().forEach(block -> block.accept(quoted));
        return true;
    }

    @Override
    public Boolean code(CodeBlock code) {
        boolean isLong = code.text().lines().mapToInt(line -> 1 + line.length() / LINE_OF_CODE).sum() > LINES_KEPT;
        CTP paragraph = isLong ? document.style(story.paragraph(), document.styles().broken("SourceCode")) : styled("SourceCode");
        runs(paragraph, "SourceCode").say(code.text(), "");
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

    /** What has a number among the sections is a section; what is counted apart is a card that can be quoted by itself. */
    private void card(Records.Entry entry, int level) {
        String number = edition().headingNumber(entry.record());
        String label = number.isEmpty() ? edition().label(entry.record()) : "";
        boolean counted = !label.isEmpty();
        if (counted) {
            new CaptionWriter(document, story).label(styled("CardLabel"), "", label, sequence(entry), entry.record());
        }
        if (!entry.title().isEmpty()) {
            CTP heading = counted ? styled(Headings.cardTitle(level)) : document.headings().begin(story, level, number);
            document.comments().around(heading, entry.span(), () -> document.bookmarks().around(heading, entry.record(),
                    () -> runs(heading, "Heading1").write(entry.title())));
        }
        document.exhibits().spectrum(entry.record(), story);
        BlockWriter inside = counted ? in("CardText") : this;
        inside.addressee(entry, counted ? "CardAddressee" : "RecordField");
        entry.fields().forEach(field -> inside.field(field, counted ? "CardField" : "RecordField"));
    }

    private String sequence(Records.Entry entry) {
        return edition().record(entry.record()).filter(Recommendation.class::isInstance).isPresent() ? "Recommendation" : "Question";
    }

    /** Whom it is for, unless the author says so in a field of its own. */
    private void addressee(Records.Entry entry, String style) {
        boolean stated = entry.fields().stream().anyMatch(field -> field.key().equals("addressee"));
        edition().record(entry.record()).filter(Recommendation.class::isInstance).map(record -> ((Recommendation) record).addressee())
                .filter(addressee -> !addressee.isEmpty() && !stated)
                .ifPresent(addressee -> runs(styled(style), style).say(edition().furniture().label("field.addressee"), "FieldLabel")
                        .say(" " + addressee, ""));
    }

    private void field(Records.Field field, String style) {
        List<Block> rest = new ArrayList<>(field.blocks());
        if (!field.label().isEmpty()) {
            CTP paragraph = styled(style);
            runs(paragraph, style).writeIn("FieldLabel", plain(field.label())).say(" ", "");
            if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first) {
                rest.remove(0);
                paragraph(first, paragraph, style);
            }
        }
        rest.forEach(block -> block.accept(this));
    }

    /** A label is bold by its style; the author's own bold would be one too many. */
    private static List<Inline> plain(List<Inline> label) {
        return List.of(new Text(PlainText.of(label)));
    }

    private void item(Records.Entry entry) {
        String style = bodyStyle.equals("SideText") ? "SideBullet" : "ListBullet";
        CTP paragraph = styled(style);
        String label = edition().label(entry.record());
        RunWriter runs = runs(paragraph, style);
        if (label.isEmpty()) {
            document.bookmarks().place(paragraph, entry.record());
        } else {
            document.bookmarks().around(paragraph, entry.record(), () -> runs.say(label, "ListLabel"));
            runs.say(". ", "ListLabel");
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
        BlockWriter continued = in(bodyStyle.isEmpty() ? "ListContinue" : bodyStyle);
        rest.forEach(block -> block.accept(continued));
    }
}
