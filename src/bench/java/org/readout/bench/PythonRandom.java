package org.readout.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers that CPython's {@code random.Random} gives for a seed that is a string, so that drafts made by a script and by
 * us are the same: MT19937 seeded by array (Matsumoto and Nishimura, 2002) with the string and its SHA-512.
 */
final class PythonRandom {

    private static final int WORDS = 624;
    private static final int MIDDLE = 397;
    /** Up to so many elements Python shuffles a pool to take a sample; above, it goes about it differently. */
    private static final int LARGEST_POOL = 21;

    private final int[] state = new int[WORDS];
    private int next = WORDS;

    PythonRandom(String seed) {
        byte[] text = seed.getBytes(StandardCharsets.UTF_8);
        byte[] number = Arrays.copyOf(text, text.length + 64);
        System.arraycopy(sha512(text), 0, number, text.length, 64);
        seed(littleEndianWords(number));
    }

    /** At least 0 and less than 1. */
    double random() {
        return ((word() >>> 5) * 67108864.0 + (word() >>> 6)) / 9007199254740992.0;
    }

    /** At least 0 and less than {@code bound}. */
    int below(int bound) {
        int unused = Integer.numberOfLeadingZeros(bound);
        int number = word() >>> unused;
        while (number >= bound) {
            number = word() >>> unused;
        }
        return number;
    }

    /** At least {@code least} and at most {@code most}. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    <T> T choice(List<T> from) {
        return from.get(below(from.size()));
    }

    /** So many different elements of at most 21. */
    <T> List<T> sample(List<T> from, int size) {
        if (from.size() > LARGEST_POOL) {
            throw new IllegalArgumentException("more than " + LARGEST_POOL + " to take a sample from");
        }
        List<T> pool = new ArrayList<>(from);
        List<T> taken = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int last = pool.size() - at - 1;
            int drawn = below(last + 1);
            taken.add(pool.get(drawn));
            pool.set(drawn, pool.get(last));
        }
        return taken;
    }

    private int word() {
        if (next == WORDS) {
            turn();
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= word << 7 & 0x9d2c5680;
        word ^= word << 15 & 0xefc60000;
        return word ^ word >>> 18;
    }

    private void turn() {
        for (int at = 0; at < WORDS; at++) {
            int mixed = state[at] & 0x80000000 | state[(at + 1) % WORDS] & 0x7fffffff;
            state[at] = state[(at + MIDDLE) % WORDS] ^ mixed >>> 1 ^ ((mixed & 1) == 0 ? 0 : 0x9908b0df);
        }
        next = 0;
    }

    private void seed(int[] key) {
        state[0] = 19650218;
        for (int at = 1; at < WORDS; at++) {
            state[at] = 1812433253 * (state[at - 1] ^ state[at - 1] >>> 30) + at;
        }
        int at = 1;
        for (int step = 0; step < Math.max(WORDS, key.length); step++) {
            state[at] = (state[at] ^ (state[at - 1] ^ state[at - 1] >>> 30) * 1664525) + key[step % key.length] + step % key.length;
            at = following(at);
        }
        for (int step = 0; step < WORDS - 1; step++) {
            state[at] = (state[at] ^ (state[at - 1] ^ state[at - 1] >>> 30) * 1566083941) - at;
            at = following(at);
        }
        state[0] = 0x80000000;
    }

    private int following(int at) {
        if (at + 1 < WORDS) {
            return at + 1;
        }
        state[0] = state[WORDS - 1];
        return 1;
    }

    private static int[] littleEndianWords(byte[] number) {
        int[] words = new int[(number.length + 3) / 4];
        for (int at = 0; at < number.length; at++) {
            words[at / 4] |= (number[number.length - 1 - at] & 0xff) << at % 4 * 8;
        }
        return words;
    }

    private static byte[] sha512(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java without SHA-512", e);
        }
    }
}
