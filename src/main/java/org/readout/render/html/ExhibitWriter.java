package org.readout.render.html;

import java.util.List;

import org.readout.edition.Edition;
import org.readout.edition.Exhibit;
import org.readout.render.Sheet;
import org.readout.render.Theme;
import org.readout.render.picture.Drawing;
import org.readout.render.picture.Palette;
import org.readout.render.picture.Pictures;
import org.readout.render.picture.Svg;
import org.readout.render.picture.Typeface;

/** Exhibits as sections of their own, each marked {@code data-exhibit} with its kind on its outermost element. */
final class ExhibitWriter {

    /** In CSS pixels, and so are the others. A screen has no end. */
    private static final Sheet SCREEN = new Sheet(660, 620, Double.MAX_VALUE);
    private static final double NARROW_WIDTH = 300;
    /** Of a printed page, for the heading above a picture. */
    private static final double HEADING = 110;

    private final Edition edition;
    private final Markup markup;
    private final Medium medium;
    private final Pictures pictures;
    private final Palette palette;
    private final Sheet sheet;

    ExhibitWriter(Edition edition, Markup markup, Medium medium, Theme theme) {
        this.edition = edition;
        this.markup = markup;
        this.medium = medium;
        this.pictures = new Pictures(Typeface.of(theme), edition.furniture(), edition.isRightToLeft());
        this.palette = Palette.of(theme);
        this.sheet = medium == Medium.PRINT ? Sheet.of(theme, edition.audience().paper()) : SCREEN;
    }

    void write(Exhibit.Place place) {
        edition.exhibits().stream().filter(exhibit -> exhibit.place() == place).forEach(this::write);
    }

    private void write(Exhibit exhibit) {
        if (exhibit instanceof Exhibit.Summary summary) {
            section(exhibit, () -> asks(summary));
        } else if (exhibit instanceof Exhibit.Stack stack) {
            section(exhibit, () -> stack(stack));
        } else if (exhibit instanceof Exhibit.Matrix matrix) {
            section(exhibit, () -> matrix(matrix));
        } else if (exhibit instanceof Exhibit.Index index) {
            section(exhibit, () -> index(index));
        }
    }

    private void section(Exhibit exhibit, Runnable content) {
        String heading = exhibit.id() + "-title";
        markup.open("section", "class", "exhibit " + exhibit.kind(), "id", exhibit.id(), "data-exhibit", exhibit.kind(), "aria-labelledby", heading).line();
        markup.open("h2", "id", heading).text(exhibit.title(edition.furniture())).close("h2").line();
        content.run();
        markup.close("section").line();
    }

    private void asks(Exhibit.Summary summary) {
        markup.open("ol", "class", "asks").line();
        for (Exhibit.Summary.Ask ask : summary.asks()) {
            markup.open("li").open("a", "href", "#" + ask.recommendation().anchor()).text(ask.recommendation().title());
            if (!ask.addressee().isEmpty()) {
                markup.text(" · ").open("span", "class", "addressee").text(ask.addressee()).close("span");
            }
            markup.close("a").close("li").line();
        }
        markup.close("ol").line();
    }

    /** The board for those who see it; on screen the same as a list, for everyone else and for narrow screens. Of a large stack the list is all there is. */
    private void stack(Exhibit.Stack stack) {
        List<Drawing> boards = pictures.stack(stack, sheet.measure(), sheet.height() - HEADING);
        boolean drawn = boards.size() <= Pictures.MOST_BOARDS;
        if (drawn) {
            boards.forEach(this::picture);
        }
        if (drawn && medium == Medium.PRINT) {
            return;
        }
        markup.open("ul", "class", drawn ? "in-words" : "layers").line();
        for (Exhibit.Stack.Layer layer : stack.layers()) {
            markup.open("li").open("strong").text(layer.name().isEmpty() ? word("exhibit.stack.unnamed") : layer.name()).close("strong").open("ul");
            for (int at = 0; at < layer.cells().size(); at++) {
                links(stack.dimensions().get(at), layer.cells().get(at));
            }
            markup.close("ul").close("li").line();
        }
        markup.close("ul").line();
    }

    private void links(String dimension, List<Exhibit.Entry> components) {
        if (components.isEmpty()) {
            return;
        }
        markup.open("li");
        if (!dimension.isEmpty()) {
            markup.open("span", "class", "dimension").text(dimension).close("span").text(" ");
        }
        for (int at = 0; at < components.size(); at++) {
            markup.text(at == 0 ? "" : ", ");
            link(components.get(at));
        }
        markup.close("li");
    }

    private void matrix(Exhibit.Matrix matrix) {
        pictures.matrix(matrix, sheet.measure(), sheet.height() - HEADING).forEach(part -> picture(part, "picture wide"));
        markup.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", matrix.title(edition.furniture()))
                .open("table", "class", "columns-" + (matrix.fields().size() + 1)).open("thead").open("tr").open("th", "scope", "col")
                .text(word("kind.component")).close("th");
        matrix.fields().forEach(field -> markup.open("th", "scope", "col").text(word("field." + field)).close("th"));
        markup.close("tr").close("thead").line().open("tbody");
        for (Exhibit.Matrix.Row row : matrix.rows()) {
            markup.open("tr").open("th", "scope", "row");
            link(row.component());
            markup.close("th");
            row.cells().forEach(cell -> markup.open("td").text(cell).close("td"));
            markup.close("tr").line();
        }
        markup.close("tbody").close("table").close("div").line();
    }

    private void index(Exhibit.Index index) {
        markup.open("ul", "class", "index-lines").line();
        for (Exhibit.Index.Line line : index.lines()) {
            markup.open("li").open("span", "class", "term").text(line.component().title()).close("span");
            line.places().forEach(place -> markup.text(" ").open("a", "class", "place", "href", "#" + place.anchor()).text(place.label()).close("a"));
            markup.close("li").line();
        }
        markup.close("ul").line();
    }

    private void link(Exhibit.Entry entry) {
        markup.open("a", "href", "#" + entry.anchor()).text(entry.title()).close("a");
    }

    /** The scale of a component, where it has one that can be drawn. */
    void spectrum(String record) {
        edition.record(record).ifPresent(component -> edition.spectrum(record).ifPresent(spectrum -> {
            markup.open("div", "class", "scale", "data-exhibit", "spectrum").line();
            if (medium == Medium.PRINT) {
                picture(pictures.spectrum(component.title(), spectrum, sheet.column()));
            } else {
                picture(pictures.spectrum(component.title(), spectrum, sheet.column()), "picture wide");
                picture(pictures.spectrumDown(component.title(), spectrum, NARROW_WIDTH), "picture narrow");
            }
            markup.close("div").line();
        }));
    }

    private void picture(Drawing drawing) {
        picture(drawing, "picture");
    }

    private void picture(Drawing drawing, String kind) {
        markup.open("div", "class", kind).line()
                .raw(medium == Medium.PRINT ? Svg.standalone(drawing, palette, pictures.typeface().family()) : Svg.classes(drawing)).line()
                .close("div").line();
    }

    private String word(String key) {
        return edition.furniture().say(key);
    }
}
