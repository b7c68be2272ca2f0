package org.readout.batch.draft;

import org.readout.batch.work.Remembered;

/**
 * What is known of drafts from earlier runs of this process, and between two runs.
 *
 * @param prepared  what they came to
 * @param records   that what is live has
 * @param foresight what is being read before a run asks for it
 */
public record KnownDrafts(Remembered<PreparedDraft> prepared, Remembered<EarlierRecords> records, Foresight foresight) {

    public static KnownDrafts nothing() {
        return new KnownDrafts(new Remembered<>(), new Remembered<>(), new Foresight());
    }
}
