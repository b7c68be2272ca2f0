package org.readout.batch.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.batch.work.Remembered;
import org.readout.batch.work.Stored;
import org.readout.extract.Continuity;
import org.readout.model.Digest;
import org.readout.release.LiveRelease;
import org.readout.store.OutputFolder;
import org.readout.store.Store;

/**
 * The records of each draft as the live release has them ({@code records.json} among what is kept apart of it), so that the next version of a draft keeps
 * their ids.
 *
 * @param byDraft by the draft's file name
 */
public record EarlierRecords(Map<String, List<Continuity.Earlier>> byDraft) {

    public static final String FILE = "records.json";
    static final EarlierRecords NONE = new EarlierRecords(Map.of());

    public EarlierRecords {
        byDraft = Map.copyOf(byDraft);
    }

    /** Those of the live release; none before the first, or when its file cannot be understood. */
    public static EarlierRecords in(OutputFolder output) {
        return in(output, new Remembered<>());
    }

    /** @param known what such files held in earlier runs of this process: a file is read again where the file system says another thing of it */
    public static EarlierRecords in(OutputFolder output, Remembered<EarlierRecords> known) {
        // a release by an earlier Readout has them itself
        Optional<Path> current = LiveRelease.in(output).map(live -> live.apart().orElse(live.folder()));
        try {
            return current.isEmpty() ? NONE : read(current.get().resolve(FILE), known);
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stays as it was, the next release shares the file, which takes another name and nothing else. */
    private record Seen(long size, FileTime modified, String key) {
    }

    private static EarlierRecords read(Path file, Remembered<EarlierRecords> known) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Seen seen = new Seen(attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
        Optional<EarlierRecords> before = known.find(FILE, seen);
        return before.isPresent() ? before.get() : known.keep(FILE, seen, Stored.read(Files.readAllBytes(file), EarlierRecords.class).orElse(NONE));
    }

    public List<Continuity.Earlier> of(String draft) {
        return byDraft.getOrDefault(draft, List.of());
    }

    /** Those of one draft alone. */
    public EarlierRecords only(String draft) {
        return new EarlierRecords(byDraft.containsKey(draft) ? Map.of(draft, of(draft)) : Map.of());
    }

    /** What a draft's memo depends on of these. */
    Digest digest(String draft) {
        return digest(of(draft));
    }

    static Digest digest(List<Continuity.Earlier> records) {
        return records.isEmpty() ? Digest.of("no earlier records") : Digest.of(Stored.write(records));
    }

    /** With what this run found; a draft that is held back keeps what was known of it. */
    public EarlierRecords with(Map<String, List<Continuity.Earlier>> found) {
        SortedMap<String, List<Continuity.Earlier>> all = new TreeMap<>(byDraft);
        all.putAll(found);
        return new EarlierRecords(all);
    }

    /** The file's bytes; the same records give the same bytes. */
    public byte[] write() {
        return Stored.write(Map.of("byDraft", new TreeMap<>(byDraft)));
    }

    /** Kept for another process, under the digest of its bytes. */
    public Digest keep(Store store) {
        byte[] bytes = write();
        Digest digest = Digest.of(bytes);
        if (!store.has(digest, bytes.length)) {
            store.keep(digest, bytes);
        }
        return digest;
    }

    static EarlierRecords kept(Store store, Digest key) {
        return store.find(key).flatMap(bytes -> Stored.read(bytes, EarlierRecords.class)).orElse(NONE);
    }
}
