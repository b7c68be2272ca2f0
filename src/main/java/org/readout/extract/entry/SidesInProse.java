package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;

/**
 * What prose sets against each other: “On the upside, clinicians see why. … The main worry is that …”. A turn of phrase opens a side, and
 * each sentence up to the next turn is a point of it; one that only goes on (“This …”) belongs to the point before.
 */
public final class SidesInProse {

    private static final PatternFile PATTERNS = PatternFile.of(SidesInProse.class);
    private static final Pattern GOOD = PATTERNS.pattern("good");
    private static final Pattern BAD = PATTERNS.pattern("bad");
    private static final Pattern GOES_ON = PATTERNS.pattern("goes-on");

    private SidesInProse() {
    }

    /** A point of either side as it stands in the text, from {@code start}. */
    public record Point(RecordKind side, int start, String title, String description) {
    }

    /** Empty where the text does not turn. */
    public static List<Point> in(String text, RecordKind good, Tongue tongue) {
        List<Point> points = new ArrayList<>();
        Optional<RecordKind> side = Optional.empty();
        for (Sentences.Sentence sentence : Sentences.of(text, tongue)) {
            Optional<RecordKind> turn = turn(sentence.text(), good);
            side = turn.isPresent() ? turn : side;
            if (side.isPresent() && turn.isEmpty() && GOES_ON.matcher(sentence.text()).matches()) {
                Point last = points.remove(points.size() - 1);
                points.add(new Point(last.side(), last.start(), last.title(), (last.description() + " " + sentence.text()).strip()));
            } else if (side.isPresent()) {
                points.add(new Point(side.get(), sentence.start(), sentence.text(), ""));
            }
        }
        return points;
    }

    /** The side that a sentence opens: “The risks are no less real.” */
    public static Optional<RecordKind> turn(String sentence, RecordKind good) {
        return BAD.matcher(sentence).matches() ? Optional.of(RecordKind.RISK) : GOOD.matcher(sentence).matches() ? Optional.of(good) : Optional.empty();
    }
}
