package org.readout.source.odt;

import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Rows and cells that stand several times in a table and once in the file (part 3, 19.677 and 19.679). */
final class Repeats {

    /** Spreadsheets repeat a row to the end of the sheet; a memo's table repeats a few. However tables nest, no text stands more often. */
    private static final int MOST = 200;

    private Repeats() {
    }

    /**
     * How often a row or cell stands where its table stands once; 1 for any other element.
     *
     * @param around how often the table stands
     */
    static int of(Element element, int around) {
        String attribute = switch (Xml.name(element)) {
            case "table-row" -> "number-rows-repeated";
            case "table-cell" -> "number-columns-repeated";
            default -> "";
        };
        return attribute.isEmpty() ? 1 : Math.max(1, Math.min(MOST / around, Xml.integer(Xml.attribute(element, attribute), 1)));
    }
}
