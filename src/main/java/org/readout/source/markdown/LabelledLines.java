package org.readout.source.markdown;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Lines of one paragraph each of which begins with a name and a colon and ends its sentence, “Federation: pay for machines.”, “States: keep lists.”, or with a
 * dash or dot that Markdown knows no list by. Markdown makes one paragraph of them; their author meant a line each, and each is a paragraph.
 */
final class LabelledLines {

    private static final Pattern BEGINS = Pattern.compile("(?U)\\s*\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,3} ?:\\s");
    private static final Pattern BULLET = Pattern.compile("\\s*[—–•‣·▪]\\s+\\S");
    private static final Pattern ENDS = Pattern.compile(".*[.;!?»”\"]\\s*");

    private LabelledLines() {
    }

    /** Empty where the paragraph is not made of such lines. */
    static List<Paragraph> of(Paragraph paragraph) {
        List<List<Node>> lines = TypedLines.lines(paragraph);
        return lines.size() > 1 && (lines.stream().allMatch(LabelledLines::isOne) || lines.stream().allMatch(LabelledLines::isBullet)) ? TypedLines.each(paragraph, lines) : List.of();
    }

    /** “— That the contract be published.”, a sign that Markdown knows no list by. */
    private static boolean isBullet(List<Node> line) {
        return !line.isEmpty() && line.get(0) instanceof Text first && BULLET.matcher(first.getLiteral()).lookingAt();
    }

    private static boolean isOne(List<Node> line) {
        List<Text> texts = line.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
        return !line.isEmpty() && line.get(0) instanceof Text first && BEGINS.matcher(first.getLiteral()).lookingAt() && ENDS.matcher(texts.get(texts.size() - 1).getLiteral()).matches();
    }
}
