package org.readout.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Contents lists that say nowhere that they are: paragraphs, items or rows each of which is a link to a heading of the
 * page, in the heading's own words. A list of a few links among many headings may well be part of the text, and stays.
 */
final class ContentsLists {

    private static final int FEWEST = 3;
    private static final Set<String> LINES = Set.of("p", "li", "tr", "div");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href^=#]");

    private final Map<String, Element> headings = new HashMap<>();

    private ContentsLists(Element body) {
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            headings.putIfAbsent(heading.id(), heading);
            heading.select("a[name], [id]").forEach(named -> named(named, heading));
            around(heading);
        }
        headings.remove("");
    }

    private void named(Element named, Element heading) {
        headings.putIfAbsent(named.id().isEmpty() ? named.attr("name") : named.id(), heading);
    }

    /** Names on the empty elements before a heading, and on those that begin with it. */
    private void around(Element heading) {
        for (Element at = heading; at != null && !at.normalName().equals("body"); at = at.parent()) {
            Element before = at.previousElementSibling();
            for (; before != null && Looks.blank(before.text()); before = before.previousElementSibling()) {
                named(before, heading);
            }
            if (before != null) {
                return;
            }
            named(at.parent() == null ? at : at.parent(), heading);
        }
    }

    /** The elements that make up such lists, with the line over them that says “Contents”. */
    static List<Element> in(Element body) {
        ContentsLists contents = new ContentsLists(body);
        List<Element> found = new ArrayList<>();
        for (Element parent : body.select("body, div, section, article, main, nav, ul, ol, tbody, table, w|sdt")) {
            List<Element> run = new ArrayList<>();
            for (Element child : parent.children()) {
                if (contents.isEntry(child)) {
                    run.add(child);
                } else if (!run.isEmpty() && (!Looks.blank(child.text()) || child.selectFirst("img") != null)) {
                    contents.take(run, found);
                }
            }
            contents.take(run, found);
        }
        return found;
    }

    private void take(List<Element> run, List<Element> found) {
        if (run.size() >= FEWEST && found.stream().noneMatch(list -> run.get(0).parents().contains(list))) {
            Element before = before(run.get(0));
            boolean titled = before != null && isTitle(before);
            Set<Element> named = run.stream().flatMap(entry -> entry.select(LINK).stream()).map(this::target).collect(Collectors.toSet());
            if (titled || named.size() * 2 >= Set.copyOf(headings.values()).size()) {
                if (titled) {
                    found.add(before);
                }
                found.addAll(run);
            }
        }
        run.clear();
    }

    private static @Nullable Element before(Element entry) {
        Element before = entry.previousElementSibling();
        return before == null && entry.parent() != null ? entry.parent().previousElementSibling() : before;
    }

    private @Nullable Element target(Element link) {
        return headings.get(link.attr("href").substring(1));
    }

    private static boolean isTitle(Element line) {
        return line.text().strip().matches("(?i)(table of )?contents:?|inhalt(sverzeichnis)?:?|sommaire|table des matières|índice|contenido");
    }

    private boolean isEntry(Element line) {
        List<Element> links = LINES.contains(line.normalName()) ? line.select(LINK) : List.of();
        if (links.isEmpty()) {
            return false;
        }
        String said = line.text();
        for (Element link : links) {
            Element heading = target(link);
            if (heading == null || heading.parents().contains(line) || !fold(link.text()).matches("\\d*") && !fold(link.text()).endsWith(fold(heading.text()))) {
                return false;
            }
            said = said.replace(link.text(), " ");
        }
        return said.matches("[\\s\\p{Z}\\p{P}\\dA-Z]*") && links.stream().anyMatch(link -> !fold(link.text()).matches("\\d*"));
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
