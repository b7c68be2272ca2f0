package org.readout.translate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

/** The scripts a memo is written in: those of its language, unless most of its letters are of another, as in Serbian in Latin letters. */
record Scripts(Set<Integer> used) {

    static Scripts of(Bitext source) {
        Map<Integer, Integer> letters = new HashMap<>();
        source.units().stream().flatMap(unit -> unit.segments().stream()).flatMapToInt(segment -> scripts(segment.source().text()))
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        Set<Integer> usual = usual(source.sourceLanguage());
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).filter(most -> !usual.contains(most))
                .map(most -> new Scripts(Set.of(most))).orElseGet(() -> new Scripts(usual));
    }

    private static Set<Integer> usual(String language) {
        int[] codes = UScript.getCode(ULocale.forLanguageTag(language));
        return codes == null ? Set.of() : Arrays.stream(codes).boxed().collect(Collectors.toSet());
    }

    /** Whether no letter of a text is of them. */
    boolean isForeign(String text) {
        return !used.isEmpty() && scripts(text).noneMatch(used::contains);
    }

    private static IntStream scripts(String text) {
        return text.codePoints().filter(Character::isLetter).map(UScript::getScript);
    }
}
