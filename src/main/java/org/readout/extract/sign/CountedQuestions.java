package org.readout.extract.sign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.words.CountedQuestion;

/**
 * Questions that say which one they are, wherever they stand: “Question 4: Should heirs be able to see the file?” A paper that is still to be discussed puts its questions in
 * this way, beside what they are about; one that answers another's counts the same questions, with what its authors reply right behind them.
 */
public final class CountedQuestions {

    private static final PatternFile PATTERNS = PatternFile.of(CountedQuestions.class).with("names", CountedQuestion.NAMES);
    private static final int FEWEST = 2;
    private static final Pattern LABEL = PATTERNS.pattern("label");
    private static final Pattern REPLIES = Pattern.compile(PATTERNS.text("replies"), Pattern.DOTALL);

    private CountedQuestions() {
    }

    /** Whether a document puts such questions, and leaves most of them to others. */
    static boolean areIn(List<Block> blocks) {
        int[] at = IntStream.range(0, blocks.size()).filter(block -> isOne(blocks.get(block))).toArray();
        return at.length >= FEWEST && IntStream.of(at).filter(block -> isAnswered(blocks, block)).count() * 2 < at.length;
    }

    public static boolean isOne(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }
        String text = PlainText.of(paragraph.inlines()).strip();
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() && text.indexOf('?') > 0 && Unknown.asks(text.substring(label.end(), text.indexOf('?') + 1).strip());
    }

    private static boolean isAnswered(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && !(blocks.get(at + 1) instanceof Heading) && !isOne(blocks.get(at + 1)) && replies(blocks.get(at + 1));
    }

    /** Whether a block says what its authors reply. */
    public static boolean replies(Block block) {
        return REPLIES.matcher(PlainText.of(block).strip()).matches();
    }
}
