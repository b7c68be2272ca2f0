package org.readout.render.pdf.layout;

import java.util.Collection;
import java.util.TreeMap;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import org.w3c.dom.Element;

/**
 * The columns of a table that is laid out, by what they have to say. An engine is content with a column that holds its longest word; sentences in it would be read a
 * word at a time, down several pages.
 */
final class Columns {

    /** What has as many letters in a cell, one with another, is read as prose. */
    private static final int PROSE = 40;
    /** In ems, of which a letter takes about half. */
    private static final double FEWEST_EMS = 6.5;
    private static final double WANTED_EMS = 8;

    /** Widths are in the engine's dots, and so is {@code em}. */
    private static final class Column {

        private int cells;
        private int letters;
        private int width = Integer.MAX_VALUE;
        private int between;
        private double em;

        void add(TableCellBox cell, CssContext css) {
            cells++;
            letters += letters(cell.getElement());
            width = Math.min(width, cell.getContentWidth());
            between = cell.getWidth() - cell.getContentWidth();
            em = cell.getStyle().getFont(css).size;
        }

        boolean isProse() {
            return letters >= PROSE * cells;
        }

        boolean isCramped() {
            return isProse() && width < FEWEST_EMS * em;
        }

        double wanted() {
            return between + (isProse() ? Math.max(width, WANTED_EMS * em) : width);
        }
    }

    private final Collection<Column> columns;

    private Columns(Collection<Column> columns) {
        this.columns = columns;
    }

    static Columns of(TableBox table, CssContext css) {
        TreeMap<Integer, Column> columns = new TreeMap<>();
        for (Box section : table.getChildren()) {
            if (section instanceof TableSectionBox body && !body.isHeader()) {
                body.getChildren().stream().flatMap(row -> row.getChildren().stream()).filter(TableCellBox.class::isInstance).map(TableCellBox.class::cast)
                        .filter(cell -> cell.getElement() != null && cell.getStyle().getColSpan() == 1)
                        .forEach(cell -> columns.computeIfAbsent(cell.getCol(), none -> new Column()).add(cell, css));
            }
        }
        return new Columns(columns.values());
    }

    /** An ideograph is as wide as two letters of an alphabet. */
    private static int letters(Element cell) {
        return cell.getTextContent().codePoints().map(letter -> Character.isIdeographic(letter) ? 2 : 1).sum();
    }

    /** Whether there are sentences in a column that has room for a word or two. */
    boolean areCramped() {
        return columns.stream().anyMatch(Column::isCramped);
    }

    boolean haveProse() {
        return columns.stream().anyMatch(Column::isProse);
    }

    /** How wide all of them would be if each had room for what it says, in dots. */
    double wanted() {
        return columns.stream().mapToDouble(Column::wanted).sum();
    }
}
