package org.readout.extract.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that count a text's points: “First, …”, “A second risk is …”, “Enfin, …”. */
public final class Ordinal {

    private static final PatternFile PATTERNS = PatternFile.of(Ordinal.class);
    private static final Pattern CONNECTIVE = PATTERNS.pattern("connective");
    private static final Pattern COUNTED_NOUN = PATTERNS.pattern("counted-noun");
    /** With which a text may begin to count: “The main gain is …”, “One is …”. */
    private static final Pattern FIRST = PATTERNS.pattern("first");
    /** What only comes on top of something said before. */
    private static final Pattern ADDS = PATTERNS.pattern("adds");
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
        return connective.find() && connective.group().stripTrailing().endsWith(",") && !CLAUSE.matcher(sentence).region(connective.end(), sentence.length()).lookingAt()
                ? sentence.substring(connective.end()) : sentence;
    }
}
