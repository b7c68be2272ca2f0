package org.readout.release.changes;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/** The words two texts share and those only one of them has. */
final class WordDiff {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WordDiff() {
    }

    /** Deletions before insertions; words that changed on both sides of a space are one stretch with it. */
    static List<Piece> between(List<Token> before, List<Token> after) {
        WordDiff diff = new WordDiff();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(keys(before), keys(after), new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int end = delta.getSource().getPosition();
            diff.same(after.subList(delta.getTarget().getPosition() - (end - at), delta.getTarget().getPosition()));
            diff.deleted.append(shown(before, delta.getSource()));
            diff.inserted.append(shown(after, delta.getTarget()));
            at = end + delta.getSource().size();
        }
        diff.same(after.subList(after.size() - (before.size() - at), after.size()));
        diff.flush();
        return List.copyOf(diff.pieces);
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    /** An address or a target shows where it changed. */
    private static String shown(List<Token> tokens, Chunk<String> chunk) {
        StringBuilder text = new StringBuilder();
        tokens.subList(chunk.getPosition(), chunk.getPosition() + chunk.size())
                .forEach(token -> text.append(token.text().isEmpty() ? " " + token.key() : token.text()));
        return text.toString();
    }

    private void same(List<Token> tokens) {
        String text = String.join("", tokens.stream().map(Token::text).toList());
        boolean pending = deleted.length() > 0 || inserted.length() > 0;
        if (pending && !text.isEmpty() && text.isBlank() && !text.contains("\n")) {
            deleted.append(text);
            inserted.append(text);
        } else if (!text.isEmpty()) {
            flush();
            add(Piece.Side.SAME, text);
        }
    }

    private void flush() {
        String gone = deleted.toString();
        String come = inserted.toString();
        deleted.setLength(0);
        inserted.setLength(0);
        int tail = sharedBlank(gone, come);
        add(Piece.Side.DELETED, gone.substring(0, gone.length() - tail));
        add(Piece.Side.INSERTED, come.substring(0, come.length() - tail));
        add(Piece.Side.SAME, come.substring(come.length() - tail));
    }

    private static int sharedBlank(String one, String other) {
        return one.endsWith(" ") && other.endsWith(" ") ? 1 : 0;
    }

    private void add(Piece.Side side, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).side() == side) {
            pieces.set(last, new Piece(side, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(side, text));
        }
    }
}
