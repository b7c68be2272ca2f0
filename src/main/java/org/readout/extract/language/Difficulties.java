package org.readout.extract.language;

import java.util.List;
import java.util.stream.Stream;

import org.readout.model.RecordKind;

/**
 * Words for what is in the way already: “Identified barriers”, “We explored three main challenges:”. A memo starts from such things, and asks for something because
 * of them; they are risks only where something good is weighed against them.
 */
public final class Difficulties {

    private final Phrases difficulties;
    private final Phrases risks;

    Difficulties(Words.Lists lists) {
        List<String> inTheWay = lists.of(LanguageWords.DIFFICULTIES);
        this.difficulties = new Phrases(inTheWay);
        this.risks = new Phrases(Stream.of(LanguageWords.LEANS_TO, LanguageWords.COUNTED).flatMap(list -> lists.of(list + RecordKind.RISK.id()).stream())
                .filter(word -> !difficulties.in(List.of(Fold.words(word.replace("*", "")).split(" ")))).toList());
    }

    /** Whether a heading, or a line over things, speaks of them and of nothing else that is bad. */
    public boolean areAllThat(String text) {
        List<String> words = List.of(Fold.words(text).split(" "));
        return difficulties.in(words) && !risks.in(words);
    }
}
