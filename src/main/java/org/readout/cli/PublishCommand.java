package org.readout.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.readout.batch.Publishing;
import org.readout.batch.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout publish} */
@Command(name = "publish", mixinStandardHelpOptions = true,
        description = "Reads the drafts, checks them, makes every edition and publishes them as one release.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout publish                                       everything in input/",
            "  readout publish --memo policy-memo --audience public  one memo for one audience",
            "  readout publish --input drafts --output site          other folders",
            "  readout publish --json > run.json                     for a program"})
final class PublishCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RunOptions options = new RunOptions();

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ProgressBar bar = new ProgressBar(terminal.err(), Terminal.attended());
        Publishing.Outcome outcome;
        try {
            outcome = Publishing.publish(options.settings(), bar);
        } finally {
            bar.finish();
        }
        RunReport report = outcome.report();
        if (options.json()) {
            terminal.out().println(Json.of(outcome, options.settings().output()));
        } else {
            Findings.print(terminal, report.findings());
            summarise(outcome);
        }
        return Findings.exitCode(report.findings(), !report.refused().isEmpty(), options.failOn());
    }

    private void summarise(Publishing.Outcome outcome) {
        RunReport report = outcome.report();
        for (String file : report.heldBack()) {
            terminal.say("Held back: " + file + " (see the errors above)");
        }
        if (!report.published()) {
            terminal.say(outcome.unchanged() ? "Nothing has changed, and there is still nothing to publish."
                    : "Nothing was published; what was published before is untouched.");
            return;
        }
        Path folder = options.settings().output().resolve("releases").resolve(report.release()).normalize();
        terminal.say(outcome.unchanged() ? "Nothing has changed since release " + report.release() + "."
                : "Published release " + report.release() + ": " + report.renditions() + " files for "
                        + report.memos().size() + (report.memos().size() == 1 ? " memo." : " memos."));
        terminal.out().println(folder.resolve("index.html"));
    }
}
