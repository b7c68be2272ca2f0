package org.readout.release;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.model.Digest;

/**
 * What goes into a release.
 *
 * @param audiences titles by id
 * @param evidence  further files at the top of the release, by name
 * @param date      ISO 8601 date of the newest memo, or "undated"
 * @param work      digest of everything the run read
 */
public record ReleaseContents(List<ReleaseEntry> entries, Map<String, String> audiences, List<DraftOutcome> drafts,
        SortedMap<String, byte[]> evidence, String date, String toolVersion, Digest work) {

    public ReleaseContents {
        entries = List.copyOf(entries);
        audiences = Map.copyOf(audiences);
        drafts = List.copyOf(drafts);
        evidence = new TreeMap<>(evidence);
    }
}
