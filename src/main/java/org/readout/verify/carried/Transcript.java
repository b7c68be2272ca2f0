package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * All that a rendition says as one line of characters without white space, and where its words and passages begin. Places in it are offsets
 * in UTF-16 units.
 */
final class Transcript {

    /** Longer pieces are looked up by their first characters, wherever they stand. */
    static final int LOOKED_UP = 8;
    private static final int ROWS = 1 << 16;
    private static final int WHOLE_PASSAGE = 3;

    private final String characters;
    private final BitSet words = new BitSet();
    private final List<Passage> passages;
    private final int[] starts;
    /** Places by the row of the characters that begin there, in their order within each. */
    private final int[] places;
    /** Where each row begins in them, and where the last one ends. */
    private final int[] rows = new int[ROWS + 1];

    Transcript(List<Passage> passages, Folding folding) {
        this.passages = List.copyOf(passages);
        this.starts = new int[passages.size()];
        StringBuilder all = new StringBuilder(1 << 16);
        for (int at = 0; at < starts.length; at++) {
            starts[at] = all.length();
            append(folding.fold(passages.get(at).text()), all);
        }
        this.characters = all.toString();
        this.places = index();
    }

    private void append(String text, StringBuilder all) {
        words.set(all.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ') {
                words.set(all.length());
            } else {
                all.append(text.charAt(at));
            }
        }
    }

    /** A piece's characters as they would stand in here. */
    static String compact(String text, Folding folding) {
        return compact(text, folding, folding.turns(text));
    }

    /** @param turned whether it is part of a text whose brackets may be turned */
    static String compact(String text, Folding folding, boolean turned) {
        return folding.fold(text, turned).replace(" ", "");
    }

    int length() {
        return characters.length();
    }

    boolean has(String piece, int at) {
        return characters.startsWith(piece, at);
    }

    /**
     * Where the piece stands between two places and on none that is taken; -1 when it does not. A short one may stand in many, so a passage of its own is taken before a word of
     * its own, that before the beginning of a word, and of equals the first; the inside of a word is no place for it.
     * A long one stands in the first place where it tears no word, if there is one.
     */
    int find(String piece, int from, int to, BitSet taken) {
        if (piece.length() >= LOOKED_UP) {
            int within = -1;
            for (int place = has(piece, from) && from + piece.length() <= to ? from : lookUp(piece, from, to); place >= 0; place = lookUp(piece, place + 1, to)) {
                if (!isTaken(place, piece, taken)) {
                    if (!isInWord(place) && !isInWord(place + piece.length())) {
                        return place;
                    }
                    within = within < 0 ? place : within;
                }
            }
            return within;
        }
        int best = -1;
        int rank = -1;
        for (int at = indexOf(piece, from, to); at >= 0 && rank < WHOLE_PASSAGE; at = indexOf(piece, at + 1, to)) {
            if (rank(at, at + piece.length()) > rank && !tears(at, at + piece.length()) && !isTaken(at, piece, taken)) {
                best = at;
                rank = rank(at, at + piece.length());
            }
        }
        return best;
    }

    /** The last place that holds it as whole words or, without one, as part of any; -1 where there is none. */
    int findLast(String piece, int from, int to, BitSet taken) {
        int whole = -1;
        int within = -1;
        for (int at = indexOf(piece, from, to); at >= 0; at = indexOf(piece, at + 1, to)) {
            int end = at + piece.length();
            if (!tears(at, end) && !isTaken(at, piece, taken)) {
                // a sign may follow at once, as that of a heading's own link does
                boolean ends = end == length() || words.get(end) || !Character.isLetterOrDigit(characters.charAt(end));
                whole = words.get(at) && ends ? at : whole;
                within = at;
            }
        }
        return whole >= 0 ? whole : within;
    }

    private static boolean isTaken(int place, String piece, BitSet taken) {
        for (int at = place; at < place + piece.length(); at++) {
            if (taken.get(at)) {
                return true;
            }
        }
        return false;
    }

    private int rank(int from, int to) {
        boolean begins = words.get(from);
        boolean ends = to == length() || words.get(to);
        return begins && ends && isStart(from) && (to == length() || isStart(to)) ? WHOLE_PASSAGE : begins && ends ? 2 : begins ? 1 : 0;
    }

    /** Whether letters of one word go on at both ends, in a script that parts words by spaces; a single letter may be one of a row. */
    private boolean tears(int from, int to) {
        return to - from > 1 && isInWord(from) && isInWord(to);
    }

    private boolean isInWord(int place) {
        return place > 0 && place < length() && !words.get(place) && isSpelt(place - 1) && isSpelt(place);
    }

    private boolean isSpelt(int place) {
        char letter = characters.charAt(place);
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return Character.isLetter(letter) && (Character.isUpperCase(letter) || Character.isLowerCase(letter)
                || script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW);
    }

    private boolean isStart(int place) {
        return Arrays.binarySearch(starts, place) >= 0;
    }

    private int indexOf(String piece, int from, int to) {
        if (piece.isEmpty()) {
            return from <= to ? from : -1;
        }
        int last = to - piece.length();
        for (int at = characters.indexOf(piece.charAt(0), from); at >= 0 && at <= last; at = characters.indexOf(piece.charAt(0), at + 1)) {
            if (has(piece, at)) {
                return at;
            }
        }
        return -1;
    }

    private int lookUp(String piece, int from, int to) {
        int row = row(piece, 0);
        int end = rows[row + 1];
        int first = Arrays.binarySearch(places, rows[row], end, from);
        for (int at = first < 0 ? -first - 1 : first; at < end && places[at] + piece.length() <= to; at++) {
            if (has(piece, places[at])) {
                return places[at];
            }
        }
        return -1;
    }

    /**
     * The places of a piece long enough to be looked up, those that are not taken, those inside words only where there are no others; none when there are more than {@code most}.
     */
    List<Chain.Place> fewPlaces(String piece, int most, BitSet taken) {
        List<Chain.Place> between = new ArrayList<>();
        List<Chain.Place> within = new ArrayList<>();
        int last = 0;
        for (int place = piece.length() < LOOKED_UP ? -1 : lookUp(piece, 0, length()); place >= 0; place = lookUp(piece, place + 1, length())) {
            if (isTaken(place, piece, taken)) {
                continue;
            }
            if (between.size() + within.size() == most) {
                return List.of();
            }
            if (place < last) {
                continue;
            }
            int end = place + piece.length();
            last = end;
            (isInWord(place) || isInWord(end) ? within : between).add(new Chain.Place(place, rank(place, end) == WHOLE_PASSAGE));
        }
        return between.isEmpty() ? within : between;
    }

    /** Counted and not sorted: a text is indexed in the time it takes to go through it. */
    private int[] index() {
        int[] row = new int[Math.max(0, length() - LOOKED_UP + 1)];
        for (int at = 0; at < row.length; at++) {
            row[at] = row(characters, at);
            rows[row[at] + 1]++;
        }
        for (int at = 0; at < ROWS; at++) {
            rows[at + 1] += rows[at];
        }
        int[] next = rows.clone();
        int[] index = new int[row.length];
        for (int at = 0; at < row.length; at++) {
            index[next[row[at]]++] = at;
        }
        return index;
    }

    /** Which row what begins at a place is in. */
    private static int row(String text, int place) {
        int start = 0;
        for (int at = place; at < place + LOOKED_UP; at++) {
            start = 31 * start + text.charAt(at);
        }
        return (start ^ start >>> 16) & ROWS - 1;
    }

    /** What stands between two places, with a space before each word. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && words.get(at)) {
                text.append(' ');
            }
            text.append(characters.charAt(at));
        }
        return text.toString();
    }

    Passage passage(int place) {
        int at = Arrays.binarySearch(starts, place);
        at = at < 0 ? -at - 2 : at;
        // of passages without a character, the last one
        while (at + 1 < starts.length && starts[at + 1] == place) {
            at++;
        }
        return passages.get(at);
    }

    /** Cuts a stretch where passages begin. */
    List<int[]> byPassage(int from, int to) {
        List<int[]> stretches = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at < to; at++) {
            if (isStart(at)) {
                stretches.add(new int[] {start, at});
                start = at;
            }
        }
        if (start < to) {
            stretches.add(new int[] {start, to});
        }
        return stretches;
    }
}
