package org.readout.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.readout.edition.Exhibit;
import org.readout.edition.Furniture;
import org.readout.edition.Spectrum;

/**
 * Draws exhibits.
 *
 * @param furniture words in the edition's language, which also decides where lines may break
 */
public record Pictures(Typeface typeface, Furniture furniture, boolean rightToLeft) {

    private static final double SMALL = 10.5;
    private static final double LEADING = 1.3;
    private static final double PAD = 7;
    private static final double GAP = 6;

    /** The stack as a board: a row for each layer, a column for each dimension, a box for each component. */
    public Drawing stack(Exhibit.Stack stack, double width) {
        return new StackBoard(stack, width).draw();
    }

    /** A scale from one end to the other, each step named below its place. */
    public Drawing spectrum(String title, Spectrum spectrum, double width) {
        List<Drawing.Mark> marks = new ArrayList<>();
        List<String> steps = spectrum.steps();
        double column = width / steps.size();
        double axis = 6;
        marks.add(new Drawing.Line(4.5, axis, 4.5 + column * (steps.size() - 1), axis, 2, Ink.ACCENT));
        double height = axis;
        for (int at = 0; at < steps.size(); at++) {
            boolean last = at == steps.size() - 1;
            marks.add(new Drawing.Dot(4.5 + column * at, axis, 4, last ? Ink.ACCENT : Ink.PAPER, Ink.ACCENT));
            height = Math.max(height, text(steps.get(at), column * at, axis + 8, column - 12, false, Ink.TEXT, marks));
        }
        String words = steps.stream().skip(1).reduce(steps.get(0), (from, to) -> furniture.say("exhibit.spectrum.step", from, to));
        return finished(width, height + 2, furniture.say("exhibit.spectrum.alternative", title, words), marks);
    }

    private Drawing finished(double width, double height, String alternative, List<Drawing.Mark> marks) {
        Drawing drawing = new Drawing(width, height, alternative, marks);
        return rightToLeft ? drawing.mirrored() : drawing;
    }

    /** Writes text from {@code top} down and gives back where it ends. */
    private double text(String text, double x, double top, double width, boolean bold, Ink ink, List<Drawing.Mark> marks) {
        double y = top;
        for (String line : lines(text, width, bold)) {
            marks.add(new Drawing.Words(x, y + SMALL, typeface.width(line, SMALL, bold), SMALL, bold, ink, line));
            y += SMALL * LEADING;
        }
        return y;
    }

    private List<String> lines(String text, double width, boolean bold) {
        return typeface.wrap(text, width, SMALL, bold, furniture.locale());
    }

    private double height(String text, double width, boolean bold) {
        return lines(text, width, bold).size() * SMALL * LEADING;
    }

    /** Lays out one stack. */
    private final class StackBoard {

        private final Exhibit.Stack stack;
        private final double width;
        private final double names;
        private final double column;
        private final int abreast;
        private final List<Drawing.Mark> marks = new ArrayList<>();

        StackBoard(Exhibit.Stack stack, double width) {
            this.stack = stack;
            this.width = width;
            this.names = Math.min(width / 5, 110);
            this.column = (width - names) / stack.dimensions().size();
            this.abreast = Math.max(1, (int) (column / 120));
        }

        Drawing draw() {
            double y = heads();
            for (Exhibit.Stack.Layer layer : stack.layers()) {
                y = row(layer, y);
            }
            return finished(width, y, alternative(), marks);
        }

        private double heads() {
            double tallest = 0;
            for (int at = 0; at < stack.dimensions().size(); at++) {
                tallest = Math.max(tallest, text(stack.dimensions().get(at), names + column * at + PAD, 0, column - 2 * PAD, true, Ink.ACCENT, marks));
            }
            return tallest == 0 ? 0 : tallest + PAD / 2;
        }

        private double row(Exhibit.Stack.Layer layer, double top) {
            List<Drawing.Mark> inside = new ArrayList<>();
            double bottom = text(layer.name(), PAD, top + 2 * PAD, names - 2 * PAD, true, Ink.TEXT, inside) + PAD;
            for (int at = 0; at < layer.cells().size(); at++) {
                bottom = Math.max(bottom, cell(layer.cells().get(at), names + column * at, top + PAD, inside));
            }
            marks.add(new Drawing.Box(0.5, top + 0.5, width - 1, bottom - top - 1, Ink.TINT, Ink.TINT));
            marks.addAll(inside);
            return bottom + GAP;
        }

        /** Components of one cell, as many abreast as there is room for, each line of boxes as tall as its tallest. */
        private double cell(List<Exhibit.Entry> components, double left, double top, List<Drawing.Mark> inside) {
            int across = Math.max(1, Math.min(abreast, components.size()));
            double box = (column - PAD - GAP * (across - 1)) / across;
            double y = top;
            for (int from = 0; from < components.size(); from += across) {
                List<Exhibit.Entry> line = components.subList(from, Math.min(from + across, components.size()));
                double tallest = line.stream().mapToDouble(one -> height(one.title(), box - 2 * PAD, false)).max().orElse(0) + 1.6 * PAD;
                for (int at = 0; at < line.size(); at++) {
                    double x = left + at * (box + GAP);
                    inside.add(new Drawing.Box(x, y, box, tallest, Ink.PAPER, Ink.EDGE));
                    text(line.get(at).title(), x + PAD, y + 0.6 * PAD, box - 2 * PAD, false, Ink.TEXT, inside);
                }
                y += tallest + GAP;
            }
            return y - GAP + PAD;
        }

        private String alternative() {
            return furniture.say("exhibit.stack.alternative") + stack.layers().stream().map(layer -> " " + pair(name(layer.name()), cells(layer)))
                    .collect(Collectors.joining(".")) + ".";
        }

        private String cells(Exhibit.Stack.Layer layer) {
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < layer.cells().size(); at++) {
                List<Exhibit.Entry> components = layer.cells().get(at);
                String titles = components.stream().map(Exhibit.Entry::title).collect(Collectors.joining(", "));
                String dimension = stack.dimensions().get(at);
                if (!components.isEmpty()) {
                    cells.add(dimension.isEmpty() ? titles : pair(dimension, titles));
                }
            }
            return String.join("; ", cells);
        }

        private String name(String layer) {
            return layer.isEmpty() ? furniture.say("exhibit.stack.unnamed") : layer;
        }

        private String pair(String name, String what) {
            return furniture.say("exhibit.spectrum.alternative", name, what);
        }
    }
}
