package org.readout.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers in words, in the languages that drafts are written in: those that authors spell out, as they stand when one counts. */
public final class Numbers {

    /** All up to twelve, and those that periods are given in. */
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 18, 20, 24, 30, 36);
    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "eighteen", "twenty", "twenty-four",
                    "thirty", "thirty-six"),
            "fr", List.of("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze", "dix-huit", "vingt", "vingt-quatre",
                    "trente", "trente-six"),
            "es", List.of("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "quince", "dieciocho", "veinte", "veinticuatro",
                    "treinta", "treinta y seis"),
            "de", List.of("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "fünfzehn", "achtzehn", "zwanzig", "vierundzwanzig",
                    "dreißig", "sechsunddreißig"));

    private Numbers() {
    }

    /** The words for numbers from one to another in any of the languages: alternatives of a pattern, longer words first. */
    public static String words(int from, int to) {
        return alternatives(WORDS.keySet().stream().flatMap(language -> between(language, from, to)));
    }

    /** The same in one language. */
    public static String words(String language, int from, int to) {
        return alternatives(between(language, from, to));
    }

    private static Stream<String> between(String language, int from, int to) {
        return IntStream.range(0, NUMBERS.size()).filter(at -> NUMBERS.get(at) >= from && NUMBERS.get(at) <= to).mapToObj(WORDS.get(language)::get);
    }

    private static String alternatives(Stream<String> words) {
        return words.distinct().sorted(Comparator.comparing((String word) -> -word.length()).thenComparing(Comparator.naturalOrder())).collect(Collectors.joining("|"));
    }

    /** The number that digits or a word in any of the languages stand for; empty for any other text. */
    public static OptionalInt of(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        String word = text.toLowerCase(Locale.ROOT);
        return WORDS.values().stream().mapToInt(words -> words.indexOf(word)).filter(at -> at >= 0).map(NUMBERS::get).findFirst();
    }
}
