package org.readout.cli;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.readout.batch.runs.RunRecord;
import org.readout.batch.runs.RunRecords;
import org.readout.batch.work.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout runs} */
@Command(name = "runs", mixinStandardHelpOptions = true,
        description = "Lists the last runs on an output folder: what started each, what came of it and how long it took; or tells all of one.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout runs                        the last ten",
            "  readout runs --last 100",
            "  readout runs 20261128-030000-012    one in full: what was made and why, and its errors",
            "  readout runs --json                 for a program"})
final class RunsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private AsJson json = new AsJson();

    @Option(names = "--last", paramLabel = "NUMBER", converter = AtLeastOne.class, defaultValue = "10", description = "How many, the newest first (default: 10).")
    private int last;

    @Parameters(arity = "0..1", paramLabel = "RUN", description = "The run to tell all of, by its name in the list.")
    private String id = "";

    RunsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(output.folder())) {
            throw Refusal.of(output.folder().normalize().toString(), "There is no such folder, so nothing was run on it.", "Name another with --output.");
        }
        RunRecords records = new RunRecords(output.folder());
        records.closeCutOff();
        if (!id.isEmpty()) {
            RunRecord record = records.find(id).orElseThrow(() -> Refusal.of(id, "There is no record of such a run.",
                    "“readout runs” lists those there are; the newest thousand are kept."));
            terminal.out().println(json.asked() ? RunRecords.json(record) : String.join("\n", RunLines.full(record, ZoneId.systemDefault())));
            return ExitCode.OK;
        }
        List<RunRecord> newest = records.newest(last);
        if (json.asked()) {
            terminal.out().println(newest.stream().map(RunRecords::json).collect(Collectors.joining(",\n", "[", "]")));
        } else if (newest.isEmpty()) {
            terminal.say("There were no runs yet on " + output.folder().normalize() + ".");
        } else {
            RunLines.table(newest, ZoneId.systemDefault()).forEach(terminal.out()::println);
        }
        return ExitCode.OK;
    }
}
