package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.release.states.Entry;
import org.readout.release.states.History;
import org.readout.store.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each release says of the log, in {@code releases/<id>.log.json} beside it: the number and the hash of the last line about it
 * that the public is told. A log that was cut off at its end, or put back from an old copy, holds together; but it has not these lines.
 */
final class LogHeads {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String ENDING = ".log.json";

    private LogHeads() {
    }

    static String name(String release) {
        return release + ENDING;
    }

    /** Writes those that are not that way already. They follow the log. */
    static void write(Path releases, List<LogLine> lines, History history) {
        SortedMap<String, LogLine> last = new TreeMap<>();
        lines.stream().filter(line -> PublicLog.isPublic(line, history)).forEach(line -> line.entry().map(Entry::event).ifPresent(event -> last.put(event.release(), line)));
        last.forEach((release, line) -> {
            byte[] head = (MAPPER.writeValueAsString(new TreeMap<>(Map.of("release", release, "line", line.number(), "hash", line.hash().hex()))) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            WholeFile.writeUnlessSame(releases.resolve(name(release)), head);
        });
    }

    /** Before the log, for who reads both while others write. */
    static List<JsonNode> in(Path releases) {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(releases)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().map(LogHeads::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws LogDamage when the log has not a line that a release tells of */
    static void compare(List<JsonNode> heads, Path log, List<LogLine> lines) {
        for (JsonNode head : heads) {
            int number = head.path("line").asInt();
            if (number > lines.size() || number > 0 && !lines.get(number - 1).hash().hex().equals(head.path("hash").asString())) {
                String release = head.path("release").asString();
                throw new LogDamage(log, (number > lines.size() ? "The log of releases was cut off at its end or is an old copy: it has " + lines.size() + " lines"
                        : "The log of releases is another one")
                        + ", and release " + release + " tells of line " + number + " (releases/" + name(release) + ").",
                        "Put back a copy from before; releases/log.jsonl may have the lines. Or, if the log was meant to begin anew, move releases/log.jsonl and releases/*"
                        + ENDING + " away too.");
            }
        }
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(WholeFile.read(file));
        } catch (JacksonException e) {
            // it says nothing, and is written anew
            return MAPPER.createObjectNode();
        }
    }
}
