package org.readout.batch.register;

import java.nio.file.Path;
import java.util.Optional;

import org.readout.batch.work.Refusal;
import org.readout.release.Parcels;
import org.readout.release.delivery.Destination;
import org.readout.release.states.History;
import org.readout.release.states.Standing;

/** Takes a release that is public to where it is read. */
public final class Delivering {

    private Delivering() {
    }

    /**
     * @param release which; empty for the live one
     * @param key     file of the key to sign the log with
     * @return where it is now
     * @throws Refusal when there is no such release, it is not public, or something stands in its place
     */
    public static Path deliver(KnownReleases releases, String release, Optional<Path> key, Destination destination) {
        History history = releases.look();
        Standing standing = release.isEmpty() ? history.live().orElseThrow(() ->
                Refusal.of("readout deliver", "No release is live.", "Publish one first, or name one that was live."))
                : history.find(release).orElseThrow(() -> Refusal.of("readout deliver", "There is no release " + release + ".", "“readout release status” lists those there are."));
        if (!Parcels.mayLeave(standing)) {
            throw Refusal.of("readout deliver", "Release " + standing.release() + " is " + standing.state().words() + ": it may not be given away.",
                    "Bring it out first; “readout release status” says how.");
        }
        try {
            return destination.take(Parcels.of(releases.output(), standing, key.map(file -> Signing.read(file, releases.output()))));
        } catch (Parcels.Altered e) {
            throw Refusal.of(e.file().toString(), e.getMessage(), "“readout verify-release " + e.file().getParent()
                    + "” says what else is; “readout publish --force” puts the live one right.");
        } catch (Destination.NotTaken e) {
            throw Refusal.of(e.place().toString(), e.getMessage(), "Look what it is, and move it away or name another folder.");
        }
    }
}
