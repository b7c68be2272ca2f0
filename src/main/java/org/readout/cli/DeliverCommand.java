package org.readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.batch.register.Delivering;
import org.readout.batch.register.KnownReleases;
import org.readout.release.delivery.Destination;
import org.readout.release.delivery.FolderDestination;
import org.readout.release.delivery.ZipDestination;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout deliver} */
@Command(name = "deliver", mixinStandardHelpOptions = true,
        description = "Takes a release that is public to where it is read, with the public copy of the log: whole or not at all. src/docs/releases.md has the layout.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout deliver --zip readouts.zip                      the live release, for a mail or a content management system",
            "  readout deliver --to /srv/www/releases                  into a folder that a web server shows",
            "  readout deliver 2024-03-27-1a2b3c4d --zip before.zip    an earlier one"})
final class DeliverCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private OutputOption output = new OutputOption();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(names = "--key", paramLabel = "FILE", description = "Sign the log that goes with it with this Ed25519 key (PEM, PKCS#8).")
    private @Nullable Path key;

    @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Id of the release (default: the live one).")
    private String release = "";

    DeliverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One of them. */
    static final class Target {

        @Option(names = "--zip", paramLabel = "FILE", description = "A zip; the same release gives the same bytes.")
        private @Nullable Path zip;

        @Option(names = "--to", paramLabel = "FOLDER", description = "A folder that gets a folder of the release’s id.")
        private @Nullable Path folder;

        Destination destination() {
            return Optional.ofNullable(zip).<Destination>map(ZipDestination::new).or(() -> Optional.ofNullable(folder).map(FolderDestination::new)).orElseThrow();
        }
    }

    @Override
    public Integer call() {
        terminal.out().println(Delivering.deliver(KnownReleases.in(output.folder()), release, Optional.ofNullable(key), target.destination()));
        terminal.say("Delivered. Whoever gets it can verify it: readout verify-release …");
        return ExitCode.OK;
    }
}
