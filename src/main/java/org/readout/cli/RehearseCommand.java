package org.readout.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.readout.batch.draft.Rehearsal;
import org.readout.batch.work.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout rehearse}, which the launcher runs once after a build, so that later starts are quick. */
@Command(name = "rehearse", hidden = true, description = "Publishes drafts of its own, to be watched by a virtual machine that keeps what it loads.")
final class RehearseCommand implements Callable<Integer> {

    @Option(names = {"-t", "--templates"}, paramLabel = "FOLDER", description = "Folder of memo types, audiences and themes (default: templates).")
    private Path templates = RunOptions.HOME.resolve("templates");

    private final Terminal terminal;

    RehearseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = Rehearsal.prepare();
        try {
            Path output = folder.resolve("output");
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            String[] words = {"publish", "--input", Rehearsal.input(folder).toString(), "--output", output.toString(), "--templates", templates.toString()};
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = CommandLineDoor.run(words, nowhere, new PrintStream(said, false, StandardCharsets.UTF_8));
            if (code == ExitCode.INTERNAL) {
                terminal.say(said.toString(StandardCharsets.UTF_8).strip());
            }
            Rehearsal.read(new Settings(Rehearsal.input(folder), templates, output, new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()),
                    1, new Settings.Tool(Version.CURRENT, Version.code())));
            return code;
        } finally {
            Rehearsal.clear(folder);
        }
    }
}
