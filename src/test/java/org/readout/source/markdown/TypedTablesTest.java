package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.PlainText;
import org.readout.model.Table;
import org.readout.verify.Accounting;

/** The first five are of the forms in Pandoc's manual, “Tables”. */
class TypedTablesTest {

    @Test
    void dashesTellTheColumns() {
        assertThat(rows("""
                  Right     Left     Center     Default
                -------     ------ ----------   -------
                     12     12        12            12
                    123     123       123          1. a

                Table:  Of *numbers*
                """)).isEqualTo("1 [Of numbers] Right>|Left|Center^|Default / 12>|12|12^|12 / 123>|123|123^|1. a");
    }

    /** A header that is indented, or that begins as something else does, stands once. */
    @Test
    void headersStandOnce() {
        assertThat(rows("""
                        Year   Cost
                ------------   ----
                        2025     12
                """)).isEqualTo("1 [] Year>|Cost / 2025>|12");
        assertThat(rows("""
                #   Item    Cost
                --- ------- -----
                1   Boat    12
                """)).isEqualTo("1 [] #|Item|Cost / 1|Boat|12");
    }

    @Test
    void withoutAHeaderTheyStandAroundTheRows() {
        assertThat(rows("""
                -------     ------ ----------   -------
                     12     12        12             12
                      1     1          1              1
                -------     ------ ----------   -------
                """)).isEqualTo("0 [] 12>|12|12^|12> / 1>|1|1^|1>");
    }

    @Test
    void rowsOfSeveralLinesArePartedByBlankOnes() {
        assertThat(rows("""
                -------------------------------------------------------------
                 Centered   Default           Right Left
                  Header    Aligned         Aligned Aligned
                ----------- ------- --------------- -------------------------
                   First    row                12.0 Example of a row that
                                                    spans multiple lines.

                  Second    row                 5.0 Here's another one.
                -------------------------------------------------------------

                : Here's the caption. It, too, may span
                multiple lines.
                """)).isEqualTo("1 [Here's the caption. It, too, may span multiple lines.] Centered Header^|Default Aligned|Right Aligned>|Left Aligned / "
                + "First^|row|12.0>|Example of a row that spans multiple lines. / Second^|row|5.0>|Here's another one.");
    }

    @Test
    void gridsHoldBlocksAndReachOverCells() {
        assertThat(rows("""
                +---------------------+-----------------------+
                | Property            | Earth                 |
                +=============+=======+=======================+
                |             | min   | -89.2 °C              |
                | Temperature +-------+-----------------------+
                | 1961-1990   | mean  | - 14 °C               |
                |             |       | - about[^1]           |
                +-------------+-------+-----------------------+

                [^1]: So they say.
                """)).isEqualTo("1 [] Property+2|Earth / Temperature 1961-1990_2|min|-89.2 °C / mean|14 °C about");
    }

    @Test
    void lettersMayBeTwoColumnsWide() {
        assertThat(rows("""
                +----------+-----:+
                | 港湾     | 12   |
                +----------+------+
                | Hafen    | 1    |
                +----------+------+

                : Ports {#ports}
                """)).isEqualTo("0 [Ports] 港湾|12> / Hafen|1>");
    }

    /** A rule and a line, a list, code, a grid that is not closed. */
    @ParameterizedTest
    @ValueSource(strings = {"---\n\nA line.\n\n---\n", "A line\n--- ---\n", "```\n  A    B\n  ---- ---\n  1    2\n```\n", "+---+\n| a |\n", "---------\nA line\nand another\n---------\n", "--- ---\n\n# B\n\n--- ---\n",
            "--- ---\n\n---\n", "--- --- ---\n\n--- --- ---\n", "----- -----\n\nA paragraph of prose that goes on.\n\n---\n"})
    void nothingElseIsOne(String markdown) {
        assertThat(document(markdown).blocks()).noneMatch(Table.class::isInstance);
    }

    private static String rows(String markdown) {
        Document document = document(markdown);
        assertThat(Accounting.ofDraft(bytes(markdown), DraftFormat.MARKDOWN, document).findings()).isEmpty();
        List<Table> tables = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertThat(tables).hasSize(1);
        Table table = tables.get(0);
        return table.headerRows() + " [" + PlainText.of(table.caption()) + "] " + table.rows().stream().map(row -> row.cells().stream().map(TypedTablesTest::cell).collect(Collectors.joining("|"))).collect(Collectors.joining(" / "));
    }

    private static String cell(Table.Cell cell) {
        return PlainText.ofBlocks(cell.blocks()).strip().replaceAll("\\s+", " ") + (cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "") + (cell.rowSpan() > 1 ? "_" + cell.rowSpan() : "")
                + (cell.alignment() == Table.Alignment.END ? ">" : cell.alignment() == Table.Alignment.CENTER ? "^" : "");
    }

    private static Document document(String markdown) {
        return Memos.read("a.md", bytes(markdown)).value().orElseThrow();
    }

    private static byte[] bytes(String markdown) {
        return markdown.getBytes(StandardCharsets.UTF_8);
    }
}
