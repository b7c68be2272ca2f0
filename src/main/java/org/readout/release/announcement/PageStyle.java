package org.readout.release.announcement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.readout.edition.Furniture;

/** What pages about releases have in common: how a theme's sheet goes on, and words for templates. */
final class PageStyle {

    private static final String CSS = read();

    private PageStyle() {
    }

    /** To follow a theme's own. */
    static String css() {
        return CSS;
    }

    /** Words without anything to fill in, by key with underscores for dots and hyphens. */
    static Map<String, String> words(Furniture words) {
        Map<String, String> plain = new HashMap<>();
        words.words().forEach((key, pattern) -> {
            if (!pattern.contains("{") && (key.startsWith("announcement") || key.startsWith("releases.") || key.equals("skip"))) {
                plain.put(key.replaceAll("[.-]", "_"), words.say(key));
            }
        });
        return plain;
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream("announcement.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
