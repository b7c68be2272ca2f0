package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the live release says of itself.
 *
 * @param renditions paths of the editions' files
 * @param drafts     names of the drafts those were made from
 * @param memos      ids of the memos they are editions of
 */
public record LiveManifest(SortedSet<String> renditions, SortedSet<String> drafts, SortedSet<String> memos) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** With nothing in it before the first release, or when the manifest cannot be understood. */
    public static LiveManifest in(Path output) {
        LiveManifest manifest = nothing();
        Optional<Path> live = CurrentRelease.in(output);
        try {
            if (live.isPresent()) {
                for (JsonNode file : MAPPER.readTree(Files.readAllBytes(live.get().resolve("manifest.json"))).path("files")) {
                    if (file.has("source")) {
                        manifest.renditions().add(file.path("path").asString());
                        manifest.drafts().add(file.path("source").path("file").asString());
                        manifest.memos().add(file.path("memo").asString());
                    }
                }
            }
            return manifest;
        } catch (NoSuchFileException | JacksonException e) {
            return nothing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LiveManifest nothing() {
        return new LiveManifest(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
}
