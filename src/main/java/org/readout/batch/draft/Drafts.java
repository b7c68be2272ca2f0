package org.readout.batch.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.readout.batch.work.Refusal;
import org.readout.model.Digest;
import org.readout.source.DraftFolder;
import org.readout.store.Store;

/** The drafts of a run. */
public final class Drafts {

    private Drafts() {
    }

    /**
     * Keeps every draft as it is now, so that an edit during the run waits for the next one. A file that is sure to be what it was
     * is not read again; one that cannot be read is a draft all the same, and an inaccessible one. Pictures that a draft shows are kept with it, and are none.
     *
     * @throws Refusal when there is no such folder, or no draft in it
     */
    public static List<DraftReference> keep(Path input, Store store, Instant now) {
        if (!Files.isDirectory(input)) {
            throw Files.exists(input) ? Refusal.of(input.toString(), "This is a file, and not a folder of drafts.",
                    "Name the folder it is in with --input, and the memo with --memo.")
                    : Refusal.of(input.toString(), "There is no such folder of drafts.", "Make it and put drafts in, or name another folder with --input.");
        }
        SortedMap<String, Path> files = new TreeMap<>();
        DraftFolder.list(input).forEach(file -> files.put(file.getFileName().toString(), file));
        SortedMap<String, KeptFiles.One> found = KeptFiles.keep(Digest.of("drafts", input.toAbsolutePath().toString()), files, store, now);
        if (found.isEmpty()) {
            throw Refusal.of(input.toString(), "There are no drafts in this folder; what was published before is untouched.",
                    "Put Word, Markdown or HTML files in it, or name another folder with --input."
                    + (PassedOver.in(input, Set.of()).isEmpty() ? "" : " Folders in it are not read."));
        }
        Set<String> shown = found.values().stream().flatMap(one -> one.shows().stream()).collect(Collectors.toSet());
        return found.entrySet().stream().filter(draft -> !shown.contains(draft.getKey())).map(draft -> new DraftReference(draft.getKey(), draft.getValue().digest())).toList();
    }
}
