package org.readout.batch.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TreeMap;

/** A clock that goes on only while somebody rests, and to which things happen on the way. */
public final class FakeTime extends Clock implements Rest {

    private final TreeMap<Instant, Runnable> events = new TreeMap<>();
    private final Instant end;
    private Instant now;

    public FakeTime(Instant begin, Instant end) {
        this.now = begin;
        this.end = end;
    }

    /** Once somebody rests past {@code when}. */
    public void at(Instant when, Runnable event) {
        events.put(when, event);
    }

    /** The machine sleeps, a run takes its time, or somebody sets the clock. */
    public void jump(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public boolean of(Duration most) {
        now = now.plus(most);
        while (!events.isEmpty() && !events.firstKey().isAfter(now)) {
            events.pollFirstEntry().getValue().run();
        }
        return now.isBefore(end);
    }

    @Override
    public Instant instant() {
        return now;
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
