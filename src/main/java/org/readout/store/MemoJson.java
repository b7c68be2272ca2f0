package org.readout.store;

import java.util.Optional;

import org.readout.finding.Checked;
import org.readout.model.Memo;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A memo and its findings as JSON (RFC 8259), and back. Records become objects in the order of their components, places
 * become arrays, and every node of a closed hierarchy names its kind; the same memo gives the same bytes.
 */
public final class MemoJson {

    private static final TypeReference<Checked<Memo>> CHECKED_MEMO = new TypeReference<>() { };
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writerFor(CHECKED_MEMO);
    private static final ObjectReader READER = MAPPER.readerFor(CHECKED_MEMO);

    private MemoJson() {
    }

    public static byte[] write(Checked<Memo> memo) {
        return WRITER.writeValueAsBytes(memo);
    }

    /** The memo alone, indented: {@code memo.json}, as {@code templates/schemas/memo.schema.json} describes it. */
    public static String canonical(Memo memo) {
        return MAPPER.writerFor(Memo.class).with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(memo);
    }

    /** What {@link #write} wrote; empty when the bytes are no such thing, as when another version wrote them. */
    public static Optional<Checked<Memo>> read(byte[] bytes) {
        try {
            return Optional.ofNullable(READER.readValue(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper() {
        // pictures are long strings, and a draft may nest as deep as its author likes
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE).maxNestingDepth(5_000).build();
        JsonMapper.Builder builder = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        MemoShapes.addTo(builder);
        return builder.build();
    }
}
