package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the live release says of itself, and of what is kept apart of it.
 *
 * @param renditions paths of the editions' files
 * @param drafts     names of the drafts those were made from
 * @param memos      ids of the memos they are editions of
 */
public record LiveManifest(SortedSet<String> renditions, SortedSet<String> drafts, SortedSet<String> memos) {

    static final String FILE = "manifest.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** With nothing in it before the first release, or when the manifest cannot be understood. */
    public static LiveManifest in(Path output) {
        LiveManifest manifest = new LiveManifest(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        CurrentRelease.in(output).stream().flatMap(live -> Stream.concat(Stream.of(live), Register.working(output, live.getFileName().toString()).stream()))
                .flatMap(folder -> files(folder).stream()).filter(file -> file.has("source")).forEach(file -> {
            manifest.renditions().add(file.path("path").asString());
            manifest.drafts().add(file.path("source").path("file").asString());
            manifest.memos().add(file.path("memo").asString());
        });
        return manifest;
    }

    /** Digest of all that the run read which published the release in this folder; empty when its manifest cannot be understood. */
    public static Optional<String> work(Path release) {
        try {
            return Optional.of(MAPPER.readTree(Files.readAllBytes(release.resolve(FILE))).path("work").asString("")).filter(work -> !work.isEmpty());
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a release's manifest says of each of its files; nothing when there is none, or it cannot be understood. */
    static List<JsonNode> files(Path release) {
        try {
            return List.copyOf(MAPPER.readTree(Files.readAllBytes(release.resolve(FILE))).path("files").values());
        } catch (NoSuchFileException | JacksonException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
