package org.readout.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Themes;
import org.readout.render.Theme;

class FurtherLettersTest {

    @ParameterizedTest
    @CsvSource({"może, U+0154-024F", "Việt, U+1E00-1EFF", "Русский, U+0400-04FF", "Ελληνικά, U+0370-03FF", "a → b, U+2190-22FF"})
    void aPageCarriesTheLettersItHas(String text, String range) {
        for (String name : new String[] {"readout", "gazette"}) {
            assertThat(FurtherLetters.of(Themes.of(name), text).contains(range)).isTrue();
        }
    }

    @Test
    void andNoneOfThoseItHasNot() {
        Theme theme = Themes.READOUT;
        assertThat(FurtherLetters.of(theme, "naïve “façade” – 5 €, Œuvre, straße…").length()).isZero();
        assertThat(FurtherLetters.of(theme, "może").contains("U+0400")).isFalse();
        assertThat(theme.text("screen.css").contains("unicode-range")).isFalse();
    }
}
