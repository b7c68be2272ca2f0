package org.readout.check;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many years of schooling a text asks for, by sentence and word length.
 *
 * <p>English: Flesch–Kincaid, 0.39·w + 11.8·s − 15.59, where w is words per sentence and s syllables per word. Other
 * languages have formulas for reading ease: French 207 − 1.015·w − 73.6·s (Kandel and Moles), Spanish 206.84 − 1.02·w − 60·s
 * (Fernández Huerta), German 180 − w − 58.5·s (Amstad); ease is turned into years by Flesch's table, straight lines between
 * its rows. Syllables are counted by groups of vowels, which is right for nine words in ten. It measures length, not sense.
 */
final class Grade {

    /** Ease and the years that go with it, after Flesch. */
    private static final double[][] YEARS = {{100, 5}, {90, 5.5}, {80, 6.5}, {70, 7.5}, {60, 9}, {50, 12}, {30, 16}, {0, 18}};
    private static final Map<String, double[]> EASE = Map.of(
            "fr", new double[] {207, 1.015, 73.6}, "es", new double[] {206.84, 1.02, 60}, "de", new double[] {180, 1, 58.5});

    private Grade() {
    }

    /** Years of schooling; empty for a language there is no formula for. */
    static OptionalDouble of(String language, long words, long sentences, long syllables) {
        if (words == 0 || sentences == 0) {
            return OptionalDouble.empty();
        }
        double length = (double) words / sentences;
        double weight = (double) syllables / words;
        if (language.equals("en")) {
            return OptionalDouble.of(0.39 * length + 11.8 * weight - 15.59);
        }
        double[] formula = EASE.get(language);
        return formula == null ? OptionalDouble.empty() : OptionalDouble.of(years(formula[0] - formula[1] * length - formula[2] * weight));
    }

    private static double years(double ease) {
        for (int row = 1; row < YEARS.length; row++) {
            double[] easier = YEARS[row - 1];
            double[] harder = YEARS[row];
            if (ease >= harder[0]) {
                double part = Math.min(1, (easier[0] - ease) / (easier[0] - harder[0]));
                return easier[1] + Math.max(0, part) * (harder[1] - easier[1]);
            }
        }
        return YEARS[YEARS.length - 1][1];
    }

    /** Of a word in lower case: at least one; a silent e at the end is none in English and French. */
    static int syllables(String language, String folded) {
        int groups = 0;
        boolean in = false;
        for (int at = 0; at < folded.length(); at++) {
            boolean vowel = isVowel(folded.charAt(at));
            groups += vowel && !in ? 1 : 0;
            in = vowel;
        }
        int length = folded.length();
        boolean silent = length > 2 && switch (language) {
            case "en" -> folded.endsWith("e") && !isVowel(folded.charAt(length - 2)) && !folded.endsWith("le")
                    || folded.endsWith("ed") && "td".indexOf(folded.charAt(length - 3)) < 0 && !isVowel(folded.charAt(length - 3));
            case "fr" -> folded.endsWith("e") && !isVowel(folded.charAt(length - 2)) || folded.endsWith("es") && !isVowel(folded.charAt(length - 3));
            default -> false;
        };
        return Math.max(1, groups - (silent ? 1 : 0));
    }

    private static boolean isVowel(char letter) {
        return letter < 128 ? letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u' || letter == 'y'
                : "àâäáéèêëíîïóôöúùûüœæ".indexOf(letter) >= 0;
    }
}
