package org.readout.batch.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The system's clock until it is stopped: then time passes as it is told to, however long the machine takes for what is done meanwhile. */
final class StandingClock extends Clock {

    private Optional<Instant> stopped = Optional.empty();
    private Duration behind = Duration.ZERO;
    private Optional<Runnable> interruption = Optional.empty();
    private int asked;

    synchronized void stop() {
        stopped = Optional.of(instant());
    }

    /** While it stands. */
    synchronized void pass(Duration time) {
        stopped = Optional.of(stopped.orElseThrow().plus(time));
    }

    synchronized void go() {
        behind = Duration.between(stopped.orElseThrow(), Instant.now());
        stopped = Optional.empty();
    }

    /** Has something done once, behind the back of whoever has just looked: who watches asks for the time before and after. */
    synchronized void interrupt(Runnable what) {
        interruption = Optional.of(what);
    }

    /** Who watches begins another round. */
    synchronized void round() {
        asked = 0;
    }

    @Override
    public synchronized Instant instant() {
        asked++;
        if (asked == 2) {
            interruption.ifPresent(Runnable::run);
            interruption = Optional.empty();
        }
        return stopped.orElseGet(() -> Instant.now().minus(behind));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
