package org.readout.extract.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.model.RecordKind;

/** Sentences that speak of the good and the bad, and so may go from the one to the other: “These hopes must not hide the dangers.” */
public final class SideTurns {

    /** Before a thing that is spoken of, folded: “Lower costs help small towns” speaks of neither side. */
    private static final Set<String> THE = Set.of("the", "these", "those", "this", "such", "its", "their", "our", "le", "la", "les", "ces", "cette", "cet", "ce", "ses", "leurs",
            "nos", "aux", "du", "des", "el", "los", "las", "estos", "estas", "esos", "esas", "este", "esta", "su", "sus",
            "nuestros", "nuestras", "al", "del", "der", "die", "das", "den", "dem", "diese", "dieser", "diesen", "dieses", "diesem", "ihre", "unsere");
    /** Before what a thing is only held against, or belongs to: “no smaller than these gains”, “the price of the gains”. */
    private static final Set<String> BESIDE = Set.of("than", "as", "behind", "beside", "besides", "alongside", "despite", "against", "by", "of", "that", "which", "like", "que",
            "comme", "derriere", "malgre", "contre", "par", "de", "a",
            "como", "tras", "contra", "por", "als", "wie", "hinter", "neben", "trotz", "gegen", "durch", "die", "der", "das");
    /** Such a word and an article in one. */
    private static final Set<String> CONTRACTED = Set.of("aux", "du", "des", "al", "del");

    private final Phrases good;
    private final Phrases bad;

    SideTurns(Words.Lists lists) {
        this.good = named(lists, RecordKind.BENEFIT, RecordKind.OPPORTUNITY);
        this.bad = named(lists, RecordKind.RISK);
    }

    private static Phrases named(Words.Lists lists, RecordKind... kinds) {
        return new Phrases(Stream.of(kinds).flatMap(kind -> Stream.of(LanguageWords.LEANS_TO, LanguageWords.COUNTED).flatMap(list -> lists.of(list + kind.id()).stream()))
                .toList());
    }

    /** @param to benefit or risk, whichever is named last; empty where it may be either: “The dangers are no smaller than these hopes.” */
    public record Turn(Optional<RecordKind> to) {
    }

    public Optional<Turn> in(String sentence) {
        List<String> words = List.of(Fold.words(sentence).split(" "));
        int gain = lastNamed(good, words);
        int harm = lastNamed(bad, words);
        return gain < 0 || harm < 0 || gain == harm ? Optional.empty()
                : Optional.of(new Turn(Optional.of(gain > harm ? RecordKind.BENEFIT : RecordKind.RISK).filter(side -> !isBeside(words, Math.max(gain, harm)))));
    }

    /** Where the last of such things is named; -1 for nowhere. */
    private int lastNamed(Phrases side, List<String> words) {
        return IntStream.iterate(words.size() - 1, at -> at > 0, at -> at - 1).filter(at -> side.beginsAt(words, at) && article(words, at) >= 0).findFirst().orElse(-1);
    }

    /** Where the article of a thing stands, before it or before a word on neither side; -1 for nowhere. */
    private int article(List<String> words, int thing) {
        return THE.contains(words.get(thing - 1)) ? thing - 1
                : thing > 1 && THE.contains(words.get(thing - 2)) && !good.beginsAt(words, thing - 1) && !bad.beginsAt(words, thing - 1) ? thing - 2 : -1;
    }

    private boolean isBeside(List<String> words, int thing) {
        int article = article(words, thing);
        return CONTRACTED.contains(words.get(article)) || article > 0 && BESIDE.contains(words.get(article - 1));
    }
}
