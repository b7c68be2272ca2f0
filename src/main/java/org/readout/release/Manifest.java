package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release says of itself, read. */
public final class Manifest {

    static final String FILE = "manifest.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Manifest() {
    }

    /** Digest of all that the run read which published the release in this folder; empty when its manifest cannot be understood. */
    public static Optional<String> work(Path release) {
        return read(release).map(manifest -> manifest.path("work").asString("")).filter(work -> !work.isEmpty());
    }

    /** What it says of each of its files; nothing when there is no manifest, or it cannot be understood. */
    static List<JsonNode> files(Path release) {
        return read(release).map(manifest -> List.copyOf(manifest.path("files").values())).orElse(List.of());
    }

    private static Optional<JsonNode> read(Path release) {
        try {
            return Optional.of(MAPPER.readTree(Files.readAllBytes(release.resolve(FILE))));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
