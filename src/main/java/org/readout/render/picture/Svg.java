package org.readout.render.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Bidi;

/**
 * A drawing as SVG 1.1. Its text is text, held to its measured width by {@code textLength} where it is read from the left, so that it stays inside its box in whatever
 * font it is shown.
 */
public final class Svg {

    private final StringBuilder out = new StringBuilder(4096);
    private final Paint paint;

    private Svg(Paint paint) {
        this.paint = paint;
    }

    private interface Paint {
        String of(Ink fill, Ink edge);

        String words(Drawing.Words words);
    }

    /** For a page whose style sheet colours the classes {@code fill-accent}, {@code edge-line} …, by day and by night. */
    public static String classes(Drawing drawing) {
        return new Svg(new Paint() {
            @Override
            public String of(Ink fill, Ink edge) {
                return " class=\"fill-" + fill.id() + " edge-" + edge.id() + "\"";
            }

            @Override
            public String words(Drawing.Words words) {
                return " class=\"fill-" + words.ink().id() + (words.bold() ? " bold" : "") + "\"";
            }
        }).write(drawing, " role=\"img\" aria-label=\"" + escape(drawing.alternative()) + "\"");
    }

    /** For anything that draws it by itself, with the theme's colours in it. */
    public static String standalone(Drawing drawing, Palette palette, String family) {
        return new Svg(new Paint() {
            @Override
            public String of(Ink fill, Ink edge) {
                return " fill=\"" + palette.of(fill) + "\" stroke=\"" + palette.of(edge) + "\"";
            }

            @Override
            public String words(Drawing.Words words) {
                return " fill=\"" + palette.of(words.ink()) + "\" font-family=\"" + escape(family) + "\"" + (words.bold() ? " font-weight=\"bold\"" : "");
            }
        }).write(drawing, " width=\"" + number(drawing.width()) + "\" height=\"" + number(drawing.height()) + "\" alt=\"" + escape(drawing.alternative()) + "\"");
    }

    private String write(Drawing drawing, String attributes) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(number(drawing.width())).append(' ')
                .append(number(drawing.height())).append('"').append(attributes).append(">\n");
        drawing.marks().forEach(this::mark);
        return out.append("</svg>").toString();
    }

    private void mark(Drawing.Mark mark) {
        if (mark instanceof Drawing.Box box) {
            element("rect", paint.of(box.fill(), box.edge()), "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", 2.0);
        } else if (mark instanceof Drawing.Line line) {
            element("line", paint.of(line.ink(), line.ink()), "x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2(), "stroke-width", line.thickness());
        } else if (mark instanceof Drawing.Dot dot) {
            element("circle", paint.of(dot.fill(), dot.edge()), "cx", dot.x(), "cy", dot.y(), "r", dot.radius(), "stroke-width", 1.5);
        } else if (mark instanceof Drawing.Words words) {
            boolean fromTheRight = Bidi.requiresBidi(words.text().toCharArray(), 0, words.text().length());
            // anchored in the middle, it stands in the same place whichever way the page is read; joined letters are narrower than they were
            // measured one by one, so words that are read from the right begin where they are to begin, and are as long as they are
            out.append("<text").append(paint.words(words)).append(" x=\"").append(number(words.x() + words.width() / (fromTheRight ? 1 : 2))).append("\" y=\"")
                    .append(number(words.y())).append("\" font-size=\"").append(number(words.size())).append(fromTheRight ? "\" direction=\"rtl"
                            : "\" text-anchor=\"middle\" textLength=\"" + number(words.width()) + "\" lengthAdjust=\"spacingAndGlyphs")
                    .append("\">").append(escape(words.text())).append("</text>\n");
        }
    }

    private void element(String name, String attributes, Object... pairs) {
        out.append('<').append(name).append(attributes);
        for (int at = 0; at < pairs.length; at += 2) {
            out.append(' ').append(pairs[at]).append("=\"").append(number((double) pairs[at + 1])).append('"');
        }
        out.append("/>\n");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "").replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
