package org.readout.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The option of commands that look at what is in an output folder, and at no draft. */
final class OutputOption {

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "Folder that releases go to (default: output).")
    private Path output = RunOptions.HOME.resolve("output");

    Path folder() {
        return output;
    }
}
