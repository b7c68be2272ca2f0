package org.readout.release.proof;

import java.nio.file.Path;

/** A file that holds no key of the kind that was asked for. */
public final class UnfitKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    UnfitKey(Path file, String message) {
        super(message);
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** How to get one. */
    public String hint() {
        return "Make a pair with “openssl genpkey -algorithm ed25519 -out release.key” and “openssl pkey -in release.key -pubout -out release.pub”; sign with the first, and give away the second.";
    }
}
