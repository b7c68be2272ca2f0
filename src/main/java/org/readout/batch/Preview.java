package org.readout.batch;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.finding.Finding;

/**
 * What publishing now would come to, as far as it can be told without rendering.
 *
 * @param made     what would be made and not taken from what is kept, by its path in the release, and why
 * @param findings errors of drafts, and what becomes of memos that are live because of them
 */
public record Preview(SortedMap<String, List<String>> made, List<Finding> findings) {

    public Preview {
        made = Collections.unmodifiableSortedMap(new TreeMap<>(made));
        findings = List.copyOf(findings);
    }
}
