package org.readout.batch.make;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Audience.PdfProfile;
import org.readout.model.Format;
import org.readout.model.Memo;

/** What every judge said of every file, as a page of the docs: a table for each format, a row for each edition, a column for each standard. */
record ConformanceTable(List<Row> rows) {

    private static final String HEAD = """
            # What every shipped edition is held against

            ```sh
            src/bench/run conformance   # makes every edition, asks every judge, and writes this page; it fails where one finds anything
            ```

            Every audience that ships, in both themes, in English, Arabic and Japanese, in all its formats; PDF files to both profiles. English are the
            drafts in `input/`; the others are in `src/test/resources/drafts/languages`. What is made of them goes through the rooms as in a run, and what
            holds a release back in a run is marked *in the run*. “pass” is: no finding of any level. What only a person can judge is in each release's
            `conformance.html`, with room for a name.

            """;

    /** One file. Columns stand in the order in which judges spoke. */
    record Row(Format format, String edition, String language, String theme, Map<String, Said> judged) {

        void judged(String standard, String judge, List<Finding> findings) {
            judged.put(standard, new Said(judge, true, findings.stream().map(Finding::message).toList()));
        }

        /** By a judge that is not asked in a run. */
        void said(String standard, String judge, List<String> findings) {
            judged.put(standard, new Said(judge, false, findings));
        }

        String name() {
            return edition + ", " + language + ", " + theme;
        }
    }

    /** A judge's words on one standard; none is a pass. */
    record Said(String judge, boolean inTheRun, List<String> findings) {
    }

    static Row row(Memo memo, Edition edition, Format format, PdfProfile profile, String theme) {
        String name = edition.audience().id() + ", " + memo.type() + (format == Format.PDF ? ", `" + profile.id() + "`" : "");
        return new Row(format, name, edition.language(), theme, new LinkedHashMap<>());
    }

    List<String> failures() {
        return rows.stream().flatMap(row -> row.judged().entrySet().stream().flatMap(one -> one.getValue().findings().stream()
                .map(finding -> row.format().id() + ", " + row.name() + ": " + one.getKey() + ": " + finding))).toList();
    }

    String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(LocalDate.now()).append(": ").append(rows.size()).append(" files, ")
                .append(rows.stream().mapToInt(row -> row.judged().size()).sum()).append(" judgements, ").append(failures().size()).append(" findings.\n");
        Stream.of(Format.PDF, Format.HTML, Format.DOCX).forEach(format -> table(format, page));
        List<String> failures = failures();
        if (!failures.isEmpty()) {
            page.append("\n## What was found\n\n").append(failures.stream().map(failure -> "- " + failure + "\n").collect(Collectors.joining()));
        }
        return page.toString();
    }

    private void table(Format format, StringBuilder page) {
        List<Row> files = rows.stream().filter(row -> row.format() == format).toList();
        // files of two profiles are held against different standards
        Map<List<String>, List<Row>> alike = files.stream().collect(Collectors.groupingBy(row -> List.copyOf(row.judged().keySet()), LinkedHashMap::new, Collectors.toList()));
        page.append("\n## ").append(format.id().toUpperCase(Locale.ROOT)).append("\n");
        alike.forEach((standards, some) -> {
            page.append("\n");
            for (int at = 0; at < standards.size(); at++) {
                Said said = some.get(0).judged().get(standards.get(at));
                page.append(at + 1).append(". ").append(standards.get(at)).append(" — ").append(said.judge()).append(said.inTheRun() ? ", in the run" : "").append("\n");
            }
            page.append("\n| edition | language | theme |").append(numbers(standards.size(), at -> " " + at + " |")).append("\n|---|---|---|")
                    .append(numbers(standards.size(), at -> "---|")).append("\n");
            some.forEach(row -> page.append("| ").append(row.edition()).append(" | ").append(row.language()).append(" | ").append(row.theme()).append(" | ")
                    .append(row.judged().values().stream().map(ConformanceTable::cell).collect(Collectors.joining(" | "))).append(" |\n"));
        });
    }

    private static String numbers(int count, Function<Integer, String> column) {
        return Stream.iterate(1, at -> at + 1).limit(count).map(column).collect(Collectors.joining());
    }

    private static String cell(Said said) {
        return said.findings().isEmpty() ? "pass" : "**" + said.findings().size() + " findings**";
    }
}
