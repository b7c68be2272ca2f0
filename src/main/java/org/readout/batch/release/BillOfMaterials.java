package org.readout.batch.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What this Readout consists of, in CycloneDX, as its build has it: the same in every release it makes. */
final class BillOfMaterials {

    static final String FILE = "sbom.json";

    private static final String RESOURCE = "/META-INF/sbom/application.cdx.json";

    private BillOfMaterials() {
    }

    static byte[] bytes() {
        try (InputStream in = BillOfMaterials.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("this build of Readout lacks " + RESOURCE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
