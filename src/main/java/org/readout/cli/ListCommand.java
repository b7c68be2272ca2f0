package org.readout.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.readout.batch.check.Checking;
import org.readout.batch.draft.PassedOver;
import org.readout.model.Audience;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout list} */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists the memos found in the drafts, the kinds of memo and their parts (* required), the audiences, and who gets what in which formats.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout list         for people",
            "  readout list --json  for a program"})
final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Mixin
    private AsJson json = new AsJson();

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checking.Listing listing = Checking.look(options.settings());
        if (json.asked()) {
            terminal.out().println(Json.of(listing));
        } else {
            listing.drafts().forEach(draft -> draft.memo().ifPresentOrElse(this::print,
                    () -> terminal.out().println(draft.file() + (draft.refused() ? ": cannot be read" : ": is no draft") + "; “readout check” says why")));
            Findings.print(terminal, PassedOver.in(options.settings()));
            terminal.out().println();
            listing.types().forEach(this::print);
            terminal.out().println();
            listing.audiences().forEach(this::print);
            Findings.print(terminal, listing.templates());
        }
        return listing.drafts().stream().anyMatch(Checking.CheckedDraft::refused) ? ExitCode.REFUSED : ExitCode.OK;
    }

    private void print(Memo memo) {
        terminal.out().println(memo.id() + " (" + memo.type() + ", from " + memo.file() + ")");
        terminal.out().println("    " + (memo.metadata().title().isBlank() ? "(no title)" : memo.metadata().title()));
        terminal.out().println("    " + memo.records().stream()
                .collect(Collectors.groupingBy(record -> record.kind(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(count -> count.getValue() + " × " + count.getKey().id())
                .collect(Collectors.joining(", ")));
    }

    private void print(MemoType type) {
        terminal.out().println(type.id() + " (" + type.title() + ")");
        terminal.out().println("    " + type.parts().stream().map(part -> part.id() + (part.required() ? "*" : "")).collect(Collectors.joining(", ")));
    }

    private void print(Audience audience) {
        List<String> formats = audience.formats().stream().map(Format::id).toList();
        terminal.out().println(audience.id() + " gets " + String.join(", ", formats) + " of " + String.join(", ", audience.memos()));
        terminal.out().println("    " + audience.description());
    }
}
