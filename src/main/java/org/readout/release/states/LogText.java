package org.readout.release.states;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The log for people: a line for each entry, and the reason below it. */
public final class LogText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    /** Later than that, it was made up for after an outage. */
    private static final Duration ON_TIME = Duration.ofMinutes(1);

    private LogText() {
    }

    /** @param zone on whose clocks times are told */
    public static List<String> lines(History history, ZoneId zone) {
        return history.entries().stream().flatMap(entry -> lines(history, entry, zone)).toList();
    }

    private static Stream<String> lines(History history, Entry entry, ZoneId zone) {
        String line = String.format(Locale.ROOT, "%3d  %s  %s  %s", entry.number(), moment(entry.time(), zone), entry.event().release(), words(history, entry));
        return entry.reason().isEmpty() ? Stream.of(line) : Stream.of(line, " ".repeat(23) + "“" + entry.reason() + "”");
    }

    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.withZone(zone).format(instant);
    }

    /** Who did what. */
    public static String words(History history, Entry entry) {
        return (entry.who().isEmpty() ? "somebody" : entry.who()) + " " + entry.event().words() + punctuality(history, entry);
    }

    private static String punctuality(History history, Entry entry) {
        if (!(entry.event() instanceof Event.Published published && published.way() == Way.DUE)) {
            return "";
        }
        return scheduled(history, entry).map(embargo -> Duration.between(embargo.end(), entry.time())).filter(late -> late.compareTo(ON_TIME) > 0)
                .map(late -> ", " + (late.toHours() > 0 ? late.toHours() + " h " : "") + late.toMinutesPart() + " min after its time").orElse(" at its time");
    }

    private static Optional<Embargo> scheduled(History history, Entry published) {
        return history.entries().stream().limit(published.number() - 1L)
                .flatMap(entry -> entry.event() instanceof Event.Scheduled scheduled && scheduled.release().equals(published.event().release())
                        ? Stream.of(scheduled.embargo()) : Stream.empty())
                .reduce((first, later) -> later);
    }
}
