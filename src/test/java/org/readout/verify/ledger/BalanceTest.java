package org.readout.verify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Two accounts of the same text balance however it is cut up, and every loss shows, to the character. */
class BalanceTest {

    private static List<Piece> pieces(String... texts) {
        return Arrays.stream(texts).map(text -> Piece.of("here", text)).toList();
    }

    @Test
    void aLostWordIsCountedAndQuoted() {
        Balance balance = Balance.of(pieces("One two three."), pieces("One three."));
        assertThat(balance.lost()).isEqualTo(3);
        assertThat(balance.missing()).extracting(Piece::text).containsExactly("two");
        assertThat(balance.invented()).isZero();
    }

    @Test
    void anInventedWordIsToo() {
        assertThat(Balance.of(pieces("One."), pieces("One.", "Two.")).invented()).isEqualTo(4);
    }

    @Test
    void wordsMayBePartedDifferentlyAndStandElsewhere() {
        Balance balance = Balance.of(pieces("Hello world", "again"), pieces("again", "Hel", "lo wor", "ld"));
        assertThat(balance.lost() + balance.invented()).isZero();
        assertThat(balance.matched()).isEqualTo(15);
    }

    @Test
    void whatAWordLeavesOfAnotherMayBePartOfAThird() {
        Balance balance = Balance.of(pieces("5.", "roubles3."), pieces("roubles.", "35."));
        assertThat(balance.missing()).isEmpty();
        assertThat(balance.surplus()).isEmpty();
    }

    @Test
    void aTextThatStandsTwiceMustBeCarriedTwice() {
        assertThat(Balance.of(pieces("Yes.", "Yes."), pieces("Yes.")).lost()).isEqualTo(4);
    }

    @Test
    void whatIsOptionalMayBeThereOrNot() {
        List<Piece> right = List.of(Piece.of("here", "Scope"), Piece.optional("here", "2.1"));
        assertThat(Balance.of(pieces("Scope"), right).invented()).isZero();
        assertThat(Balance.of(pieces("2.1 Scope"), right).lost()).isZero();
    }

    @Test
    void onlyWhatCountsIsHeldAgainstEachOther() {
        assertThat(Balance.of(pieces("**bold** text"), pieces("bold text"), Character::isLetterOrDigit).lost()).isZero();
        assertThat(Balance.of(pieces("**bold** text"), pieces("bold text")).lost()).isEqualTo(4);
    }

    @RepeatedTest(50)
    void anyTextCutUpAnywhereBalancesAndAnyLossShows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 400; at++) {
            text.append("abcdefgh  \n".charAt(random.nextInt(11)));
        }
        List<Piece> one = cut(text.toString(), random);
        List<Piece> other = cut(text.toString(), random);
        assertThat(Balance.of(one, other).lost() - Balance.of(one, other).invented()).isZero();
        List<Piece> words = new ArrayList<>(pieces(text.toString().split("\\s+")));
        assertThat(Balance.of(pieces(text.toString()), words).lost()).isZero();
        Collections.shuffle(words, random);
        Piece gone = words.remove(0);
        assertThat(Balance.of(pieces(text.toString()), words).lost()).isEqualTo(gone.text().length());
    }

    private static List<Piece> cut(String text, Random random) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(60));
            pieces.add(Piece.of("here", text.substring(at, end)));
            at = end;
        }
        return pieces;
    }
}
