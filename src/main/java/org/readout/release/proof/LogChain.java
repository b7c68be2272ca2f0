package org.readout.release.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.readout.model.Digest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public copy of the log, each line held against the one before as {@code templates/schemas/release-log.schema.json} has it.
 *
 * @param entries those that are told, in order
 * @param hashes  of all lines
 * @param broken  number of the first line that does not follow from those before; 0 when all do
 */
record LogChain(List<JsonNode> entries, List<String> hashes, int broken) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static LogChain read(byte[] bytes) {
        List<JsonNode> entries = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        String previous = Digest.NONE.hex();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                if (!(MAPPER.readTree(line) instanceof ObjectNode json) || json.path("number").asInt() != number || !json.path("previous").asString("").equals(previous)) {
                    return new LogChain(entries, hashes, number);
                }
                String hash = json.path("hash").asString("");
                json.remove("previous");
                json.remove("hash");
                String content = json.has("withheld") ? json.path("withheld").asString("") : Digest.of(json.toString().getBytes(StandardCharsets.UTF_8)).hex();
                if (!hash.equals(Digest.of((previous + content).getBytes(StandardCharsets.US_ASCII)).hex())) {
                    return new LogChain(entries, hashes, number);
                }
                if (json.has("event")) {
                    entries.add(json);
                }
                hashes.add(hash);
                previous = hash;
            } catch (JacksonException e) {
                return new LogChain(entries, hashes, number);
            }
        }
        return new LogChain(entries, hashes, text.isEmpty() || text.endsWith("\n") ? 0 : number);
    }

    /** Whether it has the line that a release tells of. */
    boolean has(byte[] head) {
        try {
            JsonNode told = MAPPER.readTree(head);
            int line = told.path("line").asInt();
            return line > 0 && line <= hashes.size() && hashes.get(line - 1).equals(told.path("hash").asString(""));
        } catch (JacksonException e) {
            return false;
        }
    }

    /** What is told of a release. */
    List<JsonNode> of(String release) {
        return entries.stream().filter(entry -> entry.path("event").path("release").asString("").equals(release)).toList();
    }

    static String kind(JsonNode entry) {
        return entry.path("event").path("kind").asString("");
    }
}
