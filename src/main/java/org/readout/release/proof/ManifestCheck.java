package org.readout.release.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The manifest: against its published schema, in the bytes Readout writes, and the id that follows from it. */
final class ManifestCheck {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HINT = "Fetch the release anew from whoever published it, and trust nothing in this one.";

    private ManifestCheck() {
    }

    /** @param claims empty when it cannot be understood, so that nothing else can be looked at */
    record Read(Optional<Claims> claims, Check check) {
    }

    static Read of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            List<Finding> findings = new ArrayList<>(Schemas.MANIFEST.validate(text, InputFormat.JSON).stream().map(error -> finding("release-manifest",
                    "The manifest is not as its schema asks: " + error.getInstanceLocation() + " " + error.getMessage() + ".")).toList());
            if (!findings.isEmpty() || !(MAPPER.readTree(text) instanceof ObjectNode manifest)) {
                return new Read(Optional.empty(), new Check("Manifest", "It cannot be followed.", findings));
            }
            Claims claims = new Claims(manifest);
            if (!Arrays.equals(claims.written(), bytes)) {
                findings.add(finding("release-manifest", "The manifest says what it says in other bytes than Readout writes."));
            }
            if (!claims.followingId().equals(claims.release())) {
                findings.add(finding("release-id", "The manifest was edited: by what it says the release would be " + claims.followingId() + ", and it calls itself "
                        + claims.release() + "."));
            }
            return new Read(Optional.of(claims), new Check("Manifest", "Agrees with its schema; the release’s id follows from it.", findings));
        } catch (JacksonException | IllegalArgumentException e) {
            return new Read(Optional.empty(), new Check("Manifest", "It cannot be followed.", List.of(finding("release-manifest", "The manifest is no JSON."))));
        }
    }

    private static Finding finding(String rule, String message) {
        return rule.equals("release-id") ? Finding.error("release-id", SourceSpan.of(Bundle.MANIFEST), message, HINT)
                : Finding.error("release-manifest", SourceSpan.of(Bundle.MANIFEST), message, HINT);
    }

    /** Loaded when a release is verified, and by no other command. */
    private static final class Schemas {

        static final Schema MANIFEST = read("manifest.schema.json");

        private static Schema read(String name) {
            try (InputStream in = Schemas.class.getResourceAsStream(name)) {
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
