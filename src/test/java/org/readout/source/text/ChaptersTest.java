package org.readout.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Table;
import org.readout.verify.Accounting;

/** Chapters that only their count tells, tables under names with a rule below them, and lists, in boxes and out of them. */
class ChaptersTest {

    private static final String PROSE = "The harbour has been dredged every spring since the wall was built and nobody has asked what it costs.\n\n";

    @Test
    void chaptersCountAndTheLastMayStandOverALine() {
        String draft = "Dredging\n\n" + PROSE + "1 Summary\n\n" + PROSE + "What we saw\n\n" + PROSE + "2 Background\n\n" + PROSE + "3 Costs\n\n" + PROSE + "4 Contact\n\nAda Byron\n";
        assertThat(headings(draft)).contains("1 1 Summary", "2 What we saw", "1 2 Background", "1 3 Costs");
    }

    @Test
    void columnsUnderNamesWithARuleAreATable() {
        assertThat(tables("Name     Age\n-----    ----\nAda      36\nMary     53\n")).containsExactly(3);
        assertThat(tables("Name     Age\n------------\nAda      36\n")).containsExactly(2);
        // a cell too many, and no rule
        assertThat(tables("Name     Age\n------------\nAda      36    London\n")).isEmpty();
        assertThat(tables("Name     Age\nAda      36\n")).isEmpty();
    }

    @Test
    void anOBeforeTwoBlanksIsABullet() {
        assertThat(blocks("   o  Leave it out: no law should\n      ask for it\n\n   o  Prefer the boat\n").get(2)).isInstanceOfSatisfying(ListBlock.class,
                list -> assertThat(list.items()).extracting(item -> PlainText.ofBlocks(item.blocks())).containsExactly("Leave it out: no law should ask for it", "Prefer the boat"));
    }

    @Test
    void boxesAndQuotationsHoldLists() {
        String rule = "------------\n";
        assertThat(blocks(rule + "   We ask for this:\n\n   - Publish it\n     at once\n\n   - Fund it\n" + rule).get(2)).isInstanceOfSatisfying(Quote.class, box -> {
            assertThat(box.blocks()).hasSize(2);
            assertThat(((ListBlock) box.blocks().get(1)).items()).extracting(item -> PlainText.ofBlocks(item.blocks())).containsExactly("Publish it at once", "Fund it");
        });
        assertThat(blocks("> - Publish it\n>   - at once\n> - Fund it\n").get(2)).isInstanceOfSatisfying(Quote.class,
                quote -> assertThat(((ListBlock) quote.blocks().get(0)).items()).hasSize(2));
    }

    @Test
    void indentedNamesOverTextAreTermsAndReferencesAreNone() {
        assertThat(blocks("  Gauge records\n      Readings of the water, some a century old.\n\n  Code\n      The scripts that make a forecast.\n\n  Weights\n      The numbers that they leave behind.\n")).hasAtLeastOneElementOfType(DefinitionList.class);
        assertThat(blocks("  Lovelace, A. (2024). Notes on engines\n      and other machines. London.\n\n  Somerville, M. On the sciences\n      and what they have alike. London.\n\n  Byron, A. Letters to a friend\n      and what came back. London.\n"))
                .noneMatch(DefinitionList.class::isInstance);
        assertThat(blocks("  Gulls may take what they find\n      and nobody asks them why.\n\n  Ferries may wait for the tide\n      and nobody asks them why.\n\n  Pilots may sleep until noon\n      and nobody asks them why.\n")).noneMatch(DefinitionList.class::isInstance);
    }

    private static List<Block> blocks(String text) {
        return document("Ages\n====\n\nProse before it.\n\n" + text + "\nProse behind it.\n").blocks();
    }

    private static List<String> headings(String draft) {
        return document(draft).blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).map(heading -> heading.level() + " " + PlainText.of(heading)).toList();
    }

    private static List<Integer> tables(String table) {
        return document("Ages\n====\n\nProse before the table.\n\n" + table + "\nProse behind it.\n").blocks().stream().filter(Table.class::isInstance).map(block -> ((Table) block).rows().size()).toList();
    }

    private static Document document(String draft) {
        byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
        Document document = Memos.read("draft.txt", bytes).value().orElseThrow();
        assertThat(Accounting.ofDraft(bytes, DraftFormat.TEXT, document).findings()).isEmpty();
        return document;
    }
}
