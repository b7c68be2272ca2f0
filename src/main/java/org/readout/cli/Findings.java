package org.readout.cli;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.finding.TerminalReport;

/** Findings in a terminal, and what they mean for the exit code. */
final class Findings {

    private Findings() {
    }

    static void print(Terminal terminal, List<Finding> findings) {
        if (!findings.isEmpty()) {
            terminal.err().print(TerminalReport.write(findings, terminal.colour()));
        }
    }

    /** A refused draft weighs more than findings that reach {@code failOn}. */
    static int exitCode(List<Finding> findings, boolean refused, Level failOn) {
        if (refused) {
            return ExitCode.REFUSED;
        }
        return findings.stream().anyMatch(finding -> finding.level().atLeast(failOn)) ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
