package org.readout.render.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;

/** What a structure element holds. */
sealed interface Item permits Tag, Item.Content, Item.Annotation {

    /** A marked-content sequence of a page. */
    record Content(COSDictionary page, int mcid) implements Item {
    }

    /** An annotation, by reference. */
    record Annotation(COSDictionary page, COSDictionary annotation) implements Item {
    }
}
