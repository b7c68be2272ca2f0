package org.readout.source.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Short lines with all that is said below them indented, one such chunk after the other: “Noise”, “   Gulls may take …”. The lines are headings
 * then, and what is indented is no quotation; one alone may be the name of a case or the beginning of a list.
 */
final class HungText {

    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 6;
    private static final int FEWEST_WORDS_BELOW = 8;
    private static final int SMALLEST_INDENT = 2;

    private HungText() {
    }

    /** Which chunks are laid out so. */
    static Set<Integer> in(List<Chunk> chunks) {
        Set<Integer> hung = new HashSet<>();
        int from = 0;
        while (from < chunks.size()) {
            int to = from;
            while (to < chunks.size() && isHung(chunks.get(to))) {
                to++;
            }
            for (int at = from; to - from >= FEWEST && at < to; at++) {
                hung.add(at);
            }
            from = to + 1;
        }
        return hung;
    }

    private static boolean isHung(Chunk chunk) {
        return chunk.lines().size() > 1 && isName(chunk.head()) && !chunk.isColumns() && chunk.body().indent() >= SMALLEST_INDENT
                && chunk.body().lines().stream().mapToInt(Chunk::indent).distinct().count() == 1 && !TypedList.begins(chunk.body()) && chunk.body().words().split("\\s+").length >= FEWEST_WORDS_BELOW;
    }

    private static boolean isName(Chunk line) {
        return line.isShortLine() && line.isPlain()
                && line.words().split("\\s+").length <= MOST_WORDS && line.words().matches("[\\p{Lu}¿“\"«„‘'][^:]*");
    }
}
