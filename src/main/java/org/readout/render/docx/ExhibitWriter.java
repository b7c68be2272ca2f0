package org.readout.render.docx;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.edition.Exhibit;
import org.readout.model.Inline;
import org.readout.model.ListBlock.Marker;
import org.readout.model.Reference;
import org.readout.model.Text;
import org.readout.render.Theme;
import org.readout.render.picture.Drawing;
import org.readout.render.picture.Ink;
import org.readout.render.picture.Palette;
import org.readout.render.picture.Pictures;
import org.readout.render.picture.Svg;
import org.readout.render.picture.Typeface;

/** What stands beside the author's text: headings, lists and tables in the styles of the text, and pictures. */
final class ExhibitWriter {

    /** Of a picture, in CSS pixels: what fits a page of either paper under a heading. */
    private static final double TALLEST = 780;
    private static final double PIXELS_PER_TWIP = 96.0 / 1440;

    private final DocumentWriter document;
    private final Theme theme;

    ExhibitWriter(DocumentWriter document, Theme theme) {
        this.document = document;
        this.theme = theme;
    }

    void write(Exhibit.Place place) {
        document.edition().exhibits().stream().filter(exhibit -> exhibit.place() == place).forEach(this::write);
    }

    private void write(Exhibit exhibit) {
        if (exhibit instanceof Exhibit.Summary summary) {
            title(exhibit, "SummaryTitle");
            asks(summary);
        } else if (exhibit instanceof Exhibit.Stack stack) {
            title(exhibit, Headings.style("UnnumberedHeading", 1));
            stack(stack);
        } else if (exhibit instanceof Exhibit.Matrix matrix) {
            title(exhibit, Headings.style("UnnumberedHeading", 1));
            matrix(matrix);
        } else if (exhibit instanceof Exhibit.Index index) {
            title(exhibit, Headings.style("UnnumberedHeading", 1));
            index.lines().forEach(this::line);
        }
    }

    private void title(Exhibit exhibit, String style) {
        CTP title = document.paragraph(document.body(), style);
        document.bookmarks().around(title, exhibit.id(), () -> runs(title, document.body(), true)
                .say(edition().furniture().say("exhibit." + exhibit.kind()), ""));
    }

    private void asks(Exhibit.Summary summary) {
        BigInteger list = document.numbering().list(Marker.DECIMAL, 1, 0);
        for (Exhibit.Summary.Ask ask : summary.asks()) {
            CTP line = document.paragraph(document.body(), "SummaryAsk");
            document.numbering().apply(line, list, 0);
            RunWriter runs = runs(line, document.body(), false);
            runs.to(ask.recommendation().anchor(), () -> runs.say(ask.recommendation().title(), ""));
            if (!ask.addressee().isEmpty()) {
                runs.say(" · ", "").say(ask.addressee(), "Addressee");
            }
        }
    }

    private void stack(Exhibit.Stack stack) {
        List<Drawing> boards = pictures().stack(stack, document.body().width() * PIXELS_PER_TWIP, TALLEST);
        if (boards.size() <= Pictures.MOST_BOARDS) {
            boards.forEach(part -> picture(document.body(), part));
        } else {
            stack.layers().forEach(layer -> layer(layer, stack.dimensions()));
        }
    }

    private void layer(Exhibit.Stack.Layer layer, List<String> dimensions) {
        RunWriter runs = runs(document.paragraph(document.body(), "Index1"), document.body(), false)
                .say(layer.name().isEmpty() ? edition().furniture().say("exhibit.stack.unnamed") : layer.name(), "Strong");
        for (int at = 0; at < dimensions.size(); at++) {
            List<Exhibit.Entry> components = layer.cells().get(at);
            if (!components.isEmpty()) {
                runs.say("  " + dimensions.get(at), "");
            }
            for (int one = 0; one < components.size(); one++) {
                Exhibit.Entry entry = components.get(one);
                runs.say(one == 0 ? " " : ", ", "").to(entry.anchor(), () -> runs.say(entry.title(), ""));
            }
        }
    }

    private void matrix(Exhibit.Matrix matrix) {
        TableShape shape = TableShape.open(document, document.body(), TableShape.even(document.body().width(), matrix.fields().size() + 1));
        shape.title(edition().furniture().say("exhibit.matrix"), true);
        shape.row(true);
        cell(shape, "TableHeader", edition().furniture().say("kind.component"));
        matrix.fields().forEach(field -> cell(shape, "TableHeader", edition().furniture().say("field." + field)));
        for (Exhibit.Matrix.Row row : matrix.rows()) {
            shape.row(false);
            Story head = shape.cell();
            RunWriter runs = runs(document.paragraph(head, "TableHeader"), head, true);
            runs.to(row.component().anchor(), () -> runs.say(row.component().title(), ""));
            row.cells().forEach(words -> cell(shape, "TableText", words));
        }
        document.paragraph(document.body(), "TableGap");
    }

    private void cell(TableShape shape, String style, String words) {
        Story cell = shape.cell();
        runs(document.paragraph(cell, style), cell, document.styles().isBold(style)).say(words, "");
    }

    private void line(Exhibit.Index.Line line) {
        CTP entry = document.paragraph(document.body(), "Index1");
        RunWriter runs = runs(entry, document.body(), false).say(line.component().title(), "");
        for (Exhibit.Index.Mention mention : line.places()) {
            List<Inline> label = List.of(new Text(mention.label()));
            runs.say("  ", "").reference(new Reference(mention.anchor(), label));
        }
    }

    /** Two sections in one row, so that they are read one after the other and seen side by side; the row may go on to the next page. */
    void sideBySide(EditionSection first, EditionSection second, Story story) {
        TableShape shape = TableShape.open(document, story, TableShape.even(story.width(), 2));
        shape.style("SideBySide");
        shape.breakableRow();
        document.section(first, shape.cell(), "SideText");
        document.section(second, shape.cell(), "SideText");
        document.paragraph(story, "TableGap");
    }

    /** The scale of a component, where it has one that can be drawn. */
    void spectrum(String record, Story story) {
        edition().record(record).ifPresent(component -> edition().spectrum(record).ifPresent(spectrum ->
                picture(story, pictures().spectrum(component.title(), spectrum, story.width() * PIXELS_PER_TWIP))));
    }

    private void picture(Story story, Drawing drawing) {
        CTP paragraph = document.paragraph(story, "Exhibit");
        Typeface typeface = Typeface.of(theme);
        Palette palette = Palette.of(theme);
        byte[] vectors = Svg.standalone(drawing, palette, typeface.family()).getBytes(StandardCharsets.UTF_8);
        document.vectors(vectors).ifPresent(picture -> runs(paragraph, story, false).drawing(picture, palette.of(Ink.PAPER), vectors, drawing.alternative()));
    }

    private Pictures pictures() {
        return new Pictures(Typeface.of(theme), edition().furniture(), Language.isRightToLeft(edition().language()));
    }

    private RunWriter runs(CTP paragraph, Story story, boolean bold) {
        return new RunWriter(document, paragraph, story, bold);
    }

    private Edition edition() {
        return document.edition();
    }
}
