package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.readout.batch.template.TypeProposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout new-type} */
@Command(name = "new-type", mixinStandardHelpOptions = true,
        description = "Begins a new kind of memo: writes templates/types/ID.yaml, with remarks, for you to change. Nothing is overwritten.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout new-type position-paper --title \"Position paper\"",
            "  readout new-type position-paper --from technical-memo       with that type's parts",
            "  readout new-type position-paper --from-draft paper.docx     with the parts that draft has",
            "",
            "From nothing to a release, step by step: src/docs/memo-types.md"})
final class NewTypeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "What drafts and audiences call it: small letters, digits, hyphens.")
    private String id = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "What people call it (default: made from the ID).")
    private Optional<String> title = Optional.empty();

    @Option(names = "--from", paramLabel = "TYPE", defaultValue = "policy-memo", description = "The type to begin with (default: policy-memo).")
    private String from = "policy-memo";

    @Option(names = "--from-draft", paramLabel = "FILE", description = "Take the parts from the headings of this draft;"
            + " those that the other type knows are taken from there, with all the headings they go by.")
    private Optional<Path> draft = Optional.empty();

    @Option(names = {"-t", "--templates"}, paramLabel = "FOLDER", description = "Folder of memo types, audiences and themes (default: templates).")
    private Path templates = RunOptions.HOME.resolve("templates");

    NewTypeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TypeProposal.Written written = TypeProposal.write(templates, id, title.orElseGet(this::title), from, draft);
        terminal.out().println(written.file());
        List<String> own = written.parts().stream().filter(part -> !written.known().contains(part)).toList();
        terminal.say("Parts as in " + from + ": " + named(written.known()));
        if (draft.isPresent()) {
            terminal.say("Parts of its own: " + named(own));
            terminal.say("Not in the draft, so only as remarks: " + named(written.unused()));
        }
        terminal.say("");
        terminal.say("What to do next:");
        terminal.say("  1. Open the file and change what does not fit; its remarks say how. “readout list” says whether it can be understood.");
        terminal.say("  2. Add “" + id + "” to “memos:” of those in " + templates.resolve("audiences")
                + " who are to get it, and parts of it to their “parts:”; or write a new audience. Its “description:” is printed for everybody to read.");
        terminal.say("  3. Write “type: " + id + "” into the drafts (front matter, or a document property “type”), then “readout check”.");
        return ExitCode.OK;
    }

    private String title() {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String named(List<String> parts) {
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }
}
