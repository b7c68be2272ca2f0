package org.readout.release;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.readout.model.Digest;
import org.readout.release.states.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the log in JSON: an entry, and the chain that it is a link of. The content is the entry's members without white space,
 * in the order in which they stand, in UTF-8; the hash is SHA-256 of two digests in hexadecimal digits, the hash of the line before (64
 * zeros before the first) and that of the content. In public a line may have the content's digest in the entry's stead: the chain
 * holds all the same.
 *
 * @param entry empty when it is withheld
 */
record LogLine(int number, Optional<Entry> entry, Digest content, Digest previous, Digest hash) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    private static final String PREVIOUS = "previous";
    private static final String HASH = "hash";
    private static final String WITHHELD = "withheld";

    static LogLine of(Entry entry, Digest previous) {
        Digest content = Digest.of(MAPPER.writeValueAsBytes(entry));
        return new LogLine(entry.number(), Optional.of(entry), content, previous, chained(previous, content));
    }

    LogLine withheld() {
        return new LogLine(number, Optional.empty(), content, previous, hash);
    }

    /** With its newline. */
    String text() {
        ObjectNode json = entry.map(one -> (ObjectNode) MAPPER.valueToTree(one))
                .orElseGet(() -> MAPPER.createObjectNode().put("number", number).put(WITHHELD, content.hex()));
        return json.put(PREVIOUS, previous.hex()).put(HASH, hash.hex()) + "\n";
    }

    /**
     * @param number   which line it must be
     * @param previous the hash it must follow
     * @return empty when it is none, or was altered
     */
    static Optional<LogLine> read(String text, int number, Digest previous) {
        try {
            if (!(MAPPER.readTree(text) instanceof ObjectNode json)) {
                return Optional.empty();
            }
            Digest before = new Digest(json.path(PREVIOUS).asString());
            Digest hash = new Digest(json.path(HASH).asString());
            json.remove(PREVIOUS);
            json.remove(HASH);
            JsonNode withheld = json.path(WITHHELD);
            Digest content = withheld.isString() ? new Digest(withheld.asString()) : Digest.of(json.toString().getBytes(StandardCharsets.UTF_8));
            Optional<Entry> entry = withheld.isString() ? Optional.empty() : Optional.of(MAPPER.treeToValue(json, Entry.class));
            return json.path("number").asInt() == number && before.equals(previous) && hash.equals(chained(previous, content))
                    ? Optional.of(new LogLine(number, entry, content, previous, hash)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Digest chained(Digest previous, Digest content) {
        return Digest.of((previous.hex() + content.hex()).getBytes(StandardCharsets.US_ASCII));
    }
}
