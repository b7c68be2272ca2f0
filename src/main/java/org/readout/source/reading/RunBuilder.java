package org.readout.source.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.Styled;
import org.readout.model.Text;

/** Flat runs, each with all its properties, into the fewest nested inlines. */
public final class RunBuilder {

    /** A run's properties. */
    public record Look(Set<Styled.Style> styles, boolean code, String language) {

        public static final Look PLAIN = new Look(EnumSet.noneOf(Styled.Style.class), false, "");
    }

    private record Run(Look look, Inline inline) {
    }

    private final List<Run> runs = new ArrayList<>();
    private boolean gap;

    /** Something that stood in the line is left out: of the spaces before it and behind it one goes with it. */
    public void leaveOut() {
        gap = !runs.isEmpty() && runs.get(runs.size() - 1).inline() instanceof Text before && before.text().endsWith(" ");
    }

    public void text(Look look, String words) {
        String text = gap && words.startsWith(" ") ? words.substring(1) : words;
        gap &= words.isEmpty();
        if (text.isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).look().equals(look) && runs.get(last).inline() instanceof Text before) {
            runs.set(last, new Run(look, new Text(before.text() + text)));
        } else {
            runs.add(new Run(look, new Text(text)));
        }
    }

    public void add(Look look, Inline inline) {
        gap = false;
        runs.add(new Run(look, inline));
    }

    /** Something that has no look of its own takes that of what stands before it, so that it parts no run. */
    public void mark(Inline inline) {
        gap = false;
        runs.add(new Run(runs.isEmpty() ? Look.PLAIN : runs.get(runs.size() - 1).look(), inline));
    }

    public void all(List<Inline> inlines) {
        inlines.forEach(inline -> add(Look.PLAIN, inline));
    }

    public void clear() {
        runs.clear();
    }

    public List<Inline> build() {
        return languages(runs);
    }

    private static List<Inline> languages(List<Run> runs) {
        List<Inline> inlines = new ArrayList<>();
        for (int from = 0; from < runs.size();) {
            String language = runs.get(from).look().language();
            int to = from;
            while (to < runs.size() && runs.get(to).look().language().equals(language)) {
                to++;
            }
            List<Inline> inner = styled(runs.subList(from, to), EnumSet.noneOf(Styled.Style.class));
            if (language.isEmpty()) {
                inlines.addAll(inner);
            } else {
                inlines.add(new Foreign(language, inner));
            }
            from = to;
        }
        return inlines;
    }

    private static List<Inline> styled(List<Run> runs, Set<Styled.Style> done) {
        List<Inline> inlines = new ArrayList<>();
        for (int from = 0; from < runs.size();) {
            Set<Styled.Style> open = EnumSet.noneOf(Styled.Style.class);
            open.addAll(runs.get(from).look().styles());
            open.removeAll(done);
            if (open.isEmpty()) {
                leaf(runs.get(from), inlines);
                from++;
                continue;
            }
            Styled.Style style = open.iterator().next();
            int to = from;
            while (to < runs.size() && runs.get(to).look().styles().contains(style)) {
                to++;
            }
            Set<Styled.Style> deeper = EnumSet.of(style);
            deeper.addAll(done);
            inlines.add(new Styled(style, styled(runs.subList(from, to), deeper)));
            from = to;
        }
        return inlines;
    }

    private static void leaf(Run run, List<Inline> inlines) {
        Inline inline = run.look().code() && run.inline() instanceof Text text ? new Code(text.text()) : run.inline();
        int last = inlines.size() - 1;
        if (inline instanceof Text text && last >= 0 && inlines.get(last) instanceof Text before) {
            inlines.set(last, new Text(before.text() + text.text()));
        } else {
            inlines.add(inline);
        }
    }
}
