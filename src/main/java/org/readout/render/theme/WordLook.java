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

    private static final Pattern STAND_IN = Pattern.compile("(<w:font w:name=\"([^\"]+)\">)<w:altName w:val=\"[^\"]*\"/><w:family w:val=\"[^\"]*\"/>");

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
        parts.computeIfPresent("word/fontTable.xml", (name, part) -> withStandIns(part, look));
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

    /** What stands in for a font where it is not installed is of its kind: not a serif for a sans serif, because the theme this was made for had one there. */
    private static byte[] withStandIns(byte[] fonts, Look look) {
        Map<String, String> kinds = new LinkedHashMap<>();
        look.fonts().values().stream().filter(family -> !family.fallback().isEmpty())
                .forEach(family -> kinds.put(family.name(), family.fallback().get(family.fallback().size() - 1)));
        return STAND_IN.matcher(new String(fonts, StandardCharsets.UTF_8)).replaceAll(font -> Matcher.quoteReplacement(switch (kinds.getOrDefault(font.group(2), "")) {
            case "serif" -> font.group(1) + standIn("Georgia", "roman");
            case "sans-serif" -> font.group(1) + standIn("Calibri", "swiss");
            case "monospace" -> font.group(1) + standIn("Consolas", "modern");
            default -> font.group();
        })).getBytes(StandardCharsets.UTF_8);
    }

    private static String standIn(String name, String family) {
        return "<w:altName w:val=\"" + name + "\"/><w:family w:val=\"" + family + "\"/>";
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
