package org.readout.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Every form of a word in a memo, once, with all places where it stands. A hundred pages hold some fifty thousand words and
 * a tenth as many forms: what a rule asks of words it asks of forms, and looks only where those stand that it cares about.
 */
final class Vocabulary {

    private final List<Form> forms = new ArrayList<>();
    /** By hash code, the next free place taken; never more than half full. */
    private @Nullable Form[] table = new Form[4096];

    /** In the order in which they are first met. */
    List<Form> forms() {
        return forms;
    }

    /** Every word of such a form, in reading order. */
    Stream<Word> words(Predicate<Form> wanted) {
        return forms.stream().filter(wanted).flatMap(form -> form.words().stream()).sorted(Word.IN_ORDER);
    }

    Optional<Form> find(String text) {
        return Optional.ofNullable(table[slot(text.toCharArray(), 0, text.length(), text.hashCode())]);
    }

    /** Of each form, by its number, whether it is so. */
    boolean[] which(Predicate<Form> wanted) {
        boolean[] which = new boolean[forms.size()];
        for (Form form : forms) {
            which[form.number()] = wanted.test(form);
        }
        return which;
    }

    /** Something that is counted of each form, by its number. */
    int[] each(ToIntFunction<Form> count) {
        return forms.stream().mapToInt(count).toArray();
    }

    /** Takes the words of a passage in. */
    List<Word> read(Passage passage, char[] line) {
        List<Word> words = new ArrayList<>(line.length / 6 + 1);
        int at = 0;
        while (at < line.length) {
            if (!isLetterOrDigit(line[at])) {
                at++;
                continue;
            }
            int start = at;
            int hash = 0;
            while (at < line.length && (isLetterOrDigit(line[at]) || joins(line, at))) {
                hash = 31 * hash + line[at++];
            }
            Form form = form(line, start, at, hash);
            Word word = new Word(passage, form, words.size(), start, at);
            form.words().add(word);
            words.add(word);
        }
        return words;
    }

    private Form form(char[] line, int start, int end, int hash) {
        Form known = table[slot(line, start, end, hash)];
        return known != null ? known : add(new String(line, start, end - start));
    }

    private Form add(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        Optional<Form> small = folded.equals(text) ? Optional.empty() : Optional.of(find(folded).orElseGet(() -> add(folded)));
        Form form = new Form(text, forms.size(), small);
        forms.add(form);
        if (2 * forms.size() > table.length) {
            table = new Form[2 * table.length];
            forms.forEach(this::enter);
        } else {
            enter(form);
        }
        return form;
    }

    private void enter(Form form) {
        table[slot(form.text().toCharArray(), 0, form.text().length(), form.text().hashCode())] = form;
    }

    /** Where the form stands, or would. */
    private int slot(char[] line, int start, int end, int hash) {
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        for (Form form = table[slot]; form != null && !form.isAt(line, start, end); form = table[slot]) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static boolean joins(char[] line, int at) {
        char character = line[at];
        boolean joins = character == '-' || character == '\'' || character == '’' || character == '\u2011' || character == '\u00AD';
        return joins ? at + 1 < line.length && isLetterOrDigit(line[at + 1])
                : character > 127 && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Most characters are ASCII, and all of them pass through here. */
    private static boolean isLetterOrDigit(char character) {
        return character < 128 ? LETTERS_AND_DIGITS[character] : (character < DASHES || character > QUOTES) && Character.isLetterOrDigit(character);
    }

    /** From here to {@link #QUOTES} there is no letter, and more of these than of all letters that are not ASCII. */
    private static final char DASHES = '\u2010';
    private static final char QUOTES = '\u2027';
    private static final boolean[] LETTERS_AND_DIGITS = new boolean[128];

    static {
        Arrays.fill(LETTERS_AND_DIGITS, '0', '9' + 1, true);
        Arrays.fill(LETTERS_AND_DIGITS, 'A', 'Z' + 1, true);
        Arrays.fill(LETTERS_AND_DIGITS, 'a', 'z' + 1, true);
    }
}
