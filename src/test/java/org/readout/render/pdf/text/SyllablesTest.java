package org.readout.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words are parted, and which are left whole. */
class SyllablesTest {

    @ParameterizedTest
    @CsvSource({"en, documentation, doc|u|men|ta|tion", "de, Nachhaltigkeitsbericht, Nach|hal|tig|keits|be|richt", "fr, gouvernement, gou|ver|ne|ment",
            "es, documentación, docu|men|ta|ción", "it, documentazione, docu|men|ta|zione", "pt, documentação, docu|men|tação",
            "ru, документация, доку|мен|тация", "el, διαφάνειας, δια|φά|νειας"})
    void byThePatternsOfTheLanguage(String language, String word, String parts) {
        assertThat(parted(language, word)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"needed", "Washington", "OPENNESS", "open-source", "https://example.org/documentation", "documentation@example.org",
            "gpt4documentation", "openhtmltopdf.documentation", "docu\u00admentation", "document_ation"})
    void leftWhole(String word) {
        assertThat(parted("en", word)).isEqualTo(word.replace('\u00ad', '|'));
    }

    @Test
    void signsAroundAWordStay() {
        assertThat(parted("en", "“documentation”, (documentation) $1 \\ documentation."))
                .isEqualTo("“doc|u|men|ta|tion”, (doc|u|men|ta|tion) $1 \\ doc|u|men|ta|tion.");
        assertThat(parted("fr", "l’organisation")).isEqualTo("l’orga|ni|sa|tion");
    }

    @Test
    void textSetAgainIsAsItWas() {
        Syllables syllables = Syllables.of(Locale.ENGLISH).orElseThrow();
        String once = syllables.hyphenateText("Documentation and documentation.");
        assertThat(syllables.hyphenateText(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "ja", "ko", "zh"})
    void languagesThatPartNoWords(String language) {
        assertThat(Syllables.of(Locale.forLanguageTag(language))).isEmpty();
    }

    private static String parted(String language, String text) {
        return String.valueOf(Syllables.of(Locale.forLanguageTag(language)).orElseThrow().hyphenateText(text)).replace('\u00ad', '|');
    }
}
