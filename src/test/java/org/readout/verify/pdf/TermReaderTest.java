package org.readout.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {

    private static final Facts FACTS = facts();

    private static Facts facts() {
        Map<String, Object> known = new HashMap<>();
        known.put("Alt", null);
        known.put("kids", "H1&P&");
        known.put("tags", List.of("Document", "P"));
        known.put("width", 2.0);
        known.put("F", 6L);
        known.put("real", true);
        return name -> {
            if (!known.containsKey(name)) {
                throw new Term.Unsure(name);
            }
            return known.get(name);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
            "Alt == null || Alt.length() > 3 # true",
            "Alt != null && Alt.length() > 3 # false",
            "real == true && kids != '' # true",
            "width == 2 && width != 3.0 && F % 4 == 2 # true",
            "(F & 2) == 2 && (F & 1) == 0 # true",
            "Math.abs(width - 3.5) <= 1.5 # true",
            "width > -3.403e+38 # true",
            "(real == true ? width : F) == 2 # true",
            "/^H[1-9][0-9]*(&P)*/.test(kids) # true",
            "/^P$/.test(kids) == false # true",
            "kids.search(/[A-Z]\\d/) != 0 # false",
            "kids.split('&').length == 3 # true",
            "kids.split('&').filter(elem => elem != 'P' && elem != '').length == 1 # true",
            "kids.split('&').slice(1).findIndex(elem => elem == 'H1') < 0 # true",
            "kids.contains('P') == true && kids.indexOf(\"\\uFFFE\") == -1 # true",
            "tags.contains('P') == true && tags.contains('D') == false # true",
            "1 + 2 - 3 == 0 == true # true"})
    void testsAreReadAsTheyAreMeant(String expression, boolean holds) {
        assertThat(TermReader.read(expression).map(term -> term.of(FACTS))).contains(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"width == '2'", "other == null", "Alt.length() > 3", "kids && real", "width.length == 1", "/x/.test(Alt)"})
    void whatJavaScriptWouldConvertIsLeftToIt(String expression) {
        Term term = TermReader.read(expression).orElseThrow();
        assertThatThrownBy(() -> term.of(FACTS)).isInstanceOf(Term.Unsure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kids.replace('a', 'b') == ''", "Math.floor(width) == 2", "width === 2", "width == 2)", "kids.size", "'\\n' == kids", ""})
    void whatIsNotUnderstoodIsNotReadInPart(String expression) {
        assertThat(TermReader.read(expression)).isEqualTo(Optional.empty());
    }

    @Test
    void aLineEndsElsewhereInJavaScript() {
        Term term = TermReader.read("/^en$/.test(lang)").orElseThrow();
        assertThat(term.of(name -> "en")).isEqualTo(true);
        assertThatThrownBy(() -> term.of(name -> "en\n")).isInstanceOf(Term.Unsure.class);
    }
}
