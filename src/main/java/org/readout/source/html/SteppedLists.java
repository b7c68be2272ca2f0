package org.readout.source.html;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Lists that LibreOffice ends where their depth and their kind change at once, made whole: {@code <ol><li>One</ol><ul><ul><li>below one</ul></ul><ol start="2">…}. A list of
 * nothing but lists only indents; what is in it belongs to the last item of the list before it, which goes on behind it.
 */
final class SteppedLists {

    private SteppedLists() {
    }

    static void join(Element body) {
        body.select("ul, ol").stream().filter(SteppedLists::indentsOnly).toList().forEach(step -> before(step).ifPresent(list -> {
            hang(step, list);
            goOn(list);
        }));
    }

    private static boolean indentsOnly(Element list) {
        return !list.children().isEmpty() && list.children().stream().allMatch(SteppedLists::isList) && list.ownText().isBlank();
    }

    private static boolean isList(Element element) {
        return element.normalName().matches("ul|ol");
    }

    /** A list that ends right before it, in an item. */
    private static Optional<Element> before(Element step) {
        return Optional.ofNullable(step.previousElementSibling()).filter(list -> list == FlatLists.previous(step) && isList(list) && lastItem(list).isPresent());
    }

    private static Optional<Element> lastItem(Element list) {
        return Optional.ofNullable(list.lastElementChild()).filter(last -> last.normalName().equals("li"));
    }

    private static void hang(Element step, Element list) {
        Element item = lastItem(list).orElseThrow();
        for (Element inner : List.copyOf(step.children())) {
            Optional<Element> deeper = Optional.ofNullable(item.lastElementChild()).filter(last -> isList(last) && lastItem(last).isPresent());
            if (indentsOnly(inner) && deeper.isPresent()) {
                hang(inner, deeper.get());
            } else {
                item.appendChild(inner);
            }
        }
        step.remove();
    }

    /** The list behind what was hung is the same one when it counts on, or counts nothing. */
    private static void goOn(Element list) {
        Element next = list.nextElementSibling();
        if (next == null || FlatLists.previous(next) != list || !next.normalName().equals(list.normalName()) || lastItem(next).isEmpty()) {
            return;
        }
        Elements items = list.select("> li");
        if (list.normalName().equals("ul") || BlockReader.integer(next.attr("start"), 1) == BlockReader.integer(list.attr("start"), 1) + items.size()) {
            list.appendChildren(List.copyOf(next.childNodes()));
            next.remove();
        }
    }
}
