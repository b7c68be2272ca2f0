package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.readout.model.ListBlock.Marker;
import org.readout.model.Ordinals;

/**
 * Lines that begin with “(iv)”, “2.4.1” or “b)”, which CommonMark runs together in one paragraph: a list where each mark counts on from the one before.
 *
 * @param lead what stands before the first item
 */
record TypedLines(Optional<Paragraph> lead, Marker marker, List<Item> items) {

    private static final Pattern MARK = Pattern.compile("\\s*(?<label>(?<before>\\((?=[^)\\s]+\\))|(?:\\d{1,3}\\.){1,6}(?=\\d))?(?<number>\\d{1,3}|[a-z]|[A-Z](?!\\.)|[ivxlc]{2,6}|[IVXLC]{2,6})(?<after>[.)°º]?))(?=\\s)\\s+");
    private static final List<Marker> COUNTS = List.of(Marker.DECIMAL, Marker.LOWER_ROMAN, Marker.LOWER_LETTER, Marker.UPPER_ROMAN, Marker.UPPER_LETTER);
    private static final int MOST = 200;

    /** @param words in a paragraph, without the mark */
    record Item(String label, int ordinal, ListItem words) {
    }

    /** @param at the line it begins */
    private record Mark(int at, String label, String before, String number, String after) {

        private static Optional<Mark> of(int at, List<Node> line) {
            if (line.isEmpty() || !(line.get(0) instanceof Text text)) {
                return Optional.empty();
            }
            Matcher mark = MARK.matcher(text.getLiteral());
            boolean begins = mark.lookingAt() && (mark.end() < text.getLiteral().length() || line.size() > 1);
            String before = begins && mark.group("before") != null ? mark.group("before") : "";
            return begins && !(before.isEmpty() && mark.group("after").isEmpty())
                    ? Optional.of(new Mark(at, mark.group("label"), before, mark.group("number"), mark.group("after")))
                    : Optional.empty();
        }

        private boolean isLike(Mark other) {
            return before.equals(other.before) && after.equals(other.after);
        }
    }

    static Optional<TypedLines> of(Paragraph paragraph) {
        List<List<Node>> lines = lines(paragraph);
        List<Mark> marks = IntStream.range(0, lines.size()).boxed().flatMap(at -> Mark.of(at, lines.get(at)).stream()).toList();
        if (marks.size() < 2 || !marks.stream().allMatch(marks.get(0)::isLike) || marks.get(0).at > 0 && !endsWithColon(lines.get(marks.get(0).at - 1))) {
            return Optional.empty();
        }
        for (Marker marker : COUNTS) {
            int first = IntStream.range(1, MOST).filter(number -> Ordinals.write(number, marker).equals(marks.get(0).number)).findFirst().orElse(0);
            if (first > 0 && IntStream.range(0, marks.size()).allMatch(at -> Ordinals.write(first + at, marker).equals(marks.get(at).number))) {
                return Optional.of(split(paragraph, lines, marks, marker, first));
            }
        }
        return Optional.empty();
    }

    private static TypedLines split(Paragraph paragraph, List<List<Node>> lines, List<Mark> marks, Marker marker, int first) {
        int begin = marks.get(0).at;
        Optional<Paragraph> lead = begin == 0 ? Optional.empty() : Optional.of(part(paragraph, lines, 0, begin));
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            Text text = (Text) lines.get(mark.at).get(0);
            text.setLiteral(MARK.matcher(text.getLiteral()).replaceFirst(""));
            ListItem words = new ListItem();
            words.appendChild(part(paragraph, lines, mark.at, at + 1 < marks.size() ? marks.get(at + 1).at : lines.size()));
            items.add(new Item(mark.label, first + at, words));
        }
        return new TypedLines(lead, marker, items);
    }

    /** Each line from one on as a paragraph of its own. */
    static List<Paragraph> each(Paragraph whole, List<List<Node>> lines, int from) {
        return IntStream.range(from, lines.size()).mapToObj(at -> part(whole, lines, at, at + 1)).toList();
    }

    /** Some lines as a paragraph of their own. */
    static Paragraph part(Paragraph whole, List<List<Node>> lines, int from, int to) {
        Paragraph part = new Paragraph();
        lines.subList(from, to).stream().flatMap(List::stream).forEach(part::appendChild);
        if (part.getLastChild() instanceof SoftLineBreak || part.getLastChild() instanceof HardLineBreak) {
            part.getLastChild().unlink();
        }
        boolean known = whole.getSourceSpans().size() == lines.size();
        part.setSourceSpans(known ? whole.getSourceSpans().subList(from, to) : whole.getSourceSpans());
        return part;
    }

    /** Each with the break that ends it. */
    static List<List<Node>> lines(Paragraph paragraph) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        Stream.iterate(paragraph.getFirstChild(), node -> node != null, Node::getNext).forEach(node -> {
            lines.get(lines.size() - 1).add(node);
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                lines.add(new ArrayList<>());
            }
        });
        return lines;
    }

    private static boolean endsWithColon(List<Node> line) {
        return line.stream().filter(Text.class::isInstance).reduce((one, other) -> other).filter(last -> ((Text) last).getLiteral().stripTrailing().endsWith(":")).isPresent();
    }
}
