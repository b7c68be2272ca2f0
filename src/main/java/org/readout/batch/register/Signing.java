package org.readout.batch.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.release.proof.SigningKey;
import org.readout.release.proof.UnfitKey;
import org.readout.release.states.Policy;
import org.readout.store.OutputFolder;

/** The key that releases are signed with: that of the run, or else that of the house. */
public final class Signing {

    private Signing() {
    }

    /** @throws Refusal when a key is named and cannot be used */
    public static Optional<SigningKey> key(Settings settings, Policy policy) {
        return settings.manner().key().or(() -> policy.key().map(settings.templates()::resolve)).map(file -> read(file, settings.output()));
    }

    static SigningKey read(Path file, OutputFolder output) {
        try {
            if (Files.exists(file) && Files.exists(output.path()) && file.toRealPath().startsWith(output.path().toRealPath())) {
                throw Refusal.of(file.toString(), "The key lies in the output folder, where the public might reach it.", "Move it where only whoever publishes can read it.");
            }
            return SigningKey.read(file);
        } catch (UnfitKey e) {
            throw Refusal.of(e.file().toString(), e.getMessage(), e.hint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
