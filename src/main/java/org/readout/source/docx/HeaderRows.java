package org.readout.source.docx;

import java.util.List;
import java.util.Optional;

import org.readout.model.Block;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.source.reading.BoldLines;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * How many rows at a table's top are its header: those that say they are repeated on every page (ECMA-376 part 1, 17.4.49),
 * or else a first row set apart from the others, by bold letters or by what the table's style makes of first rows (17.7.6).
 */
final class HeaderRows {

    private static final int LOOK_FIRST_ROW = 0x20;

    private final Styles styles;
    private final Element table;
    private final List<Element> rows;
    private final List<List<Tables.Begun>> grid;

    HeaderRows(Styles styles, Element table, List<Element> rows, List<List<Tables.Begun>> grid) {
        this.styles = styles;
        this.table = table;
        this.rows = rows;
        this.grid = grid;
    }

    /** A header reaches as far down as its cells do, and leaves at least one row that is none. */
    int count() {
        int stated = 0;
        while (stated < rows.size() && Xml.child(rows.get(stated), "trPr").flatMap(own -> Xml.onOff(own, "tblHeader")).orElse(false)) {
            stated++;
        }
        int reached = reached(stated > 0 ? stated : rows.size() > 1 && isSetApart() ? 1 : 0);
        if (stated == rows.size() && stated > 1) {
            reached = reached(1);
        }
        return reached < rows.size() ? reached : 0;
    }

    private int reached(int header) {
        int reached = header;
        for (int row = 0; row < reached; row++) {
            for (Tables.Begun cell : grid.get(row)) {
                reached = Math.max(reached, row + cell.rows());
            }
        }
        return reached;
    }

    /** Every cell with words is, and only the corner may have none. */
    private boolean isSetApart() {
        List<Tables.Begun> first = grid.get(0);
        boolean byStyle = isFirstRowStyled();
        boolean words = false;
        for (int at = 0; at < first.size(); at++) {
            boolean blank = PlainText.ofBlocks(first.get(at).blocks()).isBlank();
            if (blank ? at > 0 : !byStyle && !isBold(first.get(at))) {
                return false;
            }
            words |= !blank;
        }
        return words;
    }

    private boolean isBold(Tables.Begun cell) {
        List<Element> paragraphs = cell.element().map(own -> WordText.outermost(own, "p")).orElse(List.of()).stream()
                .filter(paragraph -> !WordText.of(paragraph).isBlank()).toList();
        return cell.blocks().stream().allMatch(HeaderRows::isBold)
                || paragraphs.stream().allMatch(paragraph -> styles.onOff(styles.of(Xml.child(paragraph, "pPr")), "b").orElse(false));
    }

    private static boolean isBold(Block block) {
        return block instanceof Paragraph paragraph && BoldLines.isBold(paragraph);
    }

    private boolean isFirstRowStyled() {
        Optional<Element> properties = Xml.child(table, "tblPr");
        boolean asked = properties.flatMap(own -> Xml.child(own, "tblLook")).map(look -> Xml.has(look, "firstRow")
                ? Xml.attribute(look, "firstRow").matches("1|true|on")
                : (hexadecimal(Xml.attribute(look, "val")) & LOOK_FIRST_ROW) != 0).orElse(false);
        return asked && properties.flatMap(own -> Xml.value(own, "tblStyle")).flatMap(styles::firstRow)
                .map(first -> Xml.path(first, "rPr").flatMap(letters -> Xml.onOff(letters, "b")).orElse(false)
                        || Xml.path(first, "tcPr", "shd").map(shading -> !Xml.attribute(shading, "fill").matches("(?i)auto|ffffff|")).orElse(false))
                .orElse(false);
    }

    private static int hexadecimal(String digits) {
        return digits.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(digits, 16) : 0;
    }
}
