package org.readout.batch.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.work.Stored;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.release.Manifest;
import org.readout.store.FileTree;
import org.readout.store.OutputFolder;
import org.readout.store.WholeFile;

/**
 * What was published once: the memos, by what the store keeps them under, and what each audience was shown of them, so that a later release can
 * say what changed. It lies in the work folder and never in a release, for the memos hold what some audiences are not shown.
 *
 * @param after    id of the release that was live before; "none" before the first
 * @param parts    by id of an audience
 */
public record PublishedMemos(String after, List<OfMemo> memos, SortedMap<String, List<String>> parts) {

    public static final String NONE = "none";

    public PublishedMemos {
        memos = List.copyOf(memos);
        parts = new TreeMap<>(parts);
    }

    /**
     * @param type     id of its type; empty where an earlier Readout kept this
     * @param content  what the store keeps the memo under
     * @param language it was translated into; empty of the source
     */
    record OfMemo(String memo, String type, String title, Digest content, String language) {

        public OfMemo {
            // what an earlier Readout kept does not say
            type = Objects.requireNonNullElse(type, "");
            language = Objects.requireNonNullElse(language, "");
        }
    }

    /** What a draft is kept by: the language it was translated into, or nothing. */
    static String language(PreparedDraft draft) {
        return draft.translated().map(translated -> draft.metadata().language()).orElse("");
    }

    public static PublishedMemos of(String after, List<PreparedDraft> drafts, List<Audience> audiences) {
        SortedMap<String, List<String>> parts = new TreeMap<>();
        audiences.forEach(audience -> parts.put(audience.id(), audience.parts()));
        return new PublishedMemos(after, drafts.stream().map(draft -> new OfMemo(draft.memo(), draft.type(), draft.metadata().title(), draft.content(), language(draft)))
                .toList(), parts);
    }

    /** What a run that read all this published. */
    public static Optional<PublishedMemos> byWork(OutputFolder output, String work) {
        return WholeFile.readIfThere(file(output, work)).flatMap(bytes -> Stored.read(bytes, PublishedMemos.class));
    }

    /** What is in the release in this folder; empty when that was published by an older Readout, or by one with another output folder. */
    public static Optional<PublishedMemos> ofRelease(OutputFolder output, Path release) {
        return Manifest.work(release).flatMap(work -> byWork(output, work));
    }

    /** Kept before the release goes live: a live release without it could not be told from. */
    public void keep(OutputFolder output, Digest work) {
        WholeFile.write(file(output, work.hex()), Stored.write(this));
    }

    /** What the store keeps all memos under that were ever published from this work folder. */
    public static Stream<Digest> contents(OutputFolder output) {
        Path folder = output.published();
        return !Files.isDirectory(folder) ? Stream.empty() : FileTree.below(folder, 1, name -> !name.endsWith(".json")).stream()
                .map(file -> file.getFileName().toString().replace(".json", "")).flatMap(work -> byWork(output, work).stream())
                .flatMap(published -> published.memos().stream()).map(OfMemo::content);
    }

    private static Path file(OutputFolder output, String work) {
        return output.published().resolve(work + ".json");
    }

    Stream<OfMemo> in(String language) {
        return memos.stream().filter(memo -> memo.language().equals(language));
    }

    Optional<OfMemo> memo(String id, String language) {
        return in(language).filter(memo -> memo.memo().equals(id)).findFirst();
    }
}
