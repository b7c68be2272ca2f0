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
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private Difference() {
    }

    /** A word, a sign or white space of a text, or what else stands in its line. */
    public interface Token {

        /** What it is compared by. */
        String key();

        /** How it reads; empty for what only shows where it changed. */
        String text();
    }

    private record Word(String text) implements Token {

        @Override
        public String key() {
            return text;
        }
    }

    /** @param language of both, a BCP 47 tag */
    public static List<Stretch> between(String before, String after, String language) {
        Words words = new Words(language);
        return between(words.tokens(before).stream().map(Word::new).toList(), words.tokens(after).stream().map(Word::new).toList());
    }

    /**
     * Deletions before insertions; words that changed on both sides of a space are one stretch with it. Two stretches that follow each other are of
     * different sides.
     */
    public static List<Stretch> between(List<? extends Token> before, List<? extends Token> after) {
        Difference difference = new Difference();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(keys(before), keys(after), new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int end = delta.getSource().getPosition();
            difference.same(after.subList(delta.getTarget().getPosition() - (end - at), delta.getTarget().getPosition()));
            difference.deleted.append(shown(before, delta.getSource()));
            difference.inserted.append(shown(after, delta.getTarget()));
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
    private static String shown(List<? extends Token> tokens, Chunk<String> chunk) {
        StringBuilder text = new StringBuilder();
        tokens.subList(chunk.getPosition(), chunk.getPosition() + chunk.size())
                .forEach(token -> text.append(token.text().isEmpty() ? " " + token.key() : token.text()));
        return text.toString();
    }

    private void same(List<? extends Token> tokens) {
        String text = String.join("", tokens.stream().map(Token::text).toList());
        boolean pending = deleted.length() > 0 || inserted.length() > 0;
        if (pending && !text.isEmpty() && text.isBlank() && !text.contains("\n")) {
            deleted.append(text);
            inserted.append(text);
        } else if (!text.isEmpty()) {
            flush();
            add(Stretch.Side.SAME, text);
        }
    }

    private void flush() {
        String gone = deleted.toString();
        String come = inserted.toString();
        deleted.setLength(0);
        inserted.setLength(0);
        int tail = sharedBlank(gone, come);
        add(Stretch.Side.DELETED, gone.substring(0, gone.length() - tail));
        add(Stretch.Side.INSERTED, come.substring(0, come.length() - tail));
        add(Stretch.Side.SAME, come.substring(come.length() - tail));
    }

    private static int sharedBlank(String one, String other) {
        return one.endsWith(" ") && other.endsWith(" ") ? 1 : 0;
    }

    private void add(Stretch.Side side, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).side() == side) {
            stretches.set(last, new Stretch(side, stretches.get(last).text() + text));
        } else {
            stretches.add(new Stretch(side, text));
        }
    }
}
