package org.readout.finding;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An object in JSON, indented, in UTF-8, that is written entry by entry: with the findings of thousands of drafts it never stands in memory as a whole. */
final class LongJson implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    /** @param out stays open when this is closed */
    LongJson(OutputStream out) {
        json = MAPPER.writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
        json.writeStartObject();
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

    void list(String name, Stream<? extends JsonNode> entries) {
        json.writeArrayPropertyStart(name);
        for (Iterator<? extends JsonNode> each = entries.iterator(); each.hasNext();) {
            json.writeTree(each.next());
        }
        json.writeEndArray();
    }

    /** Begins a list of one object, whose entries come next. */
    void begin(String list) {
        json.writeArrayPropertyStart(list);
        json.writeStartObject();
    }

    void end() {
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
