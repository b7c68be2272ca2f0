package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.readout.batch.work.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads drafts. */
final class DraftOptions {

    @Option(names = {"-i", "--input"}, paramLabel = "FOLDER", description = "Folder of drafts (default: input).")
    private Path input = RunOptions.HOME.resolve("input");

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = {"-t", "--templates"}, paramLabel = "FOLDER",
            description = "Folder of memo types, audiences and themes (default: templates).")
    private Path templates = RunOptions.HOME.resolve("templates");

    @Option(names = {"-m", "--memo"}, paramLabel = "ID", split = ",", description = "Only this memo; may be given several times.")
    private List<String> memos = List.of();

    /** Looks into every jar for the tool's digest: once a command is enough. */
    Settings settings() {
        return new Settings(input, templates, output.folder(), new Settings.Selection(new TreeSet<>(memos), new TreeSet<>(), new TreeSet<>()),
                Runtime.getRuntime().availableProcessors(), new Settings.Tool(Version.CURRENT, Version.code()));
    }

    Path output() {
        return output.folder();
    }
}
