package org.readout.edition;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.ibm.icu.text.BreakIterator;
import org.readout.model.Block;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.Table;

/** Whether a section can be set in half the width of a page: not where one of its tables is wider, as the longest words of its columns tell. */
final class HalfAPage implements Rewriting {

    /** Letters of a table that half a line of A4 has room for, and what parts two columns, in letters. */
    private static final int LETTERS = 42;
    private static final int BETWEEN = 2;
    /** No column holds a word as long as this, which is parted wherever it stands. */
    private static final int PARTED = 40;
    /** Chinese, Japanese and Korean letters, and what is set among them. */
    private static final int FULL_WIDTH = 0x2E80;

    private final BreakIterator breaks;
    private boolean holds = true;

    private HalfAPage(Locale language) {
        this.breaks = BreakIterator.getLineInstance(language);
    }

    static boolean holds(EditionSection section, Locale language) {
        HalfAPage half = new HalfAPage(language);
        half.read(section);
        return half.holds;
    }

    private void read(EditionSection section) {
        blocks(section.blocks());
        section.sections().forEach(this::read);
    }

    @Override
    public List<Block> table(Table table) {
        int columns = table.columns();
        int wanted = IntStream.range(0, columns).map(column -> BETWEEN + table.rows().stream().map(Table.Row::cells)
                .filter(cells -> cells.size() == columns).mapToInt(cells -> longestWord(cells.get(column))).max().orElse(0)).sum();
        holds &= wanted <= LETTERS;
        return Rewriting.super.table(table);
    }

    private int longestWord(Table.Cell cell) {
        String text = PlainText.ofBlocks(cell.blocks());
        breaks.setText(text);
        int longest = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            int letters = text.substring(from, to).strip().codePoints().map(letter -> letter >= FULL_WIDTH ? 2 : 1).sum();
            longest = letters < PARTED ? Math.max(longest, letters) : longest;
        }
        return longest;
    }
}
