package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The list of contents is a TOC, each line of which says what it leads to (ISO 14289-2, 8.2.5.8); dots between are for the eye. */
final class Contents implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        Map<Element, Tag> byOrigin = mending.byOrigin();
        List<Tag> lists = mending.root().all().filter(tag -> tag.is("L") && isContents(tag)).toList();
        lists.forEach(list -> {
            list.become("TOC");
            list.dictionary().removeItem(COSName.A);
            Set<COSDictionary> pages = list.contents().map(Item.Content::page).collect(Collectors.toSet());
            mending.pages().stream().filter(page -> pages.contains(page.page())).forEach(page -> mending.discard(list, page.leaders()));
            list.replaceItems(list.tags().stream().flatMap(item -> line(item, mending, byOrigin).stream()).toList());
        });
    }

    /** One within an element that says so, by its role (DPUB-ARIA) or its class. */
    private static boolean isContents(Tag list) {
        Node node = list.origin().orElse(null);
        while (node instanceof Element element) {
            if (element.getAttribute("role").equals("doc-toc") || List.of(element.getAttribute("class").split(" ")).contains("contents")) {
                return true;
            }
            node = node.getParentNode();
        }
        return false;
    }

    /** The line, and the list of the lines below it. */
    private static List<Tag> line(Tag item, Mending mending, Map<Element, Tag> byOrigin) {
        List<Tag> lines = new ArrayList<>();
        item.become("TOCI");
        item.dictionary().removeItem(COSName.A);
        lines.add(item);
        for (Tag body : item.tags()) {
            if (body.is("LBody")) {
                body.tags().stream().filter(tag -> tag.is("L", "TOC")).forEach(lines::add);
                body.items().removeIf(lines::contains);
                body.become("Reference");
            }
        }
        Optional<Tag> target = item.first(tag -> tag.is("Link")).flatMap(link -> mending.target(link.attribute("href"), byOrigin));
        target.filter(tag -> mending.isSecond()).ifPresent(item::refersTo);
        return lines;
    }
}
