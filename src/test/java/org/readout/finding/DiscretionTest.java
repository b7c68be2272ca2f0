package org.readout.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.SourceSpan;

class DiscretionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "comment-left|A comment is left in the draft: “Ask: the lawyers”.|A comment is left in the draft.",
        "author-names|The file names those who commented on it or changed it: Ada Byron, Ben Ito.|The file names those who commented on it or changed it.",
        "hidden-text|Hidden text stands in the draft; it is left out.|Hidden text stands in the draft; it is left out."})
    void itIsSaidThatItWasThereAndNotWhat(String rule, String message, String discreet) {
        Finding finding = Finding.warning(rule, SourceSpan.of("memo.md"), message, "Settle it.");
        assertThat(Discretion.of(List.of(finding))).containsExactly(Finding.warning(rule, SourceSpan.of("memo.md"), discreet, "Settle it."));
    }

    @Test
    void whatIsAboutTheMemoStays() {
        Finding finding = Finding.note("heading-by-look", SourceSpan.of("memo.md"), "“Summary” looks like a heading: it is in bold.", "Give it a style.");
        assertThat(Discretion.of(List.of(finding))).containsExactly(finding);
    }
}
