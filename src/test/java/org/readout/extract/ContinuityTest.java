package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Outline;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;

/** A record keeps its id through edits of the draft around it and of its own words. */
class ContinuityTest {

    private static final List<String> ASKS = List.of("Regulators should publish guidance on open model weights", "Legislators should fund independent audits",
            "Agencies that buy software should ask for documentation", "Research funders should pay for data curation",
            "Standards bodies should define levels of access", "Public broadcasters should archive their training data",
            "Statistical offices should keep a register of models", "Universities should teach evaluation methods");

    private static Memo memo(List<String> asks) {
        StringBuilder draft = new StringBuilder("---\ntitle: A\ntype: policy-memo\nlanguage: en\n---\n\n## Recommendations\n\n");
        for (int at = 0; at < asks.size(); at++) {
            draft.append(at + 1).append(". **").append(asks.get(at)).append(".** Because.\n");
        }
        return Memos.memo(draft + "\n## Open questions\n\n- Who pays? Recommendation 1 does not say.\n");
    }

    @Test
    void aRewordedRecommendationKeepsItsId() {
        Memo before = memo(ASKS);
        List<String> edited = new ArrayList<>(ASKS);
        edited.set(1, "Legislators should fund independent audits of deployed models");
        Memo after = Continuity.keep(memo(edited), Continuity.of(before));
        assertThat(after.records().get(1).id()).isEqualTo(before.records().get(1).id());
        assertThat(after.records().get(1).title()).contains("deployed");
        assertThat(Outline.blocks(after.sections().get(0).blocks())).contains("entry #" + before.records().get(1).id());
    }

    @Test
    void aNewOneGetsAnIdThatNobodyHas() {
        Memo before = memo(ASKS.subList(0, 2));
        Memo after = Continuity.keep(memo(List.of("Cities should open their sensors", ASKS.get(1))), Continuity.of(before));
        assertThat(after.records()).extracting(MemoRecord::id).doesNotHaveDuplicates().contains(before.records().get(1).id())
                .doesNotContain(before.records().get(0).id());
    }

    @Test
    void referencesFollow() {
        Memo before = memo(ASKS);
        List<String> edited = new ArrayList<>(ASKS);
        edited.set(0, "Regulators should publish clear guidance on open model weights");
        Memo after = Continuity.keep(memo(edited), Continuity.of(before));
        assertThat(Outline.blocks(after.sections().get(1).blocks())).contains("{ref #" + before.records().get(0).id() + " Recommendation 1}");
    }

    /** Reorders all, rewords one word of each, drops one, adds one: whoever can be told keeps the id. */
    @RepeatedTest(60)
    void randomEditsKeepIds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Memo before = memo(ASKS);
        Map<String, String> expected = new HashMap<>();
        List<String> edited = new ArrayList<>();
        for (int at = 0; at < ASKS.size(); at++) {
            if (at != random.nextInt(ASKS.size())) {
                String reworded = reworded(ASKS.get(at), random);
                expected.put(reworded, before.records().get(at).id());
                edited.add(reworded);
            }
        }
        edited.add("Museums should lend their collections");
        Collections.shuffle(edited, random);
        Memo after = Continuity.keep(memo(edited), Continuity.of(before));
        expected.forEach((title, id) -> assertThat(after.records().stream().filter(record -> record.title().equals(title)).findFirst().orElseThrow().id())
                .as(title).isEqualTo(id));
    }

    private static String reworded(String ask, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(ask.split(" ")));
        int at = 1 + random.nextInt(words.size() - 1);
        switch (random.nextInt(4)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, "soon");
            case 2 -> words.set(at, "promptly");
            default -> { }
        }
        return String.join(" ", words);
    }
}
