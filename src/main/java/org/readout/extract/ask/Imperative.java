package org.readout.extract.ask;

import java.util.Locale;
import java.util.regex.Pattern;

import org.readout.extract.language.Tongue;

/**
 * Sentences that open with an order: “Publish the register.”, “Financer des audits.”, “Publicar el registro.”, “Ein Register einrichten.”
 * Under a heading that announces asks they are asks; anywhere else they may be steps of a method.
 */
public final class Imperative {

    /** “Don't …”, “Never …” and the like before a verb, and a sign, a word of order or manner. */
    private static final Pattern BEFORE = Pattern.compile("(?iU)^(?:[\\p{So}\\uFE0F\\u200D]\\s*)*(?:\\(?\\d{1,3}[.)]\\s+)?(?:(?:please|do not|don['’]t|never|always|jointly|gradually|actively|further|urgently|proactively|appropriately|regularly|publicly|clearly|explicitly|systematically|immediately|carefully|quickly|substantially|significantly|strongly|fully|formally|adequately|properly|independently|continuously|consistently|openly|transparently|progressively|rigorously|first,|second,|third,|then|also|finally,|and)\\s+)*");
    private static final Pattern FRENCH = Pattern.compile("(?iU)^(?!(?:premier|dernier|dossier|papier|métier|atelier|chantier|calendrier|cahier|courrier|quartier|foyer|danger|avenir|\\p{L}+toire)\\s)(?:ne pas |ne plus |mieux |s['’])?\\p{L}{3,}(?:er|ir|ire|ettre|endre|uire|aître|oir|ez|clure|ivre)\\s.*");
    private static final Pattern SPANISH = Pattern.compile("(?iU)^(?!(?:lugar|hogar|primer|tercer|taller|poder|deber|mujer|bienestar|alquiler)\\s)(?:no )?\\p{L}{2,}(?:ar|er|ir)(?:se)?\\s.*");
    private static final Pattern GERMAN = Pattern.compile("(?iU)^(?!(?:was|wie|wo|wer|wen|wem|warum|wann|welche\\p{L}*|womit|woran|wofür)\\s).{8,160}\\s(?-i:\\p{Ll}{3,}(?:en|eln|ern))[.;]?$|^\\p{Lu}\\p{L}+(?:en|t) (?:Sie|wir)\\b.*|^(?:beacht|befolg|betracht|dokumentier|erkenn|führ|halt|informier|kenn|klär|meld|nenn|nutz|prüf|schütz|setz|überprüf|vermeid|verwend|wähl|zeig)e\\s.*|^(?:gib|lies|sei|nimm|sprich|vergiss|sag|frag|stell|leg|schreib|notier|bring|mach|bleib|häng|räum|wechsle|sammle)\\s.*");
    private static final Pattern GERMAN_FINITE = Pattern.compile("(?iU).*\\b(?:ist|sind|war|wird|werden|hat|haben|kann|können|soll|sollen|sollte|sollten|muss|müssen|dass|weil)\\b.*");

    /** A verb nobody listed before what it is done to: “Meter every well”. What is no verb there is one of the small words, or ends as nouns and other forms of verbs do. */
    private static final Pattern BY_PLACE = Pattern.compile("(?iU)(?!(?:the|an?|and|or|but|nor|so|yet|if|when(?:ever)?|while|where(?:as|ver)?|meanwhile|moreover|otherwise|indeed|as|since|because|although|though|unless|until|once|after|before|during|despite|given|under|over|with|within|without|by|for|from|in|into|on|onto|of|off|to|towards?|through(?:out)?|across|along(?:side)?|amid(?:st)?|among|inside|outside|beneath|around|at|against|about|above|below|behind|besides?|between|beyond|via|upon|(?:un)?like|than|such|both|all|any|some|many|much|most|more|less|few|fewer|several|each|every|either|neither|not?|only|even|just|here|there|now|then|today|tomorrow|often|always|never|sometimes|soon|still|already|again|perhaps|maybe|however|instead|rather|quite|too|also|that|this|these|those|it|they|we|you|he|she|who|whom|whose|what|which|how|why|whether|is|are|was|were|be|been|has|have|had|did|will|would|can|could|may|might|shall|should|must|half|twice|everyone|everybody|anyone|nobody|nothing|everything|except|thus|hence|because)\\b)"
            + "(?!\\p{L}*(?:[^s]s|ed|ing|ly|tion|ment|ness|ity|ism)\\b)\\p{L}{3,} (?:the|an?|every|each|all|any|both|its|their|your|our|this|these|those|them|whether)\\s\\p{L}");

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
            default -> !OF_SOMETHING.matcher(bare).matches() && tongue.words().orders("en").contains(bare.split("[^\\p{L}-]", 2)[0].toLowerCase(Locale.ROOT)) && bare.indexOf(' ') > 0 || BY_PLACE.matcher(bare).lookingAt();
        };
    }
}
