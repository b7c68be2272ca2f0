package org.readout.render.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import org.readout.render.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the SVG that {@code render.picture} writes: rectangles, lines, circles and text, which is text in the page's own fonts, to be found, read
 * and copied; and leaves what authors drew to {@link AuthorsPicture}.
 */
final class PictureDrawer implements SVGDrawer {

    private final Theme theme;
    /** Of authors' pictures in which there are letters that no font has: those letters, by what is written. */
    private final Map<String, Set<Integer>> missing = new TreeMap<>();

    PictureDrawer(Theme theme) {
        this.theme = theme;
    }

    Map<String, Set<Integer>> missing() {
        return missing;
    }

    /** What the page itself holds is ours; what an {@code img} of it holds is a document of its own, and an author's. */
    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        if (svg.getParentNode() instanceof Document) {
            AuthorsPicture picture = AuthorsPicture.of(svg, theme, box, css, dotsPerPixel);
            if (!picture.picture().missing().isEmpty()) {
                missing.put(picture.picture().words(), picture.picture().missing());
            }
            return picture;
        }
        double room = box.getContainingBlock().getContentWidth() / dotsPerPixel;
        return new Picture(svg, box.getStyle().getFont(css).families, dotsPerPixel * Math.min(1, room / number(svg, "width")));
    }

    /**
     * @param others       families that letters are taken from which the picture's own lacks
     * @param dotsPerPixel of the picture, which is smaller than the page's where a theme's measure is narrower than the picture
     */
    private record Picture(Element svg, String[] others, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(number(svg, "width") * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(number(svg, "height") * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            Pen pen = new Pen(device, context, others, AffineTransform.getTranslateInstance(x, y), dotsPerPixel);
            pen.onto.scale(dotsPerPixel, dotsPerPixel);
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    pen.draw(element);
                }
            }
        }
    }

    /** @param onto from the picture's pixels to the page's dots */
    private record Pen(OutputDevice device, RenderingContext context, String[] others, AffineTransform onto, double dotsPerPixel) {

        void draw(Element mark) {
            switch (mark.getTagName()) {
                case "rect" -> paint(mark, new RoundRectangle2D.Double(number(mark, "x"), number(mark, "y"), number(mark, "width"),
                        number(mark, "height"), 2 * number(mark, "rx"), 2 * number(mark, "rx")), 0.75);
                case "circle" -> paint(mark, new Ellipse2D.Double(number(mark, "cx") - number(mark, "r"), number(mark, "cy") - number(mark, "r"),
                        2 * number(mark, "r"), 2 * number(mark, "r")), number(mark, "stroke-width"));
                case "line" -> paint(mark, new Line2D.Double(number(mark, "x1"), number(mark, "y1"), number(mark, "x2"), number(mark, "y2")),
                        number(mark, "stroke-width"));
                case "text" -> text(mark);
                default -> throw new IllegalArgumentException("pictures have no " + mark.getTagName());
            }
        }

        private void paint(Element mark, Shape shape, double thickness) {
            Shape placed = onto.createTransformedShape(shape);
            if (!(shape instanceof Line2D)) {
                device.setColor(colour(mark, "fill"));
                device.fill(placed);
            }
            device.setColor(colour(mark, "stroke"));
            device.setStroke(new BasicStroke((float) (thickness * dotsPerPixel)));
            device.draw(placed);
        }

        private void text(Element mark) {
            FontSpecification font = new FontSpecification();
            font.families = Stream.concat(Stream.of(mark.getAttribute("font-family")), Arrays.stream(others)).distinct().toArray(String[]::new);
            font.size = (float) (number(mark, "font-size") * dotsPerPixel);
            font.fontWeight = mark.getAttribute("font-weight").equals("bold") ? IdentValue.BOLD : IdentValue.NORMAL;
            font.fontStyle = IdentValue.NORMAL;
            font.variant = IdentValue.NORMAL;
            device.setFont(context.getFont(font));
            if (device instanceof AbstractOutputDevice engine) {
                // else a weight asked for before is made up for by strokes
                engine.setFontSpecification(font);
            }
            device.setColor(colour(mark, "fill"));
            String text = visual(mark.getTextContent());
            double back = mark.hasAttribute("textLength") ? number(mark, "textLength") / 2 * dotsPerPixel
                    : context.getTextRenderer().getWidth(context.getFontContext(), context.getFont(font), text);
            context.getTextRenderer().drawString(device, text, (float) (onto.getTranslateX() + number(mark, "x") * dotsPerPixel - back),
                    (float) (onto.getTranslateY() + number(mark, "y") * dotsPerPixel));
        }

        /** As it is seen from the left: joined and turned round where it is read from the right. */
        private static String visual(String text) {
            if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                return text;
            }
            try {
                return new Bidi(new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(text), Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING);
            } catch (ArabicShapingException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        private static FSRGBColor colour(Element mark, String attribute) {
            int value = Integer.decode(mark.getAttribute(attribute));
            return new FSRGBColor(value >> 16, value >> 8 & 0xff, value & 0xff);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // fonts come with the page
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // nothing is open
    }
}
