package org.readout.translate.table;

import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.Unit;

/** What a row is known by: "paragraph-0c1d2e3f4a5b#2". */
record RowKey(String unit, String segment) {

    static String of(Unit unit, Segment segment) {
        return unit.id() + "#" + segment.id();
    }

    /** The same without what a program may have put in to break the line. */
    static String plain(String key) {
        return key.replaceAll("[\\s\\p{Cf}]", "");
    }

    static boolean isKey(String text) {
        return text.matches(".+#[^#]+");
    }

    static RowKey read(String key) {
        int mark = key.lastIndexOf('#');
        return new RowKey(key.substring(0, mark), key.substring(mark + 1));
    }
}
