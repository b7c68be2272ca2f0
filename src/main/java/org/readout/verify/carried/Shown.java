package org.readout.verify.carried;

import java.util.List;
import java.util.Optional;

/** What a page of a PDF shows: glyphs, and what is marked around them. */
public sealed interface Shown {

    /**
     * A glyph that stands for some letters.
     *
     * @param along where it begins on its line, in points, whichever way the line runs
     * @param down  how far below other lines its line is, in points
     * @param width in points
     * @param size  of its font, in whole points
     */
    record Glyph(String text, float along, float down, float width, int size) implements Shown {
    }

    /**
     * Marked content (ISO 32000-2, 14.6).
     *
     * @param id     by which the structure tree refers to it; -1 where it does not
     * @param actual text that stands for what is shown
     */
    record Marked(String tag, int id, Optional<String> actual, List<Shown> contents) implements Shown {

        public Marked {
            contents = List.copyOf(contents);
        }
    }
}
