package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scale is told from an author's words, or left alone. */
class SpectrumTest {

    private static final Furniture ENGLISH = new Furniture("en", Map.of("spectrum.from", "from", "spectrum.through", "through|via", "spectrum.to", "to"));
    private static final Furniture FRENCH = new Furniture("fr", Map.of("spectrum.from", "de|du|d’", "spectrum.through", "puis", "spectrum.to", "à|au"));

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "closed → gated → open # closed|gated|open",
        "closed -> open. # closed|open",
        "hidden; sampled; published weekly # hidden|sampled|published weekly",
        "withheld / on request / shared # withheld|on request|shared",
        "encrypted, delayed, open # encrypted|delayed|open",
        "nur als Dienst – auf Antrag – frei verfügbar # nur als Dienst|auf Antrag|frei verfügbar",
        "From nothing said to a corpus that anyone may download. # nothing said|a corpus that anyone may download",
        "From no access, through a grant to named researchers, to public files. # no access|a grant to named researchers|public files"})
    void stepsInTheAuthorsWords(String written, String steps) {
        assertThat(Spectrum.of(written, ENGLISH).orElseThrow().steps()).isEqualTo(Arrays.asList(steps.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"De l’absence à la publication # l’absence|la publication", "D’un résumé, puis un extrait, au texte # un résumé|un extrait|texte"})
    void otherLanguagesHaveOtherWords(String written, String steps) {
        assertThat(Spectrum.of(written, FRENCH).orElseThrow().steps()).isEqualTo(Arrays.asList(steps.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "From a name to a record that is kept up to date.", "It depends. There is no scale.",
        "A hosted interface, in most cases", "Some parts, which are few and seldom asked for by anybody, are closed; the rest of them is more or less open",
        "closed → → open"})
    void whatCannotBeToldIsNotGuessed(String written) {
        assertThat(Spectrum.of(written, ENGLISH)).isEmpty();
    }
}
