package org.readout.cli;

import picocli.CommandLine.Option;

/** Why something is done; it can be read in the log. */
final class Reason {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why. It stands in the log, which is public for what is published.")
    private String words = "";

    String words() {
        return words;
    }
}
