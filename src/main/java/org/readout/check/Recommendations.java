package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.RecordKind;
import org.readout.model.Records;

/** Recommendations: how they are set out, and whether they say why. */
final class Recommendations {

    private static final Pattern REASON = Pattern.compile(
            "(?U)\\b(?:because|so that|since|in order to|otherwise|parce que|afin|pour que|porque|para que|weil|damit)\\b", Pattern.CASE_INSENSITIVE);

    private Recommendations() {
    }

    static Stream<Breach> mixed(MemoText memo, MemoType type) {
        Records.Form[] before = new Records.Form[1];
        return blocks(memo).filter(block -> block.form() == Records.Form.NUMBERED_LIST || block.form() == Records.Form.BULLETED_LIST)
                .filter(block -> {
                    boolean differs = before[0] != null && before[0] != block.form();
                    before[0] = before[0] == null ? block.form() : before[0];
                    return differs;
                }).limit(1)
                .map(block -> new Breach(block.span(), "Some recommendations are numbered, and these are " + (before[0] == Records.Form.NUMBERED_LIST ? "not." : "too.")));
    }

    /** A sentence after the ask is taken for a reason. Where none has one, that is said once. */
    static Stream<Breach> withoutReason(MemoText memo, MemoType type) {
        Map<String, Records.Entry> entries = new HashMap<>();
        blocks(memo).forEach(block -> block.entries().forEach(entry -> entries.putIfAbsent(entry.record(), entry)));
        Set<String> reasoned = new TreeSet<>();
        List<Recommendation> bare = new ArrayList<>();
        for (Recommendation recommendation : memo.memo().records(Recommendation.class)) {
            if (isReasoned(recommendation, entries.get(recommendation.id()))) {
                reasoned.add(recommendation.id());
            } else {
                bare.add(recommendation);
            }
        }
        return bare.stream().limit(reasoned.isEmpty() ? 1 : bare.size()).map(recommendation -> new Breach(recommendation.spans().get(0),
                reasoned.isEmpty() ? "No recommendation says why; this is the first." : "“" + recommendation.title() + "” does not say why."));
    }

    private static boolean isReasoned(Recommendation recommendation, Records.@Nullable Entry entry) {
        return !recommendation.rationale().isBlank() || REASON.matcher(recommendation.title()).find() || entry == null
                || entry.fields().stream().anyMatch(field -> field.key().isEmpty() && !PlainText.ofBlocks(field.blocks()).isBlank());
    }

    private static Stream<Records> blocks(MemoText memo) {
        return memo.records().stream().filter(records -> records.kind() == RecordKind.RECOMMENDATION);
    }
}
