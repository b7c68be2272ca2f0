package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;

/** Footnotes the way converters write them: a list item or paragraph that a link in the text points at, with a link back. */
final class Notes {

    private Notes() {
    }

    /** The notes, taken out of the page, each without its link back. */
    static List<Element> takeOut(Element body, Gathering gathering, Places places) {
        List<Element> notes = new ArrayList<>();
        for (Element link : body.select("a[href~=^#(fn|ftnt|_ftn|_edn|footnote|note|endnote)]")) {
            Element note = byId(body, link.attr("href").substring(1));
            if (note != null && !note.equals(link) && !isInside(link, note) && !notes.contains(note)) {
                notes.add(note);
            }
        }
        for (Element note : notes) {
            for (Element back : note.select("a[href^=#]")) {
                String target = back.attr("href").substring(1);
                // the mark in the text may be a link of that id, or stand in one
                if (target.matches("(fnref|ftnt_ref|_ftnref|_ednref|footnote-ref|noteref|endnote-ref|ftnref|cite_ref|fn_?ref|ref).*")
                        || back.text().matches("[↩↑^\\[\\]\\s\\d*]*")) {
                    gathering.omit(places.draft(), "note-number", back.wholeText());
                    back.remove();
                }
            }
            Element list = note.parent();
            note.remove();
            if (list != null && list.children().isEmpty() && list.ownText().isBlank()) {
                list.remove();
            }
        }
        return notes;
    }

    /** The element of that id or name; an empty anchor stands for the block it is in. */
    private static @Nullable Element byId(Element body, String id) {
        Element named = body.getElementById(id);
        if (named == null) {
            named = body.select("a[name]").stream().filter(anchor -> anchor.attr("name").equals(id)).findFirst().orElse(null);
        }
        if (named != null && named.normalName().matches("a|span|sup") && named.parent() != null) {
            Element element = named.closest("div[style*=mso-element:footnote], div[style*=mso-element:endnote]");
            Element block = element != null ? element : named.closest("p, li, div");
            if (block != null) {
                block.attr("id", id);
            }
            return block;
        }
        return named;
    }

    private static boolean isInside(Element inner, Element outer) {
        return inner.parents().contains(outer);
    }
}
