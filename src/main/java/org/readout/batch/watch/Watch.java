package org.readout.batch.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.readout.batch.runs.Cause;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.Stop;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;

/**
 * Publishes once, and then whenever something under the folders of drafts and templates was saved, until it is time to stop.
 * What counts is not what the system says of files but how they differ from what the last run saw; so saves during a run,
 * however many, lead to one more run, and none is missed.
 */
public final class Watch {

    /** Saves on network folders may go untold: even when all is quiet somebody looks so often. */
    private static final Duration ROUND = Duration.ofSeconds(2);

    private final Path input;
    private final Path templates;
    private final Path output;
    private final RecordedRuns runs;
    private final Progress progress;
    private final Stop stop;
    private final Clock clock;
    private final Ears ears;
    private final Supplier<Bell> bells;

    /** Told of what happens. */
    public interface Ears {

        /** A run has ended. */
        void regenerated(Regeneration regeneration);

        /** These are being saved; a run follows when all of them are whole. */
        default void saving(SortedSet<Path> files) {
        }

        /** Somebody looks around, every two seconds at the least. */
        default void round() {
        }

        /** Something about the watching itself, in a sentence. */
        void notice(String message);
    }

    public Watch(Settings settings, RecordedRuns runs, Progress progress, Stop stop, Clock clock, Ears ears) {
        this(settings, runs, progress, stop, clock, ears, () -> SystemBell.open(stop, ears::notice));
    }

    Watch(Settings settings, RecordedRuns runs, Progress progress, Stop stop, Clock clock, Ears ears, Supplier<Bell> bells) {
        this.input = settings.input().toAbsolutePath().normalize();
        this.templates = settings.templates().toAbsolutePath().normalize();
        this.output = settings.output().path().toAbsolutePath().normalize();
        this.runs = runs;
        this.progress = progress;
        this.stop = stop;
        this.clock = clock;
        this.ears = ears;
        this.bells = bells;
    }

    /** Returns when it is time to stop; a run under way is finished first. */
    public void run() {
        try (Bell bell = bells.get()) {
            Snapshot start = look(bell);
            Settling settling = new Settling(start, Settling.Pace.USUAL, clock.instant());
            regenerate(new Saves(new TreeSet<>(), clock.instant()), settling);
            while (!stop.isNow()) {
                Instant now = clock.instant();
                Duration left = settling.next(now).map(next -> Duration.between(now, next)).orElse(ROUND);
                // no longer: the clock may be set meanwhile
                ears.round();
                bell.await(left.compareTo(ROUND) < 0 ? left : ROUND);
                // quiet is what was so when the look began: it may have taken long
                Instant begun = clock.instant();
                Snapshot seen = look(bell);
                settling.seen(seen, clock.instant());
                // what became whole after the look would be new in the next one, and be handed out twice
                Optional<Saves> settled = settling.settled(begun, file -> Wholeness.of(file) && seen.stillHas(file));
                settled.filter(saves -> !stop.isNow()).ifPresent(saves -> regenerate(saves, settling));
                if (settled.isEmpty() && !settling.changing().isEmpty()) {
                    ears.saving(settling.changing());
                }
            }
        }
    }

    private Snapshot look(Bell bell) {
        Snapshot now = Snapshot.of(input, templates, output);
        return bell.listenTo(now.folders()) ? Snapshot.of(input, templates, output) : now;
    }

    private void regenerate(Saves saves, Settling settling) {
        Path here = Path.of("").toAbsolutePath();
        List<String> files = saves.files().stream().map(file -> (file.startsWith(here) ? here.relativize(file) : file).toString()).toList();
        RecordedRuns.Run run = runs.run(new Cause.Saved(files), progress);
        if (run.failure().filter(failure -> !(failure instanceof Refusal)).isPresent()) {
            // nothing its user saved was wrong, so no save will mend it
            settling.putBack(saves, clock.instant());
        }
        ears.regenerated(new Regeneration(run, Duration.between(saves.last(), run.record().ended())));
    }
}
