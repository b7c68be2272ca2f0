package org.readout.extract.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.readout.words.CountedQuestion;

/** What is left of a heading or label once the ways of writing it are taken off. */
public final class Fold {

    private static final PatternFile PATTERNS = PatternFile.of(Fold.class).with("names", CountedQuestion.NAMES);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBERING = PATTERNS.pattern("numbering");
    private static final Pattern ARTICLE = Pattern.compile("^(the|our|notre|nos|nuestr[oa]s?|unsere?|les|la|le|los|las|die|der) ");
    /** “What we’re asking for” is “What we are asking for”. */
    private static final Pattern CONTRACTED = Pattern.compile("(?U)\\b(we|you|they)[’']re\\b");
    private static final Pattern APOSTROPHE = Pattern.compile("[’']");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> SPELLED = Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

    private Fold() {
    }

    /** Case, accents, numbering, punctuation and "the" are gone; words are parted by one space. */
    public static String heading(String text) {
        return withoutArticle(unnumbered(text));
    }

    /** Like {@link #heading}, but "the" stays. */
    public static String unnumbered(String text) {
        String plain = NUMBERING.matcher(plain(text).strip()).replaceFirst("");
        return words(CONTRACTED.matcher(plain).replaceAll("$1 are"));
    }

    public static String withoutArticle(String folded) {
        return ARTICLE.matcher(folded).replaceFirst("");
    }

    /** Like {@link #heading}, but numbers stay. */
    public static String words(String text) {
        char[] words = text.toCharArray();
        int length = 0;
        for (char character : words) {
            boolean letter = character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
            if (letter || character >= 'A' && character <= 'Z') {
                words[length++] = letter ? character : (char) (character | ' ');
            } else if (character >= 128 && character != '’') {
                return foldedWords(text);
            } else if (character != '’' && character != '\'' && length > 0 && words[length - 1] != ' ') {
                words[length++] = ' ';
            }
        }
        return new String(words, 0, length).stripTrailing();
    }

    private static String foldedWords(String text) {
        return NO_WORD.matcher(APOSTROPHE.matcher(plain(text)).replaceAll("")).replaceAll(" ").strip();
    }

    /** The words joined by hyphens, at most {@code most} of them. */
    public static String slug(String text, int most) {
        String[] words = words(text).split(" ");
        return String.join("-", Arrays.copyOf(words, Math.min(words.length, most)));
    }

    /** The same with the Latin letters spelled out that are no other letter with a mark, for a name that is typed and sent around. */
    public static String address(String text, int most) {
        StringBuilder spelled = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().forEach(letter -> spelled.append(SPELLED.getOrDefault((char) letter, String.valueOf((char) letter))));
        return slug(spelled.toString(), most);
    }

    /** White space as patterns take it. */
    public static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    /** How many stretches white space parts a text into, as {@link String#split} counts them: one before the first space too. */
    public static int stretches(String text) {
        int stretches = text.isEmpty() || isSpace(text.charAt(0)) ? 1 : 0;
        boolean within = false;
        boolean any = text.isEmpty();
        for (int at = 0; at < text.length(); at++) {
            boolean space = isSpace(text.charAt(at));
            stretches += !space && !within ? 1 : 0;
            any |= !space;
            within = !space;
        }
        return any ? stretches : 0;
    }

    private static String plain(String text) {
        if (text.chars().allMatch(character -> character < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
