package org.readout.render.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.readout.edition.Exhibit;

/** The stack as a board: a row for each layer, a column for each dimension, a box for each component. */
final class StackBoard {

    private static final double PAD = 7;
    private static final double GAP = 6;
    /** Boxes stand abreast if each can be this wide. */
    private static final double BOX = 118;

    private final Exhibit.Stack stack;
    private final Lettering letters;
    private final double width;
    private final double names;
    private final double[] columns;

    StackBoard(Exhibit.Stack stack, Lettering letters, double width) {
        this.stack = stack;
        this.letters = letters;
        this.width = width;
        this.names = names();
        this.columns = columns();
    }

    /** As wide as the widest word of the layers' names needs, within reason. */
    private double names() {
        double widest = stack.layers().stream().mapToDouble(layer -> letters.widestWord(layer.name(), true)).max().orElse(0);
        return widest == 0 ? PAD : Math.min(width / 3, Math.max(Math.min(width / 5, 104), widest + 2 * PAD + 1));
    }

    /** Columns share the width by the fullest cell of each, so that the fuller one can set boxes abreast. */
    private double[] columns() {
        double[] shares = new double[stack.dimensions().size()];
        for (int at = 0; at < shares.length; at++) {
            int column = at;
            shares[at] = Math.sqrt(Math.max(1, stack.layers().stream().mapToInt(layer -> layer.cells().get(column).size()).max().orElse(1)));
        }
        double all = Arrays.stream(shares).sum();
        double least = Math.min(BOX, (width - names) / shares.length);
        double spare = width - names - least * shares.length;
        return Arrays.stream(shares).map(share -> least + spare * share / all).toArray();
    }

    /** A picture of the board, or several one below the other where one would be taller than {@code tallest}. */
    List<Part> draw(double tallest) {
        List<Part> parts = new ArrayList<>();
        Part part = new Part();
        for (Exhibit.Stack.Layer layer : stack.layers()) {
            for (Exhibit.Stack.Layer row : divided(layer, tallest - part.heads)) {
                if (!part.layers.isEmpty() && part.bottom + height(row) > tallest) {
                    parts.add(part);
                    part = new Part();
                }
                part.add(row);
            }
        }
        parts.add(part);
        return parts;
    }

    /** A layer with more components than one picture holds goes on in a row of the same name. */
    private List<Exhibit.Stack.Layer> divided(Exhibit.Stack.Layer layer, double tallest) {
        int most = layer.cells().stream().mapToInt(List::size).max().orElse(0);
        if (most < 2 || height(layer) <= tallest) {
            return List.of(layer);
        }
        int half = (most + 1) / 2;
        List<Exhibit.Stack.Layer> rows = new ArrayList<>(divided(new Exhibit.Stack.Layer(layer.name(),
                layer.cells().stream().map(cell -> cell.subList(0, Math.min(half, cell.size()))).toList()), tallest));
        rows.addAll(divided(new Exhibit.Stack.Layer(layer.name(),
                layer.cells().stream().map(cell -> cell.subList(Math.min(half, cell.size()), cell.size())).toList()), tallest));
        return rows;
    }

    private double height(Exhibit.Stack.Layer layer) {
        return row(layer, 0, new ArrayList<>());
    }

    /** One picture, as far as it is drawn. */
    final class Part {

        final List<Exhibit.Stack.Layer> layers = new ArrayList<>();
        final List<Drawing.Mark> marks = new ArrayList<>();
        final double heads;
        double bottom;

        private Part() {
            double x = names;
            double lowest = 0;
            for (int at = 0; at < columns.length; at++) {
                lowest = Math.max(lowest, letters.write(stack.dimensions().get(at), x + 1, 0, columns[at] - 2 * PAD, true, Ink.ACCENT, marks));
                x += columns[at];
            }
            heads = lowest == 0 ? 0 : lowest + PAD;
            bottom = heads;
        }

        private void add(Exhibit.Stack.Layer layer) {
            layers.add(layer);
            List<Drawing.Mark> inside = new ArrayList<>();
            double height = row(layer, bottom, inside);
            marks.add(new Drawing.Box(0.5, bottom + 0.5, width - 1, height - GAP - 1, Ink.TINT, Ink.TINT));
            marks.addAll(inside);
            bottom += height;
        }

        double height() {
            return bottom - GAP;
        }
    }

    /** Sets a row's words and boxes and gives back how high it stands, with the gap below. */
    private double row(Exhibit.Stack.Layer layer, double top, List<Drawing.Mark> inside) {
        double bottom = letters.write(layer.name(), PAD, top + 1.6 * PAD, names - 2 * PAD, true, Ink.TEXT, inside) + PAD;
        double x = names;
        for (int at = 0; at < columns.length; at++) {
            bottom = Math.max(bottom, cell(layer.cells().get(at), x, columns[at], top + PAD, inside));
            x += columns[at];
        }
        return bottom + GAP - top;
    }

    /** As many components abreast as there is room for, each line of boxes as tall as its tallest. */
    private double cell(List<Exhibit.Entry> components, double left, double column, double top, List<Drawing.Mark> inside) {
        int across = Math.max(1, (int) ((column - PAD + GAP) / (BOX + GAP)));
        double box = (column - PAD - GAP * (across - 1)) / across;
        double y = top;
        for (int from = 0; from < components.size(); from += across) {
            List<Exhibit.Entry> line = components.subList(from, Math.min(from + across, components.size()));
            double tallest = line.stream().mapToDouble(one -> letters.height(one.title(), box - 2 * PAD, false)).max().orElse(0) + 1.6 * PAD;
            for (int at = 0; at < line.size(); at++) {
                double x = left + at * (box + GAP);
                inside.add(new Drawing.Box(x, y, box, tallest, Ink.PAPER, Ink.LINE));
                letters.write(line.get(at).title(), x + PAD, y + 0.6 * PAD, box - 2 * PAD, false, Ink.TEXT, inside);
            }
            y += tallest + GAP;
        }
        return y - GAP + PAD;
    }
}
