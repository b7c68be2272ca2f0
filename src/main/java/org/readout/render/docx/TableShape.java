package org.readout.render.docx;

import java.math.BigInteger;
import java.util.Arrays;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table as Word must have it: a style, a grid of fixed widths, rows that do not split, header rows that repeat. */
final class TableShape {

    /** A cell's two margins at most, in twips. */
    private static final int MARGINS = 230;

    private final DocumentWriter document;
    private final Story story;
    private final CTTbl table;
    private final int[] widths;
    private CTRow row;
    private int column;

    private TableShape(DocumentWriter document, Story story, int[] widths) {
        this.document = document;
        this.story = story;
        this.widths = widths;
        this.table = story.table();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(document.styles().id("ReadoutTable"));
        if (Language.isRightToLeft(document.edition().language())) {
            properties.addNewBidiVisual();
        }
        width(properties.addNewTblW(), Arrays.stream(widths).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        look(properties.addNewTblLook());
        CTTblGrid grid = table.addNewTblGrid();
        Arrays.stream(widths).forEach(one -> grid.addNewGridCol().setW(BigInteger.valueOf(one)));
        this.row = CTRow.Factory.newInstance();
    }

    /** @param widths of the columns, in twips */
    static TableShape open(DocumentWriter document, Story story, int[] widths) {
        return new TableShape(document, story, widths);
    }

    static int[] even(int width, int columns) {
        int[] widths = new int[columns];
        Arrays.fill(widths, width / columns);
        return widths;
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    private static void look(CTTblLook look) {
        look.setFirstRow(STOnOff1.OFF);
        look.setLastRow(STOnOff1.OFF);
        look.setFirstColumn(STOnOff1.OFF);
        look.setLastColumn(STOnOff1.OFF);
        look.setNoHBand(STOnOff1.ON);
        look.setNoVBand(STOnOff1.ON);
    }

    void style(String style) {
        table.getTblPr().getTblStyle().setVal(document.styles().id(style));
    }

    /** What is read out for the table before its cells. */
    void title(String title, boolean headed) {
        if (!title.isEmpty()) {
            table.getTblPr().addNewTblCaption().setVal(title);
        }
        table.getTblPr().getTblLook().setFirstRow(headed ? STOnOff1.ON : STOnOff1.OFF);
    }

    void description(String description) {
        if (!description.isEmpty()) {
            table.getTblPr().addNewTblDescription().setVal(description);
        }
    }

    void row(boolean header) {
        breakableRow();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (header) {
            properties.addNewTblHeader();
        }
    }

    void breakableRow() {
        row = table.addNewTr();
        column = 0;
    }

    Story cell() {
        return Story.of(next(1), story.part(), widths[column - 1] - MARGINS);
    }

    /** @param begins whether a cell that spans rows has its first here */
    Story cell(int columns, int rows, boolean begins) {
        int from = column;
        CTTc cell = next(columns);
        if (columns > 1) {
            cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        if (rows > 1) {
            cell.getTcPr().addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        return Story.of(cell, story.part(), Arrays.stream(widths, from, Math.min(from + columns, widths.length)).sum() - MARGINS);
    }

    private CTTc next(int columns) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), Arrays.stream(widths, column, Math.min(column + columns, widths.length)).sum());
        column += columns;
        return cell;
    }
}
