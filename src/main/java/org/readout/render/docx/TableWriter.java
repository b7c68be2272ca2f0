package org.readout.render.docx;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Table;

/** The author's tables: columns as wide as their text asks, merged cells, aligned by styles. */
final class TableWriter {

    /** A column's longest cell counts for so many characters at most, or one long cell would starve the others. */
    private static final int WIDEST = 90;

    /** Amounts and dates, all of whose signs are as wide as letters seldom are. */
    private static final Pattern FIGURES = Pattern.compile("\\P{L}*\\d\\P{L}*");
    private static final double WIDE_FIGURES = 1.2;
    /** Chinese, Japanese and Korean letters, and what is set among them. */
    private static final int FULL_WIDTH = 0x2E80;
    private static final int LONGEST_WORD = 40;
    /** A table of fewer columns is wide for one word, not for what it has to say. */
    private static final int FEWEST_TO_TURN = 6;

    private final DocumentWriter document;
    private final Story story;
    private final int depth;
    private final boolean mayTurn;
    private Closeness closeness = Closeness.USUAL;

    /**
     * How close a table is set.
     *
     * @param letter     what a wide letter of the text (semibold) takes, in twips
     * @param margins    a cell's two, in twips
     * @param halfPoints size of the letters; 0 where it is the style's
     */
    private record Closeness(int letter, int margins, int halfPoints) {
        static final Closeness USUAL = new Closeness(92, 200, 0);
        static final Closeness CLOSER = new Closeness(81, 140, 15);
        static final Closeness CLOSEST = new Closeness(65, 100, 12);
    }

    /** @param inTheText whether it stands in the text itself, where its page may be turned, and not in a card, a cell or a quotation */
    TableWriter(DocumentWriter document, Story story, int depth, boolean inTheText) {
        this.document = document;
        this.story = story;
        this.depth = depth;
        this.mayTurn = inTheText;
    }

    /** A cell as it stands in one row: where it begins, or what goes on from above. */
    private record Placed(Table.Cell cell, boolean begins) {
    }

    void write(Table table) {
        int columns = Math.max(1, table.columns());
        List<List<Placed>> rows = placed(table, columns);
        boolean turned = turns(rows, columns);
        if (turned) {
            document.pages().turn();
        }
        TableShape shape = TableShape.open(document, story, widths(rows, columns, turned ? document.pages().turnedWidthTwips() : story.width()));
        if (closeness.halfPoints() > 0) {
            shape.style(document.styles().narrowed("ReadoutTable", closeness.margins() / 2));
        }
        shape.title((document.edition().label(table.id()) + " " + PlainText.of(table.caption())).strip(), table.headerRows() > 0);
        shape.description(heads(table));
        for (int row = 0; row < rows.size(); row++) {
            boolean header = row < table.headerRows();
            shape.row(header);
            rows.get(row).forEach(placed -> cell(shape, placed, header));
        }
        // a table whose caption is not there to be referred to is referred to itself
        CTP gap = document.paragraph(story, "TableGap");
        document.bookmarks().place(gap, table.id());
        if (turned) {
            document.pages().turnBack(gap);
        }
    }

    /** Chooses how close the table is set, and whether on a page that is turned: the least that gives its longest words room, or else the most there is. */
    private boolean turns(List<List<Placed>> rows, int columns) {
        boolean turnable = mayTurn && columns >= FEWEST_TO_TURN;
        for (boolean turned : turnable ? new boolean[] {false, true} : new boolean[] {false}) {
            for (Closeness one : turned ? List.of(Closeness.USUAL, Closeness.CLOSER, Closeness.CLOSEST) : List.of(Closeness.USUAL, Closeness.CLOSER)) {
                closeness = one;
                if (Arrays.stream(longestWords(rows, columns)).sum() <= (turned ? document.pages().turnedWidthTwips() : story.width())) {
                    return turned;
                }
            }
        }
        return turnable;
    }

    private static String heads(Table table) {
        return table.rows().stream().limit(Math.max(1, table.headerRows())).flatMap(row -> row.cells().stream())
                .map(cell -> PlainText.ofBlocks(cell.blocks()).strip()).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private void cell(TableShape shape, Placed placed, boolean header) {
        Story inside = shape.cell(placed.cell().columnSpan(), placed.cell().rowSpan(), placed.begins());
        if (placed.begins() && !placed.cell().blocks().isEmpty()) {
            BlockWriter writer = new BlockWriter(document, inside, depth, sized(style(placed.cell(), header)));
            placed.cell().blocks().forEach(block -> block.accept(writer));
        } else {
            // a cell must hold a paragraph
            document.paragraph(inside, sized("TableText"));
        }
    }

    private String sized(String style) {
        return closeness.halfPoints() == 0 ? style : document.styles().sized(style, closeness.halfPoints());
    }

    private static String style(Table.Cell cell, boolean header) {
        return (header || cell.header() ? "TableHeader" : "TableText") + switch (cell.alignment()) {
            case START -> "";
            case CENTER -> "Centered";
            case END -> "End";
        };
    }

    /** Every row's cells from left to right, those that reach down from above among them. */
    private static List<List<Placed>> placed(Table table, int columns) {
        List<List<Placed>> rows = new ArrayList<>();
        Table.Cell[] reaching = new Table.Cell[columns];
        int[] left = new int[columns];
        for (Table.Row row : table.rows()) {
            List<Placed> placed = new ArrayList<>();
            int next = 0;
            int column = 0;
            while (column < columns) {
                if (left[column] > 0) {
                    Table.Cell above = reaching[column];
                    placed.add(new Placed(above, false));
                    for (int across = 0; across < above.columnSpan() && column + across < columns; across++) {
                        left[column + across]--;
                    }
                    column += above.columnSpan();
                } else if (next < row.cells().size()) {
                    Table.Cell cell = row.cells().get(next++);
                    placed.add(new Placed(cell, true));
                    for (int across = 0; across < cell.columnSpan() && column + across < columns; across++) {
                        reaching[column + across] = cell;
                        left[column + across] = cell.rowSpan() - 1;
                    }
                    column += cell.columnSpan();
                } else {
                    break;
                }
            }
            rows.add(placed);
        }
        return rows;
    }

    /** In twips, by how much text the columns hold. */
    private int[] widths(List<List<Placed>> rows, int columns, int width) {
        double[] weight = new double[columns];
        Arrays.fill(weight, 1);
        eachOfOneColumn(rows, columns, (column, cell) -> weight[column] = Math.max(weight[column], Math.min(WIDEST, PlainText.ofBlocks(cell.blocks()).length())));
        return shared(weight, longestWords(rows, columns), width);
    }

    /** In twips, what each column's longest word takes. */
    private double[] longestWords(List<List<Placed>> rows, int columns) {
        double[] longest = new double[columns];
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(document.edition().language()));
        eachOfOneColumn(rows, columns, (column, cell) -> {
            // lists and the like keep the size of their letters
            int letter = (cell.blocks().stream().allMatch(Paragraph.class::isInstance) ? closeness : Closeness.USUAL).letter();
            String text = PlainText.ofBlocks(cell.blocks());
            breaks.setText(text);
            for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                longest[column] = Math.max(longest[column], width(text.substring(from, to).strip()) * letter + closeness.margins());
            }
        });
        return longest;
    }

    /** In wide letters; an address is parted, however wide its column. */
    private static double width(String word) {
        double width = word.codePoints().mapToDouble(letter -> letter >= FULL_WIDTH ? 2 : 1).sum();
        return Math.min(LONGEST_WORD, FIGURES.matcher(word).matches() ? width * WIDE_FIGURES : width);
    }

    private static void eachOfOneColumn(List<List<Placed>> rows, int columns, BiConsumer<Integer, Table.Cell> then) {
        for (List<Placed> row : rows) {
            int column = 0;
            for (Placed placed : row) {
                if (placed.cell().columnSpan() == 1 && placed.begins() && column < columns) {
                    then.accept(column, placed.cell());
                }
                column += placed.cell().columnSpan();
            }
        }
    }

    /** Shares the width out by weight, but gives no column less than its longest word needs; where there is no room for all of those, each gets as much less. */
    private static int[] shared(double[] weight, double[] longestWord, int width) {
        double needed = Arrays.stream(longestWord).sum();
        double all = Arrays.stream(weight).sum();
        int[] widths = new int[weight.length];
        double spare = width - needed;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = (int) (spare <= 0 ? width * longestWord[column] / needed : longestWord[column] + spare * weight[column] / all);
        }
        return widths;
    }
}
