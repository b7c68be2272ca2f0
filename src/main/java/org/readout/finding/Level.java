package org.readout.finding;

import java.util.Locale;

/** How much a finding weighs; the names are SARIF's. An {@code ERROR} keeps a memo's editions from being made. */
public enum Level {
    NOTE, WARNING, ERROR;

    /** The name used in reports and on the command line: "warning". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
