package org.readout.batch.schedule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.batch.work.Refusal;
import org.readout.finding.Spelling;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times of a cron expression on a clock that never jumps. Five fields mean what they mean in crontab(5): where both a day
 * of the month and a day of the week are given, either will do; Spring, whose six fields begin with seconds, wants both.
 *
 * @param either    a time is one of these expressions'
 * @param everyHour whether no hour is singled out
 */
record CronTimes(List<CronExpression> either, boolean everyHour) {

    private static final int CRONTAB = 5;
    private static final int SPRING = 6;
    private static final int HOUR = 2;
    private static final int DAY_OF_MONTH = 3;
    private static final int DAY_OF_WEEK = 5;
    private static final List<String> FIELDS = List.of("second", "minute", "hour", "day of the month", "month", "day of the week");
    private static final Map<String, String> WORDS = Map.of("@yearly", "0 0 1 1 *", "@annually", "0 0 1 1 *", "@monthly", "0 0 1 * *",
            "@weekly", "0 0 * * 0", "@daily", "0 0 * * *", "@midnight", "0 0 * * *", "@hourly", "0 * * * *");
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2024, 1, 1, 0, 0);

    /** @throws Refusal when it means nothing, or names a time that never comes */
    static CronTimes of(String cron) {
        String text = cron.strip();
        List<String> fields = fields(text.startsWith("@") ? word(text) : text);
        boolean crontab = fields.size() == CRONTAB;
        if (!crontab && fields.size() != SPRING) {
            throw wrong(cron, "A cron expression has five fields, or six with seconds first; this has " + fields.size() + ".");
        }
        if (crontab) {
            fields.add(0, "0");
        }
        List<CronExpression> either = crontab && isChosen(fields.get(DAY_OF_MONTH)) && isChosen(fields.get(DAY_OF_WEEK))
                ? List.of(parse(cron, with(fields, DAY_OF_WEEK)), parse(cron, with(fields, DAY_OF_MONTH))) : List.of(parse(cron, fields));
        CronTimes times = new CronTimes(either, fields.get(HOUR).equals("*"));
        if (times.after(SOME_DAY).isEmpty()) {
            throw wrong(cron, "This names a time that never comes.");
        }
        return times;
    }

    Optional<LocalDateTime> after(LocalDateTime time) {
        return either.stream().flatMap(expression -> Optional.ofNullable(expression.next(time)).stream()).min(LocalDateTime::compareTo);
    }

    private static String word(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT))).orElseThrow(() -> wrong(text, "Nothing is known by this word. "
                + Spelling.nearest(text, WORDS.keySet()).map(near -> "Did you mean “" + near + "”? ").orElse("")
                + "There are: " + WORDS.keySet().stream().sorted().collect(Collectors.joining(", ")) + "."));
    }

    private static List<String> fields(String text) {
        return text.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(text.split("\\s+")));
    }

    private static boolean isChosen(String field) {
        return !field.startsWith("*") && !field.equals("?");
    }

    private static List<String> with(List<String> fields, int open) {
        List<String> opened = new ArrayList<>(fields);
        opened.set(open, "*");
        return opened;
    }

    private static CronExpression parse(String cron, List<String> fields) {
        try {
            return CronExpression.parse(String.join(" ", fields));
        } catch (IllegalArgumentException e) {
            throw wrong(cron, IntStream.range(0, FIELDS.size()).filter(field -> !isSound(fields.get(field), field)).mapToObj(field ->
                    "“" + fields.get(field) + "” cannot be the " + FIELDS.get(field) + ".").findFirst().orElse("This is no cron expression."));
        }
    }

    private static boolean isSound(String field, int place) {
        List<String> alone = new ArrayList<>(Collections.nCopies(SPRING, "*"));
        alone.set(place, field);
        return CronExpression.isValidExpression(String.join(" ", alone));
    }

    private static Refusal wrong(String cron, String message) {
        return Refusal.of("--cron \"" + cron + "\"", message, "Write minute, hour, day of the month, month and day of the week, * for any:"
                + " \"0 3 * * *\" is every day at 3:00, \"30 18 * * MON-FRI\" every working day at 18:30. Keep the quotation marks.");
    }
}
