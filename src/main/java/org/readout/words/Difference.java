package org.readout.words;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/** The words two texts share and those only one of them has, in the order they are read. */
public final class Difference {

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Stretch> deleted = new ArrayList<>();
    private final List<Stretch> inserted = new ArrayList<>();

    private Difference() {
    }

    /** A word, a sign or white space of a text, or what else stands in its line. */
    public interface Token {

        /** What it is compared by. */
        String key();

        /** How it reads; empty for what only shows where it changed. */
        String text();

        /** A BCP 47 tag; empty when it is the language of the whole. */
        String language();
    }

    private record Word(String text) implements Token {

        @Override
        public String key() {
            return text;
        }

        @Override
        public String language() {
            return "";
        }
    }

    /** @param language of both, a BCP 47 tag */
    public static List<Stretch> between(String before, String after, String language) {
        Words words = new Words(language);
        return between(words.tokens(before).stream().map(Word::new).toList(), words.tokens(after).stream().map(Word::new).toList());
    }

    /** All of a text, without the white space around it. */
    public static List<Stretch> whole(Stretch.Side side, List<? extends Token> tokens) {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        int end = tokens.size();
        while (first < end && tokens.get(first).text().isBlank()) {
            first++;
        }
        while (end > first && tokens.get(end - 1).text().isBlank()) {
            end--;
        }
        tokens.subList(first, end).forEach(token -> add(stretches, side, token.text(), token.language()));
        return stretches;
    }

    /**
     * Deletions before insertions; words that changed on both sides of a space are one stretch with it. Two stretches that follow each other are of
     * different sides or languages.
     */
    public static List<Stretch> between(List<? extends Token> before, List<? extends Token> after) {
        Difference difference = new Difference();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(keys(before), keys(after), new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int end = delta.getSource().getPosition();
            difference.same(after.subList(delta.getTarget().getPosition() - (end - at), delta.getTarget().getPosition()));
            put(difference.deleted, Stretch.Side.DELETED, before, delta.getSource());
            put(difference.inserted, Stretch.Side.INSERTED, after, delta.getTarget());
            at = end + delta.getSource().size();
        }
        difference.same(after.subList(after.size() - (before.size() - at), after.size()));
        difference.flush();
        return List.copyOf(difference.stretches);
    }

    private static List<String> keys(List<? extends Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    /** An address or a target shows where it changed. */
    private static void put(List<Stretch> stretches, Stretch.Side side, List<? extends Token> tokens, Chunk<String> chunk) {
        tokens.subList(chunk.getPosition(), chunk.getPosition() + chunk.size())
                .forEach(token -> add(stretches, side, token.text().isEmpty() ? " " + token.key() : token.text(), token.language()));
    }

    private void same(List<? extends Token> tokens) {
        String text = String.join("", tokens.stream().map(Token::text).toList());
        boolean pending = !deleted.isEmpty() || !inserted.isEmpty();
        if (pending && !text.isEmpty() && text.isBlank() && !text.contains("\n")) {
            tokens.forEach(token -> add(deleted, Stretch.Side.DELETED, token.text(), token.language()));
            tokens.forEach(token -> add(inserted, Stretch.Side.INSERTED, token.text(), token.language()));
        } else if (!text.isEmpty()) {
            flush();
            tokens.forEach(token -> add(stretches, Stretch.Side.SAME, token.text(), token.language()));
        }
    }

    private void flush() {
        boolean shared = endsBlank(deleted) && endsBlank(inserted);
        if (shared) {
            cutBlank(deleted);
            cutBlank(inserted);
        }
        deleted.forEach(one -> add(stretches, one.side(), one.text(), one.language()));
        inserted.forEach(one -> add(stretches, one.side(), one.text(), one.language()));
        add(stretches, Stretch.Side.SAME, shared ? " " : "", "");
        deleted.clear();
        inserted.clear();
    }

    private static boolean endsBlank(List<Stretch> stretches) {
        return !stretches.isEmpty() && stretches.get(stretches.size() - 1).text().endsWith(" ");
    }

    private static void cutBlank(List<Stretch> stretches) {
        Stretch last = stretches.remove(stretches.size() - 1);
        add(stretches, last.side(), last.text().substring(0, last.text().length() - 1), last.language());
    }

    /** White space is in no language. */
    private static void add(List<Stretch> stretches, Stretch.Side side, String text, String language) {
        if (text.isEmpty()) {
            return;
        }
        boolean blank = text.isBlank();
        if (!stretches.isEmpty()) {
            Stretch last = stretches.get(stretches.size() - 1);
            if (last.side() == side && (blank || last.text().isBlank() || last.language().equals(language))) {
                stretches.set(stretches.size() - 1, new Stretch(side, last.text() + text, blank ? last.language() : language));
                return;
            }
        }
        stretches.add(new Stretch(side, text, blank ? "" : language));
    }
}
