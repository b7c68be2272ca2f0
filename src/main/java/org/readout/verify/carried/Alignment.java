package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.verify.ledger.Piece;

/**
 * Finds an edition's pieces in a transcript. First those that stand in few places, as much of them as keeps its order ({@link Chain}); these fence in the others, long before
 * short, each between its neighbours that are found. What is not found whole is looked for word by word.
 *
 * <p>A piece is looked up in an index or close by, so that time grows with the length of the text and not faster.
 */
final class Alignment {

    /** Shorter ones may well stand in another's words. */
    private static final int TELLING = 12;
    /** A piece that stands in more places fences in none. */
    private static final int FEW = 12;
    /** What is too short for the index is looked for no further than this from what its place is known by. */
    private static final int NEAR = 4000;
    /** No further from each other stand the signs of a formula, in whatever order a format writes them. */
    private static final int CLOSE = 24;

    private final Transcript transcript;
    private final Folding folding;
    private final BitSet claimed = new BitSet();
    /** Of pieces that may stand anywhere: where each was found, and those before and behind it in one paragraph. */
    private final Map<Piece, Integer> found = new IdentityHashMap<>();
    private final Map<Piece, Piece> before = new IdentityHashMap<>();
    private final Map<Piece, Piece> behind = new IdentityHashMap<>();
    private final List<Piece> missing = new ArrayList<>();
    private final List<Piece> misplaced = new ArrayList<>();
    private final List<Piece> lost = new ArrayList<>();
    private int carried;

    Alignment(Transcript transcript, Folding folding) {
        this.transcript = transcript;
        this.folding = folding;
    }

    /** Where the found pieces of a list stand, by their place in the list. */
    private final class Placing {

        /** So many pieces before a table its heading stands. */
        private static final int RIGHT_OVER = 4;

        private final ReadingOrder order;
        private final List<Piece> pieces;
        private final String[] texts;
        private final TreeMap<Integer, Integer> places = new TreeMap<>();

        Placing(ReadingOrder order) {
            this.order = order;
            this.pieces = order.pieces();
            this.texts = pieces.stream().map(piece -> Transcript.compact(piece.text(), folding)).toArray(String[]::new);
        }

        void run() {
            anchors();
            int[] rest = IntStream.range(0, texts.length).filter(at -> !texts[at].isEmpty() && !places.containsKey(at)).boxed()
                    .sorted(Comparator.comparingInt(at -> -texts[at].length())).mapToInt(Integer::intValue).toArray();
            List<Integer> lost = new ArrayList<>();
            opening();
            for (int at : rest) {
                if (places.containsKey(at)) {
                    continue;
                }
                int place = between(texts[at], from(at), to(at));
                if (place >= 0) {
                    places.put(at, place);
                } else {
                    lost.add(at);
                }
            }
            places.forEach((at, place) -> claim(place, texts[at].length()));
            lost.stream().sorted().forEach(this::lost);
        }

        /** The heaviest run of pieces in order, of those that stand in few places: what a contents list or an index says again is seldom in it. */
        private void anchors() {
            Chain chain = new Chain(transcript.length());
            for (int at = 0; at < texts.length; at++) {
                chain.add(at, transcript.fewPlaces(texts[at], FEW, claimed), texts[at].length());
            }
            chain.heaviest(places::put);
        }

        /** What stands before the first that is found, from the last of it to the first: remarks, or a contents list that says the same, may stand before all. */
        private void opening() {
            int first = places.isEmpty() ? 0 : places.firstKey();
            for (int at = first - 1; at >= 0; at--) {
                int to = to(at);
                int place = texts[at].isEmpty() ? -1 : transcript.findLast(texts[at], Math.max(0, to - NEAR), to, claimed);
                if (place >= 0) {
                    places.put(at, place);
                }
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
            // lines to be filled in run into each other, however long each of them is
            boolean lines = texts[at].length() >= TELLING && texts[at].codePoints().noneMatch(Character::isLetterOrDigit);
            boolean twin = lines || places.keySet().stream().anyMatch(other -> texts[other].equals(texts[at]));
            ReadingOrder.Stretch around = order.around(pieces.get(at));
            int elsewhere = texts[at].length() < TELLING && !twin ? -1 : unclaimed(texts[at], from(twinBefore(at, around.from())), to(around.to() - 1));
            if (elsewhere >= 0 && twin) {
                // which of two is which cannot be told, and need not be
                claim(elsewhere, texts[at].length());
            } else if (elsewhere >= 0) {
                claim(elsewhere, texts[at].length());
                misplaced.add(pieces.get(at));
                lost.add(pieces.get(at));
            } else if (!wordByWord(pieces.get(at), from(at), to(at))) {
                lost.add(pieces.get(at));
            }
        }

        /** A heading right over a table that says what a head of it says may have been taken for that head. */
        private int twinBefore(int at, int first) {
            return IntStream.range(Math.max(0, first - RIGHT_OVER), first).filter(before -> texts[before].equals(texts[at])).findFirst().orElse(first);
        }
    }

    /** Pieces that are to stand in this order. */
    void inOrder(ReadingOrder order) {
        new Placing(order).run();
    }

    /** Of pieces that may stand anywhere those that stand in as many places as there are of them are taken, since they may quote what stands in order; the others are left. */
    List<Piece> apart(List<Piece> pieces) {
        for (int at = 1; at < pieces.size(); at++) {
            if (pieces.get(at).place().equals(pieces.get(at - 1).place())) {
                before.put(pieces.get(at), pieces.get(at - 1));
                behind.put(pieces.get(at - 1), pieces.get(at));
            }
        }
        Map<String, List<Piece>> same = pieces.stream().collect(Collectors.groupingBy(piece -> Transcript.compact(piece.text(), folding), LinkedHashMap::new, Collectors.toList()));
        List<Piece> others = new ArrayList<>();
        same.forEach((text, them) -> {
            List<Chain.Place> places = text.length() < TELLING ? List.of() : transcript.fewPlaces(text, them.size(), claimed);
            if (places.size() == them.size()) {
                for (int at = 0; at < them.size(); at++) {
                    claim(them.get(at), places.get(at).start(), text.length());
                }
            } else {
                others.addAll(them);
            }
        });
        return others;
    }

    /** Pieces that may stand anywhere, long before short: a title may be quoted in what is found about the draft. */
    void anywhere(List<Piece> pieces) {
        for (Piece piece : pieces.stream().sorted(Comparator.comparingInt(piece -> -piece.text().length())).toList()) {
            String text = Transcript.compact(piece.text(), folding);
            int close = text.length() < TELLING ? close(piece, text) : -1;
            int place = close < 0 ? unclaimed(text, 0, transcript.length()) : close;
            if (place >= 0) {
                claim(piece, place, text.length());
            } else {
                wordByWord(piece, 0, transcript.length());
            }
        }
    }

    /** A sign of a formula in a note may be a letter of any word: it is looked for right behind what it stands behind, then close to that, or to what follows it. */
    private int close(Piece piece, String text) {
        Piece last = before.getOrDefault(piece, piece);
        if (found.containsKey(last)) {
            int end = found.get(last) + Transcript.compact(last.text(), folding).length();
            int place = unclaimed(text, end, Math.min(transcript.length(), end + text.length()));
            place = place < 0 ? unclaimed(text, end, Math.min(transcript.length(), end + CLOSE)) : place;
            if (place >= 0) {
                return place;
            }
        }
        Piece next = behind.getOrDefault(piece, piece);
        return found.containsKey(next) ? unclaimed(text, Math.max(0, found.get(next) - CLOSE), found.get(next)) : -1;
    }

    private void claim(Piece piece, int place, int length) {
        found.put(piece, place);
        claim(place, length);
    }

    /** In the order of the piece while that can be, then in any; whether every word is found. */
    private boolean wordByWord(Piece piece, int from, int to) {
        StringBuilder lost = new StringBuilder();
        int next = from;
        boolean turned = folding.turns(piece.text());
        for (String word : piece.text().split("(?U)\\s+|(?<=\\p{IsHan})|(?=\\p{IsHan})")) {
            String text = Transcript.compact(word, folding, turned);
            int place = between(text, next, to);
            place = place < 0 ? between(text, from, to) : place;
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
        return lost.isEmpty();
    }

    /** What is short is looked for behind the piece before it, then before the one behind it: remarks may stand between, or before all. */
    private int between(String text, int from, int to) {
        if (text.length() >= Transcript.LOOKED_UP || to - from <= NEAR) {
            return unclaimed(text, from, to);
        }
        int place = unclaimed(text, from, from + NEAR);
        return place >= 0 ? place : unclaimed(text, Math.max(from, to - NEAR), to);
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

    /** Pieces that are to stand in an order and do not all stand in it. */
    List<Piece> lost() {
        return lost;
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
