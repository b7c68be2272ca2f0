package org.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.Table;

/** The sample technical memo in other formats: saved by LibreOffice, and in the shapes that Google Docs writes. */
class TwinsTest {

    private static final Path ORIGINAL = Path.of("input/openness-technical-memo.docx");

    @ParameterizedTest
    @ValueSource(strings = {"openness-technical-memo.odt"})
    void theSameMemoInAnotherFormat(String twin) throws IOException {
        Document one = document(ORIGINAL);
        Document other = document(Path.of("src/test/resources/drafts").resolve(twin));
        Memo memo = Memos.memoOf(one);
        Memo same = Memos.memoOf(other);
        assertThat(same.metadata().title()).isEqualTo(memo.metadata().title());
        assertThat(same.metadata().contributors()).isEqualTo(memo.metadata().contributors());
        assertThat(same.metadata().date()).isEqualTo(memo.metadata().date());
        assertThat(same.records()).extracting(MemoRecord::kind, MemoRecord::title, MemoRecord::id)
                .containsExactlyElementsOf(memo.records().stream()
                        .map(record -> tuple(record.kind(), record.title(), record.id())).toList());
        assertThat(same.allSections()).extracting(Section::part, section -> PlainText.of(section.heading()).strip(), section -> section.heading().number())
                .containsExactlyElementsOf(memo.allSections().map(section -> tuple(section.part(),
                        PlainText.of(section.heading()).strip(), section.heading().number())).toList());
        assertThat(tables(other)).isEqualTo(tables(one));
        assertThat(other.notes()).extracting(note -> PlainText.ofBlocks(note.blocks()).strip())
                .containsExactlyElementsOf(one.notes().stream().map(note -> PlainText.ofBlocks(note.blocks()).strip()).toList());
    }

    /** Every cell of every table with its place: its text and what it spans. */
    private static List<String> tables(Document document) {
        List<String> cells = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Block> table(Table table) {
                cells.add("table, header rows " + table.headerRows() + ", caption " + PlainText.of(table.caption()).strip());
                table.rows().forEach(row -> row.cells().forEach(cell -> cells.add(cell.columnSpan() + "×" + cell.rowSpan() + " "
                        + PlainText.ofBlocks(cell.blocks()).strip())));
                return List.of(table);
            }
        }.blocks(document.blocks());
        return cells;
    }

    private static Document document(Path file) throws IOException {
        return Memos.read(file.getFileName().toString(), Files.readAllBytes(file)).value().orElseThrow();
    }
}
