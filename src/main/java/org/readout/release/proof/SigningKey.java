package org.readout.release.proof;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;

/** An Ed25519 private key (RFC 8032). The same bytes always get the same signature. It is never written anywhere, and says nothing of itself. */
public final class SigningKey {

    private final PrivateKey key;
    private final VerifyingKey verifying;

    private SigningKey(PrivateKey key, VerifyingKey verifying) {
        this.key = key;
        this.verifying = verifying;
    }

    /**
     * From a PEM file that begins with {@code BEGIN PRIVATE KEY} (PKCS#8).
     *
     * @throws UnfitKey when it holds none
     */
    public static SigningKey read(Path file) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Pem.read(file, "PRIVATE KEY")));
            SigningKey signing = new SigningKey(key, publicHalf((EdECPrivateKey) key));
            byte[] trial = {1, 2, 3};
            if (!signing.verifying.verifies(signing.sign(trial), trial)) {
                throw new UnfitKey(file, "Its public half cannot be told on this Java.");
            }
            return signing;
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new UnfitKey(file, "It holds no Ed25519 key, or one with a password.");
        }
    }

    /** The platform derives a public key only while it makes a pair, from 32 random bytes; so it is given these. */
    private static VerifyingKey publicHalf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("kept in hardware"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
        KeyPair pair = generator.generateKeyPair();
        return new VerifyingKey(pair.getPublic());
    }

    public VerifyingKey verifying() {
        return verifying;
    }

    /** 64 bytes. */
    public byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    @Override
    public String toString() {
        return "a signing key whose public half is " + verifying.fingerprint();
    }

    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final transient byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
