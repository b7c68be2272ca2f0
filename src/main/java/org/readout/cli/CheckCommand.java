package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.batch.check.Annotating;
import org.readout.batch.check.Checking;
import org.readout.batch.draft.PassedOver;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.finding.JsonReport;
import org.readout.finding.Pieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout check} */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Reads and checks the drafts and says what an author should mend; writes nothing unless asked to.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout check                      every draft in input/",
            "  readout check --fail-on warning    fail on warnings too",
            "  readout check --annotate mended    copies of the drafts with comments, and a page",
            "  readout check --json               for a program"})
final class CheckCommand implements Callable<Integer> {

    private static final int NAMED = 20;

    private final Terminal terminal;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Mixin
    private AsJson json = new AsJson();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(names = "--annotate", paramLabel = "FOLDER", description = "Write there, for each Word and OpenDocument draft, a copy with every finding"
            + " as a comment at its words, and findings.html with the text of all drafts beside the findings.")
    private @Nullable Path annotate;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Checking.Listing listing = Checking.look(settings);
        List<Finding> findings = Stream.of(listing.drafts().stream().flatMap(draft -> draft.findings().stream()), listing.lead().stream(), listing.templates().stream(),
                PassedOver.in(settings).stream())
                .flatMap(Function.identity()).toList();
        if (json.asked()) {
            JsonReport.of(findings, Pieces.NONE).print(terminal.out());
        } else {
            Findings.print(terminal, findings);
            if (findings.isEmpty()) {
                int count = listing.drafts().size();
                terminal.say("Nothing to mend in " + (count == 1 ? "the one draft." : "the " + count + " drafts."));
            }
        }
        if (annotate != null) {
            annotated(Annotating.write(settings, listing.drafts(), annotate));
        }
        boolean refused = listing.drafts().stream().anyMatch(Checking.CheckedDraft::refused);
        return failOn.exitCode(findings, refused);
    }

    private void annotated(Annotating.Written written) {
        written.copies().forEach(copy -> terminal.say("Comments in " + copy));
        if (!written.none().isEmpty()) {
            terminal.say("No copy with comments, which only Word and OpenDocument files that can be read have:");
            written.none().stream().limit(NAMED).forEach(name -> terminal.say("  " + name));
            if (written.none().size() > NAMED) {
                terminal.say("  and " + (written.none().size() - NAMED) + " more");
            }
        }
        terminal.say("Findings beside the text in " + written.page());
    }
}
