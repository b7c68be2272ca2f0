package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Lists that programs write flat, made nested: Google Docs gives every level a list of its own
 * ({@code class="lst-kix_abc-1"}), Word a paragraph for every item ({@code style="mso-list:l0 level2 lfo1"}).
 */
final class FlatLists {

    private static final Pattern GOOGLE = Pattern.compile("lst-kix_(\\S+)-(\\d)");
    private static final Pattern WORD = Pattern.compile("mso-list:\\s*(\\w+)\\s+level(\\d)");
    /** A style that has a list of its own for each depth. */
    private static final Pattern STYLED = Pattern.compile("MsoList(?:Bullet|Number)([2-5])");

    private FlatLists() {
    }

    /** Markers have been taken out of the words before. */
    static void nest(Element body) {
        body.select("p[style*=mso-list]").forEach(FlatLists::wordItem);
        body.select("p[class^=MsoListParagraph]").forEach(FlatLists::continued);
        body.select("ul, ol").stream().filter(list -> level(list) > 0).toList().forEach(FlatLists::hang);
        joinNeighbours(body);
    }

    private static void wordItem(Element paragraph) {
        Matcher list = WORD.matcher(paragraph.attr("style"));
        if (!list.find()) {
            return;
        }
        String marker = paragraph.attr(WordMarkers.MARKER);
        // Word's second bullet is an “o” of Courier New
        boolean numbered = !marker.equals("o") && marker.matches("\\(?[0-9A-Za-z]{1,5}[.)]?|\\d+(\\.\\d+)+\\.?");
        Element whole = new Element(numbered ? "ol" : "ul").addClass("lst-kix_" + list.group(1) + "-" + (Math.max(list.group(2).charAt(0), styled(paragraph)) - '1'));
        if (numbered) {
            number(whole, marker.replaceAll("[().]", ""));
        }
        paragraph.replaceWith(whole);
        whole.appendElement("li").attr("id", paragraph.id()).appendChildren(List.copyOf(paragraph.childNodes()));
    }

    private static char styled(Element paragraph) {
        Matcher styled = STYLED.matcher(paragraph.className());
        return styled.lookingAt() ? styled.group(1).charAt(0) : '1';
    }

    /** A paragraph without a marker goes on with the item before it. */
    private static void continued(Element paragraph) {
        Element before = previous(paragraph);
        if (before != null && GOOGLE.matcher(before.className()).find() && before.children().last() != null) {
            before.children().last().appendChild(paragraph);
        }
    }

    static void number(Element list, String marker) {
        if (marker.matches("\\d{1,6}")) {
            list.attr("start", marker);
        } else if (marker.matches("[ivx]{2,}|i")) {
            list.attr("type", "i");
        } else if (marker.matches("[IVX]{2,}|I")) {
            list.attr("type", "I");
        } else if (marker.length() == 1) {
            list.attr("type", Character.isUpperCase(marker.charAt(0)) ? "A" : "a").attr("start", Integer.toString(Character.toLowerCase(marker.charAt(0)) - 'a' + 1));
        }
    }

    private static int level(Element list) {
        Matcher google = GOOGLE.matcher(list.className());
        return google.find() ? google.group(2).charAt(0) - '0' : -1;
    }

    /** A deeper list goes into the last item of the list before it. */
    private static void hang(Element list) {
        Element before = previous(list);
        if (before == null || !before.normalName().matches("ul|ol") || level(before) < 0 || level(before) >= level(list)) {
            return;
        }
        Element item = before;
        while (item.children().last() != null && item.children().last().normalName().matches("li|ul|ol")
                && !(item.children().last().normalName().matches("ul|ol") && level(item.children().last()) >= level(list))) {
            item = item.children().last();
        }
        (item.normalName().equals("li") ? item : before).appendChild(list);
    }

    /** One list that was cut at every deeper item is one again. */
    private static void joinNeighbours(Element body) {
        List<Element> lists = new ArrayList<>(body.select("ul[class*=lst-kix], ol[class*=lst-kix]"));
        for (Element list : lists) {
            Element before = previous(list);
            if (before != null && before.normalName().equals(list.normalName()) && GOOGLE.matcher(before.className()).find()
                    && level(before) == level(list) && name(before).equals(name(list)) && goesOn(before, list)) {
                before.appendChildren(List.copyOf(list.childNodes()));
                list.remove();
            }
        }
    }

    private static boolean goesOn(Element before, Element list) {
        int start = BlockReader.integer(list.attr("start"), 0);
        return start != 1 || list.normalName().equals("ul") || before.attr("start").isEmpty() && start == 0;
    }

    private static String name(Element list) {
        Matcher google = GOOGLE.matcher(list.className());
        return google.find() ? google.group(1) : "";
    }

    /** What stands right before it, with no words between. */
    static @Nullable Element previous(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element sibling ? sibling : null;
    }
}
