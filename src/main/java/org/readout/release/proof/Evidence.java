package org.readout.release.proof;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The files that tell how a release came about. */
record Evidence(Bundle bundle, Claims claims) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A file of JSON that the manifest lists; missing when it is not there or is no JSON, which {@link #lack} says. */
    JsonNode json(String path) throws IOException {
        Optional<byte[]> bytes = lists(path) ? bundle.bytes(path) : Optional.empty();
        try {
            return bytes.isPresent() ? MAPPER.readTree(bytes.get()) : MissingNode.getInstance();
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    boolean lists(String path) {
        return claims.files().stream().anyMatch(file -> file.path().equals(path));
    }

    static List<Finding> lack(String path) {
        return List.of(Finding.error("release-evidence", SourceSpan.of(path), "The release has no such evidence, or none that can be read.",
                "Ask whoever published the release for one with all its evidence; a Readout of before may have made this one."));
    }
}
