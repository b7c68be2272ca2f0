package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Golden;
import org.readout.Outline;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

/**
 * One small draft for each construct the readers know, made for this: what comes of it is held against a golden file, and its
 * ledger is balanced. A new case is a new file in {@code src/test/resources/source}.
 */
class ReaderGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/source");
    private static final DraftReaders READERS = new DraftReaders();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void docx(Path file) throws Exception {
        holds(file, new Draft(name(file, ".docx"), WordCase.pack(Files.readString(file))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"odt", "html", "markdown", "plain"})
    void text(Path file) throws IOException {
        holds(file, new Draft(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    /** Under the same name, so that the places told are the same too. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("odt")
    void odtPacked(Path file) throws Exception {
        holds(file, new Draft(file.getFileName().toString(), OpenCase.pack(Files.readAllBytes(file))));
    }

    static Stream<Named<Path>> docx() throws IOException {
        return cases("docx", ".xml");
    }

    static Stream<Named<Path>> odt() throws IOException {
        return cases("odt", ".fodt");
    }

    static Stream<Named<Path>> html() throws IOException {
        return cases("html", ".html");
    }

    static Stream<Named<Path>> markdown() throws IOException {
        return cases("markdown", ".md");
    }

    static Stream<Named<Path>> plain() throws IOException {
        return cases("text", ".text");
    }

    private static Stream<Named<Path>> cases(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(extension)).sorted().toList().stream()
                    .map(file -> Named.of(folder + "/" + file.getFileName(), file));
        }
    }

    private static void holds(Path file, Draft draft) {
        Checked<Document> read = READERS.read(draft);
        Golden.matches("source/" + file.getParent().getFileName() + "/" + name(file, ".txt"), Outline.of(read));
        read.value().ifPresent(document -> balanced(draft, document));
    }

    private static void balanced(Draft draft, Document document) {
        Checked<Ledger> ledger = Accounting.ofDraft(draft.bytes(), READERS.format(draft).orElseThrow(), document);
        assertThat(ledger.findings()).extracting(Finding::message).isEmpty();
        assertThat(ledger.value()).hasValueSatisfying(kept -> assertThat(kept.isBalanced()).isTrue());
    }

    private static String name(Path file, String extension) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "") + extension;
    }
}
