package org.readout.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;

import org.readout.model.Block;
import org.readout.model.Digest;
import org.readout.model.Inline;
import org.readout.model.Media;
import org.readout.model.MemoRecord;
import org.readout.model.SourceSpan;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** How the model's types look in JSON, said here so that the model need not know of JSON. */
final class MemoShapes {

    private MemoShapes() {
    }

    static void addTo(JsonMapper.Builder builder) {
        builder.addMixIn(SourceSpan.class, Row.class);
        builder.addMixIn(Digest.class, Digits.class);
        builder.addMixIn(Media.class, Picture.class);
        for (Class<?> closed : new Class<?>[] {Block.class, Inline.class, MemoRecord.class}) {
            builder.addMixIn(closed, Kind.class);
            // the compiler's own list of kinds, so that a new one cannot be forgotten
            for (Class<?> kind : closed.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Kind {
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Row {
    }

    private abstract static class Digits {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Digits(String hex) {
        }

        @JsonValue
        abstract String hex();
    }

    private abstract static class Picture {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Picture(@JsonProperty("mediaType") String mediaType, @JsonProperty("bytes") byte[] bytes) {
        }

        @JsonProperty("mediaType")
        abstract String mediaType();

        @JsonProperty("bytes")
        abstract byte[] bytes();
    }
}
