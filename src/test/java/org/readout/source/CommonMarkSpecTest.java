package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

/** Every example of the CommonMark specification is read, and no letter of it is lost or made up. */
class CommonMarkSpecTest {

    @Test
    void thereAreAsManyAsTheSpecificationHas() {
        assertThat(examples()).hasSizeGreaterThan(640);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isKept(Example example) {
        byte[] bytes = example.getSource().getBytes(StandardCharsets.UTF_8);
        Checked<Document> read = new DraftReaders().read(new Draft("example.md", bytes));
        assertThat(read.value()).as(read.findings().toString()).isPresent();
        Checked<Ledger> ledger = Accounting.ofDraft(bytes, DraftFormat.MARKDOWN, read.value().orElseThrow());
        assertThat(ledger.findings()).extracting(Finding::message).isEmpty();
        assertThat(ledger.value()).hasValueSatisfying(account -> assertThat(account.isBalanced()).isTrue());
    }

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }
}
