package org.readout.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.readout.model.Digest;
import org.readout.release.proof.SigningKey;
import org.readout.store.WholeFolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes releases: staged on the same file system, so that they can be moved into place at once. */
public final class Publisher {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ID_DIGITS = 8;
    /** Of the manifest's bytes, beside it. */
    static final String SIGNATURE = LiveManifest.FILE + ".sig";

    private Publisher() {
    }

    /**
     * A release that is whole and not in its place yet.
     *
     * @param folder     that holds it, below the work folder
     * @param manifest   its bytes
     * @param digests    of its other files, by path, its signature among them
     * @param sizes      of them, in bytes
     * @param thoroughly whether files of one that is there already are to be held against their digests
     * @param writers    whom its memos name as authors and editors
     */
    public record Staged(String id, Path folder, byte[] manifest, SortedMap<String, Digest> digests, SortedMap<String, Integer> sizes, boolean thoroughly,
            List<String> writers) {

        public Staged writtenBy(List<String> names) {
            return new Staged(id, folder, manifest, digests, sizes, thoroughly, List.copyOf(names));
        }

        /**
         * Moves it into place. A release that is there already with the same manifest is kept as it is, unless files of it are
         * missing or damaged: then it is moved aside.
         */
        void place(Path output) {
            Path target = output.resolve("releases").resolve(id);
            if (!isWhole(target)) {
                setAside(target, output.resolve(".readout").resolve("damaged"));
                WholeFolder.move(folder, target);
            }
        }

        void discard() {
            WholeFolder.remove(folder);
        }

        private boolean isWhole(Path release) {
            try {
                if (!Arrays.equals(Files.readAllBytes(release.resolve(LiveManifest.FILE)), manifest)) {
                    return false;
                }
                for (Map.Entry<String, Integer> file : sizes.entrySet()) {
                    Path path = release.resolve(file.getKey());
                    if (Files.size(path) != file.getValue() || thoroughly && !Digest.of(Files.readAllBytes(path)).equals(digests.get(file.getKey()))) {
                        return false;
                    }
                }
                return true;
            } catch (IOException e) {
                // a file of it is not there, or cannot be read
                return false;
            }
        }
    }

    /**
     * Writes a release, for a {@link Register} to take it in. The caller holds the lock on {@code output}.
     *
     * @param anew  whether every file is to be written, and every file that is there already to be held against its digest
     * @param bytes of what has this digest
     */
    public static Staged stage(Path output, ReleaseContents contents, boolean anew, Function<Digest, byte[]> bytes) {
        return stage(output, contents, anew, Optional.empty(), bytes);
    }

    /**
     * The same, signed. The manifest names the key, so that no signature is taken away unnoticed: signed, it is another release.
     *
     * @param key to sign with
     */
    public static Staged stage(Path output, ReleaseContents contents, boolean anew, Optional<SigningKey> key, Function<Digest, byte[]> bytes) {
        Path staging = output.resolve(".readout").resolve("staging");
        WholeFolder.remove(staging);
        Path staged = staging.resolve("release");
        SortedMap<String, Digest> digests = new TreeMap<>();
        SortedMap<String, Integer> sizes = new TreeMap<>();
        EarlierFiles earlier = anew ? EarlierFiles.NONE : EarlierFiles.in(output);
        for (ReleaseEntry entry : contents.entries()) {
            if (!earlier.link(entry, staged.resolve(entry.path()))) {
                WholeFolder.put(staged.resolve(entry.path()), bytes.apply(entry.content()));
            }
            digests.put(entry.path(), entry.content());
            sizes.put(entry.path(), entry.size());
        }
        contents.evidence().forEach((name, content) -> {
            if (!earlier.link(name, content, staged.resolve(name))) {
                WholeFolder.put(staged.resolve(name), content);
            }
            digests.put(name, Digest.of(content));
            sizes.put(name, content.length);
        });
        String blank = manifest("", contents, key, digests, sizes);
        String id = contents.date() + "-" + Digest.of(blank).hex().substring(0, ID_DIGITS);
        byte[] manifest = manifest(id, contents, key, digests, sizes).getBytes(StandardCharsets.UTF_8);
        key.map(one -> one.sign(manifest)).ifPresent(signature -> {
            WholeFolder.put(staged.resolve(SIGNATURE), signature);
            digests.put(SIGNATURE, Digest.of(signature));
            sizes.put(SIGNATURE, signature.length);
        });
        WholeFolder.put(staged.resolve(LiveManifest.FILE), manifest);
        return new Staged(id, staged, manifest, digests, sizes, anew, List.of());
    }

    /** Its id says what a release holds, so one of the same id that holds something else was altered; what somebody put in it is not lost. */
    private static void setAside(Path release, Path damaged) {
        if (!Files.exists(release, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path place = damaged.resolve(release.getFileName());
        for (int more = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); more++) {
            place = damaged.resolve(release.getFileName() + "-" + more);
        }
        WholeFolder.move(release, place);
    }

    private static String manifest(String id, ReleaseContents contents, Optional<SigningKey> key, Map<String, Digest> digests, Map<String, Integer> sizes) {
        ObjectNode manifest = MAPPER.createObjectNode();
        manifest.put("release", id).put("date", contents.date());
        manifest.putObject("tool").put("name", "Readout").put("version", contents.toolVersion());
        key.ifPresent(one -> manifest.putObject("signature").put("file", SIGNATURE).put("algorithm", "Ed25519").put("publicKey", one.verifying().encoded()));
        manifest.put("work", contents.work().hex());
        ArrayNode drafts = manifest.putArray("drafts");
        contents.drafts().forEach(draft -> drafts.addObject().put("file", draft.file()).put("sha256", draft.digest().hex())
                .put("heldBack", draft.heldBack()).put("errors", draft.errors()).put("warnings", draft.warnings()).put("notes", draft.notes()));
        ArrayNode files = manifest.putArray("files");
        contents.entries().stream().sorted(Comparator.comparing(ReleaseEntry::path)).forEach(entry -> {
            ObjectNode file = file(files, entry.path(), digests, sizes);
            file.put("memo", entry.memo()).put("title", entry.title()).put("audience", entry.audience())
                    .put("format", entry.format().id()).put("mediaType", entry.format().mediaType()).put("language", entry.language());
            file.putObject("source").put("file", entry.draftFile()).put("sha256", entry.draft().hex());
        });
        contents.evidence().keySet().forEach(name -> file(files, name, digests, sizes));
        return manifest.toPrettyString() + "\n";
    }

    private static ObjectNode file(ArrayNode files, String path, Map<String, Digest> digests, Map<String, Integer> sizes) {
        return files.addObject().put("path", path).put("sha256", digests.get(path).hex()).put("bytes", sizes.get(path));
    }
}
