package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured last of each row, each with its date and machine: as JSON, as a picture, and as a passage of a page between two marks.
 *
 * @param folder for all three
 * @param page   that has the passage; it is made if it is not there
 */
record PeerRecord(Path folder, String page) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- /measured -->\n";

    static PeerRecord inDocumentation(Path home) {
        return new PeerRecord(home.resolve("src/docs"), "performance.md");
    }

    static PeerRecord in(Path folder) {
        return new PeerRecord(folder, "measured.md");
    }

    static Row read(String json) {
        return MAPPER.readValue(json, Row.class);
    }

    static String written(Row row) {
        return MAPPER.writeValueAsString(row);
    }

    /** In place of an earlier row of the kind. */
    void take(Row row) throws IOException {
        Files.createDirectories(folder);
        Path figures = folder.resolve("performance-peers.json");
        List<Row> rows = new ArrayList<>(Files.exists(figures) ? List.of(MAPPER.readValue(Files.readString(figures), Row[].class)) : List.of());
        rows.removeIf(one -> one.id().equals(row.id()));
        rows.add(row);
        rows.sort((one, other) -> PeerOptions.ROWS.indexOf(one.id()) - PeerOptions.ROWS.indexOf(other.id()));
        Files.writeString(figures, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n");
        Files.writeString(folder.resolve("performance-peers.svg"), PeerChart.of(rows));
        Path around = folder.resolve(page);
        String text = Files.exists(around) ? Files.readString(around) : BEGIN + END;
        Files.writeString(around, text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + passage(rows) + text.substring(text.indexOf(END)));
    }

    private static String passage(List<Row> rows) {
        return "\n" + PeerReport.aims(rows) + "\n" + rows.stream().map(PeerReport::table).collect(Collectors.joining("\n"))
                + "\nThe last of these on:\n\n" + PeerReport.heading(rows.stream().reduce((one, other) -> later(one, other)).orElseThrow().machine()) + "\n";
    }

    private static Row later(Row one, Row other) {
        return other.machine().getOrDefault("date", "").compareTo(one.machine().getOrDefault("date", "")) >= 0 ? other : one;
    }
}
