package org.readout.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings on one file that stand beside each other in a list: a piece of a report, as all on a draft change together. */
record OnOneFile(String file, List<Finding> findings) {

    /** All of the list, in its order. */
    static List<OnOneFile> of(List<Finding> findings) {
        List<OnOneFile> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= findings.size(); to++) {
            String file = findings.get(from).span().file();
            if (to == findings.size() || !findings.get(to).span().file().equals(file)) {
                parts.add(new OnOneFile(file, findings.subList(from, to)));
                from = to;
            }
        }
        return parts;
    }

    /** Entries of a list of {@link LongJson}, one for each. */
    String entries(Function<Finding, String> entry) {
        return findings.stream().map(entry).collect(Collectors.joining(LongJson.BETWEEN));
    }

    /** To go by all findings takes long. */
    @Override
    public int hashCode() {
        return file.hashCode() + findings.size();
    }
}
