package org.readout.render.docx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.readout.render.Theme;
import org.readout.render.picture.Drawing;
import org.readout.render.picture.Ink;
import org.readout.render.picture.Palette;

/**
 * A drawing in pixels, for what cannot show SVG. Letters are drawn as outlines of the theme's own fonts, so that no font of
 * the machine is asked for and the bytes are the same on each.
 */
final class Raster {

    private static final double PIXELS_PER_PIXEL = 2;
    private static final double EDGE = 0.75;
    private static final double RIM = 1.5;
    private static final double CORNER = 4;

    private final Theme theme;
    private final String family;
    private final Palette palette;

    /** @param family of the letters, with files in the theme */
    Raster(Theme theme, String family, Palette palette) {
        this.theme = theme;
        this.family = family;
        this.palette = palette;
    }

    /** As PNG, two pixels for one of the drawing's. */
    byte[] png(Drawing drawing) {
        BufferedImage image = new BufferedImage(pixels(drawing.width()), pixels(drawing.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try (Letters regular = letters("-Regular.ttf"); Letters bold = letters("-Bold.ttf")) {
            canvas.setColor(colour(Ink.PAPER));
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.scale(PIXELS_PER_PIXEL, PIXELS_PER_PIXEL);
            for (Drawing.Mark mark : drawing.marks()) {
                draw(mark, canvas, regular, bold);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            canvas.dispose();
        }
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.ceil(length * PIXELS_PER_PIXEL));
    }

    private void draw(Drawing.Mark mark, Graphics2D canvas, Letters regular, Letters bold) throws IOException {
        if (mark instanceof Drawing.Box box) {
            paint(canvas, new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER), box.fill(), box.edge(), EDGE);
        } else if (mark instanceof Drawing.Dot dot) {
            paint(canvas, new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()),
                    dot.fill(), dot.edge(), RIM);
        } else if (mark instanceof Drawing.Line line) {
            paint(canvas, new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.ink(), line.ink(), line.thickness());
        } else if (mark instanceof Drawing.Words words) {
            canvas.setColor(colour(words.ink()));
            (words.bold() ? bold : regular).write(words, canvas);
        }
    }

    private void paint(Graphics2D canvas, Shape shape, Ink fill, Ink edge, double thickness) {
        canvas.setColor(colour(fill));
        canvas.fill(shape);
        canvas.setColor(colour(edge));
        canvas.setStroke(new BasicStroke((float) thickness));
        canvas.draw(shape);
    }

    private Color colour(Ink ink) {
        return Color.decode(palette.of(ink));
    }

    private Letters letters(String cut) throws IOException {
        String stem = "fonts/" + family.replace(" ", "");
        byte[] file = theme.optional(stem + cut).orElseGet(() -> theme.file(stem + "-Regular.ttf"));
        return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(file)));
    }

    private record Letters(TrueTypeFont font) implements AutoCloseable {

        void write(Drawing.Words words, Graphics2D canvas) throws IOException {
            CmapLookup characters = font.getUnicodeCmapLookup();
            double scale = words.size() / font.getUnitsPerEm();
            double x = words.x();
            for (int character : words.text().codePoints().toArray()) {
                int glyph = characters.getGlyphId(character);
                GlyphData outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    canvas.fill(new AffineTransform(scale, 0, 0, -scale, x, words.y()).createTransformedShape(outline.getPath()));
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
        }

        @Override
        public void close() throws IOException {
            font.close();
        }
    }
}
