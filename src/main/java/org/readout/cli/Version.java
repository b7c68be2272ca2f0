package org.readout.cli;

import java.util.Optional;

/** Readout's own version, from the jar it runs from. */
final class Version {

    static final String CURRENT =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");

    private Version() {
    }
}
