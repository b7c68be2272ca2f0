package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.batch.work.Refusal;
import org.readout.release.proof.Check;
import org.readout.release.proof.Proof;
import org.readout.release.proof.UnfitKey;
import org.readout.release.proof.VerifyingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout verify-release} */
@Command(name = "verify-release", mixinStandardHelpOptions = true,
        description = "Verifies a release from its own files alone, on any machine and offline: manifest, every file, drafts, ledger, conformance, changes, bill of materials, log, signature.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout verify-release output/current",
            "  readout verify-release readouts.zip --public-key publisher.pub",
            "  readout verify-release readouts.zip --json --fail-on warning"})
final class VerifyReleaseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PLACE", description = "Folder of a release, or a zip it was delivered in, unpacked or not.")
    private Path place = Path.of("");

    @Option(names = "--public-key", paramLabel = "FILE", description = "The publisher’s Ed25519 public key (PEM): the release must be signed with its other half.")
    private @Nullable Path publicKey;

    @Option(names = "--json", description = "Write the result to standard output as JSON.")
    private boolean json;

    @Mixin
    private FailOn failOn = new FailOn();

    VerifyReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.exists(place)) {
            throw Refusal.of(place.toString(), "There is no such folder or file.", "Name the folder of a release, or the zip it was delivered in.");
        }
        Proof proof = Proof.of(place, Optional.ofNullable(publicKey).map(VerifyReleaseCommand::key));
        if (json) {
            terminal.out().println(ProofJson.of(proof));
        } else {
            proof.checks().forEach(this::print);
            Findings.print(terminal, proof.findings());
            terminal.say(proof.holds() ? "Release " + proof.release() + " is what it says it is." : "This is not the release that was published, or not all of it.");
        }
        return failOn.exitCode(proof.findings(), false);
    }

    private void print(Check check) {
        terminal.out().println((check.passed() ? "ok    " : "WRONG ") + check.of() + ": " + check.told());
    }

    private static VerifyingKey key(Path file) {
        try {
            return VerifyingKey.read(file);
        } catch (UnfitKey e) {
            throw Refusal.of(file.toString(), e.getMessage(), e.hint());
        }
    }
}
