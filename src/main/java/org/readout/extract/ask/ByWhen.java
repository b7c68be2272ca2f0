package org.readout.extract.ask;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sieve;
import org.readout.words.Numbers;

/**
 * By when something is to be done, as a sentence says it: by a date, within a period, or before something that happens once. What is done
 * “before use” or “before each call” has no date.
 */
public final class ByWhen {

    private static final PatternFile PATTERNS = PatternFile.of(ByWhen.class).with("numbers", Numbers.words(1, 36));
    /** How many, where periods are counted. */
    public static final String COUNT = PATTERNS.text("count");
    public static final String MONTH = PATTERNS.text("month");
    private static final Sieve SAID = Sieve.of(PATTERNS.texts("said").map(ByWhen::in).toList());
    /** A law or rule is looked at again when so much time has passed; with other verbs that is no date of the ask. */
    private static final Sieve REVIEWED = Sieve.of(Pattern.compile("(?iU)\\b(?:review|revis|re-?examin|evalu|évalu|evalú|réexamin|révis|überprüf|überarbeit)"));
    private static final Sieve AFTER = Sieve.of(in(PATTERNS.text("after")));
    /** “Au moment de la mise en ligne”, “After the pilot” say when, and name no date. */
    private static final Pattern MOMENT = PATTERNS.pattern("moment");

    private ByWhen() {
    }

    private static Pattern in(String words) {
        return Pattern.compile("(?iU)\\b(?:" + words + ")\\b");
    }

    /** The date, period or event by which the sentence wants something done. */
    public static Optional<String> said(String sentence) {
        return SAID.find(sentence).or(() -> REVIEWED.finds(sentence) ? AFTER.find(sentence) : Optional.empty()).map(MatchResult::group);
    }

    /** Words that begin with a date, without it: “the Ministry” of “By December 2027 the Ministry”. */
    static String behind(String words) {
        return SAID.find(words).filter(date -> date.start() == 0 && date.end() < words.length()).map(date -> words.substring(date.end()).strip().replaceFirst("^,\\s*", ""))
                .orElse(words);
    }

    /** Whether the words say nothing else. */
    public static boolean is(String words) {
        return SAID.matches(words.strip());
    }

    /** Whether a sentence of the text may say it. */
    public static boolean may(String text) {
        return SAID.may(text) || AFTER.may(text);
    }

    /** Whether a heading is nothing but something before, at or after which things are done. */
    public static boolean isMoment(String heading) {
        return MOMENT.matcher(heading).matches();
    }
}
