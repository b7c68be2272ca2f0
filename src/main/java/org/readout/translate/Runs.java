package org.readout.translate;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;

/** Inlines that hold others, looked at alike. */
final class Runs {

    private Runs() {
    }

    static boolean holds(Inline inline) {
        return inline instanceof Styled || inline instanceof Link || inline instanceof Reference || inline instanceof Foreign;
    }

    static List<Inline> within(Inline inline) {
        return inline instanceof Styled styled ? styled.inlines()
                : inline instanceof Link link ? link.inlines()
                : inline instanceof Reference reference ? reference.inlines()
                : inline instanceof Foreign foreign ? foreign.inlines() : List.of();
    }

    /** The same, around other inlines. */
    static Inline holding(Inline inline, List<Inline> inlines) {
        return inline instanceof Styled styled ? new Styled(styled.style(), inlines)
                : inline instanceof Link link ? new Link(link.target(), inlines)
                : inline instanceof Reference reference ? new Reference(reference.target(), inlines)
                : inline instanceof Foreign foreign ? new Foreign(foreign.language(), inlines) : inline;
    }

    /** Neighbours that are set alike made one: an author's tool splits runs where nobody sees it. */
    static List<Inline> merged(List<Inline> inlines) {
        List<Inline> merged = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            Inline last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (inline instanceof Text text && last instanceof Text before) {
                merged.set(merged.size() - 1, new Text(before.text() + text.text()));
            } else if (holds(inline) && last != null && holding(inline, List.of()).equals(holding(last, List.of()))) {
                List<Inline> both = new ArrayList<>(within(last));
                both.addAll(within(inline));
                merged.set(merged.size() - 1, holding(inline, merged(both)));
            } else {
                merged.add(holds(inline) ? holding(inline, merged(within(inline))) : inline);
            }
        }
        return merged;
    }
}
