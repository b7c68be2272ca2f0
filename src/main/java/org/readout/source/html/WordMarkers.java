package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/**
 * What Word types before items and headings, taken out of the words and kept beside them. A full web page names the marker
 * ({@code mso-list:Ignore}) and the list; a filtered one has only the spaces of another font after it, and the margin.
 */
final class WordMarkers {

    /** Where the marker waits for whoever reads the item or heading. */
    static final String MARKER = "data-marker";

    private static final String LINES = "p, h1, h2, h3, h4, h5, h6, li";
    private static final int LONGEST = 12;
    private static final Pattern MARGIN = Pattern.compile("margin-left:(\\d*\\.?\\d+)(in|pt|cm)");

    private final Gathering gathering;
    private final Places places;

    WordMarkers(Gathering gathering, Places places) {
        this.gathering = gathering;
        this.places = places;
    }

    void takeOut(Element body) {
        for (Element marker : body.select("[style*=mso-list:Ignore], [style*='mso-list: Ignore']")) {
            Element line = marker.closest(LINES);
            if (line != null && line != marker && marker.parents().contains(body)) {
                keep(line, marker.text(), List.of(marker));
            }
        }
        for (Element gap : body.select("span[style*=7.0pt]")) {
            Element line = gap.closest(LINES);
            if (line != null && gap.parents().contains(body) && isGap(gap)) {
                filtered(line, gap);
            }
        }
    }

    private static boolean isGap(Element span) {
        return Looks.blank(span.wholeText()) && span.wholeText().contains("\u00a0") && Looks.style(span).contains("font:7.0pt\"timesnewroman\"");
    }

    /** The marker is all that stands before the gap. */
    private void filtered(Element line, Element gap) {
        List<Node> marker = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        line.traverse((node, depth) -> {
            if (node == gap) {
                marker.add(gap);
            } else if (node instanceof TextNode text && !marker.contains(gap)) {
                marker.add(text);
                words.append(text.getWholeText());
            }
        });
        if (Looks.blank(words.toString()) || words.toString().strip().length() > LONGEST) {
            return;
        }
        keep(line, words.toString(), marker);
        if (line.normalName().equals("p") && !line.attr("style").contains("mso-list")) {
            line.attr("style", line.attr("style") + ";mso-list:filtered level" + level(line) + " lfo1");
        }
    }

    /** Word draws each level in by half an inch more. */
    private static int level(Element line) {
        Matcher margin = MARGIN.matcher(Looks.style(line));
        double points = 36;
        while (margin.find()) {
            points = Double.parseDouble(margin.group(1)) * switch (margin.group(2)) {
                case "in" -> 72;
                case "cm" -> 28.35;
                default -> 1;
            };
        }
        return (int) Math.max(1, Math.min(9, Math.round(points / 36)));
    }

    private void keep(Element line, String marker, List<Node> nodes) {
        StringBuilder words = new StringBuilder();
        nodes.forEach(node -> words.append(node instanceof TextNode text ? text.getWholeText() : ((Element) node).wholeText()));
        gathering.omit(places.draft(), "list-marker", words.toString());
        line.attr(MARKER, marker.replace('\u00a0', ' ').strip());
        nodes.forEach(Node::remove);
    }
}
