package org.readout.extract.ask;

import java.util.regex.Pattern;

import org.readout.extract.language.Actors;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sieve;

/** Sentences in which someone is told what to do: by “should”, by a word of recommending, by a verb that opens an order. */
public final class Ask {

    private static final PatternFile PATTERNS = PatternFile.of(Ask.class).with("verbs", Should.VERBS);
    private static final Sieve RECOMMENDS = Sieve.of(PATTERNS.pattern("recommends"));
    private static final Sieve RECOMMENDED = Sieve.of(PATTERNS.pattern("recommended"));
    /** One look at a sentence in place of one for each way of asking: most ask in none. */
    private static final Sieve MAY_ASK = Addressee.ASKED.and(Addressee.VERB_FIRST).and(RECOMMENDS).and(RECOMMENDED);
    private static final Sieve REPORTS = Sieve.of(PATTERNS.pattern("reports"));
    private static final Sieve THEY = Sieve.of(Pattern.compile("(?iU)^(?:they|he|she|ils|elles|ell[ao]s) (?:also |then |aussi |también )?(?:" + Should.VERBS + ")\\b(?s:.*)"));
    private static final Sieve GOES_ON = Sieve.of(PATTERNS.pattern("goes-on"));
    private static final Sieve YOU = Sieve.of(PATTERNS.pattern("you"));
    /** What another document said: “En él se decía que las universidades deberían …”. */
    private static final Sieve REPORTED = Sieve.of(PATTERNS.pattern("reported"));
    /** What somebody else said in so many words: “According to the inspectors, «all services should …».” */
    private static final Pattern QUOTED = Pattern.compile("[“\"«„](?=[^”»“]{12})[^”»“\"]+[”\"»“]|»(?=[^«]{12})[^«]+«");
    /** Words that ask less than “should” does. */
    private static final Sieve WEAKLY = Sieve.of(PATTERNS.pattern("weakly"));
    private static final Sieve STRONGLY = Sieve.of(Pattern.compile("(?iU)\\b(?:shall|" + Should.VERBS + ")\\b"));
    /** Under a heading that announces asks: “That you approve option 2.”, “Que se publique el registro.” */
    private static final Pattern THAT = PATTERNS.pattern("that");
    /** “We recommend that:” over what is recommended, an item each. */
    private static final Pattern OPENS_CLAUSES = Pattern.compile("(?iU).*\\b(?:that|que|dass)(?: the)?\\s?:");
    /** “Der Rat möge beschließen:” over what is resolved. */
    private static final Pattern RESOLVES = PATTERNS.pattern("resolves");
    /** What those who write ask, wherever in the sentence they say so: “Since nothing has happened, the signatories propose …” names them without a pronoun in Spanish. */
    private static final Sieve OURS = Sieve.of(PATTERNS.pattern("ours"));
    /** “We propose the following definitions:” */
    private static final Sieve NO_ASKS = Sieve.of(PATTERNS.pattern("no-asks"));

    private Ask() {
    }

    /** Whether a line goes on in each of the items below it, as what is recommended. */
    public static boolean opensClauses(String line) {
        return OPENS_CLAUSES.matcher(line).matches() && recommends(line) || RESOLVES.matcher(line).matches();
    }

    /** In prose, where only words can tell. */
    public static boolean is(String sentence) {
        return MAY_ASK.may(sentence) && !REPORTED.finds(sentence) && asks(sentence) && (!QUOTED.matcher(sentence).find() || asks(QUOTED.matcher(sentence).replaceAll("…")));
    }

    private static boolean asks(String sentence) {
        return !Addressee.ofProse(sentence, "").isEmpty() || recommends(sentence) || RECOMMENDED.finds(sentence);
    }

    /** Whether a text begins as such a clause does. */
    public static boolean mayBeClause(String text) {
        return THAT.matcher(text).lookingAt();
    }

    /** Whether it is one where asks are all there is. */
    public static boolean isClause(String sentence) {
        return mayBeClause(sentence) && !sentence.endsWith("?");
    }

    /** Whether a sentence of the text may ask. */
    public static boolean may(String text) {
        return MAY_ASK.may(text);
    }

    /** Whether it sets somebody a term: “Within 90 days, the agency will publish …”. */
    public static boolean isTimed(String sentence) {
        return ByWhen.may(sentence) && !Addressee.ofTimedCommitment(sentence).isEmpty();
    }

    /** Whether it only opens or closes what other sentences of its paragraph ask in so many words: “Help has to be a call away.” */
    public static boolean isWeak(String sentence) {
        return WEAKLY.finds(sentence) && !STRONGLY.finds(sentence);
    }

    /** Whether it says “should” or “must”, of whomever or whatever. */
    public static boolean mayOrder(String sentence) {
        return STRONGLY.finds(sentence);
    }

    /** Whether it asks with “should” or “must”. */
    public static boolean isStrong(String sentence) {
        return STRONGLY.finds(sentence) && is(sentence);
    }

    /** “Participants suggested that:” over what they suggested; where a year stands it was another time. */
    public static boolean reports(String line) {
        return REPORTS.matches(line);
    }

    /** “You should also hire two people.” where a heading says who you are. */
    public static boolean isOfThoseNamed(String sentence) {
        return YOU.matches(sentence);
    }

    /** “It should also hire two people.” behind a sentence that says whom. */
    public static boolean goesOn(String sentence, String before) {
        return GOES_ON.matches(sentence) && is(before) || THEY.matches(sentence) && Actors.named(before);
    }

    /** Whether a line over things says that those who write ask for them. */
    public static boolean isOurs(String line) {
        return OURS.finds(line) && !NO_ASKS.finds(line) && !REPORTED.finds(line);
    }

    /** Whether the sentence is about the recommending, whomever it then asks. */
    public static boolean recommends(String sentence) {
        return RECOMMENDS.matches(sentence);
    }
}
