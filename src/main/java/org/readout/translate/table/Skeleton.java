package org.readout.translate.table;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.readout.translate.Bitext;
import org.readout.translate.Piece;
import org.readout.translate.text.Markup;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The bitext as it was sent, within the file: what no column shows (what codes stand for, white space, digests) is known again, and what
 * came back can be told from what was sent. Word and LibreOffice keep it; where it is lost the table speaks for itself.
 */
final class Skeleton {

    static final String NAMESPACE = "urn:readout:bitext:1";

    private static final JsonMapper MAPPER = mapper();

    private Skeleton() {
    }

    static byte[] write(Bitext bitext) {
        return new Markup().element("bitext", MAPPER.writeValueAsString(bitext), "xmlns", NAMESPACE).bytes();
    }

    /** @param json what the element holds; empty when it is not what was written */
    static Optional<Bitext> read(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Bitext.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII).addMixIn(Piece.class, Kind.class)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE));
        for (Class<?> kind : Piece.class.getPermittedSubclasses()) {
            builder.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
        }
        return builder.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Kind {
    }
}
