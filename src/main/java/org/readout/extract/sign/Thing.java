package org.readout.extract.sign;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.RunInName;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.SetOff;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;

/** A thing set off, the sentence it begins with, and the one behind its name; prose has nothing set off, and each sentence is looked at. */
public record Thing(SetOff is, Once<String> first, Once<String> below) {

    private static final int SHORTEST_POINT = 3;
    /** Questions that a form or an exercise puts. */
    static final Sieve PUT_TO_READERS = Sieve.of(Pattern.compile("(?iU)\\b(?:you|your|yours|yourself|vous|votre|vos|usted|ustedes)\\b"));

    static Thing of(SetOff thing, Tongue tongue) {
        return new Thing(thing, new Once<>(() -> first(thing.text(), tongue)), new Once<>(() -> first(thing.below(), tongue)));
    }

    Stream<Thing> sentences(Tongue tongue) {
        return Sentences.of(is.text(), tongue).stream().map(sentence ->
                new Thing(new SetOff("", sentence.text(), is.blocks(), true), new Once<>(sentence::text), new Once<>(() -> "")));
    }

    private static String first(String text, Tongue tongue) {
        return Sentences.of(text, tongue).stream().findFirst().map(Sentences.Sentence::text).orElse("");
    }

    /** Its name, be that set off by no more than a full stop. */
    String called(Tongue tongue) {
        return is.name().isEmpty() ? RunInName.in(is.text(), tongue).orElse("") : is.name();
    }

    /** Whether it has a name and is defined behind it: “**Tide clock:** The tide clock keeps …”. */
    boolean isDefined() {
        return !is.name().isEmpty() && Fold.withoutArticle(Fold.heading(is.below())).startsWith(Fold.withoutArticle(Fold.heading(is.name())) + " ");
    }

    public boolean asks() {
        return Ask.is(first.get()) || Ask.is(below.get()) || Ask.isTimed(first.get()) || Ask.mayBeClause(is.text()) && Ask.isClause(first.get());
    }

    boolean orders(Tongue tongue) {
        return asks() || Imperative.opens(first.get(), tongue) || Imperative.opens(below.get(), tongue);
    }

    private static boolean isOpen(String sentence) {
        return Unknown.isLeftOpen(sentence) && !PUT_TO_READERS.finds(sentence);
    }

    /** A question with its answer right behind it is a frequent question; as a heading it may be a manner of telling. */
    boolean leavesOpen() {
        return !isAnswered() && (isOpen(first.get()) || isOpen(below.get()));
    }

    private boolean isAnswered() {
        return Unknown.asks(is.name()) && (is.text().length() > is.name().length() || !is.plain() && !is.blocks().isEmpty()
                && !(is.blocks().get(0) instanceof Paragraph paragraph && PlainText.of(paragraph.inlines()).contains(is.name())));
    }

    /** A sentence; where the heading does not lean that way, one of some length and without a name. */
    boolean isPoint(boolean leans) {
        return is.text().endsWith(".") && Fold.stretches(is.text()) >= (leans ? SHORTEST_POINT : SHORTEST_POINT + 2)
                && (leans || is.name().isEmpty() && !PUT_TO_READERS.finds(is.text()));
    }
}
