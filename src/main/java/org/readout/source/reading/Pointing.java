package org.readout.source.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Table;

/**
 * References to the places that names stand for, and names as an id can be: LibreOffice calls the copy of a bookmark “Aim Copy 1”, and ids have no blanks in them (HTML, 3.2.6).
 */
final class Pointing implements Rewriting {

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private final UnaryOperator<String> place;

    /** @param place what a target's name stands for; the name itself where it is that of a place */
    Pointing(UnaryOperator<String> place) {
        this.place = place;
    }

    private static String id(String name) {
        return BLANKS.matcher(name).replaceAll("_");
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return List.of(new Reference(id(place.apply(reference.target())), inlines(reference.inlines())));
    }

    @Override
    public List<Inline> anchor(Anchor anchor) {
        return List.of(new Anchor(id(anchor.id())));
    }

    @Override
    public List<Block> heading(Heading heading) {
        return List.of(new Heading(heading.span(), heading.level(), id(heading.id()), heading.number(), inlines(heading.inlines())));
    }

    @Override
    public List<Block> table(Table table) {
        return Rewriting.super.table(new Table(table.span(), id(table.id()), table.caption(), table.headerRows(), table.rows()));
    }

    @Override
    public List<Block> figure(Figure figure) {
        return Rewriting.super.figure(new Figure(figure.span(), id(figure.id()), figure.media(), figure.alternative(), figure.caption()));
    }
}
