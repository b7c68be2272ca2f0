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
    /** 31 to the power of so many: what the letter before them has come to count. */
    private static final int BEFORE = 923_521 * 923_521;
    private static final int WHOLE_PASSAGE = 3;

    private final String characters;
    private final BitSet words = new BitSet();
    private final List<Passage> passages;
    private final int[] starts;
    private final long[] index;

    Transcript(List<Passage> passages, Folding folding) {
        this.passages = List.copyOf(passages);
        this.starts = new int[passages.size()];
        StringBuilder all = new StringBuilder(1 << 16);
        for (int at = 0; at < starts.length; at++) {
            starts[at] = all.length();
            append(folding.fold(passages.get(at).text()), all);
        }
        this.characters = all.toString();
        this.index = index(characters);
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

    private static boolean isTaken(int place, String piece, BitSet taken) {
        int next = taken.nextSetBit(place);
        return next >= 0 && next < place + piece.length();
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
        for (int at = entry(piece, from); at < index.length && sameStart(piece, at); at++) {
            int place = (int) index[at];
            if (place + piece.length() > to) {
                return -1;
            }
            if (has(piece, place)) {
                return place;
            }
        }
        return -1;
    }

    /** The only place of a piece long enough to be looked up; -1 when there is none, or more than one. */
    int onlyPlace(String piece) {
        int first = piece.length() < LOOKED_UP ? -1 : lookUp(piece, 0, length());
        return first < 0 || lookUp(piece, first + 1, length()) >= 0 ? -1 : first;
    }

    private int entry(String piece, int from) {
        int at = Arrays.binarySearch(index, key(piece, from));
        return at < 0 ? -at - 1 : at;
    }

    private boolean sameStart(String piece, int entry) {
        return index[entry] >>> 32 == key(piece, 0) >>> 32;
    }

    private static long[] index(String text) {
        char[] letters = text.toCharArray();
        long[] index = new long[Math.max(0, letters.length - LOOKED_UP + 1)];
        int start = 0;
        for (int at = 0; at < letters.length; at++) {
            start = 31 * start + letters[at] - (at < LOOKED_UP ? 0 : BEFORE * letters[at - LOOKED_UP]);
            if (at >= LOOKED_UP - 1) {
                index[at - LOOKED_UP + 1] = key(start, at - LOOKED_UP + 1);
            }
        }
        Arrays.sort(index);
        return index;
    }

    /** The first characters of a piece as a number, and below it the place. */
    private static long key(String piece, int place) {
        int start = 0;
        for (int at = 0; at < LOOKED_UP; at++) {
            start = 31 * start + piece.charAt(at);
        }
        return key(start, place);
    }

    private static long key(int start, int place) {
        return (long) (start & 0x7fffffff) << 32 | place;
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
