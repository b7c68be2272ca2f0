package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.readout.model.ListBlock;
import org.readout.model.Omission;
import org.readout.model.Ordinals;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/** Items that a page lays out each in a table of its own, the mark in one cell and the words in the other, as the European Union's Official Journal does: “(1) | to clarify …”. */
final class TabledItems {

    /** The mark of a list's last item. */
    private static final String LAST = "data-last-mark";
    private static final Pattern MARK = Pattern.compile("\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[—–•·‣◦-]");

    private final Gathering gathering;
    private final Places places;

    TabledItems(Gathering gathering, Places places) {
        this.gathering = gathering;
        this.places = places;
    }

    void takeOut(Element body) {
        List.copyOf(body.select("table")).forEach(this::item);
    }

    private void item(Element table) {
        List<Element> rows = table.select("> tr, > tbody > tr");
        List<Element> cells = rows.size() == 1 ? rows.get(0).children() : List.of();
        boolean plain = cells.size() == 2 && cells.stream().allMatch(cell -> cell.normalName().equals("td")) && table.select("> caption, > thead, > tfoot").isEmpty()
                && cells.get(0).select("img, [id]").isEmpty();
        String mark = plain ? cells.get(0).text().replace('\u00a0', ' ').strip() : "";
        if (!MARK.matcher(mark).matches() || cells.get(1).text().isBlank()) {
            return;
        }
        gathering.omit(places.draft(), "list-marker", mark);
        Things.omit(gathering, places.draft(), "layout-table", Omission.Kind.TABLE);
        Element before = table.previousElementSibling();
        boolean goesOn = before != null && follows(before.attr(LAST), mark);
        Element list = goesOn ? before : list(mark);
        if (goesOn) {
            table.remove();
        } else {
            table.replaceWith(list);
        }
        list.attr(LAST, mark).appendElement("li").attr("id", id(table, rows.get(0), cells.get(1))).appendChildren(List.copyOf(cells.get(1).childNodes()));
    }

    private static Element list(String mark) {
        String number = mark.replaceAll("[().]", "");
        Element list = new Element(number.equals(mark) ? "ul" : "ol");
        if (list.normalName().equals("ol")) {
            FlatLists.number(list, number);
        }
        return list;
    }

    /** Whether a mark is the next one, or the same sign: “(5)” behind “(2)” begins a list of its own, whose number stays. */
    private static boolean follows(String last, String mark) {
        String number = last.replaceAll("[().]", "");
        if (last.isEmpty() || number.equals(last)) {
            return !last.isEmpty() && mark.equals(last);
        }
        List<String> next = new ArrayList<>();
        if (number.matches("\\d+")) {
            next.add(String.valueOf(Integer.parseInt(number) + 1));
        } else if (number.length() == 1) {
            next.add(Character.toString(number.charAt(0) + 1));
        }
        IntStream.range(1, 40).filter(at -> Ordinals.write(at, ListBlock.Marker.LOWER_ROMAN).equals(number))
                .forEach(at -> next.add(Ordinals.write(at + 1, ListBlock.Marker.LOWER_ROMAN)));
        return next.stream().anyMatch(following -> mark.equals(last.replace(number, following)));
    }

    private static String id(Element... around) {
        return Stream.of(around).map(Element::id).filter(id -> !id.isEmpty()).findFirst().orElse("");
    }
}
