package org.readout.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures for people, as Markdown. */
final class PeerReport {

    private PeerReport() {
    }

    static String heading(Map<String, String> machine) {
        return machine.entrySet().stream().map(one -> "- " + one.getKey() + ": " + one.getValue()).collect(Collectors.joining("\n")) + "\n";
    }

    static String table(Row row) {
        StringBuilder table = new StringBuilder("**" + row.title() + "**" + (row.machine().isEmpty() ? "" : circumstances(row)) + "\n\n"
                + "| | seconds | least | most | processor | memory, MB | pages a second and core |\n|---|---:|---:|---:|---:|---:|---:|\n");
        for (Figures one : row.figures()) {
            table.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.0f | %s |%n", one.name(), one.median(Measured::seconds), one.least(), one.most(),
                    one.median(Measured::processor), one.median(Measured::megabytes), one.pages() == 0 ? "" : String.format(Locale.ROOT, "%.1f", row.pagesPerSecondAndCore(one))));
        }
        return table.toString();
    }

    private static String circumstances(Row row) {
        int rounds = row.figures().stream().mapToInt(one -> one.runs().size()).max().orElse(0);
        return " (`--rows " + row.id() + "`, " + rounds + (rounds == 1 ? " round, " : " rounds, ") + row.machine().get("date") + ", " + row.machine().get("Readout")
                + ", load before " + row.machine().get("load before") + ")";
    }

    static String aims(List<Row> rows) {
        return rows.stream().flatMap(row -> row.aims().stream()).map(aim -> "| " + aim.cells() + " |\n")
                .collect(Collectors.joining("", "| aim | measured | bar | state |\n|---|---:|---:|---|\n", ""));
    }
}
