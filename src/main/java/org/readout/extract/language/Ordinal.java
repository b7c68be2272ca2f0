package org.readout.extract.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that count a text's points: “First, …”, “A second risk is …”, “Enfin, …”. */
public final class Ordinal {

    private static final Pattern CONNECTIVE = Pattern.compile("(?iU)^(?:(?:and )?(?:first(?:ly)?(?: of all)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth(?:ly)?|finally|lastly|last|next|then|also|moreover|furthermore|in addition|additionally|last but not least"
            + "|premièrement|deuxièmement|troisièmement|quatrièmement|d['’]abord|tout d['’]abord|ensuite|puis|enfin|en premier lieu|en deuxième lieu|en second lieu|en troisième lieu|en dernier lieu|de plus|par ailleurs|en outre"
            + "|primero|segundo|tercero|cuarto|quinto|en primer lugar|en segundo lugar|en tercer lugar|en cuarto lugar|por último|finalmente|además|asimismo|también"
            + "|hinzu kommt|dazu kommt|nicht zuletzt|darüber hinaus|weiterhin|à cela s['’]ajoute(?:nt)?|s['’]y ajoute(?:nt)?|a (?:ello|esto) se (?:suman?|añaden?)|not least|on top of (?:this|that)|there (?:is|are) also|beyond that|erstens|zweitens|drittens|viertens|fünftens|zunächst|schließlich|zuletzt|außerdem|ferner|zudem)\\s*,?|on the one hand,?|on the other(?: hand)?,?|one the other hand,?|d['’]une part,?|d['’]autre part,?|d['’]un côté,?|de l['’]autre(?: côté)?,?|por un lado,?|por otro(?: lado)?,?|por una parte,?|por otra(?: parte)?,?|einerseits|andererseits|zum einen|zum anderen|therefore,|accordingly,|consequently,|to this end,|likewise,|similarly,)\\s+(?=\\S)");
    private static final Pattern COUNTED_NOUN = Pattern.compile("(?iU)^(?:(?:and|et|y|und) )?(?:(?:the|an?|le|la|l['’]|un|une|el|los|las|una|ein|eine|der|die|das)\\s*)?(?:first|second|third|fourth|fifth|final|last|another|others|d['’]autres|otr[oa]s|further|premi[eè]re?|deuxième|seconde?|troisième|quatrième|dernière?|autre"
            + "|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|últim[oa]|otr[oa]|erste[rsn]?|zweite[rsn]?|dritte[rsn]?|vierte[rsn]?|letzte[rsn]?|weitere[rsn]?)\\b(?! step| of all)(?s:.*)");

    /** With which a text may begin to count: “The main gain is …”, “One is …”. */
    private static final Pattern FIRST = Pattern.compile("(?iU)^(?:(?:the|our|le|la|l['’]|les|el|los|las|der|die|das|unsere?) ?(?:\\p{L}+ )?(?:main|biggest|greatest|chief|principal|most (?:obvious|serious|immediate|important|pressing)|principale?s?|premi[eè]re?|plus (?:grande?|sérieu\\p{L}+|important\\p{L}*)|mayor|principal|más (?:importante|grave)|größte[rsn]?|wichtigste[rsn]?|eigentliche[rsn]?)\\b|one (?:is|of|risk|danger|benefit|gain|concern|advantage|worry)\\b|l['’]une? (?:est|d)|un[oa]? (?:es|de)\\b|ein(?:er|e|es)? (?:ist|davon|der|dieser)\\b)(?s:.*)");

    /** What only comes on top of something said before. */
    private static final Pattern ADDS = Pattern.compile("(?iU)^(?:(?:and )?(?:also|moreover|furthermore|in addition|additionally|beyond that|not least|on top of|there (?:is|are) also)\\b|(?:an)?other\\b|others\\b|d['’]autres\\b|otr[oa]s\\b|a further\\b|further\\b|de plus\\b|par ailleurs\\b|en outre\\b|s['’]y ajoute|à cela s['’]ajoute|une? autre\\b|además\\b|asimismo\\b|también\\b|otr[oa]\\b|a (?:ello|esto) se\\b|außerdem\\b|ferner\\b|zudem\\b|weiterhin\\b|darüber hinaus\\b|hinzu kommt\\b|dazu kommt\\b|(?:ein |eine )?weitere[rsn]?\\b)(?s:.*)");

    private static final Pattern CLAUSE = Pattern.compile("(?iU)(?:dass|that|que|qu['’])");

    private static final Sieve EITHER = Sieve.of(CONNECTIVE, COUNTED_NOUN);

    private Ordinal() {
    }

    /** Whether a sentence of the text may begin with such a word. */
    public static boolean mayCount(String text) {
        return EITHER.may(text);
    }

    /** The sentence without the word that counts it; empty where it begins with none. */
    public static Optional<String> pointOf(String sentence) {
        Matcher connective = CONNECTIVE.matcher(sentence);
        if (connective.find()) {
            return Optional.of(without(sentence));
        }
        return COUNTED_NOUN.matcher(sentence).matches() ? Optional.of(sentence) : Optional.empty();
    }

    /** Whether others may be counted on from it. */
    public static boolean mayBeFirst(String sentence) {
        return FIRST.matcher(sentence).matches();
    }

    /** Whether it comes on top of what stands before it. */
    public static boolean adds(String sentence) {
        return ADDS.matcher(sentence).matches();
    }

    /** The sentence as it would stand alone; where no comma parts the two it may not be able to (“Zudem sollte der Bund …”). */
    public static String without(String sentence) {
        Matcher connective = CONNECTIVE.matcher(sentence);
        return connective.find() && connective.group().stripTrailing().endsWith(",") && !CLAUSE.matcher(sentence).region(connective.end(), sentence.length()).lookingAt() ? sentence.substring(connective.end()) : sentence;
    }
}
