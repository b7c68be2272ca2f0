package org.readout.finding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object, indented, that is written entry by entry: with what there is to say of thousands of drafts it never stands in memory as a whole. What there are thousands of
 * stands on a line each: indented, they are half as long again, and every byte is digested and put on the disk for each release.
 */
public final class LongJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Two entries of a list. */
    static final String BETWEEN = ",";

    private final JsonGenerator json;
    private final OutputStream out;

    private LongJson(JsonGenerator json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    /** @param entries writes all entries of the object */
    public static Report of(Consumer<LongJson> entries) {
        return out -> {
            try (JsonGenerator json = generator(out)) {
                json.writeStartObject();
                entries.accept(new LongJson(json, out));
                json.writeEndObject();
                json.writeRaw('\n');
            }
        };
    }

    private static JsonGenerator generator(OutputStream out) {
        return MAPPER.writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    void put(String name, String value) {
        json.writeStringProperty(name, value);
    }

    public void put(String name, JsonNode value) {
        json.writeName(name);
        json.writeTree(value);
    }

    /** A list of {@linkplain #piece pieces}. */
    public void pieces(String name, Stream<byte[]> pieces) {
        json.writeName(name);
        // what follows is there already, byte for byte, and goes past the generator
        json.writeRawValue("");
        json.flush();
        try {
            String before = "[";
            for (Iterator<byte[]> all = pieces.iterator(); all.hasNext(); before = BETWEEN) {
                out.write(before.getBytes(StandardCharsets.UTF_8));
                out.write(all.next());
            }
            out.write((before.equals(BETWEEN) ? "\n  ]" : "[ ]").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry for a list, on a line of its own. */
    public static String piece(JsonNode entry) {
        return "\n" + entry;
    }

    /** A list of one object. */
    void only(String name, Runnable entries) {
        json.writeArrayPropertyStart(name);
        json.writeStartObject();
        entries.run();
        json.writeEndObject();
        json.writeEndArray();
    }
}
