package org.readout.release;

import java.nio.file.Path;
import java.util.Optional;

import org.readout.store.WholeFolder;

/**
 * Where the releases of an output folder are staged, on the same file system, so that they can be moved into place at once. While nobody waits it can be laid out: with
 * links to all that the live release has for anybody, since the next one shares nearly all of it. The caller holds the lock on the output folder.
 */
public final class Staging {

    private final Path output;
    private Optional<Laid> laid = Optional.empty();

    public Staging(Path output) {
        this.output = output;
    }

    /** @param live whose files they are */
    private record Laid(String live, EarlierFiles files) {
    }

    /** Lays it out for the release that follows the live one; nothing is done where it is. */
    public void layOut() {
        Optional<LiveRelease> live = LiveRelease.in(output);
        if (live.isPresent() && !isFor(live.get())) {
            clear();
            laid = live.map(release -> new Laid(release.id(), EarlierFiles.in(output).laidOut(release.folder(), published())));
        }
    }

    /** Takes away whatever is in it. */
    public void clear() {
        laid = Optional.empty();
        WholeFolder.remove(folder());
    }

    /** Begins with a release, whose files may be there already, as {@link EarlierFiles} knows. */
    EarlierFiles begin(boolean anew) {
        Optional<EarlierFiles> there = laid.filter(one -> !anew && LiveRelease.in(output).filter(this::isFor).isPresent()).map(Laid::files);
        laid = Optional.empty();
        if (there.isEmpty()) {
            clear();
        }
        return there.orElseGet(() -> anew ? EarlierFiles.NONE : EarlierFiles.in(output));
    }

    /** Where what anybody may have is staged. */
    Path published() {
        return folder().resolve("release");
    }

    /** Where what is kept apart is staged. */
    Path working() {
        return folder().resolve("working");
    }

    /** Where the page in the place of a release is staged that was withdrawn. */
    static Path withdrawn(Path output) {
        return new Staging(output).folder().resolve("withdrawn");
    }

    private Path folder() {
        return output.resolve(".readout").resolve("staging");
    }

    private boolean isFor(LiveRelease live) {
        return laid.filter(one -> one.live().equals(live.id())).isPresent();
    }
}
