package org.readout.verify.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.Code;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.NoteMark;
import org.readout.model.Ordinals;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Table;
import org.readout.model.Text;

/**
 * What a tree says: a piece for each paragraph, heading, caption and term. What some formats keep as text and others do not
 * are optional pieces.
 */
final class CarriedText implements BlockVisitor<Void>, InlineVisitor<Void> {

    /** What the tree is held against, and so what of it is text. */
    enum Against {
        /** A file in which text is text alone. */
        FILE,
        /** A source in which numbers of items and words for pictures are written out. */
        SOURCE,
        /** A memo, in which numbers typed before headings are numbers. */
        MEMO,
        /** An edition, in which formulas are text of one line. */
        EDITION
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Against against;
    /** Keys of the pictures that are there: of another only the words are carried. */
    private final Set<String> pictures;
    private StringBuilder words = new StringBuilder();
    private String place = "";
    private int images;
    private int tables;
    private int links;

    CarriedText(Against against, Set<String> pictures) {
        this.against = against;
        this.pictures = pictures;
    }

    List<Piece> pieces() {
        return pieces;
    }

    int images() {
        return images;
    }

    int tables() {
        return tables;
    }

    int links() {
        return links;
    }

    CarriedText blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    CarriedText inlines(SourceSpan span, List<Inline> inlines) {
        StringBuilder outer = words;
        words = new StringBuilder();
        place = span.describe();
        inlines.forEach(inline -> inline.accept(this));
        pieces.add(Piece.of(place, words.toString()));
        words = outer;
        return this;
    }

    void title(List<Inline> inlines) {
        inlines(SourceSpan.of("a heading"), inlines);
    }

    private void aside(Against only, String text) {
        if (against == only) {
            optional(text);
        }
    }

    void optional(String text) {
        if (!text.isBlank()) {
            pieces.add(Piece.optional(place, text));
        }
    }

    private Void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        aside(Against.MEMO, heading.number());
        inlines(heading.span(), heading.inlines());
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        inlines(paragraph.span(), paragraph.inlines());
        return null;
    }

    @Override
    public Void list(ListBlock list) {
        list.items().forEach(item -> {
            aside(Against.SOURCE, item.label().isEmpty() ? Ordinals.write(item.ordinal(), list.marker()) : item.label());
            blocks(item.blocks());
        });
        return null;
    }

    @Override
    public Void definitions(DefinitionList list) {
        list.entries().forEach(entry -> inlines(entry.span(), entry.term()).blocks(entry.definition()));
        return null;
    }

    @Override
    public Void table(Table table) {
        tables++;
        inlines(table.span(), table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        return null;
    }

    @Override
    public Void figure(Figure figure) {
        images += pictures.contains(figure.media()) ? 1 : 0;
        aside(Against.SOURCE, figure.alternative());
        inlines(figure.span(), figure.caption());
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        blocks(quote.blocks());
        return null;
    }

    @Override
    public Void code(CodeBlock code) {
        place = code.span().describe();
        pieces.add(Piece.of(place, code.text()));
        return null;
    }

    @Override
    public Void divider(Divider divider) {
        return null;
    }

    @Override
    public Void records(Records records) {
        records.entries().forEach(entry -> {
            place = entry.span().describe();
            pieces.add(Piece.of(place, entry.label()));
            inlines(entry.span(), entry.title());
            entry.fields().forEach(field -> inlines(field.span(), field.label()).blocks(field.blocks()));
        });
        return null;
    }

    @Override
    public Void text(Text text) {
        words.append(text.text());
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return all(styled.inlines());
    }

    @Override
    public Void code(Code code) {
        words.append(code.text());
        return null;
    }

    @Override
    public Void link(Link link) {
        links++;
        return all(link.inlines());
    }

    @Override
    public Void reference(Reference reference) {
        links++;
        return all(reference.inlines());
    }

    @Override
    public Void noteMark(NoteMark mark) {
        return null;
    }

    @Override
    public Void anchor(Anchor anchor) {
        return null;
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        words.append('\n');
        return null;
    }

    @Override
    public Void picture(Picture picture) {
        images += pictures.contains(picture.media()) ? 1 : 0;
        aside(Against.SOURCE, picture.alternative());
        return null;
    }

    @Override
    public Void formula(Formula formula) {
        if (against != Against.EDITION) {
            tokens(formula.term());
        } else {
            words.append(formula.term().line());
        }
        return null;
    }

    /** Each sign a word of its own: formats write the parts of a formula in orders of their own. */
    private void tokens(Formula.Term term) {
        words.append(' ').append(term.text()).append(' ');
        term.terms().forEach(this::tokens);
    }

    @Override
    public Void foreign(Foreign foreign) {
        return all(foreign.inlines());
    }
}
