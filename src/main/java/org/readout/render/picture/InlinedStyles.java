package org.readout.render.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/** Style sheets in a drawing, written into the elements they are for; what is said for some media alone is left out. */
final class InlinedStyles {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern AT = Pattern.compile("@[^{};]*(?:;|\\{(?:[^{}]|\\{[^{}]*})*})");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern FONT = Pattern.compile("(?<looks>(?:[a-z0-9-]+\\s+)*?)(?<size>[\\d.]+(?:[a-z]+|%))(?:\\s*/\\s*\\S+)?\\s+(?<family>.+)");
    private static final int ID = 10_000;
    private static final int CLASS = 100;

    private InlinedStyles() {
    }

    private record Rule(String selector, String declarations) {

        /** As CSS weighs selectors (Selectors Level 3, 9): ids before classes before names. */
        int weight() {
            int weight = 0;
            for (String part : selector.split("(?=[#.:\\[\\s>+~])")) {
                weight += part.startsWith("#") ? ID : part.startsWith(".") || part.startsWith("[") || part.startsWith(":") ? CLASS : part.isBlank() ? 0 : 1;
            }
            return weight;
        }
    }

    static void write(Element svg) {
        List<Rule> rules = new ArrayList<>();
        for (Element sheet : svg.select("style")) {
            Matcher rule = RULE.matcher(AT.matcher(COMMENT.matcher(sheet.wholeOwnText() + sheet.data()).replaceAll("")).replaceAll(""));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",")) {
                    rules.add(new Rule(selector.strip(), rule.group(2).replace("!important", "").strip()));
                }
            }
            sheet.remove();
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        Map<Element, StringBuilder> styles = new LinkedHashMap<>();
        rules.forEach(rule -> matched(svg, rule.selector())
                .forEach(element -> styles.computeIfAbsent(element, key -> new StringBuilder()).append(rule.declarations()).append(';')));
        styles.forEach((element, style) -> element.attr("style", style + element.attr("style")));
    }

    private static List<Element> matched(Element svg, String selector) {
        try {
            return svg.select(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** What an element says of itself; empty where it says nothing. */
    static String own(Element element, String property) {
        String said = "";
        for (String declaration : element.attr("style").split(";")) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (name.equals(property)) {
                said = declaration.substring(colon + 1).strip();
            } else if (name.equals("font") && property.startsWith("font-")) {
                said = font(declaration.substring(colon + 1).strip(), property);
            }
        }
        return said.isEmpty() ? element.attr(property).strip() : said;
    }

    /** One of what a font is said to be in one line (CSS Fonts Level 3, 3.7): “bold 12px/1.5 Arial”. */
    private static String font(String said, String property) {
        Matcher font = FONT.matcher(said);
        return !font.matches() ? "" : switch (property) {
            case "font-size" -> font.group("size");
            case "font-family" -> font.group("family");
            case "font-weight" -> font.group("looks").matches(".*\\b(bold|[6-9]00)\\b.*") ? "bold" : "normal";
            case "font-style" -> font.group("looks").matches(".*\\b(italic|oblique)\\b.*") ? "italic" : "normal";
            default -> "";
        };
    }

    /** What an element or the nearest around it says. */
    static String inherited(Element element, String property) {
        for (Element at = element; at != null; at = at.parent()) {
            String said = own(at, property);
            if (!said.isEmpty() && !said.equals("inherit")) {
                return said;
            }
        }
        return "";
    }
}
