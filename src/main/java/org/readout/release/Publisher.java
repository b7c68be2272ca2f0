package org.readout.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.release.proof.SigningKey;
import org.readout.store.OutputFolder;
import org.readout.store.WholeFolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes releases: staged on the same file system, so that they can be moved into place at once. */
public final class Publisher {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ID_DIGITS = 8;
    private static final String ID = "release";
    /** As it stands in a manifest before there is a digest of it; in no text, where quotation marks are written otherwise. */
    private static final String UNNAMED = "\"" + ID + "\" : \"\"";
    /** Of the manifest's bytes, beside it. */
    static final String SIGNATURE = Manifest.FILE + ".sig";

    private Publisher() {
    }

    /**
     * A release that is whole and not in its place yet.
     *
     * @param published  what anybody may have
     * @param working    what is kept apart
     * @param thoroughly whether files of one that is there already are to be held against their digests
     * @param writers    whom its memos name as authors and editors
     * @param part       whether it was made of a part of everything, and nobody said that the rest may go
     */
    public record Staged(String id, StagedFiles published, Optional<StagedFiles> working, boolean thoroughly, List<String> writers, boolean part) {

        public Staged writtenBy(List<String> names) {
            return new Staged(id, published, working, thoroughly, List.copyOf(names), part);
        }

        public Staged ofPart(boolean only) {
            return new Staged(id, published, working, thoroughly, writers, only);
        }

        /** Moves what anybody may have into place. */
        void place(OutputFolder output) {
            published.place(output.release(id), output.damaged(), thoroughly);
        }

        /** Moves what is kept apart into place. */
        void keepApart(OutputFolder output) {
            working.ifPresent(files -> files.place(output.working(id), output.damaged(), thoroughly));
        }

        void discard() {
            WholeFolder.remove(published.folder());
            working.ifPresent(files -> WholeFolder.remove(files.folder()));
        }
    }

    /**
     * Writes a release, for a {@link Register} to take it in. The caller holds the lock on {@code output}. The manifest names the key, so that no
     * signature is taken away unnoticed: signed, it is another release.
     *
     * @param anew  whether every file is to be written, and every file that is there already to be held against its digest
     * @param key   to sign with; empty for none
     * @param bytes of what has this digest
     */
    public static Staged stage(OutputFolder output, ReleaseContents contents, boolean anew, Optional<SigningKey> key, Function<Digest, byte[]> bytes) {
        Path staging = output.staging();
        WholeFolder.remove(staging);
        EarlierFiles earlier = anew ? EarlierFiles.NONE : EarlierFiles.in(output);
        StagedFiles published = StagedFiles.of(staging.resolve("release"), contents.published());
        StagedFiles working = StagedFiles.of(staging.resolve("working"), contents.working());
        // what they say is known, and laying out files waits for the disk
        CompletableFuture<Manifests> saying = CompletableFuture.supplyAsync(() -> Manifests.of(contents, key, published, working));
        Stream.<Runnable>of(() -> working.write(contents.working(), earlier, bytes), () -> published.write(contents.published(), earlier, bytes)).parallel().forEach(Runnable::run);
        Manifests manifests = saying.join();
        key.ifPresent(one -> published.add(SIGNATURE, one.sign(manifests.published())));
        // what earlier files are told by is written last
        WholeFolder.put(published.folder().resolve(Manifest.FILE), manifests.published());
        manifests.working().ifPresent(manifest -> WholeFolder.put(working.folder().resolve(Manifest.FILE), manifest));
        return new Staged(manifests.id(), published, manifests.working().map(manifest -> working), anew, List.of(), false);
    }

    /** @param working of what is kept apart, if anything is */
    private record Manifests(String id, byte[] published, Optional<byte[]> working) {

        static Manifests of(ReleaseContents contents, Optional<SigningKey> key, StagedFiles published, StagedFiles working) {
            Optional<byte[]> apart = contents.working().isEmpty() ? Optional.empty() : Optional.of(utf8(apart(contents.working(), working)));
            String saying = text(manifest(contents, key, apart.map(Digest::of), published));
            String id = contents.date() + "-" + Digest.of(saying).hex().substring(0, ID_DIGITS);
            return new Manifests(id, utf8(named(saying, id)), apart);
        }
    }

    private static String named(String saying, String id) {
        int at = saying.indexOf(UNNAMED);
        if (at < 0) {
            throw new IllegalStateException("the manifest has no place for the release's id");
        }
        int end = at + UNNAMED.length() - 1;
        return saying.substring(0, end) + id + saying.substring(end);
    }

    /** What is kept apart is known to the release's manifest by a digest, and by nothing that would tell what it is. */
    private static String apart(ReleaseContents.Part part, StagedFiles files) {
        ObjectNode manifest = MAPPER.createObjectNode();
        list(manifest, part, files);
        return text(manifest);
    }

    /** Without an id, which is a digest of it. */
    private static ObjectNode manifest(ReleaseContents contents, Optional<SigningKey> key, Optional<Digest> working, StagedFiles files) {
        ObjectNode manifest = MAPPER.createObjectNode();
        manifest.put(ID, "").put("date", contents.date());
        manifest.putObject("tool").put("name", "Readout").put("version", contents.toolVersion());
        key.ifPresent(one -> manifest.putObject("signature").put("file", SIGNATURE).put("algorithm", "Ed25519").put("publicKey", one.verifying().encoded()));
        manifest.put("work", contents.work().hex());
        working.ifPresent(digest -> manifest.put("working", digest.hex()));
        list(manifest, contents.published(), files);
        return manifest;
    }

    private static void list(ObjectNode manifest, ReleaseContents.Part part, StagedFiles staged) {
        ArrayNode drafts = manifest.putArray("drafts");
        part.drafts().forEach(draft -> drafts.addObject().put("file", draft.file()).put("sha256", draft.digest().hex())
                .put("heldBack", draft.heldBack()).put("errors", draft.errors()).put("warnings", draft.warnings()).put("notes", draft.notes()));
        ArrayNode files = manifest.putArray("files");
        part.entries().stream().sorted(Comparator.comparing(ReleaseEntry::path)).forEach(entry -> {
            ObjectNode file = file(files, entry.path(), staged);
            file.put("memo", entry.memo()).put("title", entry.title()).put("audience", entry.audience())
                    .put("format", entry.format().id()).put("mediaType", entry.format().mediaType()).put("language", entry.language());
            ObjectNode source = file.putObject("source").put("file", entry.draftFile()).put("sha256", entry.draft().hex());
            if (entry.translated() || entry.composed()) {
                source.put(Manifest.DERIVED, true);
            }
        });
        part.evidence().keySet().forEach(name -> file(files, name, staged));
    }

    private static ObjectNode file(ArrayNode files, String path, StagedFiles staged) {
        return files.addObject().put("path", path).put("sha256", staged.digests().get(path).hex()).put("bytes", staged.sizes().get(path));
    }

    private static String text(ObjectNode manifest) {
        return manifest.toPrettyString() + "\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
