package org.readout.translate.text;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** What became of a text, word by word, in the order it is read: what went stands before what came. */
public record Difference(List<Step> steps) {

    public Difference {
        steps = List.copyOf(steps);
    }

    public enum Kind { SAME, GONE, NEW }

    /** A stretch of one kind; two that follow each other are of different kinds. */
    public record Step(Kind kind, String text) {
    }

    /** @param language of both, a BCP 47 tag */
    public static Difference between(String before, String after, String language) {
        Words words = new Words(language);
        List<Step> steps = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(words.tokens(before), words.tokens(after), true).getDeltas()) {
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            if (gone.equals(come)) {
                steps.add(new Step(Kind.SAME, gone));
            } else {
                change(steps, gone, come);
            }
        }
        return new Difference(steps.stream().filter(step -> !step.text().isEmpty()).toList());
    }

    /** Two changes with nothing but white space between them are read as one. */
    private static void change(List<Step> steps, String gone, String come) {
        int last = steps.size() - 1;
        if (last >= 2 && steps.get(last).kind() == Kind.SAME && steps.get(last).text().isBlank()) {
            String space = steps.remove(last).text();
            Step before = steps.remove(last - 1);
            Step earlier = steps.remove(last - 2);
            steps.add(new Step(Kind.GONE, earlier.text() + space + gone));
            steps.add(new Step(Kind.NEW, before.text() + space + come));
        } else {
            steps.add(new Step(Kind.GONE, gone));
            steps.add(new Step(Kind.NEW, come));
        }
    }
}
