package org.readout.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.readout.batch.check.Checking;
import org.readout.batch.draft.PassedOver;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.finding.Pieces;
import org.readout.verify.report.LedgerReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout ledger} */
@Command(name = "ledger", mixinStandardHelpOptions = true,
        description = "Accounts for every character of the drafts: carried, left out for a reason, or unaccounted. Any folder of documents will do, memos or not.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout ledger                    the drafts in input/",
            "  readout ledger --input archive    any folder",
            "  readout ledger --json             for a program"})
final class LedgerCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Mixin
    private AsJson json = new AsJson();

    LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Checking.CheckedDraft> drafts = Checking.look(options.settings()).drafts();
        LedgerReport report = new LedgerReport(drafts.stream()
                .map(draft -> new LedgerReport.OfDraft(draft.file(), draft.ledger(), refusal(draft))).toList(), List.of());
        if (json.asked()) {
            report.json(Pieces.NONE).print(terminal.out());
        } else {
            terminal.out().print(report.table());
            Findings.print(terminal, PassedOver.in(options.settings()));
        }
        boolean balanced = drafts.stream().flatMap(draft -> draft.ledger().stream()).allMatch(ledger -> ledger.isBalanced());
        boolean refused = drafts.stream().anyMatch(draft -> draft.ledger().isEmpty() && draft.refused());
        return !balanced ? ExitCode.FINDINGS : refused ? ExitCode.REFUSED : ExitCode.OK;
    }

    private static String refusal(Checking.CheckedDraft draft) {
        return draft.findings().stream().filter(finding -> finding.level() == Level.ERROR || draft.ledger().isEmpty())
                .min(Comparator.comparing(finding -> !finding.rule().matches("(draft|ledger)-.*"))).map(Finding::message).orElse("");
    }
}
