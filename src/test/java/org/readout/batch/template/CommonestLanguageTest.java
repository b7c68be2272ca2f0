package org.readout.batch.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class CommonestLanguageTest {

    @Test
    void mostDecideAndOfAsManyTheFirst() {
        assertThat(CommonestLanguage.of(List.of("en", "fr", "fr"))).isEqualTo("fr");
        assertThat(CommonestLanguage.of(List.of("de", "es", "es", "de"))).isEqualTo("de");
        assertThat(CommonestLanguage.of(List.of())).isEqualTo("en");
    }
}
