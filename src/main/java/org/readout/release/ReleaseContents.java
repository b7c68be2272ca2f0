package org.readout.release;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.model.Digest;
import org.readout.store.Content;

/**
 * What goes into a release.
 *
 * @param published what anybody may have
 * @param working   what those have who work on the texts, and nobody else: it is kept apart
 * @param date      ISO 8601 date of the newest memo, or "undated"
 * @param work      digest of everything the run read
 */
public record ReleaseContents(Part published, Part working, String date, String toolVersion, Digest work) {

    /**
     * @param drafts   that it tells of
     * @param evidence further files, by path; of what is published the page {@code index.html} among them
     */
    public record Part(List<ReleaseEntry> entries, List<DraftOutcome> drafts, SortedMap<String, Content> evidence) {

        static final Part NONE = new Part(List.of(), List.of(), new TreeMap<>());

        public Part {
            entries = List.copyOf(entries);
            drafts = List.copyOf(drafts);
            evidence = new TreeMap<>(evidence);
        }

        boolean isEmpty() {
            return entries.isEmpty() && evidence.isEmpty();
        }
    }
}
