package org.readout.batch.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.batch.work.Refusal;
import org.readout.finding.Spelling;

/**
 * Planned instants: the times of a cron expression on the clocks of a time zone.
 *
 * <p>When clocks are put forward, a time that does not exist is the moment they jump. When they are put back, a time that exists
 * twice counts once, the first time, unless the expression is for every hour, and then every hour that passes has its turn.
 *
 * <p>The expression is worked out on a clock that never jumps, and only its times are put on the zone's: Spring would leave out
 * what falls into a gap.
 */
public final class Timetable {

    private final CronTimes times;
    private final ZoneId zone;
    private final ZoneRules rules;

    private Timetable(CronTimes times, ZoneId zone) {
        this.times = times;
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /**
     * @param cron five fields as in crontab, six with seconds first, or a word such as {@code @daily}
     * @param zone a name of the IANA time zone database, "Europe/Berlin"
     * @throws Refusal when either means nothing
     */
    public static Timetable of(String cron, String zone) {
        return new Timetable(CronTimes.of(cron), zone(zone));
    }

    /**
     * @param name of the IANA time zone database, "Europe/Berlin"
     * @throws Refusal when there is none of this name
     */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Refusal.of("--zone " + name, "There is no time zone “" + name + "”.",
                    Spelling.nearest(name, new TreeSet<>(ZoneId.getAvailableZoneIds())).map(near -> "Did you mean “" + near + "”?")
                            .orElse("Name a region and a city, as in “Europe/Berlin” or “America/New_York”, or say “UTC”."));
        }
    }

    public ZoneId zone() {
        return zone;
    }

    /** The first planned instant later than {@code instant}; empty when none comes any more. */
    public Optional<Instant> after(Instant instant) {
        LocalDateTime from = start(instant);
        Optional<Instant> best = Optional.empty();
        for (Optional<LocalDateTime> time = times.after(from); time.isPresent(); time = times.after(time.get())) {
            List<Instant> instants = instants(time.get());
            if (best.isPresent() && !instants.get(0).isBefore(best.get())) {
                return best;
            }
            best = Stream.concat(best.stream(), instants.stream().filter(candidate -> candidate.isAfter(instant))).min(Instant::compareTo);
            if (best.isPresent() && best.get().equals(instants.get(0))) {
                return best;
            }
        }
        return best;
    }

    /** The last planned instant after {@code from} and not after {@code to}. */
    Optional<Instant> lastIn(Instant from, Instant to) {
        Optional<Instant> last = Optional.empty();
        for (Duration back = Duration.ofMinutes(1); last.isEmpty(); back = back.multipliedBy(2)) {
            Instant begin = to.minus(back).isBefore(from) ? from : to.minus(back);
            for (Optional<Instant> next = after(begin); next.isPresent() && !next.get().isAfter(to); next = after(next.get())) {
                last = next;
            }
            if (begin.equals(from)) {
                return last;
            }
        }
        return last;
    }

    /** In an hour that comes twice, readings of the clock before its own may be still to come. */
    private LocalDateTime start(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return Optional.ofNullable(rules.getTransition(local)).filter(ZoneOffsetTransition::isOverlap)
                .map(transition -> transition.getDateTimeAfter().minusNanos(1)).orElse(local);
    }

    /** When the zone's clocks show {@code time}, earliest first; never empty. */
    private List<Instant> instants(LocalDateTime time) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        if (offsets.isEmpty()) {
            return List.of(rules.getTransition(time).getInstant());
        }
        return offsets.stream().limit(times.everyHour() ? offsets.size() : 1).map(time::toInstant).toList();
    }
}
