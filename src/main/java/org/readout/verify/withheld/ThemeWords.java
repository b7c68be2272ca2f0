package org.readout.verify.withheld;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.render.Theme;
import org.readout.verify.carried.Words;

/** The words of what a rendition is set from, which stand in it whatever its memo says: style sheets, page templates, Word styles, font names. */
final class ThemeWords {

    private static final Map<Digest, Words> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Format, List<String>> FILES = Map.of(
            Format.HTML, List.of("page.html", "screen.css"),
            Format.PDF, List.of("print.html", "print.css"),
            Format.DOCX, List.of(Theme.REFERENCE_DOCUMENT),
            Format.XLIFF, List.of());

    private final List<Words> all;

    private ThemeWords(List<Words> all) {
        this.all = all;
    }

    static ThemeWords of(Theme theme, Format format) {
        Words names = new Words();
        theme.fonts().values().forEach(names::add);
        theme.logo().ifPresent(logo -> names.add(logo.alternative()));
        if (format == Format.PDF) {
            theme.under("fonts/").keySet().forEach(path -> names.add(camel(path)));
        }
        List<Words> all = new ArrayList<>(List.of(names));
        if (format == Format.HTML) {
            theme.under(Theme.LETTERS).forEach((path, sheet) -> all.add(KNOWN.computeIfAbsent(theme.digest(path), digest -> read(path, sheet))));
        }
        FILES.get(format).forEach(path -> theme.optional(path)
                .ifPresent(bytes -> all.add(KNOWN.computeIfAbsent(theme.digest(path), digest -> read(path, bytes)))));
        return new ThemeWords(List.copyOf(all));
    }

    boolean has(String word) {
        return all.stream().anyMatch(words -> words.has(word));
    }

    private static Words read(String path, byte[] bytes) {
        Words words = new Words();
        if (path.endsWith(".docx")) {
            parts(bytes, words);
        } else {
            words.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static void parts(byte[] docx, Words words) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.add(entry.getName());
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    words.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "IBMPlexSans-SemiBold" as it is and as its parts. */
    private static String camel(String name) {
        return name + " " + name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
