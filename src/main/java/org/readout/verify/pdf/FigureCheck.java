package org.readout.verify.pdf;

import java.util.List;

import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** A picture has alternative text and a place (ISO 14289-2, 8.2.5.28). */
final class FigureCheck implements PdfCheck {

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        file.all("Figure").forEach(figure -> requirements
                .require(!figure.alternative().isBlank(), "pdf-figure-alternative",
                        "A picture on page " + figure.runs().findFirst().map(run -> run.page() + 1).orElse(0) + " has no alternative text.")
                .require(figure.attribute("BBox").isPresent(), "pdf-figure-place", "The picture “" + figure.alternative() + "” does not say where it is.")
                .require(figure.runs().findAny().isPresent(), "pdf-figure-empty", "The picture “" + figure.alternative() + "” is not in the file."));
        List<String> tagged = file.all("Figure").map(TaggedElement::alternative).toList();
        EditionParts.of(edition).pictures().forEach(alternative -> requirements.require(tagged.contains(alternative.strip()), "pdf-figure-untagged",
                "The picture “" + alternative + "” is not in the tags."));
    }
}
