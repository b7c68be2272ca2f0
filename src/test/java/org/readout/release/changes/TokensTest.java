package org.readout.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.edition.Edition;
import org.readout.words.Difference;
import org.readout.words.Stretch;

/** Words told apart in several scripts, and how far they changed. */
class TokensTest {

    private static List<Stretch> diff(String language, String before, String after) {
        return Difference.between(words(language, before), words(language, after));
    }

    private static List<Token> words(String language, String text) {
        Edition edition = Memos.edition(Memos.memo("---\ntitle: A\ntype: policy-memo\nlanguage: " + language + "\n---\n\nText.\n"), Memos.audience("editors"));
        return new Tokens(edition).words(text);
    }

    private static String shown(List<Stretch> pieces) {
        return pieces.stream().map(stretch -> switch (stretch.side()) {
            case SAME -> stretch.text();
            case DELETED -> "[-" + stretch.text() + "-]";
            case INSERTED -> "{+" + stretch.text() + "+}";
        }).collect(Collectors.joining());
    }

    @Test
    void wholeWordsAreMarked() {
        assertThat(shown(diff("en", "Legislators should fund audits.", "Legislators must fund yearly audits."))).isEqualTo("Legislators [-should-]{+must+} fund {+yearly +}audits.");
    }

    @Test
    void neighboursAreOneStretch() {
        assertThat(shown(diff("en", "a first old word here", "a second new word here"))).isEqualTo("a [-first old-]{+second new+} word here");
    }

    @Test
    void chineseHasWordsWithoutSpaces() {
        assertThat(shown(diff("zh", "政策可以支持开放模型。", "政策应该支持开放模型。"))).isEqualTo("政策[-可以-]{+应该+}支持开放模型。");
    }

    @Test
    void arabicWordsAreWhole() {
        assertThat(shown(diff("ar", "ينبغي نشر التقييمات", "ينبغي نشر النتائج"))).isEqualTo("ينبغي نشر [-التقييمات-]{+النتائج+}");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"\"buy, fund and\",\"buy, fund, and\",PUNCTUATION", "Open models,open models,PUNCTUATION", "comunities act,communities act,SPELLING",
            "within 2 years,within 3 years,NUMBERS", "may publish,must publish,WORDS", "a typical case,an atypical case,WORDS", "moral claims,amoral claims,WORDS",
            "costs fall,costs rise,WORDS", "a < b,a > b,WORDS"})
    void howFar(String before, String after, Extent extent) {
        assertThat(Extent.of(diff("en", before, after))).isEqualTo(extent);
    }
}
