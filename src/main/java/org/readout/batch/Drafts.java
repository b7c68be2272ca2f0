package org.readout.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.readout.source.Draft;
import org.readout.source.DraftFolder;
import org.readout.store.Store;

/** The drafts of a run. */
final class Drafts {

    private Drafts() {
    }

    /**
     * Keeps every draft as it is now, so that an edit during the run waits for the next one.
     *
     * @throws Refusal when there is no such folder, or no draft in it
     */
    static List<DraftReference> keep(Path input, Store store) {
        if (!Files.isDirectory(input)) {
            throw Refusal.of(input.toString(), "There is no such folder of drafts.",
                    "Make it and put drafts in, or name another folder with --input.");
        }
        // only digests stay: ten thousand drafts need not fit in memory
        List<DraftReference> drafts = DraftFolder.list(input).parallelStream().map(file -> keep(DraftFolder.load(file), store)).toList();
        if (drafts.isEmpty()) {
            throw Refusal.of(input.toString(), "There are no drafts in this folder; what was published before is untouched.",
                    "Put Word, Markdown or HTML files in it, or name another folder with --input.");
        }
        return drafts;
    }

    private static DraftReference keep(Draft draft, Store store) {
        if (!store.has(draft.digest(), draft.bytes().length)) {
            store.keep(draft.digest(), draft.bytes());
        }
        return new DraftReference(draft.file(), draft.digest());
    }
}
