package org.readout.verify.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/**
 * What is read goes forward through the pages, each thing once; what stands at the same place on page after page is not read. Sections and
 * cells that stand side by side each begin anew, though not before what they are part of.
 */
final class ReadingOrderCheck implements PdfCheck {

    private static final int FEW = 3;
    /** What had no room on its page may stand on the next, behind a paragraph that is read after it. */
    private static final Set<String> FLOATS = Set.of("Figure", "Table", "Caption");
    private static final Set<String> ALIKE = Set.of("FENote", "Note", "TH", "TD");
    private static final Set<String> SIDE_BY_SIDE = Set.of("Sect", "Div", "TD", "TH", "Part", "Art");

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        file.all("Document").forEach(document -> forward(document, 0, requirements));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> repeated = new HashMap<>();
        // notes stand at the foot of their pages, and some say the same; so do cells of a table that goes on over pages
        Set<TaggedFile.Run> alike = file.all().filter(element -> ALIKE.contains(element.type())).flatMap(TaggedElement::runs).collect(Collectors.toSet());
        file.all("Document").flatMap(TaggedElement::runs).forEach(run -> {
            requirements.require(seen.add(run.page() + "#" + run.mcid()), "pdf-read-twice", () -> quoted(run) + " is read twice.");
            if (!run.text().isBlank() && !alike.contains(run)) {
                repeated.merge(run.text() + "@" + Math.round(run.x()) + "," + Math.round(run.y()), 1, Integer::sum);
            }
        });
        repeated.forEach((place, count) -> requirements.require(count < Math.max(FEW, file.pageCount() * 2 / 3), "pdf-furniture",
                "“" + place.substring(0, place.lastIndexOf('@')) + "” stands at the same place on " + count + " pages and is read with the text."));
    }

    /** The last page read so far, once {@code element} is read; said once for an element, by its first words. */
    private static int forward(TaggedElement element, int reached, Requirements requirements) {
        int begun = element.runs().findFirst().map(TaggedFile.Run::page).orElse(reached);
        int page = reached;
        boolean sound = true;
        for (Object part : element.order()) {
            if (part instanceof TaggedElement inner) {
                int end = forward(inner, SIDE_BY_SIDE.contains(inner.type()) ? Math.min(begun, page) : page, requirements);
                page = FLOATS.contains(inner.type()) && end == page + 1 ? page : Math.max(page, end);
            } else if (part instanceof TaggedFile.Run run) {
                int before = page;
                requirements.require(!sound || run.page() >= page, "pdf-reading-order", () -> quoted(run) + " is read after page " + (before + 1) + ".");
                sound &= run.page() >= page;
                page = Math.max(page, run.page());
            }
        }
        return page;
    }

    private static String quoted(TaggedFile.Run run) {
        return "“" + run.text().strip() + "” on page " + (run.page() + 1);
    }
}
