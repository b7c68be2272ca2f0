package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.Reference;
import org.readout.model.Rewriting;

/** What stands in a line beside its words, however deep in looks and links. */
final class LineContents implements Rewriting {

    private final List<Picture> pictures = new ArrayList<>();
    private int links;
    private boolean notes;

    private LineContents() {
    }

    static LineContents of(List<Inline> inlines) {
        LineContents contents = new LineContents();
        contents.inlines(inlines);
        return contents;
    }

    List<Picture> pictures() {
        return pictures;
    }

    int links() {
        return links;
    }

    boolean hasNotes() {
        return notes;
    }

    static List<Inline> withoutPictures(List<Inline> inlines) {
        return new Rewriting() {
            @Override
            public List<Inline> picture(Picture picture) {
                return List.of();
            }
        }.inlines(inlines);
    }

    @Override
    public List<Inline> picture(Picture picture) {
        pictures.add(picture);
        return List.of(picture);
    }

    @Override
    public List<Inline> noteMark(NoteMark mark) {
        notes = true;
        return List.of(mark);
    }

    @Override
    public List<Inline> link(Link link) {
        links++;
        return Rewriting.super.link(link);
    }

    @Override
    public List<Inline> reference(Reference reference) {
        links++;
        return Rewriting.super.reference(reference);
    }
}
