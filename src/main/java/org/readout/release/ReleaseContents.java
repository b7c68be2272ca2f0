package org.readout.release;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.model.Audience;
import org.readout.model.Digest;

/**
 * What goes into a release.
 *
 * @param audiences in the order they are shown
 * @param evidence  further files of the release, its page {@code index.html} among them, by path
 * @param date      ISO 8601 date of the newest memo, or "undated"
 * @param work      digest of everything the run read
 */
public record ReleaseContents(List<ReleaseEntry> entries, List<Audience> audiences, List<DraftOutcome> drafts,
        SortedMap<String, byte[]> evidence, String date, String toolVersion, Digest work) {

    public ReleaseContents {
        entries = List.copyOf(entries);
        audiences = List.copyOf(audiences);
        drafts = List.copyOf(drafts);
        evidence = new TreeMap<>(evidence);
    }
}
