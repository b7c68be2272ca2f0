package org.readout.release.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.readout.words.Difference;

/**
 * A word, a mark of punctuation, a space, or something that stands in the line.
 *
 * @param key    what it is compared by: for a reference its target and not its words, which may be a number that has moved on
 * @param text   how it reads; empty for what only shows where it changed
 * @param target what it points at, or empty
 * @param language a BCP 47 tag, or empty for the edition's own
 */
record Token(String key, String text, String target, String language) implements Difference.Token {

    /** In the edition's language. */
    Token(String key, String text, String target) {
        this(key, text, target, "");
    }

    static final Token LINE = word("\n");

    static Token word(String text) {
        return new Token(text, text, "");
    }

    /** Said in another language, unless it is in a third. */
    Token in(String other) {
        return language.isEmpty() ? new Token(key, text, target, other) : this;
    }

    boolean isBlank() {
        return key.isBlank();
    }

    static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining()).strip();
    }

    /** With targets under the names they have in the later edition. */
    static List<Token> renamed(List<Token> tokens, Map<String, String> names) {
        return tokens.stream().map(token -> names.containsKey(token.target)
                ? new Token(token.key.replace(token.target, names.get(token.target)), token.text, names.get(token.target), token.language) : token).toList();
    }

    static List<String> keys(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isBlank()).map(Token::key).toList();
    }

    /** Joined by line breaks. */
    static List<Token> lines(List<List<Token>> parts) {
        List<Token> all = new ArrayList<>();
        for (List<Token> part : parts) {
            if (!part.isEmpty()) {
                if (!all.isEmpty()) {
                    all.add(LINE);
                }
                all.addAll(part);
            }
        }
        return all;
    }
}
