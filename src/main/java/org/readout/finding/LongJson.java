package org.readout.finding;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object, indented, that is written entry by entry: with what there is to say of thousands of drafts it never stands in memory as a whole. */
public final class LongJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String INDENT = "  ";

    private final JsonGenerator json;

    private LongJson(JsonGenerator json) {
        this.json = json;
    }

    /** @param entries writes all entries of the object */
    public static Report of(Consumer<LongJson> entries) {
        return out -> {
            try (JsonGenerator json = generator(out)) {
                json.writeStartObject();
                entries.accept(new LongJson(json));
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

    void put(String name, JsonNode value) {
        json.writeName(name);
        json.writeTree(value);
    }

    /** A list of {@linkplain #piece pieces}. */
    public void pieces(String name, Stream<String> pieces) {
        json.writeArrayPropertyStart(name);
        pieces.forEachOrdered(json::writeRawValue);
        json.writeEndArray();
    }

    /** An entry for a list of the outermost object. */
    public static String piece(JsonNode node) {
        return piece(node, 1);
    }

    /** An entry for a list of an object that is so deep within others. A line break within a text is written as two other signs, so these are those between the lines. */
    static String piece(JsonNode node, int depth) {
        return node.toPrettyString().replace("\n", "\n" + INDENT.repeat(depth));
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
