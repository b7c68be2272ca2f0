package org.readout.render.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.render.Theme;

/** An SVG, an author's or our own, to be drawn where nobody understands SVG. Its words are set in the theme's letters, as outlines; nothing is fetched. */
public final class VectorPicture {

    private static final DocumentLimits LIMITS = new DocumentLimits(100, 15, 50_000);
    private static final double PIXELS_PER_PIXEL = 2;
    private static final double FINE = 3;
    private static final double MOST_PIXELS = 2400;
    /** What it has to say of a drawing is nothing a user could mend; held, or it is forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.]+(?:[eE][-+]?\\d+)?");

    private final SVGDocument svg;
    /** Whether some of it is painted in pixels, by whatever it is drawn. */
    private final boolean pixels;
    private final String words;
    private final Set<Integer> missing;

    private VectorPicture(SVGDocument svg, boolean pixels, String words, Set<Integer> missing) {
        this.svg = svg;
        this.pixels = pixels;
        this.words = words;
        this.missing = Set.copyOf(missing);
    }

    /** @return nothing where it cannot be understood */
    public static Optional<VectorPicture> of(byte[] bytes, Theme theme) {
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
        Element root = page.selectFirst("svg");
        if (root == null) {
            return Optional.empty();
        }
        InlinedStyles.write(root);
        root.select("switch").forEach(VectorPicture::choose);
        root.select("use").forEach(VectorPicture::place);
        String words = String.join(" ", root.select("text").eachText());
        Outlines outlines = new Outlines(theme);
        OutlinedText.write(root, outlines);
        boolean pixels = !root.select("mask, pattern, filter").isEmpty();
        page.outputSettings().prettyPrint(false);
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).documentLimits(LIMITS).build();
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(root.outerHtml().getBytes(StandardCharsets.UTF_8)), null, context))
                .filter(svg -> svg.size().width > 0 && svg.size().height > 0).map(svg -> new VectorPicture(svg, pixels, words, outlines.missing()));
    }

    /** The first of what may be shown is. */
    private static void choose(Element choice) {
        choice.children().stream().skip(1).toList().forEach(Element::remove);
        choice.tagName("g");
    }

    /** Where it stands said by its transform (SVG 2, 5.6), for JSVG 2.1.0 clips by where it would stand without. */
    private static void place(Element copy) {
        String x = copy.attr("x").isEmpty() ? "0" : copy.attr("x");
        String y = copy.attr("y").isEmpty() ? "0" : copy.attr("y");
        if (NUMBER.matcher(x).matches() && NUMBER.matcher(y).matches()) {
            copy.attr("transform", (copy.attr("transform") + " translate(" + x + " " + y + ")").strip()).removeAttr("x").removeAttr("y");
        }
    }

    /** In CSS pixels. */
    public double width() {
        return svg.size().width;
    }

    /** In CSS pixels. */
    public double height() {
        return svg.size().height;
    }

    /** What is written in it. */
    public String words() {
        return words;
    }

    /** Code points written in it that no font has. */
    public Set<Integer> missing() {
        return missing;
    }

    /** As vectors; as pixels where masks, patterns and filters would be made of coarse ones. */
    public void draw(Graphics2D canvas, int width, int height) {
        if (pixels) {
            canvas.drawImage(image(FINE * width / width(), Color.WHITE), 0, 0, width, height, null);
        } else {
            draw(canvas, (double) width, height);
        }
    }

    private void draw(Graphics2D canvas, double width, double height) {
        svg.render(null, canvas, new ViewBox(0, 0, (float) width, (float) height));
    }

    /**
     * As PNG, two pixels for one of the picture's unless it is very large.
     *
     * @param paper the ground, "#ffffff"
     */
    public byte[] png(String paper) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image(PIXELS_PER_PIXEL, Color.decode(paper)), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage image(double finest, Color paper) {
        double scale = Math.min(finest, MOST_PIXELS / Math.max(width(), height()));
        BufferedImage image = new BufferedImage(pixels(width() * scale), pixels(height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setColor(paper);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(canvas, width() * scale, height() * scale);
            return image;
        } finally {
            canvas.dispose();
        }
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.ceil(length));
    }
}
