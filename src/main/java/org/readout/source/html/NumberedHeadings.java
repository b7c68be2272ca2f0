package org.readout.source.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.readout.model.Ordinals;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/**
 * Numbers of headings, wherever programs put them: Google Docs makes each heading the one item of a list, LibreOffice does
 * that or writes the number against the first word ({@code 1.1Scope}), Word writes it as the marker of a list.
 */
final class NumberedHeadings {

    /** Where the number waits for whoever reads the heading. */
    static final String NUMBER = "data-number";

    static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final Evaluator ANY_HEADING = Selector.evaluatorOf(HEADINGS);
    private static final Set<String> LISTS = Set.of("ol", "ul");
    private static final Set<String> AROUND = Set.of("ol", "ul", "li");
    private static final Pattern GLUED = Pattern.compile("^\\s*((?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2})*\\.?)(?=\\p{Lu})");

    private final Gathering gathering;
    private final Places places;

    NumberedHeadings(Gathering gathering, Places places) {
        this.gathering = gathering;
        this.places = places;
    }

    /** Before lists are nested, while every heading has a list of its own. */
    void takeOutOfLists(Document page) {
        ListCounters counters = ListCounters.of(page);
        for (Element list : page.body().select("ol, ul")) {
            counters.pass(list);
            if (list.parent() != null && list.parents().stream().noneMatch(outer -> AROUND.contains(outer.normalName())) && holdsHeadingsOnly(list)) {
                unwrap(list, counters, "");
            }
        }
    }

    /** After the markers of lists are known. */
    void number(Document page) {
        page.body().select("span.heading_numbering").forEach(this::marked);
        Element generator = page.selectFirst("meta[name=generator]");
        if (generator != null && generator.attr("content").matches("(?i).*(LibreOffice|OpenOffice).*")) {
            page.body().select(HEADINGS).forEach(this::glued);
        }
        for (Element heading : page.body().select(HEADINGS)) {
            if (!heading.attr(WordMarkers.MARKER).matches("[^\\p{L}\\p{N}]*")) {
                heading.attr(NUMBER, heading.attr(WordMarkers.MARKER));
            }
        }
    }

    private static boolean holdsHeadingsOnly(Element list) {
        return list.selectFirst(ANY_HEADING) != null && Looks.blank(list.ownText()) && list.children().stream().allMatch(child ->
                LISTS.contains(child.normalName()) ? holdsHeadingsOnly(child)
                        : child.normalName().equals("li") && Looks.blank(child.ownText()) && !child.children().isEmpty()
                                && child.children().stream().allMatch(inner -> inner.normalName().matches("h[1-6]")
                                        || LISTS.contains(inner.normalName()) && holdsHeadingsOnly(inner)));
    }

    /** @param above the number of the item around the list, with its dot, or empty */
    private void unwrap(Element list, ListCounters counters, String above) {
        boolean numbered = list.normalName().equals("ol");
        int ordinal = BlockReader.integer(list.attr("start"), 1);
        String number = above;
        for (Element child : List.copyOf(list.children())) {
            if (child.normalName().equals("li")) {
                ordinal = BlockReader.integer(child.attr("value"), ordinal);
                number = numbered ? above + Ordinals.write(ordinal, Lists.marker(list)) : "";
                for (Element inner : List.copyOf(child.children())) {
                    if (LISTS.contains(inner.normalName())) {
                        unwrap(inner, counters, number.isEmpty() ? "" : number + ".");
                    } else if (numbered) {
                        inner.attr(NUMBER, counters.number(child, number));
                    }
                }
                child.unwrap();
                ordinal++;
            } else {
                // LibreOffice writes no item for the level above
                unwrap(child, counters, numbered ? above + Ordinals.write(ordinal, Lists.marker(list)) + "." : "");
            }
        }
        list.unwrap();
    }

    private void marked(Element span) {
        Element heading = span.closest(HEADINGS);
        if (heading != null) {
            heading.attr(NUMBER, span.text().strip());
            gathering.omit(places.draft(), "list-marker", span.wholeText());
            span.remove();
        }
    }

    private void glued(Element heading) {
        for (TextNode text : heading.textNodes()) {
            Matcher number = GLUED.matcher(text.getWholeText());
            if (!text.isBlank()) {
                if (!heading.hasAttr(NUMBER) && number.find()) {
                    heading.attr(NUMBER, number.group(1));
                    gathering.omit(places.draft(), "list-marker", number.group(1));
                    text.text(text.getWholeText().substring(number.end()));
                }
                return;
            }
        }
    }
}
