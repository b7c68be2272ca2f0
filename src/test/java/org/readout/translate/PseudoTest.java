package org.readout.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;

class PseudoTest {

    private static final String MEMO = """
            ---
            title: A memo
            type: policy-memo
            language: en
            ---

            ## Summary

            Everybody at Mozilla publishes the weights at https://example.org/weights, with `run.sh` and a report of 1.5 pages.
            """;

    @Test
    void wordsAreLongerAndStillRead() {
        assertThat(Pseudo.ACCENTED.told("Open weights, Part 2.")).isEqualTo("Ööþééñ ŵééîîĝĥţš, Þååŕţ 2.");
        assertThat(Pseudo.MIRRORED.told("Open")).isEqualTo("ووثععن");
    }

    @Test
    void itIsKnownByTheTagsOfWindows() {
        assertThat(Pseudo.of("qps-Ploc")).contains(Pseudo.ACCENTED);
        assertThat(Pseudo.of("qps-plocm")).contains(Pseudo.MIRRORED);
        assertThat(Pseudo.of("fr")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aboutAThirdLonger(Pseudo pseudo) {
        String text = "An edition in another language needs more room than its source does, and headings need it most.";
        assertThat(pseudo.told(text).length() / (double) text.length()).isBetween(1.25, 1.45);
    }

    @ParameterizedTest
    @EnumSource
    void namesAddressesCodeAndFiguresStay(Pseudo pseudo) {
        Bitext text = Extraction.of(Memos.memo(MEMO), pseudo.language(), Segmentation.of("en"), Protection.of(List.of("Mozilla")), "");
        String told = pseudo.of(text).units().stream().flatMap(unit -> unit.segments().stream()).map(segment -> segment.target().orElseThrow().toString())
                .reduce("", (one, other) -> one + "\n" + other);
        assertThat(told).contains("Mozilla", "https://example.org/weights", "1.5").doesNotContain("Everybody", "report", "Summary");
        assertThat(String.join(" ", pseudo.kept(text))).contains("Mozilla", "https://example.org/weights", "run.sh").doesNotContain("Everybody");
    }

    @Test
    void aPlainWordIsForeign() {
        assertThat(Pseudo.ACCENTED.isForeign("contents")).isTrue();
        assertThat(Pseudo.ACCENTED.isForeign(Pseudo.ACCENTED.told("contents"))).isFalse();
        assertThat(Pseudo.ACCENTED.isForeign("2024")).isFalse();
        assertThat(Pseudo.MIRRORED.isForeign("bm")).isTrue();
        assertThat(Pseudo.MIRRORED.isForeign(Pseudo.MIRRORED.told("contents"))).isFalse();
    }
}
