package org.readout.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.model.Recommendation;
import org.readout.model.Records;

/** What an edition asks for, gathered from wherever it is set out. */
final class AtAGlance {

    private AtAGlance() {
    }

    static Map<EditionSection, List<Recommendation>> of(Edition edition) {
        Set<String> seen = new LinkedHashSet<>();
        Map<EditionSection, List<Recommendation>> gathered = new LinkedHashMap<>();
        for (EditionSection section : edition.sections()) {
            List<Recommendation> here = new ArrayList<>();
            entries(section).filter(entry -> seen.add(entry.record()))
                    .forEach(entry -> edition.record(entry.record()).filter(Recommendation.class::isInstance)
                            .ifPresent(record -> here.add((Recommendation) record)));
            if (!here.isEmpty()) {
                gathered.put(section, here);
            }
        }
        return gathered;
    }

    private static Stream<Records.Entry> entries(EditionSection section) {
        return Stream.concat(
                section.blocks().stream().filter(Records.class::isInstance).flatMap(records -> ((Records) records).entries().stream()),
                section.sections().stream().flatMap(AtAGlance::entries));
    }
}
