package org.readout.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words by which a heading is known, wherever in it they stand: “what … should do” also fits “What the council should do”.
 *
 * @param pieces folded, in order; between two of them a few words of the author's own may stand
 */
record Phrase(List<String> pieces) {

    /** How many words “…” stands for at most. */
    private static final int WIDEST_GAP = 4;

    Phrase {
        pieces = List.copyOf(pieces);
    }

    static Phrase of(String written) {
        return new Phrase(Stream.of(written.split("…")).map(Fold::words).filter(piece -> !piece.isEmpty()).toList());
    }

    /** Where it begins in a folded heading with a blank at both ends; -1 where it is not in it. */
    int in(String padded) {
        int start = padded.indexOf(" " + pieces.get(0) + " ");
        int end = start + pieces.get(0).length() + 1;
        for (int at = 1; at < pieces.size() && start >= 0; at++) {
            int next = padded.indexOf(" " + pieces.get(at) + " ", end);
            if (next < 0 || padded.substring(end, next).strip().split(" ").length > WIDEST_GAP) {
                return -1;
            }
            end = next + pieces.get(at).length() + 1;
        }
        return start;
    }

    int words() {
        return pieces.stream().mapToInt(piece -> piece.split(" ").length).sum();
    }
}
