package org.readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.batch.compare.Comparing;
import org.readout.batch.work.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout changes} */
@Command(name = "changes", mixinStandardHelpOptions = true,
        description = {"Says what changed in the drafts since a release: each recommendation, component, question, section, note and figure that is new, dropped, reworded or moved, major or minor by templates/changes.yaml.",
            "Also writes CHANGES.html, changes.json and a redline of each memo as a web page and in Word. They hold everything: what each audience may see of it lies in the release."},
        footerHeading = "%nExamples:%n", footer = {
            "  readout changes                               since the live release",
            "  readout changes --since 2024-03-27-1a2b3c4d   since an earlier one",
            "  readout changes --memo openness-policy-memo   of one memo"})
final class ChangesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Mixin
    private AsJson json = new AsJson();

    @Option(names = "--since", paramLabel = "RELEASE", description = "The release to compare with (default: the live one).")
    private String since = "";

    @Option(names = "--to", paramLabel = "FOLDER", description = "Folder the report is written to (default: .readout/changes in the output folder).")
    private @Nullable Path to;

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Path folder = Optional.ofNullable(to).orElseGet(() -> Comparing.usualPlace(settings));
        Comparing.Account account = Comparing.compare(settings, since, folder);
        terminal.out().print(json.asked() ? account.json() : account.text() + "\nAs a page, with redlines: " + folder.resolve("CHANGES.html") + "\n");
        if (!account.wrong().isEmpty()) {
            terminal.say("These have errors, so that nothing of them would be published: " + String.join(", ", account.wrong()) + ". “readout check” says what is to be mended.");
        }
        return ExitCode.OK;
    }
}
