package org.readout.batch.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.readout.batch.register.KnownReleases;
import org.readout.batch.register.ScheduleNews;
import org.readout.batch.register.Releases;
import org.readout.batch.runs.Rest;
import org.readout.batch.work.Patience;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.release.states.Entry;
import org.readout.release.states.History;

/** Rest that brings out scheduled releases when their time comes, or has come meanwhile. */
public final class DueReleases implements Rest {

    private final Path log;
    private final KnownReleases known;
    private final Path templates;
    private final Rest rest;
    private final Clock clock;
    private final Consumer<Entry> brought;
    private final Consumer<Refusal> failed;
    private Optional<String> seen = Optional.empty();
    private Optional<Instant> next = Optional.empty();
    private Optional<ScheduleNews> news = Optional.empty();

    /**
     * @param brought told of each that was brought out, or taken off the schedule
     * @param failed  told why one could not be; it is tried again when the log has changed
     */
    public DueReleases(Settings settings, Rest rest, Clock clock, Consumer<Entry> brought, Consumer<Refusal> failed) {
        this.log = settings.output().log();
        this.known = new KnownReleases(settings.output());
        this.templates = settings.templates();
        this.rest = rest;
        this.clock = clock;
        this.brought = brought;
        this.failed = failed;
    }

    @Override
    public boolean of(Duration most) {
        bring();
        return rest.of(most);
    }

    private void bring() {
        try {
            look();
            if (next.filter(due -> !due.isAfter(clock.instant())).isPresent()) {
                try (Releases releases = Releases.open(known, templates, clock, Patience.NONE)) {
                    releases.bringDue();
                    tell(releases.history());
                }
            }
        } catch (Refusal.Busy busy) {
            // it is tried again a moment later
            return;
        } catch (Refusal refusal) {
            next = Optional.empty();
            failed.accept(refusal);
        }
    }

    /** Reads the log only when it has changed. */
    private void look() {
        String now = stamp(log);
        if (!seen.equals(Optional.of(now))) {
            seen = Optional.of(now);
            History history = known.look();
            next = history.nextDue();
            tell(history);
        }
    }

    private void tell(History history) {
        news = news.or(() -> Optional.of(ScheduleNews.since(history)));
        news.orElseThrow().next(history).forEach(brought);
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            // not there before the first release
            return "";
        }
    }
}
