package org.readout.release;

import java.nio.file.Path;

/** The log of releases is not what was written: nothing is done that would have to be written down in it. */
public final class LogDamage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String hint;

    LogDamage(Path file, String message, String hint) {
        super(message);
        this.file = file;
        this.hint = hint;
    }

    public Path file() {
        return file;
    }

    /** How to go on. */
    public String hint() {
        return hint;
    }
}
