package org.readout.verify.pdf;

import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** A list is L of LI of Lbl and LBody, and a label says something, in letters or as replacement text (ISO 14289-2, 8.2.5.25). */
final class ListCheck implements PdfCheck {

    private static final Set<String> IN_LIST = Set.of("LI", "L", "Caption");
    private static final Set<String> IN_ITEM = Set.of("Lbl", "LBody");

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        file.all("L").forEach(list -> requirements
                .require(list.inner().stream().allMatch(part -> IN_LIST.contains(part.type())), "pdf-list", () -> "A list holds something beside items: " + list.quoted() + ".")
                .require(list.attribute("ListNumbering").isPresent(), "pdf-list-numbering", () -> "The list that begins " + list.quoted() + " does not say how it is numbered."));
        file.all("LI").forEach(item -> requirements
                .require(item.inner().stream().allMatch(part -> IN_ITEM.contains(part.type())) && item.shown().isEmpty() && item.inner("LBody").count() == 1,
                        "pdf-list-item", () -> "A list's item is not a label and a body: " + item.quoted() + ".")
                .require(item.inner("Lbl").allMatch(ListCheck::says), "pdf-list-label", () -> "The label of " + item.quoted() + " says nothing."));
    }

    private static boolean says(TaggedElement label) {
        return !label.text().isEmpty() || !label.dictionary().getString(COSName.ACTUAL_TEXT, "").isEmpty();
    }
}
