package org.readout.source;

import java.util.List;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.SourceSpan;

/**
 * Drafts into documents: finds out what a draft is by its content and has the reader for it read it. Whatever a reader
 * or its libraries throw is caught here, and harms this draft only. Safe to share between threads.
 */
public final class DraftReaders {

    /** A draft of more bytes than this is refused unread. */
    static final int MOST_BYTES = 100 * 1024 * 1024;

    private final DraftKinds kinds = new DraftKinds();

    public Checked<Document> read(Draft draft) {
        SourceSpan whole = SourceSpan.of(draft.file());
        if (draft.bytes().length == 0) {
            return Checked.refused(Finding.error("draft-empty", whole, "The file is empty.", "Send it again; the copy went wrong."));
        }
        if (draft.bytes().length > MOST_BYTES) {
            return Checked.refused(Finding.error("draft-too-large", whole,
                    "The file is larger than " + MOST_BYTES / 1024 / 1024 + " MB.",
                    "Compress its pictures (in Word: Picture Format, Compress Pictures) and send it again."));
        }
        try {
            return kinds.of(draft).then(reader -> reader.read(draft));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return Checked.refused(List.of(Finding.error("draft-unreadable", whole,
                    "The file cannot be read: " + reason(e) + ".",
                    "Open it in the program it was written with, save it again, and send that copy.")));
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            return "it is nested too deep or grows too large when unpacked";
        }
        return "it is damaged or not what it claims to be";
    }
}
