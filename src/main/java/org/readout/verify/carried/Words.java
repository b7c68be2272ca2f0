package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import com.ibm.icu.lang.UCharacter;

/**
 * A set of words, whatever the case of their letters. A word is letters, marks and digits on end; where a script puts no spaces between words,
 * each character is one.
 */
public final class Words {

    private final Set<String> words = new HashSet<>();

    /** The words of a text, in its order, folded. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, words::add);
        return words;
    }

    private static void each(String text, Consumer<String> then) {
        String folded = folded(text);
        int start = 0;
        for (int at = 0; at < folded.length();) {
            int character = folded.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!isOfWord(character) || standsAlone(character)) {
                add(folded, start, at, then);
                start = next;
                if (isOfWord(character)) {
                    then.accept(folded.substring(at, next));
                }
            }
            at = next;
        }
        add(folded, start, folded.length(), then);
    }

    /** Most texts, values of attributes above all, are in letters that need no tables. */
    private static String folded(String text) {
        return Folding.isPlain(text) ? text.toLowerCase(Locale.ROOT) : Folding.indicInOrder(UCharacter.foldCase(Folding.WRITTEN.fold(text), true));
    }

    private static void add(String text, int start, int end, Consumer<String> then) {
        if (end > start) {
            then.accept(text.substring(start, end));
        }
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || character > '~' && (isMark(character) || Character.getType(character) == Character.OTHER_NUMBER);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Han, kana, and the scripts of South-East Asia. */
    private static boolean standsAlone(int character) {
        if (character < 0x0E00) {
            return false;
        }
        return Character.isIdeographic(character) || switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Digits, or a single letter that counts like one. */
    public static boolean isNumber(String word) {
        return word.codePoints().allMatch(Words::isFigure) || word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
    }

    private static boolean isFigure(int character) {
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    public Words add(String text) {
        each(text, words::add);
        return this;
    }

    public boolean has(String word) {
        return words.contains(word);
    }

    public Set<String> all() {
        return Set.copyOf(words);
    }
}
