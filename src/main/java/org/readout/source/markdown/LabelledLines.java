package org.readout.source.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Lines of one paragraph each of which begins with a name and a colon and ends its sentence, “Federation: pay for machines.”, “States: keep lists.”, or with a
 * dash or dot that Markdown knows no list by, maybe below lines that lead up to them. Markdown makes one paragraph of them; their author meant a line each,
 * and each is a paragraph.
 */
final class LabelledLines {

    private static final Pattern BEGINS = Pattern.compile("(?U)\\s*\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,3} ?:\\s");
    /** “— That the contract be published.” */
    private static final Pattern BULLET = Pattern.compile("\\s*[—–•‣·▪]\\s+\\S");
    /** What no line of prose begins with, however it is broken. */
    private static final Pattern DOT = Pattern.compile("\\s*[•‣▪]\\s+\\S");
    private static final Pattern ENDS = Pattern.compile(".*[.;!?»”\"]\\s*");

    private static final int FEWEST_BELOW = 2;

    private LabelledLines() {
    }

    /** Empty where the paragraph is not made of such lines. */
    static List<Paragraph> of(Paragraph paragraph) {
        List<List<Node>> lines = TypedLines.lines(paragraph);
        if (lines.size() > 1 && (lines.stream().allMatch(LabelledLines::isOne) || lines.stream().allMatch(line -> begins(BULLET, line)))) {
            return TypedLines.each(paragraph, lines, 0);
        }
        int first = IntStream.range(0, lines.size()).filter(at -> begins(DOT, lines.get(at))).findFirst().orElse(0);
        if (first == 0 || lines.size() - first < FEWEST_BELOW || !lines.subList(first, lines.size()).stream().allMatch(line -> begins(DOT, line))) {
            return List.of();
        }
        return Stream.concat(Stream.of(TypedLines.part(paragraph, lines, 0, first)), TypedLines.each(paragraph, lines, first).stream()).toList();
    }

    private static boolean begins(Pattern sign, List<Node> line) {
        return !line.isEmpty() && line.get(0) instanceof Text first && sign.matcher(first.getLiteral()).lookingAt();
    }

    private static boolean isOne(List<Node> line) {
        List<Text> texts = line.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
        return !line.isEmpty() && line.get(0) instanceof Text first && BEGINS.matcher(first.getLiteral()).lookingAt() && ENDS.matcher(texts.get(texts.size() - 1).getLiteral())
                .matches();
    }
}
