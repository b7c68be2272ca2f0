package org.readout.source.html;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.readout.source.reading.Highlighter;

/** Passages marked by the colour behind them, which is all that word processors write of a highlighter. */
final class Markers {

    private static final Set<String> WORDS = Set.of("span", "font", "b", "strong", "i", "em", "u", "s", "a", "sub", "sup");
    private static final Pattern LABEL = Pattern.compile("(?:^|;)(?:padding|border)[^;]*:(?!(?:0(?:px|pt)?)+(?:;|$)|none|initial)");
    private static final Pattern BACKGROUND = Pattern.compile("(?:^|;)background(?:-color)?:([^;]+)");
    private static final Pattern HEXADECIMAL = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])|#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
    private static final Pattern DECIMAL = Pattern.compile("rgb\\((\\d{1,3}),(\\d{1,3}),(\\d{1,3})\\)");
    /** The colours of Word's highlighter that are no greys, as Word names them in pages. */
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("yellow", "#ffff00"), Map.entry("lime", "#00ff00"),
            Map.entry("aqua", "#00ffff"), Map.entry("cyan", "#00ffff"), Map.entry("fuchsia", "#ff00ff"), Map.entry("magenta", "#ff00ff"),
            Map.entry("blue", "#0000ff"), Map.entry("red", "#ff0000"), Map.entry("navy", "#000080"), Map.entry("teal", "#008080"),
            Map.entry("green", "#008000"), Map.entry("purple", "#800080"), Map.entry("maroon", "#800000"), Map.entry("olive", "#808000"));

    private Markers() {
    }

    /** Whether it is words on the colour of a highlighter; with space or a line around them they are a label. */
    static boolean isMarked(Element element) {
        if (!element.hasAttr("style") || !WORDS.contains(element.normalName())) {
            return false;
        }
        String style = Looks.style(element);
        Matcher background = BACKGROUND.matcher(style);
        String colour = "";
        while (background.find()) {
            colour = background.group(1);
        }
        return isMarker(NAMED.getOrDefault(colour, colour)) && !LABEL.matcher(style).find();
    }

    private static boolean isMarker(String colour) {
        Matcher hexadecimal = HEXADECIMAL.matcher(colour);
        if (hexadecimal.matches()) {
            boolean brief = hexadecimal.group(1) != null;
            int[] parts = new int[3];
            for (int part = 0; part < 3; part++) {
                parts[part] = brief ? Integer.parseInt(hexadecimal.group(part + 1), 16) * 17 : Integer.parseInt(hexadecimal.group(part + 4), 16);
            }
            return Highlighter.isColour(parts[0], parts[1], parts[2]);
        }
        Matcher decimal = DECIMAL.matcher(colour);
        return decimal.matches() && Highlighter.isColour(Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)), Integer.parseInt(decimal.group(3)));
    }
}
