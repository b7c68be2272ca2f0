package org.readout.edition;

import org.readout.model.Digest;
import org.readout.model.Figure;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/** Anchors for tables and figures whose author gave none: the same from run to run, whatever else is shown. */
final class Ids {

    private Ids() {
    }

    static String of(Table table) {
        return table.id().isEmpty() ? "table-" + mark(table.span(), PlainText.of(table)) : table.id();
    }

    static String of(Figure figure) {
        return figure.id().isEmpty() ? "figure-" + mark(figure.span(), figure.media()) : figure.id();
    }

    private static String mark(SourceSpan span, String content) {
        return Digest.of(String.join("/", span.headings()), Integer.toString(span.paragraph()), content).hex().substring(0, 8);
    }
}
