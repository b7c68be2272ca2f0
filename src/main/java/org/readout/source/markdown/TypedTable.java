package org.readout.source.markdown;

import java.util.List;

import org.readout.model.Table;

/**
 * A table whose columns are typed, before what stands in its cells is read.
 *
 * @param headerRows how many of its rows stand over the others
 * @param rows       of each the cells that begin in it
 * @param blocks     whether what stands in a cell may be paragraphs and lists, and not words of a line alone
 */
record TypedTable(int headerRows, List<List<Cell>> rows, boolean blocks) {

    /**
     * @param text Markdown
     * @param line how many lines below the table's first it begins
     */
    record Cell(String text, int line, int columnSpan, int rowSpan, Table.Alignment alignment) {
    }

    static Table.Alignment alignment(boolean start, boolean end) {
        return end && !start ? Table.Alignment.END : Table.Alignment.START;
    }
}
