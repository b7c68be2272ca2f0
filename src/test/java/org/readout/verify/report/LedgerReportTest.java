package org.readout.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.readout.finding.Pieces;
import org.readout.finding.Surroundings;
import org.readout.verify.Ledger;

/** What the ledger says to people and to programs. */
class LedgerReportTest {

    private static final Pattern OMITTED = Pattern.compile("(?m)^omitted (?<reason>[a-z-]+)");
    private static final String LEAVING_OUT = "\\b(?:omit\\w*|leave\\w*|drop|report|things|new Omission)\\(";
    private static final Pattern NAMED = Pattern.compile(LEAVING_OUT + "(?:[^;\"]|\"(?![a-z]+(?:-[a-z]+)*\")[^\"]*\")*?\"(?<reason>[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("String (?<name>[A-Z_]+) = \"(?<reason>[a-z]+(?:-[a-z]+)*)\";(?=(?s:.*)" + LEAVING_OUT + "[^;]*\\b\\k<name>\\b)");

    @Test
    void thePageSaysInWordsWhatWasLeftOut() {
        LedgerReport report = new LedgerReport(List.of(new LedgerReport.OfDraft("a.html",
                Optional.of(new Ledger(90, Map.of("navigation-dropped", 10), 0, 0, Map.of())), "")), List.of());
        assertThat(new String(report.page(Surroundings.NONE, Pieces.NONE).bytes(), StandardCharsets.UTF_8)).contains("ways to other pages of the site").doesNotContain("navigation-dropped");
    }

    @Test
    void oneLongNameMakesNoOtherLineLong() {
        String table = new LedgerReport(List.of(new LedgerReport.OfDraft("a.md", Optional.empty(), "No."),
                new LedgerReport.OfDraft("a\n" + "b".repeat(200), Optional.empty(), "No.")), List.of()).table();
        assertThat(table.lines().filter(line -> line.length() > 80)).containsExactly("a " + "b".repeat(200));
        assertThat(table.lines()).hasSize(5);
    }

    /** What the readers' own tests leave out, and what else the readers' source says that they would: no test has all of it. */
    @Test
    void thereAreWordsForEveryReason() throws IOException {
        Set<String> left = reasons(Path.of("src/test/resources/source"), ".txt", OMITTED);
        Set<String> named = reasons(Path.of("src/main/java/org/readout/source"), ".java", NAMED, CONSTANT);
        assertThat(left).contains("metadata").allMatch(Reasons::isKnown);
        assertThat(named).contains("picture-link", "picture-title", "contents-dropped", "diagram-dropped").allMatch(Reasons::isKnown);
        assertThat(named).as("the source is searched well enough to find what the tests leave out").containsAll(left);
    }

    private static Set<String> reasons(Path folder, String ending, Pattern... forms) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(LedgerReportTest::text)
                    .flatMap(text -> Stream.of(forms).flatMap(form -> found(form.matcher(text)))).collect(Collectors.toSet());
        }
    }

    private static Stream<String> found(Matcher matcher) {
        Stream.Builder<String> found = Stream.builder();
        while (matcher.find()) {
            found.add(matcher.group("reason"));
        }
        return found.build();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
