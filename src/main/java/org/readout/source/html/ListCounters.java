package org.readout.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.model.ListBlock;
import org.readout.model.Ordinals;

/**
 * The counters with which Google Docs numbers its lists: {@code .lst-kix_a-1>li:before{content:"" counter(lst-ctn-kix_a-0,decimal)
 * "." counter(lst-ctn-kix_a-1,decimal) " "}}.
 */
final class ListCounters {

    /** On items whose list a sheet counts: what is shown before them. */
    static final String LABEL = "data-readout-label";

    private static final Pattern CONTENT = Pattern.compile("\\.lst-([\\w-]+)-(\\d)\\s*>\\s*li:before\\s*\\{\\s*content:([^}]*)}");
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|counter\\(lst-ctn-[\\w-]+-(\\d),\\s*([\\w-]+)\\)");
    private static final Pattern LIST = Pattern.compile("lst-([\\w-]+)-(\\d)(?:\\s|$)");

    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<Element, String> numbers = new HashMap<>();

    private ListCounters() {
    }

    static ListCounters of(Document page) {
        ListCounters counters = new ListCounters();
        for (Element sheet : page.select("style")) {
            Matcher content = CONTENT.matcher(PageStyles.rules(sheet));
            while (content.find()) {
                counters.contents.put(content.group(1) + "-" + content.group(2), content.group(3));
            }
        }
        return counters;
    }

    /** Counts the items of a list, in the order of the page, and gives the list the kind of number it shows. */
    void pass(Element list) {
        Matcher named = LIST.matcher(list.className());
        if (!named.find() || !list.normalName().equals("ol")) {
            return;
        }
        int level = named.group(2).charAt(0) - '0';
        int[] count = counts.computeIfAbsent(named.group(1), key -> new int[10]);
        String content = contents.getOrDefault(named.group(1) + "-" + level, "");
        kind(list, content, level);
        int ordinal = BlockReader.integer(list.attr("start"), 1);
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                count[level] = ordinal++;
                numbers.put(item, written(content, count));
                item.attr(LABEL, number(item, ""));
            }
        }
    }

    private static void kind(Element list, String content, int level) {
        Matcher part = PART.matcher(content);
        while (part.find()) {
            if (part.group(2) != null && part.group(2).charAt(0) - '0' == level && !list.hasAttr("type")) {
                list.attr("type", switch (marker(part.group(3))) {
                    case LOWER_LETTER -> "a";
                    case UPPER_LETTER -> "A";
                    case LOWER_ROMAN -> "i";
                    case UPPER_ROMAN -> "I";
                    default -> "1";
                });
            }
        }
    }

    private static String written(String content, int[] count) {
        StringBuilder number = new StringBuilder();
        Matcher part = PART.matcher(content);
        while (part.find()) {
            number.append(part.group(2) == null ? part.group(1) : Ordinals.write(Math.max(1, count[part.group(2).charAt(0) - '0']), marker(part.group(3))));
        }
        return number.toString().strip();
    }

    private static ListBlock.Marker marker(String style) {
        return switch (style.toLowerCase(Locale.ROOT)) {
            case "lower-latin", "lower-alpha" -> ListBlock.Marker.LOWER_LETTER;
            case "upper-latin", "upper-alpha" -> ListBlock.Marker.UPPER_LETTER;
            case "lower-roman" -> ListBlock.Marker.LOWER_ROMAN;
            case "upper-roman" -> ListBlock.Marker.UPPER_ROMAN;
            default -> ListBlock.Marker.DECIMAL;
        };
    }

    /** What stands before an item; what a browser would count where no sheet says. */
    String number(Element item, String otherwise) {
        String number = numbers.getOrDefault(item, "");
        return number.isEmpty() ? otherwise : number;
    }
}
