package org.readout.source.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.readout.words.CountedQuestion;

/**
 * Lines that only their place makes headings: short, without a full stop, alone between blank lines, over text. More blank lines before
 * them than between paragraphs say so, below a title not one only among others (it may stand behind a box); where a draft has no heading of any other kind, standing alone does.
 */
final class SetApart {

    private static final int FEWEST = 2;
    private static final int FEWEST_ALONE = 3;
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_ALONE = 8;
    private static final int FEWEST_WORDS_BELOW = 12;
    /** One in capitals may be what a letter is about. */
    private static final int MOST_TITLES = 1;

    /** Over the line that says what is in it. */
    private static final Pattern ANNEX = Pattern.compile("(?iU)(?:annex|appendix|annexe|anhang|anlage|anexo|apéndice)(?: [a-z\\d]{1,3})?:?");

    private final List<Chunk> chunks;

    private SetApart(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** How deep each such line stands by its place in the draft, 1 or 2; no other chunk is told of. */
    static Map<Integer, Integer> in(List<Chunk> chunks) {
        return new SetApart(chunks).levels();
    }

    private Map<Integer, Integer> levels() {
        List<Integer> apart = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int at = 1; at + 1 < chunks.size(); at++) {
            if (isLine(at, MOST_WORDS) && blankBefore(at) > 1 && blankBefore(at + 1) > 0) {
                apart.add(at);
            } else if (isLine(at, MOST_WORDS_ALONE) && blankBefore(at) > 0 && blankBefore(at + 1) > 0 && !isLine(at - 1, MOST_WORDS) && isOverText(at)) {
                alone.add(at);
            }
        }
        boolean others = chunks.stream().skip(1).filter(Chunk::looksLikeHeading).count() > MOST_TITLES;
        Map<Integer, Integer> levels = new HashMap<>();
        if (apart.size() >= FEWEST) {
            boolean chance = apart.size() == FEWEST && alone.stream().filter(at -> at > apart.get(0) && at < apart.get(1)).count() >= FEWEST;
            apart.forEach(at -> levels.put(at, chance && at > apart.get(0) ? 2 : 1));
            alone.stream().filter(at -> at > apart.get(0)).forEach(at -> levels.put(at, 2));
        } else if (!others && apart.size() + alone.size() >= FEWEST_ALONE) {
            List<Integer> counted = counted();
            boolean chapters = counted.size() >= FEWEST_ALONE && counted.stream().filter(alone::contains).count() >= FEWEST;
            apart.forEach(at -> levels.put(at, 1));
            alone.forEach(at -> levels.put(at, chapters && at > counted.get(0) && !isAnnex(at) ? 2 : 1));
            if (chapters) {
                counted.stream().map(at -> at + 1).filter(at -> at + 1 < chunks.size() && isLine(at, MOST_WORDS_ALONE) && blankBefore(at + 1) > 0 && isOverText(at))
                        .forEach(at -> levels.put(at, 2));
                counted.forEach(at -> levels.put(at, 1));
            }
        }
        return levels;
    }

    /** Lines that count “1 …”, “2 …”, also those with another line right below: chapters, and what else stands alone stands below them. */
    private List<Integer> counted() {
        List<Integer> found = new ArrayList<>();
        for (int at = 1; at + 1 < chunks.size(); at++) {
            if (isLine(at, MOST_WORDS) && blankBefore(at) > 0 && blankBefore(at + 1) > 0 && chunks.get(at).words().matches(found.size() + 1 + "\\s.*")) {
                found.add(at);
            }
        }
        return found;
    }

    private boolean isAnnex(int at) {
        return ANNEX.matcher(chunks.get(at).lines().get(0)).matches();
    }

    private boolean isLine(int at, int mostWords) {
        Chunk chunk = chunks.get(at);
        String words = chunk.words();
        boolean mayBe = chunk.isShortLine() && !isQuestion(words) || chunk.lines().size() == 2 && isAnnex(at) && chunk.body().isShortLine();
        return mayBe && chunk.isPlain()
                && words.split("\\s+").length <= mostWords && words.matches("[\\p{Lu}\\d¿“\"«„‘'].*");
    }

    /** “Q4: Which approach do you favour?” */
    private static boolean isQuestion(String words) {
        return CountedQuestion.end(words).isPresent() && words.endsWith("?");
    }

    private boolean isOverText(int at) {
        Chunk below = chunks.get(at + 1);
        return TypedList.begins(below) || below.isColumns() || below.words().split("\\s+").length >= FEWEST_WORDS_BELOW;
    }

    private int blankBefore(int at) {
        Chunk before = chunks.get(at - 1);
        return chunks.get(at).line() - before.line() - before.lines().size();
    }
}
