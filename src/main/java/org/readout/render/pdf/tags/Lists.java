package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Lists of terms are lists; a mark that is drawn and not set says what it is, and is read once where its item goes over pages. */
final class Lists implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        mending.root().all().filter(tag -> tag.is("Lbl")).toList().forEach(mending::readOnce);
        mending.root().all().filter(tag -> tag.is("L")).toList().forEach(list -> {
            if (list.from("dl")) {
                terms(list, mending.isSecond());
            } else {
                marks(list);
            }
        });
    }

    private static void marks(Tag list) {
        COSDictionary attributes = list.dictionary().getCOSDictionary(COSName.A);
        String mark = switch (attributes == null ? "" : attributes.getNameAsString("ListNumbering", "")) {
            case "Disc" -> "•";
            case "Circle" -> "◦";
            case "Square" -> "▪";
            default -> "";
        };
        if (!mark.isEmpty()) {
            list.tags().stream().flatMap(item -> item.tags().stream()).filter(tag -> tag.is("Lbl"))
                    .forEach(label -> label.dictionary().setString(COSName.ACTUAL_TEXT, mark));
        }
    }

    private static void terms(Tag list, boolean second) {
        List<Tag> items = new ArrayList<>();
        for (Tag part : list.tags()) {
            boolean term = part.from("dt");
            if (items.isEmpty() || term && items.get(items.size() - 1).tags().stream().anyMatch(tag -> tag.is("LBody"))) {
                items.add(Tag.of("LI", List.of()));
            }
            part.become(term ? "Lbl" : "LBody");
            items.get(items.size() - 1).items().add(part);
        }
        list.replaceItems(items);
        boolean labelled = list.attribute("class").startsWith("labelled");
        list.attribute("List", "ListNumbering", COSName.getPDFName(!second ? labelled ? "Decimal" : "Disc" : labelled ? "Ordered" : "Description"));
    }
}
