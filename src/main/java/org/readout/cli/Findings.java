package org.readout.cli;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.finding.TerminalReport;

/** Findings in a terminal. */
final class Findings {

    private Findings() {
    }

    static void print(Terminal terminal, List<Finding> findings) {
        if (!findings.isEmpty()) {
            terminal.err().print(TerminalReport.write(findings, terminal.colour()));
        }
    }
}
