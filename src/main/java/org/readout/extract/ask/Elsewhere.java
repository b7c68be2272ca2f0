package org.readout.extract.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.language.PatternFile;

/** Whom an ask names in languages that build it otherwise: “على الوزارة أن …”, “省は…すべきである”. */
final class Elsewhere {

    private static final PatternFile PATTERNS = PatternFile.of(Elsewhere.class);
    private static final Pattern ARABIC = Pattern.compile("(?:[^.؟!:]{0,40}?\\s)?على (?<who>[\\p{IsArabic}][\\p{IsArabic} ]{1,60}?) (?:أن|أ?لا) \\p{IsArabic}.*", Pattern.DOTALL);
    /** What is done to is marked by its verb, and is asked nothing. */
    private static final Pattern JAPANESE = Pattern.compile(PATTERNS.text("japanese"), Pattern.DOTALL);
    private static final Pattern NOBODY = Pattern.compile("(?:これ|それ|あれ|こと|もの|私たち|我々|われわれ|هذا|هذه|ذلك)(?:ら)?");

    private Elsewhere() {
    }

    /** Empty where it names no one. */
    static String asked(String ask) {
        return named(ARABIC.matcher(ask.strip())) + named(JAPANESE.matcher(ask.strip()));
    }

    private static String named(Matcher ask) {
        return ask.matches() && !NOBODY.matcher(ask.group("who").strip()).matches() ? ask.group("who").strip() : "";
    }
}
