package org.readout.extract.language;

import java.util.regex.Pattern;

/** Those who can act: people, bodies and firms, by the words that name them. */
public final class Actors {

    private static final PatternFile PATTERNS = PatternFile.of(Actors.class);
    /** Words that name people or bodies; by their beginnings, so that plurals and compounds count. */
    public static final String WORDS = PATTERNS.text("words");
    private static final Sieve ANY = Sieve.of(Pattern.compile(WORDS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    private static final Pattern INITIALS = PATTERNS.pattern("initials");

    private Actors() {
    }

    /** Whether a subject is someone who can act. */
    public static boolean named(String subject) {
        return ANY.finds(subject) || INITIALS.matcher(subject).matches();
    }

    /** Whether a word of the text may be one that names them. */
    public static boolean mayBeIn(String text) {
        return ANY.may(text);
    }

    /** Whether a word begins as one that names them does. */
    public static boolean open(String word) {
        return ANY.opens(word);
    }
}
