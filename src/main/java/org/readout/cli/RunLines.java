package org.readout.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.batch.runs.Cause;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.RunRecord;

/** Runs in words. */
final class RunLines {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter PRECISE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);

    private RunLines() {
    }

    static String time(Instant instant, ZoneId zone) {
        return TIME.withZone(zone).format(instant);
    }

    static String moment(Instant instant, ZoneId zone) {
        return MOMENT.withZone(zone).format(instant) + " " + zone.getRules().getOffset(instant).getId().replace("Z", "+00:00");
    }

    static String took(Duration duration) {
        double seconds = duration.toMillis() / 1000.0;
        return seconds < 100 ? String.format(Locale.ROOT, "%.2f s", seconds) : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }

    private static String took(RunRecord record) {
        return record.result() == RunRecord.Result.CUT_OFF ? "-" : took(record.took());
    }

    static String result(RunRecord record) {
        return switch (record.result()) {
            case PUBLISHED -> "published " + record.release() + carried(record);
            case DRAFTED -> "left the draft " + record.release() + carried(record);
            case UNCHANGED -> "nothing had changed";
            case HELD_BACK -> "held back: errors in " + String.join(", ", record.heldBack()) + "; what was published before stays";
            case GIVEN_UP, CUT_OFF -> record.result().words();
            case FAILED -> "failed: " + record.errors().get(0).message();
        };
    }

    private static String carried(RunRecord record) {
        return record.carried().isEmpty() ? "" : "; errors in " + String.join(", ", record.carried()) + ", whose last version without errors was carried over";
    }

    static String findings(RunRecord record) {
        String counts = record.findings().entrySet().stream().filter(level -> level.getValue() > 0)
                .map(level -> Counted.of(level.getValue(), String.valueOf(level.getKey()))).collect(Collectors.joining(", "));
        return counts.isEmpty() ? "none" : counts;
    }

    /** Of a time with seconds, as plans with six fields have them, they are told too: four runs in a minute would be one and the same. */
    static String cause(Cause cause, ZoneId zone) {
        return cause.describe(instant -> (instant.atZone(zone).getSecond() == 0 ? SHORT : PRECISE).withZone(zone).format(instant));
    }

    /** A line for each run, in columns. */
    static List<String> table(List<RunRecord> records, ZoneId zone) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("RUN", "BEGAN", "STARTED BY", "TOOK", "FINDINGS", "CAME TO")));
        records.forEach(record -> rows.add(List.of(record.id(), SHORT.withZone(zone).format(record.began()), shortened(cause(record.cause(), zone)),
                took(record), findings(record), result(record))));
        int last = rows.get(0).size() - 1;
        List<Integer> widths = IntStream.range(0, last)
                .mapToObj(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toList();
        return rows.stream().map(row -> IntStream.range(0, last).mapToObj(column -> padded(row.get(column), widths.get(column)))
                .collect(Collectors.joining("  ", "", "  ")) + row.get(last)).toList();
    }

    /** All there is to say of one run. */
    static List<String> full(RunRecord record, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add("Run " + record.id());
        lines.add("  began       " + moment(record.began(), zone));
        lines.add("  started by  " + (record.cause() instanceof Cause.Saved saved && !saved.files().isEmpty()
                ? "saved " + String.join(", ", saved.files()) : cause(record.cause(), zone)));
        lines.add("  came to     " + result(record) + (record.renditions() > 0 ? " (" + Counted.of(record.renditions(), "file") + ")" : ""));
        lines.add("  took        " + took(record) + stages(record.milliseconds()));
        lines.add("  findings    " + findings(record));
        if (!record.refused().isEmpty()) {
            lines.add("  unreadable  " + String.join(", ", record.refused()));
        }
        record.errors().forEach(error -> {
            lines.add("  error       " + error.span().describe() + ": " + error.message());
            lines.add("              → " + error.hint());
        });
        Rebuilds.each(record.rebuilt()).forEach(line -> lines.add("  made        " + line));
        return lines;
    }

    /** Said where a run left no record; one that failed says why itself. */
    static Optional<String> unrecorded(RecordedRuns.Run run) {
        return run.recorded() || run.failure().isPresent() ? Optional.empty()
                : Optional.of("No record of this run could be kept; look whether there is room on the disk of the output folder.");
    }

    private static String stages(Map<String, Long> milliseconds) {
        return milliseconds.isEmpty() ? "" : milliseconds.entrySet().stream().map(stage -> stage.getKey() + " " + took(Duration.ofMillis(stage.getValue())))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
