package org.readout.verify.withheld;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.readout.model.Digest;
import org.readout.render.Theme;
import org.readout.verify.carried.Words;

/** The words of a theme's own files, which stand in every rendition whatever its memo says: style sheets, page templates, Word styles, font names. */
final class ThemeWords {

    private static final Map<Digest, Words> KNOWN = new ConcurrentHashMap<>();

    private ThemeWords() {
    }

    static Words of(Theme theme) {
        return KNOWN.computeIfAbsent(theme.digest(), digest -> read(theme));
    }

    private static Words read(Theme theme) {
        Words words = new Words();
        theme.files().forEach((path, bytes) -> {
            String name = path.toLowerCase(Locale.ROOT);
            words.add(camel(path));
            if (name.endsWith(".docx")) {
                parts(bytes, words);
            } else if (name.matches(".*\\.(css|html|ya?ml|svg|txt|properties|json)")) {
                words.add(new String(bytes, StandardCharsets.UTF_8));
            }
        });
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
