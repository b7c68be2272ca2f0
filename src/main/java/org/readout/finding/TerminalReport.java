package org.readout.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Findings for someone at a terminal, draft by draft. */
public final class TerminalReport {

    private TerminalReport() {
    }

    /** Lines that end in a newline; {@code colour} adds ANSI escapes, which never carry meaning alone. */
    public static String write(List<Finding> findings, boolean colour) {
        StringBuilder report = new StringBuilder();
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, its) -> {
            report.append(paint(file, "1", colour)).append('\n');
            its.forEach(finding -> report.append(lines(finding, colour)));
            report.append('\n');
        });
        return report.append(summary(findings)).append('\n').toString();
    }

    private static String lines(Finding finding, boolean colour) {
        String place = finding.span().describe();
        int file = place.indexOf(" › ");
        String where = file < 0 ? "" : place.substring(file + 3);
        return "  " + paint(finding.level().id(), code(finding.level()), colour) + "  " + finding.message()
                + "  [" + finding.rule() + "]\n"
                + (where.isEmpty() ? "" : "    at " + where + (finding.span().line() > 0 ? " (line " + finding.span().line() + ")" : "") + "\n")
                + "    → " + finding.hint() + "\n";
    }

    /** "2 errors, 1 warning" */
    public static String summary(List<Finding> findings) {
        StringJoiner counts = new StringJoiner(", ");
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            long count = findings.stream().filter(finding -> finding.level() == level).count();
            if (count > 0) {
                counts.add(count + " " + level.id() + (count == 1 ? "" : "s"));
            }
        }
        return counts.length() == 0 ? "No findings" : counts.toString();
    }

    private static String code(Level level) {
        return switch (level) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case NOTE -> "36";
        };
    }

    private static String paint(String text, String code, boolean colour) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
