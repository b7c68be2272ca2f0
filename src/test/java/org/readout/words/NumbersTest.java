package org.readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    /** ICU parts the words of a long German number by soft hyphens. */
    private static String spelled(String language, int number) {
        return new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT).format(number).replace("\u00AD", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "de"})
    void saysNumbersAsTheUnicodeRulesDo(String language) {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(number -> spelled(language, number)).toList()).allSatisfy(word -> assertThat(Set.of(Numbers.words(language, 1, 12).split("\\|"))).contains(word));
        for (int number : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 18, 20, 24, 30, 36)) {
            assertThat(Numbers.of(spelled(language, number))).as(spelled(language, number)).hasValue(number);
            assertThat(Numbers.words(language, number, number)).isEqualTo(spelled(language, number));
        }
    }

    @Test
    void putsLongerWordsFirst() {
        assertThat(Numbers.words("fr", 10, 18)).startsWith("dix-huit|").endsWith("|dix");
    }

    @Test
    void readsDigitsAndAnyCase() {
        assertThat(Numbers.of("7")).hasValue(7);
        assertThat(Numbers.of("Fünf")).hasValue(5);
        assertThat(Numbers.of("several")).isEmpty();
    }
}
