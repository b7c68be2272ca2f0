package org.readout.batch.register;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.readout.batch.work.Patience;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.RunLock;
import org.readout.release.Register;
import org.readout.release.states.Entry;
import org.readout.release.states.Policy;
import org.readout.store.OutputFolder;

/**
 * The turns of one who makes releases in a folder, and whom others let make them alone. Between turns others decide on releases: what they wrote down meanwhile is
 * seen in the next.
 */
public final class Turns {

    private final OutputFolder output;
    private final Path templates;
    private final Clock clock;
    private Optional<Register> register = Optional.empty();
    /** How long the log of releases was when we last had to do with it. */
    private long seen;
    private Optional<ScheduleNews> news = Optional.empty();

    /** @param templates with the file {@code release.yaml}, if there is one */
    public Turns(OutputFolder output, Path templates, Clock clock) {
        this.output = output;
        this.templates = templates;
        this.clock = clock;
    }

    /** @throws Refusal.Busy when others do not let go in time */
    public <T> T take(Patience patience, Supplier<T> work) {
        try (RunLock turn = RunLock.turn(output, patience)) {
            T done = work.get();
            seen = length();
            return done;
        } catch (RuntimeException e) {
            register = Optional.empty();
            throw e;
        }
    }

    /** What is done with releases, within a turn. */
    public Releases releases(Policy policy) {
        return Releases.within(register(), policy);
    }

    /**
     * Brings out scheduled releases whose time has come; the news since this or {@link #news} was called last.
     *
     * @throws Refusal when the log of releases, or what the house says of them, cannot be understood
     */
    public List<Entry> bringDue() {
        if (seen == length() && register.filter(one -> one.history().due(clock.instant()).isEmpty()).isPresent()) {
            return news();
        }
        try {
            return take(Patience.NONE, () -> {
                releases(Releases.policy(templates)).bringDue();
                return news();
            });
        } catch (Refusal.Busy busy) {
            // somebody decides on releases just now: there is another round
            return List.of();
        }
    }

    /** What became of scheduled releases since the last turn, or within this one; each once. */
    public List<Entry> news() {
        return news.orElseThrow().next(register.orElseThrow().history());
    }

    /** Of the log, in bytes: as it only grows, it tells whether anything was written down meanwhile. */
    private long length() {
        return output.log().toFile().length();
    }

    private Register register() {
        if (register.isEmpty() || seen != length()) {
            // opening it may take off what somebody who was stopped left on
            news = news.or(() -> Optional.of(ScheduleNews.since(new KnownReleases(output).look())));
            register = Optional.of(Releases.register(output, clock));
        }
        return register.orElseThrow();
    }
}
