package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.Note;
import org.readout.model.SourceSpan;
import org.readout.source.reading.BoldLines;
import org.readout.source.reading.Gathering;
import org.w3c.dom.Element;

/** What the readers of one OpenDocument file share. */
final class OdtContext extends Gathering {

    final OpenFile file;
    final OdtStyles styles;
    final OdtNumbering numbering = new OdtNumbering();
    final Remarks remarks = new Remarks(this);
    final OutlineNames outlineNames = new OutlineNames();
    final BoldLines boldLines = new BoldLines();
    final String language;
    final List<Note> notes = new ArrayList<>();
    /** How often the cell stands that is being read, or a cell around it. */
    int copies = 1;

    OdtContext(OpenFile file, OdtStyles styles, String language) {
        this.file = file;
        this.styles = styles;
        this.language = language;
    }

    /** Leaves out an element with all its words and things, for a reason that is told elsewhere. */
    void leaveOut(SourceSpan span, String reason, Element element) {
        omit(span, reason, OdtText.of(element));
        leaveOutThings(span, reason, element);
    }

    void leaveOutThings(SourceSpan span, String reason, Element element) {
        OdtText.things(element).forEach(kind -> leaveOut(span, reason, kind));
    }

    void hidden(SourceSpan span, Element element) {
        if (!OdtText.of(element).isBlank()) {
            findings.add(Finding.warning("hidden-text", span, "Hidden text stands in the draft; it is left out.",
                    "Delete it, or make it visible if it belongs to the memo."));
        }
        leaveOut(span, "hidden-text", element);
    }

    /** References by the name of a heading too, which LibreOffice makes of its number and words. */
    @Override
    protected String placeOf(String target) {
        return super.placeOf(outlineNames.resolve(target));
    }
}
