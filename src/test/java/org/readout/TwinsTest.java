package org.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.finding.Checked;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.Figure;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.NoteMark;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.Table;
import org.readout.source.DraftReaders;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

/**
 * The sample technical memo in other formats: saved by LibreOffice as ODT and as a web page, and in the shapes in which Google
 * Docs and Word write web pages. Whatever a format can say is the same; what it cannot is named.
 */
class TwinsTest {

    private static final Path ORIGINAL = Path.of("input/openness-technical-memo.docx");

    /** What a format has no way to say, or its program does not write. */
    enum Lost {
        /** “Table 1” is words, no link. */
        REFERENCES,
        /** The picture has no words for those who cannot see it. */
        ALTERNATIVE,
        LANGUAGE
    }

    /** @param lost nothing but these may differ */
    record Twin(String file, Set<Lost> lost) {
    }

    static Stream<Twin> twins() {
        return Stream.of(
                new Twin("openness-technical-memo.odt", Set.of()),
                new Twin("openness-technical-memo-libreoffice.zip", Set.of(Lost.REFERENCES, Lost.ALTERNATIVE)),
                new Twin("openness-technical-memo-google-docs.zip", Set.of(Lost.REFERENCES, Lost.LANGUAGE)),
                new Twin("openness-technical-memo-word.zip", Set.of(Lost.REFERENCES)),
                new Twin("openness-technical-memo-word-filtered.zip", Set.of(Lost.REFERENCES)));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theSameMemoInAnotherFormat(Twin twin) throws IOException {
        Document one = document(ORIGINAL);
        Document other = document(twin);
        Memo memo = Memos.memoOf(one);
        Memo same = Memos.memoOf(other);
        assertThat(same.metadata().title()).isEqualTo(memo.metadata().title());
        assertThat(same.metadata().subtitle()).isEqualTo(memo.metadata().subtitle());
        assertThat(same.metadata().contributors()).isEqualTo(memo.metadata().contributors());
        assertThat(same.metadata().date()).isEqualTo(memo.metadata().date());
        assertThat(same.metadata().language()).isEqualTo(twin.lost.contains(Lost.LANGUAGE) ? "" : memo.metadata().language());
        assertThat(same.records()).extracting(MemoRecord::kind, MemoRecord::title, MemoRecord::id)
                .containsExactlyElementsOf(memo.records().stream()
                        .map(record -> tuple(record.kind(), record.title(), record.id())).toList());
        assertThat(same.allSections()).extracting(Section::part, section -> PlainText.of(section.heading()).strip(), section -> section.heading().number())
                .containsExactlyElementsOf(memo.allSections().map(section -> tuple(section.part(),
                        PlainText.of(section.heading()).strip(), section.heading().number())).toList());
        assertThat(text(other)).isEqualTo(text(one));
        assertThat(tables(other)).isEqualTo(tables(one));
        assertThat(lists(other)).isEqualTo(lists(one));
        assertThat(other.notes()).extracting(note -> PlainText.ofBlocks(note.blocks()).strip())
                .containsExactlyElementsOf(one.notes().stream().map(note -> PlainText.ofBlocks(note.blocks()).strip()).toList());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void withItsPicturesAndMarks(Twin twin) throws IOException {
        Document one = document(ORIGINAL);
        Document other = document(twin);
        assertThat(other.media().keySet()).isEqualTo(one.media().keySet());
        assertThat(marks(other)).isEqualTo(marks(one));
        assertThat(references(other)).isEqualTo(twin.lost.contains(Lost.REFERENCES) ? 0 : references(one));
        assertThat(figures(other)).extracting(figure -> PlainText.of(figure.caption()).strip())
                .containsExactlyElementsOf(figures(one).stream().map(figure -> PlainText.of(figure.caption()).strip()).toList());
        assertThat(figures(other)).extracting(Figure::alternative).containsExactlyElementsOf(figures(one).stream()
                .map(figure -> twin.lost.contains(Lost.ALTERNATIVE) ? "" : figure.alternative()).toList());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void nothingOfItIsUnaccounted(Twin twin) throws IOException {
        byte[] bytes = Files.readAllBytes(file(twin));
        Draft draft = new Draft(twin.file, bytes);
        Checked<Ledger> ledger = Accounting.ofDraft(bytes, new DraftReaders().format(draft).orElseThrow(), document(twin));
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.value().orElseThrow().things().values()).allMatch(count -> count.raw() > 0 && count.unaccounted() == 0);
    }

    /** Every block that has text of its own. */
    private static List<String> text(Document document) {
        return PlainText.ofBlocks(document.blocks()).lines().map(line -> line.replaceAll("[\\s\u00a0]+", " ").strip()).toList();
    }

    /** Every cell of every table with its place: its text and what it spans. */
    private static List<String> tables(Document document) {
        List<String> cells = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Block> table(Table table) {
                cells.add("table, header rows " + table.headerRows() + ", caption " + PlainText.of(table.caption()).strip());
                table.rows().forEach(row -> row.cells().forEach(cell -> cells.add(cell.columnSpan() + "×" + cell.rowSpan() + " "
                        + cell.alignment() + " " + PlainText.ofBlocks(cell.blocks()).strip())));
                return List.of(table);
            }
        }.blocks(document.blocks());
        return cells;
    }

    /** Every list with its marker, and every item with its number; an inner list after what stands before it. */
    private static List<String> lists(Document document) {
        List<String> lists = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Block> list(ListBlock list) {
                lists.add(list.marker() + " of " + list.items().size());
                list.items().forEach(item -> lists.add(item.ordinal() + " " + PlainText.ofBlocks(item.blocks()).strip()));
                return Rewriting.super.list(list);
            }
        }.blocks(document.blocks());
        return lists;
    }

    private static List<Figure> figures(Document document) {
        List<Figure> figures = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Block> figure(Figure figure) {
                figures.add(figure);
                return List.of(figure);
            }
        }.blocks(document.blocks());
        return figures;
    }

    /** Note marks by the number of their note. */
    private static List<Integer> marks(Document document) {
        List<String> notes = document.notes().stream().map(note -> note.id()).toList();
        List<Integer> marks = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Inline> noteMark(NoteMark mark) {
                marks.add(notes.indexOf(mark.note()));
                return List.of(mark);
            }
        }.blocks(document.blocks());
        return marks;
    }

    private static int references(Document document) {
        List<Reference> references = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Inline> reference(Reference reference) {
                references.add(reference);
                return List.of(reference);
            }
        }.blocks(document.blocks());
        return references.size();
    }

    private static Document document(Twin twin) throws IOException {
        return document(file(twin));
    }

    private static Path file(Twin twin) {
        return Path.of("src/test/resources/drafts").resolve(twin.file);
    }

    private static Document document(Path file) throws IOException {
        return Memos.read(file.getFileName().toString(), Files.readAllBytes(file)).value().orElseThrow();
    }
}
