package org.readout.release.proof;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

import org.readout.model.Digest;

/** An Ed25519 public key (RFC 8032), which tells whether a signature is its holder's. */
public final class VerifyingKey {

    private final PublicKey key;

    VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /**
     * From a PEM file that begins with {@code BEGIN PUBLIC KEY}.
     *
     * @throws UnfitKey when it holds none
     */
    public static VerifyingKey read(Path file) {
        return decode(Pem.read(file, "PUBLIC KEY")).orElseThrow(() -> new UnfitKey(file, "It holds no Ed25519 key."));
    }

    /** @param text as {@link #encoded} has it */
    static Optional<VerifyingKey> decode(String text) {
        try {
            return decode(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<VerifyingKey> decode(byte[] der) {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
            return key instanceof EdECPublicKey ? Optional.of(new VerifyingKey(key)) : Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** SubjectPublicKeyInfo (RFC 8410) in base64, as between the lines of a PEM file. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** For people to compare: the first digits of the key's digest. */
    String fingerprint() {
        return Digest.of(key.getEncoded()).hex().substring(0, 16);
    }

    boolean verifies(byte[] signature, byte[] message) {
        try {
            java.security.Signature verifier = java.security.Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // bytes that are no signature at all
            return false;
        }
    }
}
