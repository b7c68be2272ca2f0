package org.readout.extract.ask;

import java.util.Locale;
import java.util.regex.Pattern;

import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Tongue;

/**
 * Sentences that open with an order: “Publish the register.”, “Financer des audits.”, “Publicar el registro.”, “Ein Register einrichten.”
 * Under a heading that announces asks they are asks; anywhere else they may be steps of a method.
 */
public final class Imperative {

    private static final PatternFile PATTERNS = PatternFile.of(Imperative.class);
    /** “Don't …”, “Never …” and the like before a verb, and a sign, a word of order or manner. */
    private static final Pattern BEFORE = PATTERNS.pattern("before");
    private static final Pattern FRENCH = PATTERNS.pattern("french");
    private static final Pattern SPANISH = PATTERNS.pattern("spanish");
    private static final Pattern GERMAN = PATTERNS.pattern("german");
    private static final Pattern GERMAN_FINITE = PATTERNS.pattern("german-finite");
    /** A verb nobody listed before what it is done to: “Meter every well”. What is no verb there is one of the small words, or ends as nouns and other forms of verbs do. */
    private static final Pattern BY_PLACE = PATTERNS.pattern("by-place");
    /** “Open is not always free”: a word that may order, of which something is said. */
    private static final Pattern OF_SOMETHING = Pattern.compile("(?iU)\\p{L}+ (?:is|are|was|were|isn['’]t|aren['’]t|has|can|will)\\b.*");

    private Imperative() {
    }

    public static boolean opens(String sentence, Tongue tongue) {
        String bare = BEFORE.matcher(sentence.strip()).replaceFirst("");
        if (bare.endsWith(":") || bare.endsWith("?")) {
            return false;
        }
        return switch (tongue.language()) {
            case "fr" -> FRENCH.matcher(bare).matches();
            case "es" -> SPANISH.matcher(bare).matches();
            case "de" -> GERMAN.matcher(bare).matches() && !GERMAN_FINITE.matcher(bare).matches();
            default -> !OF_SOMETHING.matcher(bare).matches() && tongue.words().orders("en").contains(bare.split("[^\\p{L}-]", 2)[0].toLowerCase(Locale.ROOT))
                    && bare.indexOf(' ') > 0 || BY_PLACE.matcher(bare).lookingAt();
        };
    }
}
