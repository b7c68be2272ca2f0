package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.readout.verify.ledger.Piece;

/**
 * Finds an edition's pieces in a transcript. First those that stand in one place only and in their order; these fence in the others, long before
 * short, each between its neighbours that are found. What is not found whole is looked for word by word.
 *
 * <p>A piece is looked up in an index or close by, so that time grows with the length of the text and not faster.
 */
final class Alignment {

    /** Shorter ones may well stand in another's words. */
    private static final int ANCHOR = 20;
    private static final int TELLING = 12;
    /** What is too short for the index is looked for no further than this, where its place is known. */
    private static final int NEAR = 4000;
    /** While places are still looked for, none is taken. */
    private static final BitSet NONE = new BitSet();

    private final Transcript transcript;
    private final Folding folding;
    private final BitSet claimed = new BitSet();
    private final List<Piece> missing = new ArrayList<>();
    private final List<Piece> misplaced = new ArrayList<>();
    private int carried;

    Alignment(Transcript transcript, Folding folding) {
        this.transcript = transcript;
        this.folding = folding;
    }

    /** Where the found pieces of a list stand, by their place in the list. */
    private final class Placing {

        private final List<Piece> pieces;
        private final String[] texts;
        private final TreeMap<Integer, Integer> places = new TreeMap<>();

        Placing(List<Piece> pieces) {
            this.pieces = pieces;
            this.texts = pieces.stream().map(piece -> Transcript.compact(piece.text(), folding)).toArray(String[]::new);
        }

        void run() {
            anchors();
            int[] rest = IntStream.range(0, texts.length).filter(at -> !texts[at].isEmpty() && !places.containsKey(at)).boxed()
                    .sorted(Comparator.comparingInt(at -> -texts[at].length())).mapToInt(Integer::intValue).toArray();
            List<Integer> lost = new ArrayList<>();
            for (int at : rest) {
                int place = transcript.find(texts[at], from(at), near(texts[at], from(at), to(at)), NONE);
                if (place >= 0) {
                    places.put(at, place);
                } else {
                    lost.add(at);
                }
            }
            places.forEach((at, place) -> claim(place, texts[at].length()));
            lost.stream().sorted().forEach(this::lost);
        }

        /** The longest run of pieces in order, of those that stand in one place only. */
        private void anchors() {
            int[] only = Arrays.stream(texts).mapToInt(text -> text.length() < ANCHOR ? -1 : transcript.onlyPlace(text)).toArray();
            int[] before = new int[texts.length];
            int[] ends = new int[texts.length];
            int longest = 0;
            for (int at = 0; at < texts.length; at++) {
                if (only[at] < 0) {
                    continue;
                }
                int low = 0;
                int high = longest;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    int end = ends[middle];
                    if (only[end] + texts[end].length() <= only[at]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                before[at] = low > 0 ? ends[low - 1] : -1;
                ends[low] = at;
                longest = Math.max(longest, low + 1);
            }
            for (int at = longest > 0 ? ends[longest - 1] : -1; at >= 0; at = before[at]) {
                places.put(at, only[at]);
            }
        }

        private int from(int at) {
            Map.Entry<Integer, Integer> before = places.lowerEntry(at);
            return before == null ? 0 : before.getValue() + texts[before.getKey()].length();
        }

        private int to(int at) {
            Map.Entry<Integer, Integer> after = places.higherEntry(at);
            return after == null ? transcript.length() : after.getValue();
        }

        private void lost(int at) {
            boolean twin = places.keySet().stream().anyMatch(other -> texts[other].equals(texts[at]));
            int elsewhere = texts[at].length() < TELLING && !twin ? -1 : unclaimed(texts[at], 0, transcript.length());
            if (elsewhere >= 0 && twin) {
                // which of two is which cannot be told, and need not be
                claim(elsewhere, texts[at].length());
            } else if (elsewhere >= 0) {
                claim(elsewhere, texts[at].length());
                misplaced.add(pieces.get(at));
            } else {
                wordByWord(pieces.get(at), from(at), to(at));
            }
        }
    }

    /** Pieces that are to stand in this order. */
    void inOrder(List<Piece> pieces) {
        new Placing(pieces).run();
    }

    /** Pieces that may stand anywhere. */
    void anywhere(List<Piece> pieces) {
        for (Piece piece : pieces) {
            String text = Transcript.compact(piece.text(), folding);
            int place = unclaimed(text, 0, transcript.length());
            if (place >= 0) {
                claim(place, text.length());
            } else {
                wordByWord(piece, 0, transcript.length());
            }
        }
    }

    /** In the order of the piece while that can be, then in any. */
    private void wordByWord(Piece piece, int from, int to) {
        StringBuilder lost = new StringBuilder();
        int next = from;
        boolean turned = folding.turns(piece.text());
        for (String word : piece.text().split("(?U)\\s+|(?<=\\p{IsHan})|(?=\\p{IsHan})")) {
            String text = Transcript.compact(word, folding, turned);
            int place = unclaimed(text, next, near(text, next, to));
            place = place < 0 ? unclaimed(text, from, near(text, from, to)) : place;
            if (place < 0) {
                lost.append(lost.isEmpty() ? "" : " ").append(word);
            } else {
                claim(place, text.length());
                next = place + text.length();
            }
        }
        if (!lost.isEmpty()) {
            missing.add(Piece.of(piece.place(), lost.toString()));
        }
    }

    private static int near(String text, int from, int to) {
        return text.length() < Transcript.LOOKED_UP ? Math.min(to, from + NEAR) : to;
    }

    private int unclaimed(String text, int from, int to) {
        return transcript.find(text, from, to, claimed);
    }

    private void claim(int place, int length) {
        claimed.set(place, place + length);
        carried += length;
    }

    int carried() {
        return carried;
    }

    List<Piece> missing() {
        return missing;
    }

    List<Piece> misplaced() {
        return misplaced;
    }

    /** Stretches of the transcript that are no piece's, each within one passage. */
    List<int[]> beyond() {
        List<int[]> beyond = new ArrayList<>();
        for (int start = claimed.nextClearBit(0); start < transcript.length(); start = claimed.nextClearBit(start)) {
            int end = claimed.nextSetBit(start);
            end = end < 0 ? transcript.length() : end;
            beyond.addAll(transcript.byPassage(start, end));
            start = end;
        }
        return beyond;
    }
}
