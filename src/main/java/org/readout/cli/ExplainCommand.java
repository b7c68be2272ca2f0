package org.readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.readout.batch.check.Checking;
import org.readout.batch.work.Settings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout explain} */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Says for every part and record of a memo which words made it, and what was looked for and not found.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout explain openness-policy-memo          for people",
            "  readout explain openness-policy-memo --json   the memo itself, as templates/schemas/memo.schema.json describes it"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Mixin
    private AsJson json = new AsJson();

    @Parameters(arity = "0..1", paramLabel = "MEMO", description = "Id of a memo; all of them when it is left out.")
    private String memo = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = memo.isEmpty() ? options.settings() : options.settings().only(memo);
        Checking.Listing listing = Checking.look(settings);
        List<Checking.CheckedDraft> drafts = listing.drafts();
        drafts.stream().map(Checking.CheckedDraft::memo).flatMap(Optional::stream).forEach(found ->
                terminal.out().println(json.asked() ? Checking.canonical(found) : listing.explain(found)));
        return drafts.stream().anyMatch(Checking.CheckedDraft::refused) && memo.isEmpty() ? ExitCode.REFUSED : ExitCode.OK;
    }
}
