package org.readout.verify.ledger;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Holds two lists of pieces against each other, character by character, white space left out: first whole pieces, then the
 * words of those that found no partner, then parts of words.
 *
 * @param matched    characters both sides have
 * @param missing    what only the first side has
 * @param surplus    what only the second side has
 */
public record Balance(int matched, List<Piece> missing, List<Piece> surplus) {

    /** Parts of words this long are seldom alike by chance. */
    private static final int SYLLABLE = 3;

    public Balance {
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
    }

    /** Counts every character that is not white space. */
    public static Balance of(List<Piece> one, List<Piece> other) {
        return of(one, other, character -> true);
    }

    /** @param counts which characters count; white space never does */
    public static Balance of(List<Piece> one, List<Piece> other, IntPredicate counts) {
        IntPredicate counted = character -> counts.test(character) && !isSpace(character);
        Matching whole = Matching.of(Keyed.all(required(one), counted), Keyed.all(required(other), counted));
        Matching words = Matching.of(Keyed.words(whole.missing(), counted), Keyed.words(whole.surplus(), counted));
        if (words.missing().isEmpty() && words.surplus().isEmpty()) {
            return new Balance(whole.matched() + words.matched(), List.of(), List.of());
        }
        Leftovers leftovers = new Leftovers(0, words.missing(), words.surplus(), Keyed.words(Keyed.all(optional(one), counted), counted),
                Keyed.words(Keyed.all(optional(other), counted), counted));
        Leftovers best = leftovers.parts(1);
        for (Supplier<Leftovers> way : List.<Supplier<Leftovers>>of(() -> leftovers.parts(SYLLABLE).parts(1), () -> leftovers.asides().parts(1))) {
            best = best.isEven() ? best : best.orBetter(way.get());
        }
        Leftovers left = best.fragments();
        return new Balance(whole.matched() + words.matched() + left.matched(), pieces(left.missing()), pieces(left.surplus()));
    }

    private static List<Piece> pieces(List<Keyed> left) {
        return left.stream().map(keyed -> new Piece(keyed.piece().place(), keyed.key(), keyed.piece().optional())).toList();
    }

    /** Characters that only the first side has. */
    public int lost() {
        return characters(missing);
    }

    /** Characters that only the second side has. */
    public int invented() {
        return characters(surplus);
    }

    /** How many characters of a text count. */
    public static int characters(String text, IntPredicate counts) {
        return (int) text.codePoints().filter(counts).filter(character -> !isSpace(character)).count();
    }

    private static int characters(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().codePointCount(0, piece.text().length())).sum();
    }

    private static List<Piece> required(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.optional()).toList();
    }

    private static List<Piece> optional(List<Piece> pieces) {
        return pieces.stream().filter(Piece::optional).toList();
    }

    private static boolean isSpace(int character) {
        if (character < 0x80) {
            // nearly all are, and this is asked of each character of each draft several times
            return character == ' ' || character >= '\t' && character <= '\r' || character >= 0x1C && character < ' ';
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x200B || character == 0xFEFF;
    }
}
