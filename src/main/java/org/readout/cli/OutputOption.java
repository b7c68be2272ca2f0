package org.readout.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The folder that every command finds or makes releases in. */
final class OutputOption {

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "Folder that releases go to (default: output).")
    private Path output = RunOptions.HOME.resolve("output");

    Path folder() {
        return output;
    }
}
