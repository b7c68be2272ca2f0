package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.model.Document;
import org.readout.model.PlainText;

/** What dollars enclose, told from what they price. */
class TypedFormulasTest {

    private static Document read(String text) {
        return Memos.read("memo.md", ("# A\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"$x_i^2*so*$, true", "$$x = *y* + 1$$, true", "$a*b*c = 1$, true", "$p + 2*3*4+$, true", "$a = 2*b*$, false", "$5 and *so* $6, false", "$5 *a* = b and c$, false", "$5 *a* so, false"})
    void aFormulaStaysToTheLetter(String text, boolean formula) {
        assertThat(PlainText.ofBlocks(read(text).blocks()).contains(text)).isEqualTo(formula);
    }

    /** For each sign another run might begin or end at, and for many dollars. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "= ", "a= ", "a=b ", "^ ", "$5 ", "\\$ ", "a $", "$$ "})
    void pricesCostNoTime(String again) {
        String text = "$5 " + again.repeat(100_000 / again.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text + " ab$"));
    }
}
