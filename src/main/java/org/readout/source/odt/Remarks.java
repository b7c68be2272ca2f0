package org.readout.source.odt;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Excerpt;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Comments and tracked changes (part 3, 14.1 and 5.5), which no edition may carry, and who made them. */
final class Remarks {

    private static final String SETTLE = "Accept or reject the change (in LibreOffice: Edit, Track Changes, Manage).";

    private final OdtContext context;
    private final Set<String> authors = new LinkedHashSet<>();
    /** Tracked insertions by the id their places in the text call them by. */
    private final Map<String, Element> insertions = new HashMap<>();

    Remarks(OdtContext context) {
        this.context = context;
    }

    /** Deleted words, kept apart from the text, and insertions, of which there is only a mark. */
    void changes(Element tracked, SourceSpan whole) {
        for (Element region : Xml.children(tracked, "changed-region")) {
            String id = Xml.attribute(region, "id");
            for (Element change : Xml.children(region)) {
                Xml.child(change, "change-info").ifPresent(info -> info(info, whole));
                if (Xml.name(change).equals("insertion")) {
                    insertions.put(id, change);
                } else if (Xml.name(change).equals("deletion")) {
                    deletion(change, whole);
                }
            }
        }
    }

    private void deletion(Element deletion, SourceSpan whole) {
        Element words = (Element) deletion.cloneNode(true);
        Xml.children(words, "change-info").forEach(words::removeChild);
        String text = OdtText.of(words);
        context.findings.add(Finding.error("tracked-change", text.isBlank() ? whole
                : SourceSpan.of(whole.file(), List.of(), 0, 0, text.strip()), "Deleted text is still in the file.", SETTLE));
        context.leaveOut(whole, "tracked-change", words);
    }

    /** Who made a change, and what they said of it. */
    private void info(Element info, SourceSpan whole) {
        author(info, "chg-author");
        String words = OdtText.of(info);
        if (!words.isBlank()) {
            context.findings.add(Finding.warning("comment-left", whole, "A remark on a change is left in the draft: “" + Excerpt.of(words.strip()) + "”.",
                    "Settle the change."));
            context.leaveOut(whole, "comment-left", info);
        }
    }

    /** A place where a change begins. */
    void mark(Element mark, SourceSpan place) {
        Optional.ofNullable(insertions.remove(Xml.attribute(mark, "change-id"))).ifPresent(insertion ->
                context.findings.add(Finding.error("tracked-change", place, "Inserted text is not yet accepted.", SETTLE)));
    }

    void comment(Element annotation, SourceSpan place) {
        author(annotation, "author");
        boolean reply = !Xml.attribute(annotation, "parent-name").isEmpty();
        String words = OdtText.of(annotation);
        context.findings.add(Finding.warning("comment-left", place, (reply ? "A reply to a comment" : "A comment") + " is left in the draft: “"
                + Excerpt.of(words.strip()) + "”.", "Settle it and delete it."));
        context.omissions.add(new Omission(place, "comment-left", Omission.Kind.COMMENT, words));
        context.leaveOutThings(place, "comment-left", annotation);
    }

    /** @param old the attribute in which OpenOffice.org 1 kept the name */
    private void author(Element remark, String old) {
        String name = Xml.child(remark, "creator").map(Element::getTextContent).orElseGet(() -> Xml.attribute(remark, old)).strip();
        if (!name.isEmpty()) {
            authors.add(name);
        }
    }

    void reportAuthors(SourceSpan whole) {
        if (!authors.isEmpty()) {
            context.findings.add(Finding.note("author-names", whole, "The file names those who commented on it or changed it: "
                    + String.join(", ", authors) + ".", "No edition carries these names; do not pass the draft itself on."));
        }
    }
}
