package org.readout.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.readout.model.Omission;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/** Footnotes the way programs write them: a list item, paragraph or division that a mark in the text points at, with a link back. */
final class Notes {

    private static final String MARKS = "a[href~=^#(user-content-)?(fn|ftnt|_ftn|_edn|sdfootnote|sdendnote|footnote|note|endnote|cite_note)[-_:.]?\\w]";
    private static final Pattern BACK = Pattern.compile("(user-content-)?(fnref|ftnt_ref|_ftnref|_ednref|sdfootnote\\d+anc|sdendnote\\d+anc|footnote-?ref|noteref|endnote-?ref|ftnref|cite_ref|fn_?ref|ref).*");
    private static final Pattern MARK = Pattern.compile("\\W{0,2}(\\d{1,4}|\\w{1,4}|[*†‡§¶]{1,3}|note \\d+)?\\W{0,2}");
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3");
    private static final Evaluator WIKI_BACK_LINKS = Selector.evaluatorOf(".mw-cite-backlink");
    private static final Evaluator REFERENCES = Selector.evaluatorOf("a[href^=#]");
    private static final Evaluator BLOCKS = Selector.evaluatorOf("p, li, div, dd, td");
    private static final Evaluator DIVISIONS = Selector.evaluatorOf("div[style*=mso-element:footnote], div[style*=mso-element:endnote], "
            + "div[id~=^sd(foot|end)note\\d+$], div[id~=^ftn\\d+$], div[id~=^edn\\d+$]");
    private static final Set<String> NAMES = Set.of("a", "span", "sup", "b", "p");

    /** Elements by their ids, those of one id in the order of the page. */
    private final Map<String, Deque<Element>> ids = new HashMap<>();
    /** The first anchor of each name. */
    private final Map<String, Element> anchors = new HashMap<>();

    private Notes(Element body) {
        for (Element element : body.getAllElements()) {
            if (!element.id().isEmpty()) {
                ids.computeIfAbsent(element.id(), id -> new ArrayDeque<>(1)).add(element);
            }
            if (element.normalName().equals("a") && element.hasAttr("name")) {
                anchors.putIfAbsent(element.attr("name"), element);
            }
        }
    }

    /** The notes, taken out of the page, each without its link back. */
    static List<Element> takeOut(Element body, Gathering gathering, Places places) {
        Elements marks = body.select(MARKS);
        if (marks.isEmpty()) {
            return List.of();
        }
        Notes page = new Notes(body);
        Set<Element> found = new LinkedHashSet<>();
        for (Element mark : marks) {
            String target = mark.attr("href").substring(1);
            Element note = isMark(mark) && !BACK.matcher(target).matches() ? page.note(target) : null;
            if (note != null && note != body && !note.equals(mark) && !mark.parents().contains(note) && !found.contains(note)
                    && note.selectFirst(HEADINGS) == null) {
                found.add(note);
            }
        }
        // one inside another would be read twice
        List<Element> notes = found.stream().filter(note -> note.parents().stream().noneMatch(found::contains)).toList();
        for (Element note : notes) {
            withoutBackLinks(note, gathering, places);
            withoutLeadingSpace(note);
            if (note.normalName().equals("table")) {
                // as docutils writes them
                Things.omit(gathering, places.draft(), "layout-table", Omission.Kind.TABLE);
            }
            Element list = note.parent();
            Element before = note.previousElementSibling() == null && list != null ? list.previousElementSibling() : note.previousElementSibling();
            note.remove();
            if (list != null && !list.equals(body) && list.firstElementChild() == null && list.ownText().isBlank()) {
                list.remove();
            }
            if (before != null && before.normalName().equals("hr")) {
                before.remove();
            }
        }
        return notes;
    }

    /** A number, a sign or a letter, in brackets or not. */
    private static boolean isMark(Element link) {
        return MARK.matcher(link.text().strip()).matches();
    }

    private static void withoutBackLinks(Element note, Gathering gathering, Places places) {
        note.select(WIKI_BACK_LINKS).forEach(back -> leave(back, gathering, places));
        for (Element back : note.select(REFERENCES)) {
            // the mark in the text may be a link of that id, or stand in one
            if (BACK.matcher(back.attr("href").substring(1)).matches() || back.text().matches("[↩↑⏎^\\[\\]\\s\\d*\uFE0E\uFE0F]*")) {
                leave(back, gathering, places);
            }
        }
    }

    private static void leave(Element back, Gathering gathering, Places places) {
        if (back.root() == back) {
            return;
        }
        Things.omit(gathering, places.draft(), "note-number", back);
        back.remove();
    }

    /** What parted the note from its mark, be it a space that does not break. */
    private static void withoutLeadingSpace(Element note) {
        note.nodeStream(TextNode.class).filter(text -> !text.getWholeText().isEmpty()).takeWhile(text -> Looks.blank(text.getWholeText())).toList()
                .forEach(text -> text.text(""));
        note.nodeStream(TextNode.class).filter(text -> !text.getWholeText().isEmpty()).findFirst()
                .ifPresent(text -> text.text(text.getWholeText().replaceFirst("^[\\s\\p{Z}]+", "")));
    }

    /** The element of that id or name; an anchor stands for the block it begins. */
    private @Nullable Element note(String id) {
        Deque<Element> called = ids.getOrDefault(id, new ArrayDeque<>());
        Element named = called.isEmpty() ? anchors.get(id) : called.getFirst();
        if (named == null || !NAMES.contains(named.normalName())) {
            return named;
        }
        Element division = named.closest(DIVISIONS);
        Element block = division != null ? division : named.closest(BLOCKS);
        if (block == null) {
            return null;
        }
        Element around = block.parent();
        if (division == null && block.normalName().equals("p") && around != null && around.normalName().matches("div|li|dd") && around.child(0) == block
                && around.select(REFERENCES).size() == block.select(REFERENCES).size()) {
            block = around;
        }
        return called(block, id);
    }

    /** It stands around the element that was called so, and so before it in the page. */
    private Element called(Element block, String id) {
        if (!block.id().equals(id)) {
            ids.getOrDefault(block.id(), new ArrayDeque<>()).remove(block);
            ids.computeIfAbsent(id, key -> new ArrayDeque<>(1)).addFirst(block);
        }
        return block.attr("id", id);
    }
}
