package org.readout.source.docx;

import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
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

    Context(Styles styles, Numbering numbering, String language, Remarks remarks) {
        this.styles = styles;
        this.numbering = numbering;
        this.language = language;
        this.remarks = remarks;
    }

    /** The key of a picture that a relationship leads to; empty when it is not in the file. */
    Optional<String> picture(PackagePart part, String relationship) {
        return WordPackage.media(part, relationship).map(this::picture);
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
