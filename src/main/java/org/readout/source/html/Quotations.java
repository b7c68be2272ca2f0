package org.readout.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Paragraphs that word processors set as quotations: by class, or by drawing them in from both sides. */
final class Quotations {

    private static final Pattern NAMED = Pattern.compile(" (msoquote|msointensequote|quotations?|quote|block_20_text) ");
    private static final Pattern MARGIN = Pattern.compile("margin-(left|right):([\\d.]+)(in|pt|cm|mm|px|em)");
    private static final Map<String, Double> POINTS = Map.of("in", 72.0, "pt", 1.0, "cm", 28.35, "mm", 2.835, "px", 0.75, "em", 12.0);
    private static final double LEAST = 18;

    private Quotations() {
    }

    static void gather(Element body) {
        for (Element line : body.select("p")) {
            if (!isQuotation(line) || line.closest("blockquote, table, li, figure") != null || Looks.blank(line.text())) {
                continue;
            }
            Node before = line.previousSibling();
            while (before instanceof TextNode text && text.isBlank()) {
                before = before.previousSibling();
            }
            if (before instanceof Element quotation && quotation.hasClass("readout-quotation")) {
                quotation.appendChild(line);
            } else {
                Element quotation = new Element("blockquote").addClass("readout-quotation");
                line.replaceWith(quotation);
                quotation.appendChild(line);
            }
        }
    }

    private static boolean isQuotation(Element line) {
        String names = " " + line.className().toLowerCase(Locale.ROOT) + " ";
        return NAMED.matcher(names).find()
                || List.of("left", "right").stream().allMatch(side -> margin(line, side) >= LEAST);
    }

    private static double margin(Element line, String side) {
        Matcher margin = MARGIN.matcher(Looks.style(line));
        while (margin.find()) {
            if (margin.group(1).equals(side) && margin.group(2).matches("\\d*\\.?\\d+")) {
                return Double.parseDouble(margin.group(2)) * POINTS.get(margin.group(3));
            }
        }
        return 0;
    }
}
