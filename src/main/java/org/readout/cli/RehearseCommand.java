package org.readout.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.readout.batch.Rehearsal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout rehearse}, which the launcher runs once after a build, so that later starts are quick. */
@Command(name = "rehearse", hidden = true, description = "Publishes drafts of its own, to be watched by a virtual machine that keeps what it loads.")
final class RehearseCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        Path input = options.settings().input();
        Rehearsal.prepare(input);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String[] words = {"publish", "--input", input.toString(), "--output", options.settings().output().toString(),
                "--templates", options.settings().templates().toString()};
        int code = CommandLineDoor.run(words, nowhere, nowhere);
        Rehearsal.read(options.settings());
        return code;
    }
}
