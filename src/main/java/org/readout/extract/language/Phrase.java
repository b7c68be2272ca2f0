package org.readout.extract.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words by which a heading is known, wherever in it they stand: “what … should do” also fits “What the council should do”.
 *
 * @param pieces folded, in order, each with a blank at both ends; between two of them a few words of the author's own may stand
 * @param words  how many there are
 */
public record Phrase(List<String> pieces, int words) {

    /** How many words “…” stands for at most. */
    private static final int WIDEST_GAP = 4;

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    public static Phrase of(String written) {
        List<String> pieces = Stream.of(written.split("…")).map(Fold::words).filter(piece -> !piece.isEmpty()).map(piece -> " " + piece + " ").toList();
        return new Phrase(pieces, Fold.words(written.replace('…', ' ')).split(" ").length);
    }

    public String firstWord() {
        return pieces.get(0).substring(1, pieces.get(0).indexOf(' ', 1));
    }

    public String text() {
        return String.join("", pieces).strip().replace("  ", " ");
    }

    /** Where it begins in a folded heading with a blank at both ends; -1 where it is not in it. */
    public int in(String padded) {
        int start = padded.indexOf(pieces.get(0));
        int end = start + pieces.get(0).length() - 1;
        for (int at = 1; at < pieces.size() && start >= 0; at++) {
            int next = padded.indexOf(pieces.get(at), end);
            if (next < 0 || padded.substring(end, next).strip().split(" ").length > WIDEST_GAP) {
                return -1;
            }
            end = next + pieces.get(at).length() - 1;
        }
        return start;
    }
}
