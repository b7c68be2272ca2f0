package org.readout.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.model.Block;
import org.readout.model.Format;
import org.readout.render.Renderer;
import org.readout.render.Rendition;
import org.readout.render.Theme;

/** An edition as one self-contained HTML file: no script, nothing loaded from anywhere. */
public final class HtmlRenderer implements Renderer {

    @Override
    public Format format() {
        return Format.HTML;
    }

    /** Blocks of an edition alone, as flow content for another page: without what leads to places that page does not have. */
    public static String passage(Edition edition, Theme theme, List<Block> blocks) {
        return new BlockWriter(edition, Medium.SCREEN, theme).passage(new Unlinked().blocks(blocks));
    }

    @Override
    public Rendition render(Edition edition, Theme theme) {
        String page = Page.forScreen(edition, theme);
        return Rendition.of(edition, Format.HTML, page.getBytes(StandardCharsets.UTF_8), 0, List.of());
    }
}
