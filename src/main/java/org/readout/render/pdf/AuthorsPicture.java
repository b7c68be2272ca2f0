package org.readout.render.pdf;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import org.readout.render.Theme;
import org.readout.render.picture.VectorPicture;
import org.w3c.dom.Element;

/**
 * An author's SVG as a form of the page: as large as it is, smaller where the page has no room. What it says is in its alternative text.
 *
 * @param width  in CSS pixels, and so is the height
 * @param dots   of the page for each
 */
record AuthorsPicture(VectorPicture picture, int width, int height, double dots) implements SVGImage {

    /** Of a page, so that the caption has room too. */
    private static final double TALLEST = 0.8;

    static AuthorsPicture of(Element svg, Theme theme, Box box, CssContext css, double dots) {
        VectorPicture picture = VectorPicture.of(written(svg), theme).orElseThrow(() -> new IllegalArgumentException("an SVG that cannot be understood"));
        double room = box.getStyle().isMaxWidthNone() ? Double.MAX_VALUE : box.getStyle().getMaxWidth(css, box.getContainingBlock().getContentWidth()) / dots;
        double height = css instanceof LayoutContext layout && !layout.getRootLayer().getPages().isEmpty()
                ? layout.getRootLayer().getPages().get(0).getContentHeight(layout) * TALLEST / dots : Double.MAX_VALUE;
        double scale = Math.min(1, Math.min(room / picture.width(), height / picture.height()));
        return new AuthorsPicture(picture, pixels(picture.width() * scale), pixels(picture.height() * scale), dots);
    }

    private static int pixels(double length) {
        return Math.max(1, (int) length);
    }

    private static byte[] written(Element svg) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(svg), new StreamResult(out));
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(width * dots);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(height * dots);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        device.drawWithGraphics((float) x, (float) y, width, height, canvas -> picture.draw(canvas, width, height));
    }
}
