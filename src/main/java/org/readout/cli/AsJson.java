package org.readout.cli;

import picocli.CommandLine.Option;

/** The option of commands whose result a program can read. */
final class AsJson {

    @Option(names = "--json", description = "Write the result to standard output as JSON.")
    private boolean asked;

    boolean asked() {
        return asked;
    }
}
