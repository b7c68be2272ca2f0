package org.readout.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Memo;
import org.readout.model.Omission;
import org.readout.model.PlainText;

/** The three accounts on real drafts, and on drafts that something was taken out of. */
class AccountingTest {

    private static final Path SAMPLE = Path.of("input/openness-technical-memo.docx");

    @Test
    void theSampleDraftBalances() throws IOException {
        Checked<Ledger> ledger = Accounting.ofDraft(Files.readAllBytes(SAMPLE), DraftFormat.DOCX, document());
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.value().orElseThrow()).satisfies(account -> {
            assertThat(account.isBalanced()).isTrue();
            assertThat(account.carried()).isGreaterThan(30_000);
            assertThat(account.reported()).containsKeys("metadata", "contents-dropped", "header-footer-dropped");
            assertThat(account.things().get(Omission.Kind.NOTE).unaccounted()).isZero();
            assertThat(account.things().get(Omission.Kind.TABLE).carried()).isEqualTo(2);
        });
    }

    @Test
    void aBlockThatIsGoneIsNoticedToTheCharacter() throws IOException {
        Document whole = document();
        List<Block> fewer = whole.blocks().subList(0, whole.blocks().size() - 1);
        Document damaged = new Document(whole.file(), whole.digest(), whole.metadata(), fewer, whole.notes(), whole.media(), whole.omissions());
        Checked<Ledger> ledger = Accounting.ofDraft(Files.readAllBytes(SAMPLE), DraftFormat.DOCX, damaged);
        String gone = PlainText.of(whole.blocks().get(whole.blocks().size() - 1)).replaceAll("[\\s\\p{Z}]", "");
        assertThat(ledger.value().orElseThrow().unaccounted()).isEqualTo(gone.length());
        assertThat(ledger.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("text-unaccounted"));
    }

    @Test
    void anOmissionThatIsNotReportedIsNoticed() throws IOException {
        Document whole = document();
        Document silent = new Document(whole.file(), whole.digest(), whole.metadata(), whole.blocks(), whole.notes(), whole.media(), List.of());
        assertThat(Accounting.ofDraft(Files.readAllBytes(SAMPLE), DraftFormat.DOCX, silent).value().orElseThrow().unaccounted()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"practitioners", "editors", "public", "translators"})
    void whatAnAudienceDoesNotSeeIsNamedByARule(String audience) throws IOException {
        Memo memo = Memos.memoOf(document());
        Checked<EditionLedger> ledger = Accounting.ofEdition(memo, Memos.edition(memo, Memos.audience(audience)));
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.value().orElseThrow().shown()).isPositive();
    }

    @Test
    void extractionKeepsEveryWord() throws IOException {
        assertThat(Accounting.ofMemo(document(), Memos.memoOf(document()))).isEmpty();
        for (String draft : List.of("small-policy-memo.md", "small-technical-memo.md", "faulty-memo.md")) {
            byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/drafts").resolve(draft));
            Document document = Memos.read(draft, bytes).value().orElseThrow();
            assertThat(Accounting.ofDraft(bytes, DraftFormat.MARKDOWN, document).findings()).as(draft).isEmpty();
            assertThat(Accounting.ofMemo(document, Memos.memoOf(document))).as(draft).isEmpty();
        }
    }

    @Test
    void aChapterThatIsTheWholeDraftKeepsItsNumberInItsTitle() {
        Document document = Memos.read("draft.md", "[Before](a.md) | [After](c.md)\n\n# 7\\. Coral in the harbour\n\nOf all.\n\n## 7.1. Recommendations\n\n- Schools should test it.\n".getBytes(StandardCharsets.UTF_8))
                .value().orElseThrow();
        Memo memo = Memos.memoOf(document);
        assertThat(memo.metadata().title()).isEqualTo("7. Coral in the harbour");
        assertThat(Accounting.ofMemo(document, memo)).isEmpty();
    }

    @Test
    void markdownIsHeldAgainstItsSource() {
        String source = "# Title\n\nA *word* and a [link](https://example.org).\n\n1. one\n2. two\n\n`code` &amp; <b>tag</b>[^n]\n\n[^n]: A note.\n";
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        Document document = Memos.read("draft.md", bytes).value().orElseThrow();
        assertThat(Accounting.ofDraft(bytes, DraftFormat.MARKDOWN, document).findings()).extracting(Finding::message).isEmpty();
    }

    private static Document document() throws IOException {
        return Memos.read(SAMPLE.getFileName().toString(), Files.readAllBytes(SAMPLE)).value().orElseThrow();
    }
}
