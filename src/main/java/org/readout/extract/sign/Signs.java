package org.readout.extract.sign;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.RecordKind;

/**
 * What lines and labels among blocks say.
 *
 * @param said      the kinds that lines name in the author's voice
 * @param again     the kinds that lines name which come again from section to section and say nothing else: “**Approaches**:”; both sides where “Risks:” and “Opportunities:” each
 *                  stand over a list
 * @param labelled  whether several paragraphs say of themselves that they ask
 * @param counted   whether several count themselves as questions, and are left to others
 * @param takeaways whether several count themselves as what was learned
 */
public record Signs(Set<RecordKind> said, Set<RecordKind> again, boolean labelled, boolean counted, boolean takeaways) {

    /** Few paragraphs that say what they are: one may speak of another document's. */
    private static final int FEWEST_LABELLED = 2;

    public static Signs of(List<Block> blocks, Tongue tongue) {
        Set<RecordKind> said = EnumSet.noneOf(RecordKind.class);
        Set<RecordKind> once = EnumSet.noneOf(RecordKind.class);
        Set<RecordKind> again = EnumSet.noneOf(RecordKind.class);
        Set<RecordKind> sides = EnumSet.noneOf(RecordKind.class);
        int labelled = 0;
        for (int at = 0; at < blocks.size(); at++) {
            String line = LeadIn.over(blocks, at);
            if (!line.isEmpty()) {
                Optional<RecordKind> weighed = SaidAbove.said(line, blocks.get(at + 1), tongue);
                weighed.ifPresent(said::add);
                SaidAbove.named(line, tongue).filter(kind -> !once.add(kind)).ifPresent(again::add);
                SaidAbove.side(line, tongue).or(() -> weighed.filter(RecordKind.SIDES::contains)).ifPresent(sides::add);
            }
            labelled += LabelledAsk.isOne(blocks.get(at)) ? 1 : 0;
        }
        if (sides.contains(RecordKind.RISK) && sides.size() > 1) {
            again.addAll(sides);
        }
        return new Signs(said, again, labelled >= FEWEST_LABELLED, CountedQuestions.areIn(blocks),
                blocks.stream().filter(LabelledPoint::is).limit(FEWEST_LABELLED).count() == FEWEST_LABELLED);
    }

    /** All kinds that any of them speaks of. */
    public Set<RecordKind> kinds() {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        kinds.addAll(said);
        kinds.addAll(again);
        if (labelled) {
            kinds.add(RecordKind.RECOMMENDATION);
        }
        if (takeaways) {
            kinds.add(RecordKind.KEY_POINT);
        }
        if (counted) {
            kinds.add(RecordKind.OPEN_QUESTION);
        }
        return kinds;
    }
}
