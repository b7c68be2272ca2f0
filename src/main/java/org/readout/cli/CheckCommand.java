package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.readout.batch.Checking;
import org.readout.finding.Finding;
import org.readout.finding.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout check} */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Reads and checks the drafts and says what an author should mend; writes nothing.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout check                      every draft in input/",
            "  readout check --fail-on warning    fail on warnings too",
            "  readout check --json               for a program"})
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RunOptions options = new RunOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checking.Listing listing = Checking.look(options.settings());
        List<Finding> findings = listing.drafts().stream().flatMap(draft -> draft.findings().stream()).toList();
        if (options.json()) {
            terminal.out().println(JsonReport.write(findings));
        } else {
            Findings.print(terminal, findings);
        }
        boolean refused = listing.drafts().stream().anyMatch(draft -> draft.memo().isEmpty());
        return Findings.exitCode(findings, refused, options.failOn());
    }
}
