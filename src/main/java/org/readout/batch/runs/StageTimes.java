package org.readout.batch.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.readout.batch.Progress;

/** Takes the time of each stage as it passes on how a run is getting on. */
final class StageTimes implements Progress {

    private static final String FIRST = "Scanning";

    private final Progress progress;
    private final Clock clock;
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private String stage = FIRST;
    private Instant began;

    StageTimes(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Override
    public synchronized void begin(String next, int total) {
        turn(next);
        progress.begin(next, total);
    }

    @Override
    public void advance(String what) {
        progress.advance(what);
    }

    /** The last stage is over. */
    synchronized Map<String, Long> end() {
        turn("");
        return milliseconds;
    }

    private void turn(String next) {
        Instant now = clock.instant();
        milliseconds.merge(stage, Duration.between(began, now).toMillis(), Long::sum);
        stage = next;
        began = now;
    }
}
