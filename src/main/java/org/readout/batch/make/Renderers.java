package org.readout.batch.make;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.render.Renderer;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;

/** One for each format of editions. */
public final class Renderers {

    private static final Map<Format, Renderer> BY_FORMAT = Stream.of(new HtmlRenderer(), new PdfRenderer(), new DocxRenderer())
            .collect(Collectors.toMap(Renderer::format, renderer -> renderer));

    private Renderers() {
    }

    /** Whether editions are made in it: some formats are of memos. */
    public static boolean know(Format format) {
        return BY_FORMAT.containsKey(format);
    }

    public static Rendition render(Edition edition, Format format, Theme theme) {
        return BY_FORMAT.get(format).render(edition, theme);
    }
}
