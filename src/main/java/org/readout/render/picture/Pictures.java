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

    /** A stack that takes more is pages of boxes; a list says the same in a few lines. */
    public static final int MOST_BOARDS = 2;
    private static final double RADIUS = 4;

    /** The stack as a board, in as many pictures as it takes so that none is higher than {@code tallest}. */
    public List<Drawing> stack(Exhibit.Stack stack, double width, double tallest) {
        return new StackBoard(stack, letters(), width).draw(tallest).stream().map(part ->
                finished(width, part.height(), furniture.say("exhibit.stack.alternative") + " " + part.layers.stream()
                        .map(layer -> pair(layer.name().isEmpty() ? furniture.say("exhibit.stack.unnamed") : layer.name(), cells(stack, layer)))
                        .collect(Collectors.joining(". ")) + ".", part.marks)).toList();
    }

    /** Which components speak to which goals, in as many pictures as it takes. */
    public List<Drawing> matrix(Exhibit.Matrix matrix, double width, double tallest) {
        List<String> heads = matrix.fields().stream().map(field -> furniture.say("field." + field)).toList();
        DotMatrix dots = new DotMatrix(heads, letters(), width);
        return dots.parts(matrix.rows(), tallest).stream().map(rows -> {
            List<Drawing.Mark> marks = new ArrayList<>();
            double height = dots.draw(rows, marks);
            return finished(width, height, rows.stream().map(row -> pair(row.component().title(), said(row, heads))).collect(Collectors.joining(". ")) + ".", marks);
        }).toList();
    }

    /** A scale from one end to the other, each step named below its place. */
    public Drawing spectrum(String title, Spectrum spectrum, double width) {
        List<Drawing.Mark> marks = new ArrayList<>();
        List<String> steps = spectrum.steps();
        double column = width / steps.size();
        double start = RADIUS + 1;
        marks.add(new Drawing.Line(start, start, start + column * (steps.size() - 1), start, 2, Ink.ACCENT));
        double height = start;
        for (int at = 0; at < steps.size(); at++) {
            boolean last = at == steps.size() - 1;
            marks.add(new Drawing.Dot(start + column * at, start, RADIUS, last ? Ink.ACCENT : Ink.PAPER, Ink.ACCENT));
            height = Math.max(height, letters().write(steps.get(at), column * at, start + 2 * RADIUS, column - 12, false, Ink.QUIET, marks));
        }
        return finished(width, height + 2, scale(title, steps), marks);
    }

    /** The same from the top down, for a column too narrow to set steps abreast. */
    public Drawing spectrumDown(String title, Spectrum spectrum, double width) {
        List<Drawing.Mark> marks = new ArrayList<>();
        List<Drawing.Mark> over = new ArrayList<>();
        List<String> steps = spectrum.steps();
        double start = RADIUS + 1;
        double words = 2 * start + 8;
        double middle = 0;
        double y = 0;
        for (int at = 0; at < steps.size(); at++) {
            middle = y + 0.62 * Lettering.SIZE;
            over.add(new Drawing.Dot(start, middle, RADIUS, at == steps.size() - 1 ? Ink.ACCENT : Ink.PAPER, Ink.ACCENT));
            y = letters().write(steps.get(at), words, y, width - words, false, Ink.QUIET, over) + 4;
        }
        marks.add(new Drawing.Line(start, start, start, middle, 2, Ink.ACCENT));
        marks.addAll(over);
        return finished(width, y, scale(title, steps), marks);
    }

    private String scale(String title, List<String> steps) {
        return pair(title, steps.stream().skip(1).reduce(steps.get(0), (from, to) -> furniture.say("exhibit.spectrum.step", from, to)));
    }

    private Drawing finished(double width, double height, String alternative, List<Drawing.Mark> marks) {
        Drawing drawing = new Drawing(width, height, alternative, marks);
        return rightToLeft ? drawing.mirrored() : drawing;
    }

    private String cells(Exhibit.Stack stack, Exhibit.Stack.Layer layer) {
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

    private static String said(Exhibit.Matrix.Row row, List<String> heads) {
        List<String> said = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            if (!row.cells().get(at).isBlank()) {
                said.add(heads.get(at));
            }
        }
        return String.join(", ", said);
    }

    private String pair(String name, String what) {
        return furniture.say("exhibit.pair", name, what);
    }

    private Lettering letters() {
        return new Lettering(typeface, furniture.locale());
    }
}
