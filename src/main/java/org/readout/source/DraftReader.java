package org.readout.source;

import org.readout.finding.Checked;
import org.readout.model.Document;

/** Reads one format. May throw anything on a damaged draft; {@link DraftReaders} catches it. */
interface DraftReader {

    Checked<Document> read(Draft draft);
}
