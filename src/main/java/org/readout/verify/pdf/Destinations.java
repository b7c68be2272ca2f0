package org.readout.verify.pdf;

import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Where actions within a file lead (ISO 32000-2, 12.6.4.2). */
final class Destinations {

    private Destinations() {
    }

    /** The structure element an action leads to. */
    static Optional<TaggedElement> element(COSDictionary action, TaggedFile file) {
        return first(action, "SD").flatMap(file::element);
    }

    /** The number of the page an action leads to, from 0; -1 when it leads to none. */
    static int page(COSDictionary action, TaggedFile file) {
        return first(action, "D").map(file::page).orElse(-1);
    }

    private static Optional<COSDictionary> first(COSDictionary action, String key) {
        COSArray destination = action.getCOSArray(COSName.getPDFName(key));
        return destination != null && destination.size() > 0 && destination.getObject(0) instanceof COSDictionary target ? Optional.of(target) : Optional.empty();
    }
}
