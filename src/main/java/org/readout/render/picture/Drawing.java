package org.readout.render.picture;

import java.util.List;

/**
 * A picture as marks on a canvas, the origin in the upper left corner, lengths in CSS pixels.
 *
 * @param alternative what it shows, in words of the edition and its furniture
 */
public record Drawing(double width, double height, String alternative, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** One thing on the canvas; later marks lie over earlier ones. */
    public sealed interface Mark {

        /** As in a mirror, for languages that are read from the right. */
        Mark mirrored(double canvas);
    }

    /** @param fill and @param edge of the rectangle; an edge like the fill is none */
    public record Box(double x, double y, double width, double height, Ink fill, Ink edge) implements Mark {
        @Override
        public Mark mirrored(double canvas) {
            return new Box(canvas - x - width, y, width, height, fill, edge);
        }
    }

    /** A straight stroke. */
    public record Line(double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Mark {
        @Override
        public Mark mirrored(double canvas) {
            return new Line(canvas - x1, y1, canvas - x2, y2, thickness, ink);
        }
    }

    /** A disc of {@code fill} with a rim of {@code edge}. */
    public record Dot(double x, double y, double radius, Ink fill, Ink edge) implements Mark {
        @Override
        public Mark mirrored(double canvas) {
            return new Dot(canvas - x, y, radius, fill, edge);
        }
    }

    /**
     * A line of text.
     *
     * @param x     of its left end
     * @param y     of its base line
     * @param width as measured
     */
    public record Words(double x, double y, double width, double size, boolean bold, Ink ink, String text) implements Mark {
        @Override
        public Mark mirrored(double canvas) {
            return new Words(canvas - x - width, y, width, size, bold, ink, text);
        }
    }

    Drawing mirrored() {
        return new Drawing(width, height, alternative, marks.stream().map(mark -> mark.mirrored(width)).toList());
    }
}
