package org.readout.batch.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.readout.batch.work.Progress;

/** Takes the time of what comes before the first stage: looking at drafts and templates, and getting ready. */
final class Scan implements Progress {

    static final String STAGE = "scan";

    private final Progress progress;
    private final Clock clock;
    private final Instant began;
    private Optional<Instant> over = Optional.empty();

    Scan(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Override
    public synchronized void begin(String stage, int total) {
        over = over.or(() -> Optional.of(clock.instant()));
        progress.begin(stage, total);
    }

    @Override
    public void advance(String what) {
        progress.advance(what);
    }

    /** Until the first stage began, or until now if none did. */
    synchronized long milliseconds() {
        return Duration.between(began, over.orElseGet(clock::instant)).toMillis();
    }
}
