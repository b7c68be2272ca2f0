package org.readout.release.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.readout.model.Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a manifest that agrees with its schema says. */
record Claims(ObjectNode manifest) {

    private static final int ID_DIGITS = 8;

    /** @param about the whole of what is said of it */
    record Listed(String path, String sha256, int bytes, JsonNode about) {

        boolean isRendition() {
            return about.has("memo");
        }
    }

    String release() {
        return manifest.path("release").asString();
    }

    List<JsonNode> drafts() {
        return List.copyOf(manifest.path("drafts").values());
    }

    List<Listed> files() {
        return manifest.path("files").values().stream().map(file -> new Listed(file.path("path").asString(), file.path("sha256").asString(), file.path("bytes").asInt(), file))
                .toList();
    }

    /** Digest of the manifest of what is kept apart. */
    Optional<String> working() {
        return manifest.has("working") ? Optional.of(manifest.path("working").asString()) : Optional.empty();
    }

    Optional<String> publicKey() {
        return manifest.has("signature") ? Optional.of(manifest.path("signature").path("publicKey").asString()) : Optional.empty();
    }

    /** The bytes that Readout writes for these claims. */
    byte[] written() {
        return (manifest.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The id that follows from what the release holds: its date, and the digest of its manifest without the id, framed by its length. */
    String followingId() {
        String blank = new String(new Claims(manifest.deepCopy().put("release", "")).written(), StandardCharsets.UTF_8);
        return manifest.path("date").asString() + "-" + Digest.of(blank).hex().substring(0, ID_DIGITS);
    }
}
