package org.readout.release.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/**
 * What was looked at in a release, and what came of it.
 *
 * @param release its id as its manifest has it; empty when that cannot be told
 */
public record Proof(String release, List<Check> checks) {

    public Proof {
        checks = List.copyOf(checks);
    }

    /**
     * Looks at everything a release says of itself.
     *
     * @param place   its folder, a folder with that and nothing else of its kind, or a zip of either
     * @param trusted who must have signed it; without one, whoever did
     */
    public static Proof of(Path place, Optional<VerifyingKey> trusted) {
        try (Bundle bundle = Bundle.open(place)) {
            return of(bundle, trusted);
        } catch (Bundle.Unfit e) {
            return new Proof("", List.of(new Check("Release", "Nothing could be looked at.",
                    List.of(Finding.error("release-manifest", SourceSpan.of(place.toString()), e.getMessage(), e.hint())))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Proof of(Bundle bundle, Optional<VerifyingKey> trusted) throws IOException {
        byte[] manifest = bundle.bytes(Bundle.MANIFEST).orElseThrow();
        ManifestCheck.Read read = ManifestCheck.of(manifest);
        if (read.claims().isEmpty()) {
            return new Proof("", List.of(read.check()));
        }
        Claims claims = read.claims().get();
        Evidence evidence = new Evidence(bundle, claims);
        List<Check> checks = new ArrayList<>(List.of(read.check(), FilesCheck.of(bundle, claims), SourcesCheck.of(claims), LedgerCheck.of(claims, evidence),
                ConformanceCheck.of(claims, evidence), ChangesCheck.of(claims, evidence), BillCheck.of(evidence), WorkingCheck.of(bundle, claims), LogCheck.of(bundle, claims),
                SignatureCheck.of(bundle, claims, manifest, trusted)));
        return new Proof(claims.release(), checks);
    }

    public List<Finding> findings() {
        return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }

    public boolean holds() {
        return checks.stream().allMatch(Check::passed);
    }
}
