package org.readout.cli;

/** What the process tells the shell. Documented in the README; scripts depend on it. */
final class ExitCode {

    /** All went well, and no finding reaches {@code --fail-on}. */
    static final int OK = 0;
    /** There are findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** A word, folder or template is wrong, or what is live would be taken off and nobody says that this is meant; nothing was done. */
    static final int USAGE = 2;
    /** A draft was refused: it could not be read or understood at all. */
    static final int REFUSED = 3;
    /** Readout itself failed. */
    static final int INTERNAL = 4;

    private ExitCode() {
    }
}
