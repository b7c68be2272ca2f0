package org.readout.bench;

import java.util.List;
import java.util.Optional;

/**
 * What {@code src/bench/run peers} takes.
 *
 * @param pairs     rounds of each row
 * @param memos     of the rows about many
 * @param unchanged memos of the row about nothing changed
 * @param scale     memos of the row about a small heap
 * @param rows      which, in order
 * @param jdk25     home of a JDK 25, where there is one
 * @param record    whether the documentation gets the figures
 */
record PeerOptions(int pairs, int memos, int unchanged, int scale, List<String> rows, Optional<String> jdk25, boolean record) {

    static PeerOptions of(List<String> words) {
        PeerOptions options = new PeerOptions(5, 200, 2000, 2000, List.of("cold", "batch", "threads", "unchanged"), PeerBenchmark.jdk25(), false);
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("--record")) {
                options = new PeerOptions(options.pairs, options.memos, options.unchanged, options.scale, options.rows, options.jdk25, true);
            } else if (at + 1 < words.size()) {
                options = options.with(words.get(at), words.get(++at));
            } else {
                throw new IllegalArgumentException("there is no " + words.get(at) + ", or its value is missing");
            }
        }
        return options;
    }

    private PeerOptions with(String name, String value) {
        return switch (name) {
            case "--pairs" -> new PeerOptions(Integer.parseInt(value), memos, unchanged, scale, rows, jdk25, record);
            case "--memos" -> new PeerOptions(pairs, Integer.parseInt(value), unchanged, scale, rows, jdk25, record);
            case "--unchanged" -> new PeerOptions(pairs, memos, Integer.parseInt(value), scale, rows, jdk25, record);
            case "--scale" -> new PeerOptions(pairs, memos, unchanged, Integer.parseInt(value), rows, jdk25, record);
            case "--rows" -> new PeerOptions(pairs, memos, unchanged, scale, List.of(value.split(",")), jdk25, record);
            default -> throw new IllegalArgumentException("there is no " + name);
        };
    }
}
