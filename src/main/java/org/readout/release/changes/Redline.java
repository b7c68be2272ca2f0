package org.readout.release.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.samskivert.mustache.Template;
import org.readout.edition.Edition;
import org.readout.edition.Furniture;
import org.readout.finding.ReportStyle;
import org.readout.finding.Surroundings;
import org.readout.words.Difference;
import org.readout.words.Stretch;

/**
 * The whole text of a later edition with every change from the earlier one marked, as one self-contained page without script. The headings are
 * the later edition's, so that its outline can be walked.
 */
public final class Redline {

    private static final Template TEMPLATE = ReportStyle.template(Redline.class, "redline.html");
    private static final double ALIKE = 0.4;

    private final List<Marked> lines = new ArrayList<>();

    private Redline() {
    }

    /**
     * A line and what became of it.
     *
     * @param now    as it is, or as it was when it was dropped
     * @param cells  word by word
     * @param change "", "inserted", "deleted", "moved-here" or "moved-away"
     */
    record Marked(Line now, List<List<Stretch>> cells, String change) {
    }

    /** Both are of the same memo, cut for the same audience; {@code since} is the earlier release, {@code furniture} in the memo's language. */
    public static String page(Edition before, Edition after, String since, Furniture furniture, Surroundings around) {
        Tokens words = new Tokens(after);
        Map<String, Object> view = new HashMap<>(around.view());
        view.putAll(Map.of("style", ReportStyle.css() + RedlineStyle.css(furniture), "language", after.language(),
                "direction", after.isRightToLeft() ? "rtl" : "ltr", "changes", furniture.say("changes.redline.since", furniture.kept(since)),
                "deleted", furniture.say("changes.deleted"), "inserted", furniture.say("changes.inserted"),
                "plain", after.metadata().title(), "title", RedlineStyle.pieces(Difference.between(new Tokens(before).words(before.metadata().title()),
                        words.words(after.metadata().title()))),
                "blocks", Blocks.of(between(Lines.of(before), Lines.of(after)), furniture)));
        return TEMPLATE.execute(view);
    }

    static List<Marked> between(List<Line> before, List<Line> after) {
        Redline redline = new Redline();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before.stream().map(Line::sign).toList(), after.stream().map(Line::sign).toList()).getDeltas()) {
            int begin = delta.getTarget().getPosition();
            after.subList(begin - (delta.getSource().getPosition() - at), begin).forEach(redline::same);
            at = delta.getSource().getPosition() + delta.getSource().size();
            redline.changed(before.subList(delta.getSource().getPosition(), at), after.subList(begin, begin + delta.getTarget().size()));
        }
        after.subList(after.size() - (before.size() - at), after.size()).forEach(redline::same);
        redline.moved();
        return redline.lines;
    }

    private void same(Line line) {
        lines.add(new Marked(line, line.cells().stream().map(cell -> Difference.between(cell, cell)).toList(), ""));
    }

    private record Pair(int old, int now, double likeness) {
    }

    /** Like lines beside each other, the likest first, as long as none cross. */
    private void changed(List<Line> old, List<Line> now) {
        List<Pair> candidates = new ArrayList<>();
        for (int o = 0; o < old.size(); o++) {
            for (int n = 0; n < now.size(); n++) {
                boolean possible = old.get(o).kind() == now.get(n).kind() && old.get(o).cells().size() == now.get(n).cells().size();
                double likeness = possible ? Likeness.of(old.get(o).tokens(), now.get(n).tokens()) : 0;
                if (likeness >= ALIKE) {
                    candidates.add(new Pair(o, n, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
        List<Pair> pairs = new ArrayList<>();
        candidates.stream().filter(one -> pairs.stream().allMatch(other -> (one.old() - other.old()) * (one.now() - other.now()) > 0)).forEach(pairs::add);
        pairs.sort(Comparator.comparingInt(Pair::old));
        int o = 0;
        int n = 0;
        for (Pair pair : pairs) {
            one(old.subList(o, pair.old()), "deleted", Stretch.Side.DELETED);
            one(now.subList(n, pair.now()), "inserted", Stretch.Side.INSERTED);
            List<List<Stretch>> cells = new ArrayList<>();
            for (int cell = 0; cell < now.get(pair.now()).cells().size(); cell++) {
                cells.add(Difference.between(old.get(pair.old()).cells().get(cell), now.get(pair.now()).cells().get(cell)));
            }
            lines.add(new Marked(now.get(pair.now()), cells, ""));
            o = pair.old() + 1;
            n = pair.now() + 1;
        }
        one(old.subList(o, old.size()), "deleted", Stretch.Side.DELETED);
        one(now.subList(n, now.size()), "inserted", Stretch.Side.INSERTED);
    }

    private void one(List<Line> only, String change, Stretch.Side side) {
        only.forEach(line -> lines.add(new Marked(line, line.cells().stream().map(cell -> Difference.whole(side, cell)).toList(), change)));
    }

    /** What is deleted here and inserted there in the same words has moved. */
    private void moved() {
        Map<String, Integer> away = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).change().equals("deleted")) {
                away.putIfAbsent(lines.get(at).now().sign(), at);
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            Optional<Integer> from = lines.get(at).change().equals("inserted") ? Optional.ofNullable(away.remove(lines.get(at).now().sign())) : Optional.empty();
            if (from.isPresent()) {
                lines.set(at, new Marked(lines.get(at).now(), lines.get(at).cells(), "moved-here"));
                lines.set(from.get(), new Marked(lines.get(from.get()).now(), lines.get(from.get()).cells(), "moved-away"));
            }
        }
    }
}
