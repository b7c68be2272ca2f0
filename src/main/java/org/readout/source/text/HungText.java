package org.readout.source.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Short lines with all that is said below them indented, one such chunk after the other: “Noise”, “   Gulls may take …”. The lines are headings
 * then, and what is indented is no quotation; one alone may be the name of a case or the beginning of a list.
 */
final class HungText {

    private static final int FEWEST = 2;
    private static final int FEWEST_TERMS = 3;
    private static final int MOST_WORDS = 6;
    private static final int FEWEST_WORDS_BELOW = 8;
    private static final int FEWEST_WORDS_OF_A_TERM = 4;
    private static final int SMALLEST_INDENT = 2;
    private static final String BEGINS = "(?s)[\\p{Lu}\\p{Lo}\\p{N}¿¡“\"«„‘'(].*";

    private HungText() {
    }

    /** Which chunks are laid out so. */
    static Set<Integer> in(List<Chunk> chunks) {
        return inTurn(chunks, HungText::isHung, FEWEST);
    }

    /** Which are the same with their short lines indented as well: terms, each with what is said of it. */
    static Set<Integer> terms(List<Chunk> chunks) {
        return inTurn(chunks, HungText::isTerm, FEWEST_TERMS);
    }

    private static Set<Integer> inTurn(List<Chunk> chunks, Predicate<Chunk> alike, int fewest) {
        Set<Integer> hung = new HashSet<>();
        int from = 0;
        while (from < chunks.size()) {
            int to = from;
            while (to < chunks.size() && alike.test(chunks.get(to))) {
                to++;
            }
            for (int at = from; to - from >= fewest && at < to; at++) {
                hung.add(at);
            }
            from = to + 1;
        }
        return hung;
    }

    private static boolean isHung(Chunk chunk) {
        return chunk.lines().size() > 1 && chunk.head().isPlain() && hangs(chunk, FEWEST_WORDS_BELOW);
    }

    /** A sentence may begin below a term, and goes on below the first line of a reference: “Lovelace, A. (2024). Notes on engines”, “    and other machines.” */
    private static boolean isTerm(Chunk chunk) {
        return chunk.lines().size() > 1 && chunk.head().indent() > 0 && !TypedList.begins(chunk.head()) && !chunk.head().words().contains(". ")
                && hangs(chunk, FEWEST_WORDS_OF_A_TERM) && chunk.body().words().matches(BEGINS);
    }

    private static boolean hangs(Chunk chunk, int fewestWords) {
        Chunk body = chunk.body();
        return isName(chunk.head()) && !chunk.isColumns() && body.indent() >= chunk.head().indent() + SMALLEST_INDENT
                && body.lines().stream().mapToInt(Chunk::indent).distinct().count() == 1 && !TypedList.begins(body) && body.words().split("\\s+").length >= fewestWords;
    }

    private static boolean isName(Chunk line) {
        return line.isShortLine() && line.words().split("\\s+").length <= MOST_WORDS && line.words().matches("[\\p{Lu}¿“\"«„‘'][^:]*");
    }
}
