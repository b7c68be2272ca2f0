package org.readout.extract.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.words.Numbers;

/** Sentences that leave something open: questions, and statements that something is not known. */
public final class Unknown {

    private static final PatternFile PATTERNS = PatternFile.of(Unknown.class).with("numbers", Numbers.words(2, 6));
    private static final String MARKS = "?？؟";
    private static final String CLOSES = "”\"’»)]";
    private static final Sieve STATED = Sieve.of(PatternFile.lines(Unknown.class, "unknown.txt").map(Unknown::in).toList());
    /** Indirect questions, and words with which an item in a list of unknowns begins. */
    private static final Pattern INDIRECT = Pattern.compile(PATTERNS.text("indirect"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    /** A line that announces a list of such things. */
    private static final Pattern ANNOUNCES = PATTERNS.pattern("announces");
    /** “Two questions are not settled.” tells of what follows and is none itself. */
    private static final Pattern COUNTS = Pattern.compile(PATTERNS.text("counts"), Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    /** “We invite the Committee to press for the following.” tells that something comes. */
    private static final Pattern LEADS_ON = PATTERNS.pattern("leads-on");
    /** “We add what we could not find out.” tells that something comes, too. */
    private static final Sieve TELLS = Sieve.of(PATTERNS.pattern("tells"));
    private static final Pattern SAYS_WHAT = PATTERNS.pattern("says-what");
    private static final Pattern TURN = Pattern.compile("(?iU)(?<=[^,]{10})(?:,|;)? (?:and|but|et|mais|y|pero|und|aber) (?=.*)");
    private static final Pattern DOUBTS = Pattern.compile("(?iU)\\b(?:whether|to what extent|ob|inwieweit|inwiefern|dans quelle mesure|hasta qué punto|en qué medida)\\b");
    /** One asked: “Would you bet a life on it?” */
    private static final Pattern QUOTED = Pattern.compile("(?s).*\\p{L}\\s?[:,]\\s*[“\"«„][^“\"«»„]*[?？]\\s?[”\"»“]\\s*[.)]?\\s*");

    private Unknown() {
    }

    /** For a sentence in small letters. */
    private static Pattern in(String words) {
        return Pattern.compile("\\b" + words + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    public static boolean asks(String sentence) {
        return endsAsking(sentence) && !QUOTED.matcher(sentence).matches() && !endsQuotation(sentence);
    }

    /** The end of what somebody said, begun sentences before. */
    private static boolean endsQuotation(String sentence) {
        String said = sentence.strip();
        char last = said.charAt(said.length() - 1);
        return last == '"' && said.indexOf('"') == said.length() - 1 || last == '”' && said.indexOf('“') < 0 || last == '“' && said.indexOf('„') < 0
                || last == '»' && said.indexOf('«') < 0 || last == '«' && said.indexOf('»') < 0;
    }

    private static boolean endsAsking(String sentence) {
        int end = sentence.length();
        while (end > 0 && Character.isWhitespace(sentence.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && CLOSES.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(sentence.charAt(end - 1)) >= 0;
    }

    /** Whether a sentence of the text may leave something open. */
    public static boolean may(String text) {
        return text.chars().anyMatch(character -> MARKS.indexOf(character) >= 0) || STATED.may(text);
    }

    public static boolean isLeftOpen(String sentence) {
        return asks(sentence) || !sentence.endsWith(":") && STATED.finds(sentence.toLowerCase(Locale.ROOT)) && !COUNTS.matcher(sentence).matches() && !TELLS.finds(sentence);
    }

    /** Whether it tells something, and only then, behind an “and”, that something about it is not known. */
    public static boolean tellsFirst(String sentence) {
        Matcher turn = TURN.matcher(sentence);
        return !asks(sentence) && turn.find() && !STATED.finds(sentence.substring(0, turn.start()).toLowerCase(Locale.ROOT)) && !INDIRECT.matcher(sentence).matches();
    }

    /** An indirect question that can hardly be the title of something told. */
    public static boolean doubts(String text) {
        return DOUBTS.matcher(text).lookingAt();
    }

    /** Whether it says of one thing that it is not known, wherever in the sentence: “It is unclear whether the night bus would wait.” */
    public static boolean doubtsOne(String sentence) {
        return isLeftOpen(sentence) && DOUBTS.matcher(sentence).find();
    }

    /** Whether it is no more than an indirect question: “Why errors grow in an easterly wind.” */
    public static boolean isIndirect(String sentence) {
        return sentence.endsWith(".") && INDIRECT.matcher(sentence).matches();
    }

    /** Whether an indirect question tells what is not known. */
    public static boolean saysWhat(String sentence) {
        return SAYS_WHAT.matcher(sentence).find();
    }

    /** Whether the sentence is none of the things it speaks of: they come behind it. */
    public static boolean leadsOn(String sentence) {
        return LEADS_ON.matcher(sentence.strip()).matches() || !asks(sentence) && (COUNTS.matcher(sentence).matches() || TELLS.finds(sentence))
                && STATED.finds(sentence.toLowerCase(Locale.ROOT));
    }

    /** “Not all questions could be answered.” speaks of those that follow, and of none. */
    public static boolean speaksOfSeveral(String sentence) {
        return !asks(sentence) && COUNTS.matcher(sentence).matches();
    }

    /** Under a heading of open questions an item may also begin with “whether”. */
    public static boolean isItem(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('？') >= 0 || text.indexOf('؟') >= 0 || INDIRECT.matcher(text).matches() || isLeftOpen(text);
    }

    public static boolean announces(String line) {
        return ANNOUNCES.matcher(line).matches();
    }
}
