package org.readout.model;

import java.util.List;

/** A footnote or endnote; {@code id} is what its {@link NoteMark}s carry. */
public record Note(SourceSpan span, String id, Kind kind, List<Block> blocks) {

    public Note {
        blocks = List.copyOf(blocks);
    }

    /** Where the author put it. */
    public enum Kind { FOOTNOTE, ENDNOTE }
}
