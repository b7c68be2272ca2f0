package org.readout.release.changes;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.NoteMark;
import org.readout.model.Rewriting;

/** The notes that are marked in blocks, in order. */
final class NoteMarks implements Rewriting {

    private final List<String> notes = new ArrayList<>();

    static List<String> in(List<Block> blocks) {
        NoteMarks marks = new NoteMarks();
        marks.blocks(blocks);
        return marks.notes;
    }

    static List<String> of(List<Inline> inlines) {
        NoteMarks marks = new NoteMarks();
        marks.inlines(inlines);
        return marks.notes;
    }

    @Override
    public List<Inline> noteMark(NoteMark mark) {
        notes.add(mark.note());
        return List.of(mark);
    }
}
