package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.Omission;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/** Footnotes the way programs write them: a list item, paragraph or division that a mark in the text points at, with a link back. */
final class Notes {

    private static final String MARKS = "a[href~=^#(user-content-)?(fn|ftnt|_ftn|_edn|sdfootnote|sdendnote|footnote|note|endnote|cite_note)[-_:.]?\\w]";
    private static final String BACK = "(user-content-)?(fnref|ftnt_ref|_ftnref|_ednref|sdfootnote\\d+anc|sdendnote\\d+anc|footnote-?ref|noteref|endnote-?ref|ftnref|cite_ref|fn_?ref|ref).*";

    private Notes() {
    }

    /** The notes, taken out of the page, each without its link back. */
    static List<Element> takeOut(Element body, Gathering gathering, Places places) {
        List<Element> notes = new ArrayList<>();
        for (Element mark : body.select(MARKS)) {
            Element note = isMark(mark) && !mark.attr("href").substring(1).matches(BACK) ? byId(body, mark.attr("href").substring(1)) : null;
            if (note != null && note != body && !note.equals(mark) && !mark.parents().contains(note) && !notes.contains(note)
                    && note.selectFirst("h1, h2, h3") == null) {
                notes.add(note);
            }
        }
        // one inside another would be read twice
        notes.removeIf(note -> notes.stream().anyMatch(outer -> note.parents().contains(outer)));
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
            if (list != null && !list.equals(body) && list.children().isEmpty() && list.ownText().isBlank()) {
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
        return link.text().strip().matches("\\W{0,2}(\\d{1,4}|\\w{1,4}|[*†‡§¶]{1,3}|note \\d+)?\\W{0,2}");
    }

    private static void withoutBackLinks(Element note, Gathering gathering, Places places) {
        note.select(".mw-cite-backlink").forEach(back -> leave(back, gathering, places));
        for (Element back : note.select("a[href^=#]")) {
            // the mark in the text may be a link of that id, or stand in one
            if (back.attr("href").substring(1).matches(BACK) || back.text().matches("[↩↑⏎^\\[\\]\\s\\d*\uFE0E\uFE0F]*")) {
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
    private static @Nullable Element byId(Element body, String id) {
        Element named = body.getElementById(id);
        if (named == null) {
            named = body.select("a[name]").stream().filter(anchor -> anchor.attr("name").equals(id)).findFirst().orElse(null);
        }
        if (named == null || !named.normalName().matches("a|span|sup|b|p")) {
            return named;
        }
        Element division = named.closest("div[style*=mso-element:footnote], div[style*=mso-element:endnote], div[id~=^sd(foot|end)note\\d+$], div[id~=^ftn\\d+$], div[id~=^edn\\d+$]");
        Element block = division != null ? division : named.closest("p, li, div, dd, td");
        if (block == null) {
            return null;
        }
        Element around = block.parent();
        if (division == null && block.normalName().equals("p") && around != null && around.normalName().matches("div|li|dd") && around.child(0) == block
                && around.select("a[href^=#]").size() == block.select("a[href^=#]").size()) {
            block = around;
        }
        return block.attr("id", id);
    }
}
