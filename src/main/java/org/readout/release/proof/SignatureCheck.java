package org.readout.release.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** The signature of the manifest, and by it of everything the manifest has the digest of; and that of the log, where it was delivered with one. */
final class SignatureCheck {

    /** Of a release, beside its manifest: 64 bytes, Ed25519 of the manifest's bytes. */
    static final String FILE = Bundle.MANIFEST + ".sig";

    private static final int LENGTH = 64;

    private SignatureCheck() {
    }

    static Check of(Bundle bundle, Claims claims, byte[] manifest, Optional<VerifyingKey> trusted) throws IOException {
        if (claims.publicKey().isEmpty()) {
            return new Check("Signature", "Not signed: what holds shows that nothing was damaged, and not who made it.",
                    trusted.map(key -> error("The release is not signed, and was to be by key " + key.fingerprint() + ".")).stream().toList());
        }
        Optional<VerifyingKey> named = VerifyingKey.decode(claims.publicKey().get());
        if (named.isEmpty()) {
            return new Check("Signature", "It cannot be verified.", List.of(error("The manifest names no Ed25519 key.")));
        }
        VerifyingKey key = named.get();
        List<Finding> findings = new ArrayList<>();
        Optional<byte[]> signature = bundle.bytes(FILE, LENGTH + 1);
        if (signature.isEmpty()) {
            findings.add(error("The signature is missing; the manifest says that there is one."));
        } else if (!key.verifies(signature.get(), manifest)) {
            findings.add(error("The signature is not one of this manifest by the key it names: either was altered."));
        }
        trusted.filter(one -> !one.encoded().equals(key.encoded())).ifPresent(one ->
                findings.add(error("The release is signed by key " + key.fingerprint() + ", and was to be by key " + one.fingerprint() + ".")));
        Optional<byte[]> ofLog = bundle.logSignature();
        if (ofLog.isPresent() && !key.verifies(ofLog.get(), bundle.log().orElse(new byte[0]))) {
            findings.add(Finding.error("release-signature", SourceSpan.of(Bundle.LOG_SIGNATURE), "The log is not the one that was signed: lines were cut off or edited.",
                    "Fetch the delivery anew."));
        }
        return new Check("Signature", "Signed by key " + key.fingerprint() + (ofLog.isPresent() ? ", and so is the log" : "")
                + (trusted.isPresent() ? "." : "; with --public-key it is shown whose that is."), findings);
    }

    private static Finding error(String message) {
        return Finding.error("release-signature", SourceSpan.of(FILE), message,
                "Do not trust it; ask whoever published the release, by a way you trust, for the key and the release.");
    }
}
