package org.readout.release;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.release.announcement.ReleaseList;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.Standing;
import org.readout.release.states.State;
import org.readout.store.OutputFolder;
import org.readout.store.WholeFolder;

/** Where the files of an output folder's releases lie: what is live where visitors come to, what was withdrawn behind a page that says so, what is held out of reach. */
final class ReleaseFolders {

    private final OutputFolder output;
    private final HeldReleases held;

    ReleaseFolders(OutputFolder output, HeldReleases held) {
        this.output = output;
        this.held = held;
    }

    /** And not the page in its place. */
    static boolean isRelease(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.FILE));
    }

    /** Makes them what the log says. Changes nothing where they are. */
    void settle(History history) {
        history.live().ifPresent(this::settleLive);
        List<Standing> withdrawn = history.in(State.WITHDRAWN).stream().filter(Standing::published).toList();
        withdrawn.forEach(standing -> settleWithdrawn(standing.release(), history));
        Set<String> kept = withdrawn.stream().map(Standing::release).collect(Collectors.toSet());
        history.standings().stream().filter(standing -> standing.state().isHeld()).forEach(standing -> kept.add(standing.release()));
        held.keep(Stream.concat(kept.stream(), history.away().stream()).collect(Collectors.toSet()));
        history.standings().stream().filter(Standing::published).forEach(standing -> kept.add(standing.release()));
        WorkingFiles.keep(output, kept);
        history.live().ifPresent(live -> WorkingFiles.switchTo(output, live.release()));
    }

    private void settleLive(Standing live) {
        Path place = output.release(live.release());
        Optional<Path> keptBack = held.find(live.release());
        if (keptBack.isPresent() && !isRelease(place)) {
            WholeFolder.remove(place);
            WholeFolder.move(keptBack.get(), place);
        }
        if (isRelease(place)) {
            CurrentRelease.switchTo(output.path(), place);
            WholeFolder.remove(output.withdrawn());
        }
    }

    private void settleWithdrawn(String release, History history) {
        Path place = output.release(release);
        if (isRelease(place)) {
            if (LiveRelease.in(output).filter(live -> live.id().equals(release)).isPresent()) {
                Path page = output.withdrawn().resolve(release);
                // visitors come by the link that shows it
                bury(release, history, place, page, place.getParent().getFileName() + "/" + ReleaseList.INDEX);
                CurrentRelease.switchTo(output.path(), page);
            }
            held.take(place, release);
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            bury(release, history, held.find(release).orElse(place), place, ReleaseList.INDEX);
        }
    }

    private void bury(String release, History history, Path files, Path place, String list) {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path staged = output.staging().resolve("withdrawn");
        WholeFolder.remove(staged);
        Tombstone.write(staged, files, history.last(release, Event.Withdrawn.class).orElseThrow(), list);
        WholeFolder.move(staged, place);
    }
}
