package org.readout.source.reading;

import org.readout.finding.Checked;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;

/** Reads one format. May throw anything on a damaged draft; {@link DraftReaders} catches it. */
public interface DraftReader {

    DraftFormat format();

    Checked<Document> read(Draft draft);
}
