package org.readout.batch.release;

import org.readout.batch.compare.WhatChanged;
import org.readout.batch.work.Recent;
import org.readout.batch.work.Remembered;
import org.readout.store.Content;

/**
 * What is known of a release's reports from earlier runs of this process.
 *
 * @param pieces    of which most are as they were
 * @param plain     editions in Word that redlines were made from
 * @param written   files that stay as they are for as long as what they tell does
 * @param rewritten files that are much as they were
 */
public record KnownReports(KnownPieces pieces, Recent<WhatChanged.Plain, byte[]> plain, Remembered<Content> written, Rewritten rewritten) {

    /** So many memos are saved at once. */
    private static final int FEW_SAVED = 8;

    public static KnownReports nothing() {
        return new KnownReports(new KnownPieces(), new Recent<>(FEW_SAVED), new Remembered<>(), new Rewritten());
    }
}
