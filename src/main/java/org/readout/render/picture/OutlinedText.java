package org.readout.render.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a drawing (SVG 2, 11) turned into outlines: each {@code text} and {@code tspan} becomes a group, its words a path. Words on a path run straight;
 * letters are not turned one by one.
 */
final class OutlinedText {

    private static final double MEDIUM = 16;
    private static final Pattern LENGTH = Pattern.compile("([-+]?[\\d.]+(?:[eE][-+]?\\d+)?)\\s*(%|[a-z]*)");
    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final Outlines outlines;
    private final Element text;
    private final Deque<Places> around = new ArrayDeque<>();
    /** Words between two places that are given, which are anchored together. */
    private final List<Words> chunk = new ArrayList<>();
    private double x;
    private double y;
    private boolean afterSpace = true;

    private OutlinedText(Outlines outlines, Element text) {
        this.outlines = outlines;
        this.text = text;
    }

    private record Words(Element path, Element style, Outlines.Line line, double x, double y) {
    }

    static void write(Element svg, Outlines outlines) {
        for (Element text : svg.select("text")) {
            OutlinedText words = new OutlinedText(outlines, text);
            words.element(text);
            words.anchor();
        }
    }

    private void element(Element element) {
        around.push(new Places(element, size(element)));
        for (Node node : List.copyOf(element.childNodes())) {
            if (node instanceof TextNode words) {
                words(words, element);
            } else if (node instanceof Element inner && inner.normalName().matches("tspan|a|textpath|tref")) {
                element(inner);
            }
        }
        around.pop();
        element.tagName("g");
    }

    private void words(TextNode node, Element style) {
        String words = node.getWholeText();
        if (!InlinedStyles.inherited(style, "xml:space").equals("preserve") && !InlinedStyles.inherited(style, "white-space").startsWith("pre")) {
            words = words.replaceAll("\\s+", " ");
            words = afterSpace ? words.stripLeading() : words;
        }
        afterSpace = words.isEmpty() ? afterSpace : words.endsWith(" ");
        int from = 0;
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            if (around.stream().anyMatch(Places::hasNext)) {
                run(words.substring(from, at), node, style);
                from = at;
                move();
            }
            around.forEach(Places::pass);
        }
        run(words.substring(from), node, style);
        node.remove();
    }

    /** To where the innermost element says the next letter stands. */
    private void move() {
        Optional<Double> left = next("x");
        Optional<Double> base = next("y");
        if (left.isPresent() || base.isPresent()) {
            anchor();
        }
        x = left.orElse(x) + next("dx").orElse(0.0);
        y = base.orElse(y) + next("dy").orElse(0.0);
    }

    private Optional<Double> next(String which) {
        return around.stream().map(places -> places.next(which)).flatMap(Optional::stream).findFirst();
    }

    private void run(String words, TextNode before, Element style) {
        if (words.isEmpty()) {
            return;
        }
        String weight = InlinedStyles.inherited(style, "font-weight");
        String slant = InlinedStyles.inherited(style, "font-style");
        boolean mono = InlinedStyles.inherited(style, "font-family").toLowerCase(Locale.ROOT).matches(".*(mono|courier|consolas).*");
        Outlines.Line line = outlines.of(words, new Outlines.Style(mono ? "mono" : "label", size(style), weight.matches("bold|bolder|[6-9]00"), slant.matches("italic|oblique.*")));
        Element path = new Element("path");
        before.before(path);
        chunk.add(new Words(path, style, line, x, y));
        x += line.width();
    }

    /** Writes the words since the last place that was given, moved to where they are to stand. */
    private void anchor() {
        if (chunk.isEmpty()) {
            return;
        }
        double start = chunk.get(0).x;
        double length = x - start;
        Element style = chunk.get(0).style;
        double stretch = length > 0 && text.hasAttr("textLength") ? length(text.attr("textLength"), 0, size(text)) / length : 1;
        boolean fromTheRight = InlinedStyles.inherited(style, "direction").equals("rtl");
        double back = switch (InlinedStyles.inherited(style, "text-anchor")) {
            case "middle" -> 0.5;
            case "end" -> fromTheRight ? 0 : 1;
            default -> fromTheRight ? 1 : 0;
        } * length * stretch;
        for (Words words : chunk) {
            AffineTransform to = new AffineTransform(stretch, 0, 0, 1, start - back + (words.x - start) * stretch, words.y + drop(words.style));
            words.path.attr("d", written(words.line.path(), to));
        }
        chunk.clear();
        x = start - back + length * stretch;
    }

    /** How far below the given line the base line stands. */
    private static double drop(Element style) {
        String line = InlinedStyles.own(style, "alignment-baseline");
        return size(style) * switch (line.isEmpty() ? InlinedStyles.inherited(style, "dominant-baseline") : line) {
            case "middle", "central" -> 0.35;
            case "hanging", "text-before-edge", "text-top" -> 0.75;
            case "ideographic", "text-after-edge", "text-bottom" -> -0.2;
            default -> 0;
        };
    }

    private static double size(Element element) {
        double around = element.parent() == null ? MEDIUM : size(element.parent());
        String said = InlinedStyles.own(element, "font-size");
        return said.isEmpty() ? around : length(said, around, around);
    }

    /** In the drawing's own units. */
    private static double length(String said, double whole, double size) {
        Matcher length = LENGTH.matcher(said.strip());
        if (!length.matches()) {
            return whole;
        }
        return Double.parseDouble(length.group(1)) * switch (length.group(2)) {
            case "%" -> whole / 100;
            case "em" -> size;
            case "ex" -> size / 2;
            case "rem" -> MEDIUM;
            case "pt" -> 96.0 / 72;
            case "pc" -> 16;
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            default -> 1;
        };
    }

    private static String written(Path2D path, AffineTransform to) {
        StringBuilder written = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator parts = path.getPathIterator(to); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            written.append(COMMANDS[kind]);
            for (int number = 0; number < NUMBERS[kind]; number++) {
                written.append(BigDecimal.valueOf(at[number]).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()).append(' ');
            }
        }
        return written.toString();
    }

    /** The places an element gives its letters, one after the other. */
    private static final class Places {

        private final Element element;
        private final double size;
        private int passed;

        Places(Element element, double size) {
            this.element = element;
            this.size = size;
        }

        boolean hasNext() {
            return List.of("x", "y", "dx", "dy").stream().anyMatch(which -> next(which).isPresent());
        }

        Optional<Double> next(String which) {
            List<String> given = element.hasAttr(which) ? Arrays.asList(element.attr(which).strip().split("[\\s,]+")) : List.of();
            return passed < given.size() && !given.get(passed).isEmpty() ? Optional.of(length(given.get(passed), 0, size)) : Optional.empty();
        }

        void pass() {
            passed++;
        }
    }
}
