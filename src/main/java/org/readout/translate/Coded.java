package org.readout.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A stretch of text as a translator edits it: words, and codes that stand for everything else. Every format that translators are
 * sent writes and reads this; what comes back may have codes missing, doubled or crossed.
 */
public record Coded(List<Piece> pieces) {

    public static final Coded EMPTY = new Coded(List.of());

    /** Words that meet are one piece, and no piece is empty words. */
    public Coded {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words && !joined.isEmpty() && joined.get(joined.size() - 1) instanceof Piece.Words before) {
                joined.set(joined.size() - 1, new Piece.Words(before.text() + words.text()));
            } else if (!(piece instanceof Piece.Words words) || !words.text().isEmpty()) {
                joined.add(piece);
            }
        }
        pieces = List.copyOf(joined);
    }

    public static Coded of(String words) {
        return new Coded(List.of(new Piece.Words(words)));
    }

    /** What is read of it: its words, protected ones among them. Codes that stand alone are left out. */
    public String text() {
        return pieces.stream().map(piece -> piece instanceof Piece.Words words ? words.text()
                : piece instanceof Piece.Protected kept ? kept.text() : "").collect(Collectors.joining());
    }

    /** The same for people: codes as {@code ⟨1⟩…⟨/1⟩} and {@code ⟨2/⟩}. */
    @Override
    public String toString() {
        return pieces.stream().map(piece -> piece instanceof Piece.Words words ? words.text()
                : piece instanceof Piece.Protected kept ? kept.text()
                : piece instanceof Piece.Open open ? "⟨" + open.code().id() + "⟩"
                : piece instanceof Piece.Close close ? "⟨/" + close.code() + "⟩"
                : "⟨" + ((Piece.Alone) piece).code().id() + "/⟩").collect(Collectors.joining());
    }

    /** Whether it says the same in the same way; which words are protected may have been decided anew since. */
    public boolean isLike(Coded other) {
        return unprotected().equals(other.unprotected());
    }

    /** The same with no words protected. */
    public Coded unprotected() {
        return pieces.stream().noneMatch(Piece.Protected.class::isInstance) ? this
                : new Coded(pieces.stream().map(piece -> piece instanceof Piece.Protected kept ? new Piece.Words(kept.text()) : piece).toList());
    }

    /** The same with other ids for its codes; those that {@code ids} does not name are left as they are. */
    public Coded renumbered(Map<String, String> ids) {
        return new Coded(pieces.stream().map(piece -> piece instanceof Piece.Open open ? new Piece.Open(open.code().withId(ids))
                : piece instanceof Piece.Alone alone ? new Piece.Alone(alone.code().withId(ids))
                : piece instanceof Piece.Close close ? new Piece.Close(ids.getOrDefault(close.code(), close.code())) : piece).toList());
    }

    /** Ids of its codes in the order they come, each once. */
    public List<String> codes() {
        return pieces.stream().map(piece -> piece instanceof Piece.Open open ? open.code().id()
                : piece instanceof Piece.Alone alone ? alone.code().id()
                : piece instanceof Piece.Close close ? close.code() : "").filter(id -> !id.isEmpty()).distinct().toList();
    }

    /** Whether there is nothing in it to read or to see. */
    public boolean isBlank() {
        return text().isBlank() && pieces.stream().noneMatch(Piece.Alone.class::isInstance);
    }
}
