package org.readout.verify.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words without a partner, and on each side the words that need none. There are several ways to pair what is left, and
 * a letter that stands alone is easily taken for part of another word.
 */
record Leftovers(int matched, List<Keyed> missing, List<Keyed> surplus, List<Keyed> aside, List<Keyed> otherAside) {

    /** Pairs parts of words, none shorter than this; only then what need not be there. */
    Leftovers parts(int shortest) {
        Matching parts = Rest.of(missing, surplus, shortest);
        Matching one = wordsThenParts(parts.missing(), otherAside, shortest);
        Matching other = wordsThenParts(aside, parts.surplus(), shortest);
        return new Leftovers(matched + parts.matched() + one.matched() + other.matched(), one.missing(), other.surplus(), other.missing(), one.surplus());
    }

    /** Pairs words with what need not be there. */
    Leftovers asides() {
        Matching one = Matching.of(missing, otherAside);
        Matching other = Matching.of(aside, surplus);
        return new Leftovers(matched + one.matched() + other.matched(), one.missing(), other.surplus(), other.missing(), one.surplus());
    }

    /** Pairs what is left of words in which pairing itself has made holes, letter by letter. */
    Leftovers fragments() {
        if (isEven()) {
            return this;
        }
        Leftovers letters = new Leftovers(matched, letters(missing, true), letters(surplus, true), letters(aside, false), letters(otherAside, false));
        Matching between = Matching.of(letters.missing, letters.surplus);
        Leftovers rest = new Leftovers(matched + between.matched(), between.missing(), between.surplus(), letters.aside, letters.otherAside).asides();
        return new Leftovers(rest.matched, with(rest.missing, missing), with(rest.surplus, surplus), rest.aside, rest.otherAside);
    }

    private static List<Keyed> letters(List<Keyed> words, boolean fragmentsOnly) {
        return words.stream().filter(word -> word.fragment() || !fragmentsOnly)
                .flatMap(word -> word.key().codePoints().mapToObj(letter -> new Keyed(Character.toString(letter), word.piece(), true))).toList();
    }

    private static List<Keyed> with(List<Keyed> letters, List<Keyed> words) {
        return Stream.concat(words.stream().filter(word -> !word.fragment()), letters.stream()).toList();
    }

    private static Matching wordsThenParts(List<Keyed> one, List<Keyed> other, int shortest) {
        Matching words = Matching.of(one, other);
        Matching parts = Rest.of(words.missing(), words.surplus(), shortest);
        return new Matching(words.matched() + parts.matched(), parts.missing(), parts.surplus());
    }

    boolean isEven() {
        return missing.isEmpty() && surplus.isEmpty();
    }

    private int size() {
        return Stream.concat(missing.stream(), surplus.stream()).mapToInt(keyed -> keyed.key().length()).sum();
    }

    Leftovers orBetter(Leftovers other) {
        return other.size() < size() ? other : this;
    }
}
