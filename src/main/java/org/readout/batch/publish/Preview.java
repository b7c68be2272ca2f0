package org.readout.batch.publish;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.batch.release.RunReport;

/**
 * What publishing now would come to, as far as it can be told without rendering.
 *
 * @param made   what would be made and not taken from what is kept, by its path in the release, and why
 * @param report without an id; its findings are those of drafts and templates, and of the renditions that would not be made
 */
public record Preview(SortedMap<String, List<String>> made, RunReport report) {

    public Preview {
        made = Collections.unmodifiableSortedMap(new TreeMap<>(made));
    }
}
