package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Notes are notes and not the items of a list, and a note and its marks refer to each other (ISO 14289-2, 8.2.5.14). PDF 1.7
 * has no such references; there a note has an ID (ISO 14289-1, 7.9), and the link leads to it.
 */
final class Notes implements Mending.Step {

    private static final Set<String> ROLES = Set.of("doc-footnote", "doc-endnote");

    @Override
    public void mend(Mending mending) {
        List<Tag> lists = mending.root().all().filter(tag -> tag.is("L") && isNotes(tag)).toList();
        lists.forEach(list -> {
            list.become("Div");
            list.dictionary().removeItem(COSName.A);
            list.tags().forEach(item -> note(item, mending.isSecond()));
        });
        mending.root().all().filter(tag -> ROLES.contains(tag.attribute("role")) && !tag.is("Link", "FENote", "Note"))
                .toList().forEach(tag -> note(tag, mending.isSecond()));
        if (mending.isSecond()) {
            refer(mending);
        } else {
            mending.root().all().filter(tag -> tag.is("Note")).forEach(note -> mending.identified().put(id(note, mending), note));
        }
    }

    private static boolean isNotes(Tag list) {
        Node around = list.origin().map(Node::getParentNode).orElse(null);
        return list.attribute("role").equals("doc-endnotes") || around instanceof Element element && element.getAttribute("role").equals("doc-endnotes");
    }

    private static void note(Tag item, boolean second) {
        item.become(second ? "FENote" : "Note");
        item.dictionary().removeItem(COSName.A);
        if (second) {
            item.attribute("FENote", "NoteType", COSName.getPDFName(item.attribute("role").equals("doc-footnote") ? "Footnote" : "Endnote"));
        }
        List<Item> items = new ArrayList<>();
        item.items().forEach(part -> {
            if (part instanceof Tag tag && tag.is("LBody")) {
                items.addAll(tag.items());
            } else {
                items.add(part);
            }
        });
        item.replaceItems(items);
    }

    private static void refer(Mending mending) {
        Map<Element, Tag> byOrigin = mending.byOrigin();
        mending.root().all().filter(tag -> tag.is("Link") && tag.attribute("role").equals("doc-noteref")).forEach(mark ->
                mending.target(mark.attribute("href"), byOrigin).filter(tag -> tag.is("FENote")).ifPresent(note -> {
                    mark.refersTo(note);
                    note.refersTo(mark);
                }));
    }

    private static String id(Tag note, Mending mending) {
        String id = note.attribute("id");
        return id.isEmpty() || mending.identified().containsKey(id) ? "note " + (mending.identified().size() + 1) : id;
    }
}
