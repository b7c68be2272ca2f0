package org.readout.render.html;

import java.util.List;

import org.readout.edition.Edition;
import org.readout.edition.Exhibit;
import org.readout.render.picture.Drawing;
import org.readout.render.picture.Palette;
import org.readout.render.picture.Pictures;
import org.readout.render.picture.Svg;
import org.readout.render.picture.Typeface;

/** Exhibits as sections of their own, each marked {@code data-exhibit} with its kind on its outermost element. */
final class ExhibitWriter {

    /** In CSS pixels: what a page's measure holds on screen and on the narrower of the two papers. */
    private static final double SCREEN_WIDTH = 660;
    private static final double PRINT_WIDTH = 540;

    private final Edition edition;
    private final Markup markup;
    private final Medium medium;
    private final Pictures pictures;
    private final Palette palette;

    ExhibitWriter(Edition edition, Markup markup, Medium medium, Typeface typeface, Palette palette) {
        this.edition = edition;
        this.markup = markup;
        this.medium = medium;
        this.pictures = new Pictures(typeface, edition.furniture(), edition.isRightToLeft());
        this.palette = palette;
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
        markup.open("h2", "id", heading).text(title(exhibit)).close("h2").line();
        content.run();
        markup.close("section").line();
    }

    private String title(Exhibit exhibit) {
        return edition.furniture().say("exhibit." + exhibit.kind());
    }

    private void asks(Exhibit.Summary summary) {
        markup.open("ol", "class", "asks").line();
        for (Exhibit.Summary.Ask ask : summary.asks()) {
            markup.open("li").open("a", "href", "#" + ask.recommendation().anchor()).text(ask.recommendation().title()).close("a");
            if (!ask.addressee().isEmpty()) {
                markup.text(" ").open("span", "class", "addressee").text(ask.addressee()).close("span");
            }
            markup.close("li").line();
        }
        markup.close("ol").line();
    }

    /** The board for those who see it; on screen the same as a table, for everyone and for narrow screens. */
    private void stack(Exhibit.Stack stack) {
        picture(pictures.stack(stack, width()));
        if (medium == Medium.PRINT) {
            return;
        }
        markup.open("div", "class", "in-words").open("table").open("thead").open("tr").open("th", "scope", "col").text(word("field.layer")).close("th");
        stack.dimensions().forEach(dimension -> markup.open("th", "scope", "col")
                .text(dimension.isEmpty() ? word("kind.component") : dimension).close("th"));
        markup.close("tr").close("thead").line().open("tbody");
        for (Exhibit.Stack.Layer layer : stack.layers()) {
            markup.open("tr").open("th", "scope", "row").text(layer.name().isEmpty() ? word("exhibit.stack.unnamed") : layer.name()).close("th");
            layer.cells().forEach(this::links);
            markup.close("tr").line();
        }
        markup.close("tbody").close("table").close("div").line();
    }

    private void links(List<Exhibit.Entry> components) {
        markup.open("td");
        if (!components.isEmpty()) {
            markup.open("ul");
            components.forEach(one -> {
                markup.open("li");
                link(one);
                markup.close("li");
            });
            markup.close("ul");
        }
        markup.close("td");
    }

    private void matrix(Exhibit.Matrix matrix) {
        markup.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", title(matrix))
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
            markup.open("div", "class", "scale", "data-exhibit", "spectrum");
            picture(pictures.spectrum(component.title(), spectrum, width() - 40));
            markup.close("div").line();
        }));
    }

    private void picture(Drawing drawing) {
        markup.raw(medium == Medium.PRINT ? Svg.standalone(drawing, palette, pictures.typeface().family()) : Svg.classes(drawing)).line();
    }

    private double width() {
        return medium == Medium.PRINT ? PRINT_WIDTH : SCREEN_WIDTH;
    }

    private String word(String key) {
        return edition.furniture().say(key);
    }
}
