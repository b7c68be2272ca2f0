package org.readout.release;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.store.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release says of itself, read. */
public final class Manifest {

    static final String FILE = "manifest.json";
    /** Of a source: that an edition has words of other files too. */
    static final String DERIVED = "derived";

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

    /**
     * What a release says in a draft's words.
     *
     * @param draft    file of the draft
     * @param source   digest of its bytes; of a translation, of what it was made from
     * @param derived  whether others' words are in them too
     * @param editions digests of the files made of it
     */
    record Text(String draft, String source, boolean derived, Set<String> editions) {

        Stream<String> digests() {
            return Stream.concat(Stream.of(source), editions.stream());
        }
    }

    /** All that its editions say, by drafts. */
    static List<Text> texts(Path release) {
        Map<String, Text> texts = new TreeMap<>();
        files(release).stream().filter(file -> file.has("source")).forEach(file -> {
            JsonNode source = file.path("source");
            texts.computeIfAbsent(source.path("file").asString(""), draft ->
                    new Text(draft, source.path("sha256").asString(""), source.path(DERIVED).asBoolean(false), new HashSet<>()))
                    .editions().add(file.path("sha256").asString(""));
        });
        return List.copyOf(texts.values());
    }

    private static Optional<JsonNode> read(Path release) {
        try {
            return WholeFile.readIfThere(release.resolve(FILE)).map(MAPPER::readTree);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
