package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way of spelling a word, capitals told apart, and everywhere it stands in a memo. */
final class Form {

    /** Of no word. */
    static final Form NONE = new Form("", -1, Optional.empty());

    private final String text;
    private final char[] characters;
    private final int number;
    private final Form small;
    private final List<Form> spellings = new ArrayList<>(1);
    private final List<Word> words = new ArrayList<>(2);

    /** @param small the same in lower case; none where it is so written */
    Form(String text, int number, Optional<Form> small) {
        this.text = text;
        this.characters = text.toCharArray();
        this.number = number;
        this.small = small.orElse(this);
        this.small.spellings.add(this);
    }

    String text() {
        return text;
    }

    /** Its place in the vocabulary, counted from 0. */
    int number() {
        return number;
    }

    /** The form in lower case, which need not stand anywhere. */
    Form small() {
        return small;
    }

    /** Of a form in lower case: it and those that differ from it by capitals only. */
    List<Form> spellings() {
        return spellings;
    }

    /** Where it stands, in reading order. */
    List<Word> words() {
        return words;
    }

    boolean isAt(char[] line, int start, int end) {
        if (end - start != characters.length) {
            return false;
        }
        for (int at = 0; at < characters.length; at++) {
            if (characters[at] != line[start + at]) {
                return false;
            }
        }
        return true;
    }
}
