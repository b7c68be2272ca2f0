package org.readout.verify.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.edition.Edition;
import org.readout.verify.Requirements;

/** What is read goes forward through the pages, each thing once; what stands at the same place on page after page is not read. */
final class ReadingOrderCheck implements PdfCheck {

    private static final int FEW = 3;

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        List<TaggedFile.Run> runs = file.all("Document").flatMap(TaggedElement::runs).toList();
        Set<String> seen = new HashSet<>();
        Map<String, Integer> repeated = new HashMap<>();
        int page = 0;
        boolean forward = true;
        for (TaggedFile.Run run : runs) {
            // one place is enough: all that follows it would be named too
            requirements.require(!forward || run.page() >= page, "pdf-reading-order", "“" + run.text().strip() + "” on page " + (run.page() + 1) + " is read after page " + (page + 1) + ".")
                    .require(seen.add(run.page() + "#" + run.mcid()), "pdf-read-twice", "“" + run.text().strip() + "” on page " + (run.page() + 1) + " is read twice.");
            forward &= run.page() >= page;
            page = Math.max(page, run.page());
            if (!run.text().isBlank()) {
                repeated.merge(run.text() + "@" + Math.round(run.x()) + "," + Math.round(run.y()), 1, Integer::sum);
            }
        }
        repeated.forEach((place, count) -> requirements.require(count < Math.max(FEW, file.pageCount() * 2 / 3), "pdf-furniture",
                "“" + place.substring(0, place.lastIndexOf('@')) + "” stands at the same place on " + count + " pages and is read with the text."));
    }
}
