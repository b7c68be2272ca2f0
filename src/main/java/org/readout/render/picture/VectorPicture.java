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
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
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
    private static final double MOST_PIXELS = 2400;
    /** What it has to say of a drawing is nothing a user could mend; held, or it is forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final SVGDocument svg;

    private VectorPicture(SVGDocument svg) {
        this.svg = svg;
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
        OutlinedText.write(root, new Outlines(theme));
        page.outputSettings().prettyPrint(false);
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).documentLimits(LIMITS).build();
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(root.outerHtml().getBytes(StandardCharsets.UTF_8)), null, context))
                .filter(svg -> svg.size().width > 0 && svg.size().height > 0).map(VectorPicture::new);
    }

    /** The first of what may be shown is. */
    private static void choose(Element choice) {
        choice.children().stream().skip(1).toList().forEach(Element::remove);
        choice.tagName("g");
    }

    /** In CSS pixels. */
    public double width() {
        return svg.size().width;
    }

    /** In CSS pixels. */
    public double height() {
        return svg.size().height;
    }

    public void draw(Graphics2D canvas, double width, double height) {
        // else with a paint of the library's own, which only pixels can be set in
        canvas.setRenderingHint(SVGRenderingHints.KEY_MASK_CLIP_RENDERING, SVGRenderingHints.VALUE_MASK_CLIP_RENDERING_ACCURACY);
        svg.render(null, canvas, new ViewBox(0, 0, (float) width, (float) height));
    }

    /**
     * As PNG, two pixels for one of the picture's unless it is very large.
     *
     * @param paper the ground, "#ffffff"
     */
    public byte[] png(String paper) {
        double scale = Math.min(PIXELS_PER_PIXEL, MOST_PIXELS / Math.max(width(), height()));
        BufferedImage image = new BufferedImage(pixels(width() * scale), pixels(height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setColor(Color.decode(paper));
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(canvas, width() * scale, height() * scale);
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
        return Math.max(1, (int) Math.ceil(length));
    }
}
