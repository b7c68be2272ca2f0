package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.model.Anchor;
import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;

/** Two line breaks leave a line empty, which is how many programs, and people, end a paragraph. */
final class Breaks {

    private Breaks() {
    }

    /** The paragraphs of a line of inlines, each without breaks at its edges; none for what says nothing. */
    static List<List<Inline>> paragraphs(List<Inline> inlines) {
        return split(inlines).stream().map(Breaks::withoutEdges).filter(part -> !part.isEmpty()).toList();
    }

    private static List<List<Inline>> split(List<Inline> inlines) {
        List<List<Inline>> parts = new ArrayList<>();
        List<Inline> part = new ArrayList<>();
        for (int at = 0; at < inlines.size(); at++) {
            int after = afterBreaks(inlines, at);
            if (after > at) {
                parts.add(part);
                part = new ArrayList<>();
                at = after - 1;
                continue;
            }
            List<Inline> pieces = split(inlines.get(at));
            part.add(pieces.get(0));
            for (Inline piece : pieces.subList(1, pieces.size())) {
                parts.add(part);
                part = new ArrayList<>(List.of(piece));
            }
        }
        parts.add(part);
        return parts;
    }

    /** Where the words go on after two breaks or more; the same place when there are not so many. */
    private static int afterBreaks(List<Inline> inlines, int from) {
        int breaks = 0;
        int at = from;
        while (at < inlines.size() && (inlines.get(at) instanceof LineBreak || at > from && inlines.get(at) instanceof Text text && Looks.blank(text.text()))) {
            breaks += inlines.get(at) instanceof LineBreak ? 1 : 0;
            at++;
        }
        return breaks > 1 ? at : from;
    }

    private static List<Inline> split(Inline inline) {
        return inside(inline).map(inner -> split(inner).stream().map(part -> around(inline, part)).toList()).orElse(List.of(inline));
    }

    /** What a look, a link or a language goes around; empty for what goes around nothing. */
    private static Optional<List<Inline>> inside(Inline inline) {
        if (inline instanceof Styled styled) {
            return Optional.of(styled.inlines());
        }
        if (inline instanceof Link link) {
            return Optional.of(link.inlines());
        }
        if (inline instanceof Reference reference) {
            return Optional.of(reference.inlines());
        }
        return inline instanceof Foreign foreign ? Optional.of(foreign.inlines()) : Optional.empty();
    }

    private static Inline around(Inline outer, List<Inline> inner) {
        if (outer instanceof Styled styled) {
            return new Styled(styled.style(), inner);
        }
        if (outer instanceof Link link) {
            return new Link(link.target(), inner);
        }
        return outer instanceof Foreign foreign ? new Foreign(foreign.language(), inner) : new Reference(((Reference) outer).target(), inner);
    }

    /** Takes away the spaces at the end of a line, also those inside a look or a link. */
    static void dropLastSpace(List<Inline> line) {
        while (!line.isEmpty()) {
            Optional<Inline> shorter = withoutLastSpace(line.remove(line.size() - 1));
            if (shorter.isPresent()) {
                line.add(shorter.get());
                return;
            }
        }
    }

    private static Optional<Inline> withoutLastSpace(Inline inline) {
        if (inline instanceof Text text) {
            return Optional.of(text.text().stripTrailing()).filter(words -> !words.isEmpty()).map(Text::new);
        }
        Optional<List<Inline>> inside = inside(inline);
        if (inside.isEmpty()) {
            return Optional.of(inline);
        }
        List<Inline> inner = new ArrayList<>(inside.get());
        dropLastSpace(inner);
        return inner.isEmpty() ? Optional.empty() : Optional.of(around(inline, inner));
    }

    /** Without the breaks and spaces at both ends, where no browser shows them. */
    static List<Inline> withoutEdges(List<Inline> inlines) {
        int from = 0;
        int to = inlines.size();
        while (from < to && isEdge(inlines.get(from))) {
            from++;
        }
        while (to > from && isEdge(inlines.get(to - 1))) {
            to--;
        }
        List<Inline> inner = new ArrayList<>(inlines.subList(from, to));
        if (!inner.isEmpty() && inner.get(0) instanceof Text first) {
            inner.set(0, new Text(first.text().stripLeading()));
        }
        if (!inner.isEmpty() && inner.get(inner.size() - 1) instanceof Text last) {
            inner.set(inner.size() - 1, new Text(last.text().stripTrailing()));
        }
        return inner;
    }

    private static boolean isEdge(Inline inline) {
        return inline instanceof LineBreak || inline instanceof Text text && text.text().isBlank();
    }

    /** Whether there is nothing to see in these: no words, pictures, marks or formulas. */
    static boolean saysNothing(List<Inline> inlines) {
        return inlines.stream().allMatch(inline -> inline instanceof Anchor || inline instanceof LineBreak
                || inline instanceof Text text && Looks.blank(text.text()) || inline instanceof Styled styled && saysNothing(styled.inlines())
                || inline instanceof Foreign foreign && saysNothing(foreign.inlines())
                || inline instanceof Link link && saysNothing(link.inlines())
                || inline instanceof Reference reference && saysNothing(reference.inlines()));
    }
}
