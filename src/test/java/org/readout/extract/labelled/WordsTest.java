package org.readout.extract.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void caseAccentsPunctuationAndNumberingDoNotMatter() {
        assertThat(Words.fold("Recommandation n° 3 : Créer un dépôt")).isEqualTo("creer un depot");
        assertThat(Words.fold("R2. Keep a register!")).isEqualTo("keep a register");
        assertThat(Words.fold("IV. Matters")).isEqualTo("matters");
        assertThat(Words.fold("2027")).isEqualTo("2027");
    }

    @Test
    void titlesAreTheSameFromFourFifthsOn() {
        assertThat(Words.sameTitle("Publish the list of waiting projects", "Publish the list of projects")).isPositive();
        assertThat(Words.sameTitle("Publish the list", "Publish a yearly report")).isZero();
        assertThat(Words.sameTitle("", "")).isZero();
    }

    @Test
    void anArticleInFrontOfAValueDoesNotMatter() {
        assertThat(Words.sameValue("the Commission", "Commission")).isTrue();
        assertThat(Words.sameValue("An die Bundesregierung", "Bundesregierung")).isTrue();
        assertThat(Words.sameValue("", "")).isTrue();
        assertThat(Words.sameValue("high", "")).isFalse();
    }
}
