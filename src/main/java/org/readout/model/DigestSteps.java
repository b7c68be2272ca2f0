package org.readout.model;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of bytes, with what it had come to after every so many of them: of others that begin alike only what follows is digested. A report about hundreds of memos of which
 * one was edited is much as it was.
 */
public final class DigestSteps {

    /** So far apart a step costs nothing beside what it saves. */
    private static final int STEP = 1 << 15;

    private final byte[] bytes;
    private final Digest digest;
    /** Before the first byte, before that at {@link #STEP}, and so on. */
    private final List<MessageDigest> steps;

    private DigestSteps(byte[] bytes, Digest digest, List<MessageDigest> steps) {
        this.bytes = bytes;
        this.digest = digest;
        this.steps = List.copyOf(steps);
    }

    /** @param bytes that nobody changes from now on */
    public static DigestSteps of(byte[] bytes) {
        return from(List.of(Digest.sha256()), bytes);
    }

    /** The same for other bytes, which nobody changes from now on; this, where they are the same. */
    public DigestSteps then(byte[] others) {
        int alike = Arrays.mismatch(bytes, others);
        return alike < 0 ? this : from(steps.subList(0, Math.min(alike / STEP + 1, steps.size())), others);
    }

    public Digest digest() {
        return digest;
    }

    private static DigestSteps from(List<MessageDigest> known, byte[] bytes) {
        List<MessageDigest> steps = new ArrayList<>(known);
        int at = (known.size() - 1) * STEP;
        MessageDigest sha = copy(known.get(known.size() - 1));
        for (; at + STEP <= bytes.length; at += STEP) {
            sha.update(bytes, at, STEP);
            steps.add(copy(sha));
        }
        sha.update(bytes, at, bytes.length - at);
        return new DigestSteps(bytes, new Digest(HexFormat.of().formatHex(sha.digest())), steps);
    }

    private static MessageDigest copy(MessageDigest sha) {
        try {
            return (MessageDigest) sha.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("Java's own SHA-256 can be copied on the way", e);
        }
    }
}
