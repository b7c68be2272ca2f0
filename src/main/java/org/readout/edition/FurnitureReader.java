package org.readout.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** Reads {@code templates/messages/<language>.properties}: UTF-8, a key and a pattern a line. */
public final class FurnitureReader {

    private FurnitureReader() {
    }

    /** @param language the BCP 47 tag the file is named by */
    public static Checked<Furniture> read(String language, String properties) {
        Properties loaded = new Properties();
        try {
            loaded.load(new StringReader(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return Checked.refused(mistake(language, properties, "\\u", "A \\u is not followed by four hexadecimal digits."));
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, String> words = new TreeMap<>();
        loaded.stringPropertyNames().forEach(key -> {
            String pattern = loaded.getProperty(key);
            try {
                new MessageFormat(pattern, Locale.ROOT);
                words.put(key, pattern);
            } catch (IllegalArgumentException e) {
                findings.add(mistake(language, properties, key, "The words of “" + key + "” have a brace too few or too many."));
            }
        });
        return findings.isEmpty() ? Checked.of(new Furniture(language, words)) : Checked.refused(findings);
    }

    private static Finding mistake(String language, String properties, String near, String message) {
        int at = Math.max(properties.indexOf(near), 0);
        int line = (int) properties.substring(0, at).lines().count() + (at == 0 ? 1 : 0);
        return Finding.error("template-mistake",
                new SourceSpan(language + ".properties", List.of(), 0, Math.max(line, 1), 0, near.length(), near),
                "Line " + Math.max(line, 1) + ": " + message, "Compare the line with the same one in en.properties.");
    }
}
