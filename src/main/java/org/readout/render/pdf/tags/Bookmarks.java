package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Bookmarks lead to structure elements as links do (ISO 14289-2, 8.8). */
final class Bookmarks {

    private Bookmarks() {
    }

    static void mend(PDDocument document, Document page, Mending mending) {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null || !mending.isSecond()) {
            return;
        }
        List<PDOutlineItem> items = new ArrayList<>();
        collect(outline, items);
        NodeList declared = page.getElementsByTagName("bookmark");
        Map<Element, Tag> byOrigin = mending.byOrigin();
        // each time it is asked for, the page is looked through
        int count = Math.min(items.size(), declared.getLength());
        for (int at = 0; at < count; at++) {
            COSDictionary item = items.get(at).getCOSObject();
            mending.target(((Element) declared.item(at)).getAttribute("href"), byOrigin).ifPresent(target -> lead(item, target));
        }
    }

    /** In the order of the page's bookmark elements. */
    private static void collect(PDOutlineNode node, List<PDOutlineItem> items) {
        node.children().forEach(item -> {
            items.add(item);
            collect(item, items);
        });
    }

    private static void lead(COSDictionary item, Tag target) {
        COSArray page = item.getCOSArray(COSName.DEST);
        if (page != null) {
            COSDictionary action = StructureTree.held(new COSDictionary());
            action.setName(COSName.S, "GoTo");
            action.setItem(COSName.D, page);
            Links.Destination.lead(action, target);
            item.removeItem(COSName.DEST);
            item.setItem(COSName.A, action);
        }
    }
}
