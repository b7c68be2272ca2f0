package org.readout.render.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.render.theme.Look.Light;
import org.readout.zip.Zip;

/**
 * A Word reference document in another look: where its styles name a colour or a font of the theme it was made for, they name
 * the house's.
 */
final class WordLook {

    private static final Pattern VALUE = Pattern.compile("(?<==\")[^\"<>]+(?=\")");

    private WordLook() {
    }

    /** @throws IOException when the document is no zip */
    static byte[] in(Look look, Look madeFor, byte[] document) throws IOException {
        Map<String, String> changes = changes(madeFor, look);
        if (changes.isEmpty()) {
            return document;
        }
        Map<String, byte[]> parts = Zip.parts(document);
        if (parts.isEmpty()) {
            throw new IOException("no zip");
        }
        parts.replaceAll((name, part) -> name.matches("word/.*\\.xml") ? changed(part, changes) : part);
        return Zip.of(parts);
    }

    /** Old values to new, colours as Word writes them; where two roles had one colour, the first says what becomes of it. */
    private static Map<String, String> changes(Look from, Look to) {
        Map<String, String> changes = new LinkedHashMap<>();
        from.colours(Light.PRINT).forEach((role, colour) -> changes.putIfAbsent(hex(colour), hex(to.colours(Light.PRINT).get(role))));
        from.fonts().forEach((role, family) -> changes.putIfAbsent(family.name(), to.fonts().get(role).name()));
        changes.entrySet().removeIf(change -> change.getKey().equals(change.getValue()));
        return changes;
    }

    private static String hex(Colour colour) {
        return colour.hex().substring(1).toUpperCase(Locale.ROOT);
    }

    private static byte[] changed(byte[] part, Map<String, String> changes) {
        return VALUE.matcher(new String(part, StandardCharsets.UTF_8)).replaceAll(value -> {
            String said = value.group();
            String key = said.matches("[0-9a-fA-F]{6}") ? said.toUpperCase(Locale.ROOT) : said;
            return Matcher.quoteReplacement(changes.getOrDefault(key, said));
        }).getBytes(StandardCharsets.UTF_8);
    }
}
