package org.readout.batch;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.readout.model.Digest;
import org.readout.source.Draft;
import org.readout.source.DraftFolder;
import org.readout.store.Store;

/** The drafts of a run. */
final class Drafts {

    private Drafts() {
    }

    /**
     * What a draft's file was found to hold.
     *
     * @param stamp by which it is known again without being read
     * @param size  of it, in bytes
     */
    private record Known(String stamp, Digest digest, int size) {

        static final Known INACCESSIBLE = new Known("", Digest.NONE, 0);
    }

    private record AllKnown(SortedMap<String, Known> byFile) {
    }

    /**
     * Keeps every draft as it is now, so that an edit during the run waits for the next one. A file that is sure to be what it was
     * is not read again; one that cannot be read is a draft all the same, and an inaccessible one.
     *
     * @throws Refusal when there is no such folder, or no draft in it
     */
    static List<DraftReference> keep(Path input, Store store, Instant now) {
        if (!Files.isDirectory(input)) {
            throw Refusal.of(input.toString(), "There is no such folder of drafts.",
                    "Make it and put drafts in, or name another folder with --input.");
        }
        Digest key = Digest.of("drafts", input.toAbsolutePath().toString());
        SortedMap<String, Known> earlier = store.find(key).flatMap(bytes -> Stored.read(bytes, AllKnown.class)).map(AllKnown::byFile).orElseGet(TreeMap::new);
        SortedMap<String, Known> found = new ConcurrentSkipListMap<>();
        // only digests stay: ten thousand drafts need not fit in memory
        DraftFolder.list(input).parallelStream().forEach(file -> {
            String name = file.getFileName().toString();
            known(file, Optional.ofNullable(earlier.get(name)), store, now).ifPresent(known -> found.put(name, known));
        });
        if (found.isEmpty()) {
            throw Refusal.of(input.toString(), "There are no drafts in this folder; what was published before is untouched.",
                    "Put Word, Markdown or HTML files in it, or name another folder with --input.");
        }
        if (!found.equals(earlier)) {
            store.keep(key, Stored.write(new AllKnown(found)));
        }
        return found.entrySet().stream().map(draft -> new DraftReference(draft.getKey(), draft.getValue().digest())).toList();
    }

    private static Optional<Known> known(Path file, Optional<Known> earlier, Store store, Instant now) {
        String stamp = Stamps.stamp(file, now);
        return earlier.filter(known -> !stamp.isEmpty() && known.stamp().equals(stamp) && store.has(known.digest(), known.size()))
                .or(() -> read(file, stamp, store));
    }

    /** Nothing when the file has gone since the folder was listed. */
    private static Optional<Known> read(Path file, String stamp, Store store) {
        Draft draft;
        try {
            draft = DraftFolder.load(file);
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof NoSuchFileException ? Optional.empty() : Optional.of(Known.INACCESSIBLE);
        }
        if (!store.has(draft.digest(), draft.bytes().length)) {
            store.keep(draft.digest(), draft.bytes());
        }
        return Optional.of(new Known(stamp, draft.digest(), draft.bytes().length));
    }
}
