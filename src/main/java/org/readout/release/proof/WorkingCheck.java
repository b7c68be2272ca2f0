package org.readout.release.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is kept apart of the release, where the publisher keeps it: as it was when the release was made. It goes nowhere else. */
final class WorkingCheck {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String NAME = "Working files";
    private static final String FINDINGS = "findings.json";

    private WorkingCheck() {
    }

    static Check of(Bundle release, Claims claims) throws IOException {
        Optional<Bundle> apart = claims.working().isEmpty() ? Optional.empty() : release.working();
        if (apart.isEmpty()) {
            return new Check(NAME, claims.working().isEmpty() ? "The release has none." : "Not here: whoever published the release keeps them apart.", List.of());
        }
        try (Bundle bundle = apart.get()) {
            byte[] manifest = bundle.bytes(Bundle.MANIFEST).orElseThrow();
            if (!Digest.of(manifest).hex().equals(claims.working().orElseThrow()) || !(MAPPER.readTree(manifest) instanceof ObjectNode json)) {
                return new Check(NAME, "They are others than the release was made with.", List.of(Finding.error("release-file-altered", SourceSpan.of("working/" + Bundle.MANIFEST),
                        "The list of files that are kept apart was altered: the release’s manifest has another digest of it.", "Take it back from a copy of the output folder.")));
            }
            Claims listed = new Claims(json);
            List<Finding> findings = new ArrayList<>(FilesCheck.of(bundle, listed).findings());
            if (new Evidence(bundle, listed).json(FINDINGS).isMissingNode()) {
                findings.addAll(Evidence.lack(FINDINGS));
            }
            return new Check(NAME, listed.files().size() + (listed.files().size() == 1 ? " file that is" : " files that are")
                    + " kept apart: each against its digest and size, and no other.", findings);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }
}
