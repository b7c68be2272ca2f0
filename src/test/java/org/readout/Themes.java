package org.readout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.render.theme.ThemeReader;

/** The themes that ship, and editions set in them. */
public final class Themes {

    private static final Path FOLDER = Path.of("templates/themes");
    public static final Theme READOUT = of("readout");

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

    /** With its own fonts alone. */
    public static Theme of(String name) {
        return ThemeReader.read(List.of(name), shipped(), new TreeMap<>(), List.of()).value().orElseThrow().get(name);
    }

    /** The folders under {@code templates/themes}: their files, by their path below them. */
    public static SortedMap<String, SortedMap<String, byte[]>> shipped() {
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            paths.filter(Files::isDirectory).forEach(root -> folders.put(root.getFileName().toString(), files(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders;
    }

    private static SortedMap<String, byte[]> files(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
