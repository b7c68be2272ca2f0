package org.readout.batch.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.verify.EditionLedger;
import org.readout.verify.Verification;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Small values between steps, as JSON in the store. */
public final class Stored {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Stored() {
    }

    /**
     * What one rendition's making came to.
     *
     * @param findings     everything found, the judges' findings among it
     * @param ledger       the account of its edition; none of a rendition that is no edition
     * @param verification what it was held against, and its own account
     * @param bytes        what the store keeps the rendition under; empty when it is held back
     * @param size         of the rendition, in bytes
     * @param pages        of it; 0 in a format that has none
     */
    public record Produced(List<Finding> findings, Optional<EditionLedger> ledger, Verification verification, Optional<Digest> bytes, int size, int pages) {

        public static final Verification UNVERIFIED = new Verification(List.of(), Optional.empty());
    }

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Empty when the text is no such thing, as when another version wrote it. */
    public static <T> Optional<T> read(String text, Class<T> type) {
        return read(text.getBytes(StandardCharsets.UTF_8), type);
    }

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Empty when the bytes are no such thing, as when another version wrote them. */
    public static <T> Optional<T> read(byte[] bytes, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(bytes, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
