package org.readout.extract.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom an ask names in languages that build it otherwise: “على الوزارة أن …”, “省は…すべきである”. */
final class Elsewhere {

    private static final Pattern ARABIC = Pattern.compile("(?:[^.؟!:]{0,40}?\\s)?على (?<who>[\\p{IsArabic}][\\p{IsArabic} ]{1,60}?) (?:أن|أ?لا) \\p{IsArabic}.*", Pattern.DOTALL);

    /** What is done to is marked by its verb, and is asked nothing. */
    private static final Pattern JAPANESE = Pattern.compile("(?:[^、。は]{1,20}、)?(?<who>[^、。はがを]{1,30})[はが](?![^。]*(?:され|られ)(?:る|な|ね|ん))[^。]*(?:べき|なければなら|ねばなら|必要がある|ことが(?:望ま|求め)|べし).*", Pattern.DOTALL);
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
