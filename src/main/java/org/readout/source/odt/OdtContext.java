package org.readout.source.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.readout.finding.Finding;
import org.readout.model.Note;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** What the readers of one OpenDocument file share. */
final class OdtContext extends Gathering {

    final OpenFile file;
    final OdtStyles styles;
    final OdtNumbering numbering = new OdtNumbering();
    final String language;
    final List<Note> notes = new ArrayList<>();
    /** Tracked insertions by the id their places in the text call them by. */
    final Map<String, Element> insertions = new HashMap<>();

    OdtContext(OpenFile file, OdtStyles styles, String language) {
        this.file = file;
        this.styles = styles;
        this.language = language;
    }

    /** Leaves out an element with all its words and things, for a reason that is told elsewhere. */
    void leaveOut(SourceSpan span, String reason, Element element) {
        omit(span, reason, OdtText.of(element));
        OdtText.things(element).forEach(kind -> omissions.add(new Omission(span, reason, kind, "")));
    }

    void hidden(SourceSpan span, Element element) {
        if (!OdtText.of(element).isBlank()) {
            findings.add(Finding.warning("hidden-text", span, "Hidden text stands in the draft; it is left out.",
                    "Delete it, or make it visible if it belongs to the memo."));
        }
        leaveOut(span, "hidden-text", element);
    }

    /** Deleted words, kept apart from the text, and insertions, of which there is only a mark. */
    void changes(Element tracked, SourceSpan whole) {
        for (Element region : Xml.children(tracked, "changed-region")) {
            String id = Xml.attribute(region, "id");
            Xml.child(region, "insertion").ifPresent(insertion -> insertions.put(id, insertion));
            Xml.child(region, "deletion").ifPresent(deletion -> {
                String words = OdtText.of(deletion);
                findings.add(Finding.error("tracked-change", words.isBlank() ? whole
                        : SourceSpan.of(whole.file(), List.of(), 0, 0, words.strip()), "Deleted text is still in the file.",
                        "Accept or reject the change (in LibreOffice: Edit, Track Changes, Manage)."));
                leaveOut(whole, "tracked-change", deletion);
            });
        }
    }
}
