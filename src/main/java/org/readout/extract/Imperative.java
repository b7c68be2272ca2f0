package org.readout.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sentences that open with an order: “Publish the register.”, “Financer des audits.”, “Publicar el registro.”, “Ein Register einrichten.”
 * Under a heading that announces asks they are asks; anywhere else they may be steps of a method.
 */
final class Imperative {

    /** “Don't …”, “Never …” and the like before a verb, and a word of order or manner. */
    private static final Pattern BEFORE = Pattern.compile("(?iU)^(?:\\(?\\d{1,3}[.)]\\s+)?(?:(?:please|do not|don['’]t|never|always|jointly|gradually|actively|further|urgently|first,|second,|third,|then|also|finally,|and)\\s+)*");
    private static final Pattern FRENCH = Pattern.compile("(?iU)^(?:ne pas |ne plus |mieux |s['’])?\\p{L}{3,}(?:er|ir|ire|ettre|endre|uire|aître|oir|ez|clure|ivre)\\s.*");
    private static final Pattern SPANISH = Pattern.compile("(?iU)^(?:no )?\\p{L}{2,}(?:ar|er|ir)(?:se)?\\s.*");
    private static final Pattern GERMAN = Pattern.compile("(?iU)^.{8,160}\\s(?-i:\\p{Ll}{3,}(?:en|eln|ern))[.;]?$|^\\p{Lu}\\p{L}+(?:en|t) (?:Sie|wir)\\b.*");
    private static final Pattern GERMAN_FINITE = Pattern.compile("(?iU).*\\b(?:ist|sind|war|wird|werden|hat|haben|kann|können|soll|sollen|sollte|sollten|muss|müssen|dass|weil)\\b.*");

    private Imperative() {
    }

    static boolean opens(String sentence, Tongue tongue) {
        String bare = BEFORE.matcher(sentence.strip()).replaceFirst("");
        if (bare.endsWith(":") || bare.endsWith("?")) {
            return false;
        }
        return switch (tongue.language()) {
            case "fr" -> FRENCH.matcher(bare).matches();
            case "es" -> SPANISH.matcher(bare).matches();
            case "de" -> GERMAN.matcher(bare).matches() && !GERMAN_FINITE.matcher(bare).matches();
            default -> tongue.words().orders("en").contains(bare.split("[^\\p{L}-]", 2)[0].toLowerCase(Locale.ROOT)) && bare.indexOf(' ') > 0;
        };
    }
}
