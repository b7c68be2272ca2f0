package org.readout.finding;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.Golden;
import org.readout.Memos;
import org.readout.check.RuleBook;
import org.readout.model.Memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** What is said of the faulty draft, to each kind of reader. */
class ReportsTest {

    private static final Checked<Memo> CHECKED = checked();
    private static final List<Finding> FINDINGS = CHECKED.findings();

    @Test
    void toPeopleAtATerminal() {
        Golden.matches("finding/faulty-memo.txt", TerminalReport.write(FINDINGS, false));
    }

    @Test
    void toAuthorsAsAPage() {
        Golden.matches("finding/faulty-memo.html", text(FindingsPage.of(CHECKED.findings(), file -> CHECKED.value())).replaceAll("(?s)<style>.*?</style>", "<style/>"));
    }

    @Test
    void toPrograms() throws Exception {
        String json = text(JsonReport.of(FINDINGS, Pieces.NONE));
        Golden.matches("finding/faulty-memo.json", json);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("templates/schemas/findings.schema.json")), InputFormat.JSON)
                .validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void toCodeScanners() {
        Golden.matches("finding/faulty-memo.sarif", text(SarifReport.of(FINDINGS, RuleBook.texts(), "1", Pieces.NONE)));
    }

    private static String text(Report report) {
        return new String(report.bytes(), StandardCharsets.UTF_8);
    }

    private static Checked<Memo> checked() {
        try {
            return Memos.checked(Files.readString(Path.of("src/test/resources/drafts/faulty-memo.md")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a page does not lie among it does not lie among from below either. */
    @Test
    void aPageBelowLeadsUpOnlyToWhatThereIs() {
        assertThat(Surroundings.NONE.below()).isEqualTo(Surroundings.NONE);
        assertThat(new Surroundings("index.html", "Announcement", "").below()).isEqualTo(new Surroundings("../index.html", "Announcement", ""));
        assertThat(new Surroundings("", "", "reports.css").below()).isEqualTo(new Surroundings("", "", "../reports.css"));
    }
}
