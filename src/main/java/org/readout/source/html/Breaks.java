package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;

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
        if (inline instanceof Styled styled) {
            return split(styled.inlines()).stream().<Inline>map(part -> new Styled(styled.style(), part)).toList();
        }
        if (inline instanceof Link link) {
            return split(link.inlines()).stream().<Inline>map(part -> new Link(link.target(), part)).toList();
        }
        if (inline instanceof Reference reference) {
            return split(reference.inlines()).stream().<Inline>map(part -> new Reference(reference.target(), part)).toList();
        }
        if (inline instanceof Foreign foreign) {
            return split(foreign.inlines()).stream().<Inline>map(part -> new Foreign(foreign.language(), part)).toList();
        }
        return List.of(inline);
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
