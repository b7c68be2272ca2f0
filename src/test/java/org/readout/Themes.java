package org.readout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;

/** The theme that ships, and editions set in it. */
public final class Themes {

    public static final Theme READOUT = read(Path.of("templates/themes/readout"));

    private Themes() {
    }

    public static Rendition render(Edition edition, Format format) {
        return (switch (format) {
            case HTML -> new HtmlRenderer();
            case PDF -> new PdfRenderer();
            case DOCX -> new DocxRenderer();
            case XLIFF -> throw new IllegalArgumentException("XLIFF is no edition");
        }).render(edition, READOUT);
    }

    public static Theme read(Path root) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Theme(root.getFileName().toString(), files, List.of());
    }
}
