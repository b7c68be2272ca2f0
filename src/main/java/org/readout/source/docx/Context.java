package org.readout.source.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;
import org.w3c.dom.Element;

/** What the readers of one Word file share. */
final class Context extends Gathering {

    final Styles styles;
    final Numbering numbering;
    final String language;
    final Remarks remarks;
    final PlayedHeadings played = new PlayedHeadings();
    /** Ids of notes whose marks somebody deleted. */
    final Set<String> deletedNotes = new HashSet<>();
    /** What authors typed in place of a note's number, by the note's id. */
    final Map<String, String> customMarks = new HashMap<>();

    Context(Styles styles, Numbering numbering, String language, Remarks remarks) {
        this.styles = styles;
        this.numbering = numbering;
        this.language = language;
        this.remarks = remarks;
    }

    /** The key of a picture that a relationship leads to; empty when it is not in the file. */
    Optional<String> picture(PackagePart part, String relationship, SourceSpan here) {
        return WordPackage.media(part, relationship).map(found -> picture(found, here));
    }

    /** Tables, pictures and links of an element that is left out with its words. */
    void omitThings(SourceSpan place, String reason, Element element) {
        PageFurniture.things(element).forEach(kind -> omissions.add(new Omission(place, reason, kind, "")));
    }

    /** An element this reader knows nothing of: if there are words in it, the author is told that they are left out. */
    void unknown(Element element, Places places) {
        String words = WordText.of(element);
        if (!words.isBlank()) {
            report(Finding.warning("content-not-carried", places.here(words), "Words in a part of the file that Readout does not know are left out.",
                    "Write them as plain paragraphs."), words);
        }
    }
}
