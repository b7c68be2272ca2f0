package org.readout.render.docx;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** How a table is set, in the least that gives its longest words room or else the most there is: how close, and whether on a page that is turned. */
    private record Setting(Closeness closeness, boolean turned) {
    }

    /**
     * Each column's longest words, in wide letters; below zero where there are none.
     *
     * @param sized  of cells whose letters are as large as those of the table
     * @param listed of the others: lists and the like keep the size of their letters
     */
    private record LongestWords(double[] sized, double[] listed) {

        /** What each column needs, in twips. */
        double[] needed(Closeness closeness) {
            return IntStream.range(0, sized.length).mapToDouble(column ->
                    Math.max(needed(sized[column], closeness.letter(), closeness), needed(listed[column], Closeness.USUAL.letter(), closeness))).toArray();
        }

        private static double needed(double letters, int letter, Closeness closeness) {
            return letters < 0 ? 0 : letters * letter + closeness.margins();
        }
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
        LongestWords words = longestWords(rows, columns);
        Setting setting = setting(words, columns);
        if (setting.turned()) {
            document.pages().turn();
        }
        TableShape shape = TableShape.open(document, story, widths(rows, words.needed(setting.closeness()), room(setting.turned())));
        if (setting.closeness().halfPoints() > 0) {
            shape.style(document.styles().narrowed("ReadoutTable", setting.closeness().margins() / 2));
        }
        shape.title((document.edition().label(table.id()) + " " + PlainText.of(table.caption())).strip(), table.headerRows() > 0);
        shape.description(heads(table));
        for (int row = 0; row < rows.size(); row++) {
            boolean header = row < table.headerRows();
            shape.row(header);
            rows.get(row).forEach(placed -> cell(shape, placed, header, setting.closeness()));
        }
        // a table whose caption is not there to be referred to is referred to itself
        CTP gap = document.paragraph(story, "TableGap");
        document.bookmarks().place(gap, table.id());
        if (setting.turned()) {
            document.pages().turnBack(gap);
        }
    }

    private Setting setting(LongestWords words, int columns) {
        List<Setting> settings = new ArrayList<>(List.of(new Setting(Closeness.USUAL, false), new Setting(Closeness.CLOSER, false)));
        if (mayTurn && columns >= FEWEST_TO_TURN) {
            settings.addAll(List.of(new Setting(Closeness.USUAL, true), new Setting(Closeness.CLOSER, true), new Setting(Closeness.CLOSEST, true)));
        }
        return settings.stream().filter(one -> Arrays.stream(words.needed(one.closeness())).sum() <= room(one.turned())).findFirst().orElse(settings.get(settings.size() - 1));
    }

    private int room(boolean turned) {
        return turned ? document.pages().turnedWidthTwips() : story.width();
    }

    private static String heads(Table table) {
        return table.rows().stream().limit(Math.max(1, table.headerRows())).flatMap(row -> row.cells().stream())
                .map(cell -> PlainText.ofBlocks(cell.blocks()).strip()).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private void cell(TableShape shape, Placed placed, boolean header, Closeness closeness) {
        Story inside = shape.cell(placed.cell().columnSpan(), placed.cell().rowSpan(), placed.begins());
        if (placed.begins() && !placed.cell().blocks().isEmpty()) {
            BlockWriter writer = new BlockWriter(document, inside, depth, sized(style(placed.cell(), header), closeness));
            placed.cell().blocks().forEach(block -> block.accept(writer));
        } else {
            // a cell must hold a paragraph
            document.paragraph(inside, sized("TableText", closeness));
        }
    }

    private String sized(String style, Closeness closeness) {
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
    private static int[] widths(List<List<Placed>> rows, double[] needed, int width) {
        double[] weight = new double[needed.length];
        Arrays.fill(weight, 1);
        eachOfOneColumn(rows, needed.length, (column, cell) -> weight[column] = Math.max(weight[column], Math.min(WIDEST, PlainText.ofBlocks(cell.blocks()).length())));
        return shared(weight, needed, width);
    }

    private LongestWords longestWords(List<List<Placed>> rows, int columns) {
        double[] sized = new double[columns];
        double[] listed = new double[columns];
        Arrays.fill(sized, -1);
        Arrays.fill(listed, -1);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(document.edition().language()));
        eachOfOneColumn(rows, columns, (column, cell) -> {
            double[] longest = cell.blocks().stream().allMatch(Paragraph.class::isInstance) ? sized : listed;
            String text = PlainText.ofBlocks(cell.blocks());
            breaks.setText(text);
            for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                longest[column] = Math.max(longest[column], width(text.substring(from, to).strip()));
            }
        });
        return new LongestWords(sized, listed);
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
