package org.readout.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.readout.model.Omission;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/** Items that a page lays out each in a table of its own, the mark in one cell and the words in the other, as the European Union's Official Journal does: “(1) | to clarify …”. */
final class TabledItems {

    private static final Pattern MARK = Pattern.compile("\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[—–•·‣◦-]");

    private final Gathering gathering;
    private final Places places;

    TabledItems(Gathering gathering, Places places) {
        this.gathering = gathering;
        this.places = places;
    }

    /** The innermost first, so that lists stand in the items that hold them. */
    void takeOut(Element body) {
        List<Element> tables = new ArrayList<>(body.select("table"));
        Collections.reverse(tables);
        tables.forEach(this::item);
    }

    private void item(Element table) {
        List<Element> rows = table.select("> tr, > tbody > tr");
        List<Element> cells = rows.size() == 1 ? rows.get(0).children() : List.of();
        boolean plain = cells.size() == 2 && cells.stream().allMatch(cell -> cell.normalName().equals("td")) && table.select("> caption, > thead").isEmpty();
        String mark = plain ? cells.get(0).text().replace('\u00a0', ' ').strip() : "";
        if (!MARK.matcher(mark).matches() || cells.get(1).text().isBlank()) {
            return;
        }
        gathering.omit(places.draft(), "list-marker", mark);
        Things.omit(gathering, places.draft(), "layout-table", Omission.Kind.TABLE);
        Element list = new Element(Character.isLetterOrDigit(mark.charAt(mark.length() - 1)) || mark.length() > 1 ? "ol" : "ul").addClass("lst-kix_" + kind(mark) + "-0");
        if (list.normalName().equals("ol")) {
            FlatLists.number(list, mark.replaceAll("[().]", ""));
        }
        table.replaceWith(list);
        list.appendElement("li").attr("id", table.id()).appendChildren(List.copyOf(cells.get(1).childNodes()));
    }

    /** Marks of one kind make one list: “(a)” stands in none of “1.”. */
    private static String kind(String mark) {
        return "tabled" + mark.replaceAll("\\d+", "1").replaceAll("[a-z]+", "a").codePointAt(0) + mark.codePointAt(mark.length() - 1);
    }
}
