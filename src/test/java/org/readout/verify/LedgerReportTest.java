package org.readout.verify;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.readout.finding.Pieces;

/** What the ledger says to people and to programs. */
class LedgerReportTest {

    private static final Pattern OMITTED = Pattern.compile("(?m)^omitted ([a-z-]+)");

    @Test
    void thePageSaysInWordsWhatWasLeftOut() {
        LedgerReport report = new LedgerReport(List.of(new LedgerReport.OfDraft("a.html",
                Optional.of(new Ledger(90, Map.of("navigation-dropped", 10), 0, 0, Map.of())), "")), List.of());
        assertThat(new String(report.page(Pieces.NONE).bytes(), StandardCharsets.UTF_8)).contains("ways to other pages of the site").doesNotContain("navigation-dropped");
    }

    /** The readers' own tests leave out whatever there is to leave out. */
    @Test
    void thereAreWordsForEveryReason() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/source"))) {
            Set<String> reasons = files.filter(file -> file.toString().endsWith(".txt")).flatMap(LedgerReportTest::reasons).collect(Collectors.toSet());
            assertThat(reasons).contains("metadata").allMatch(Reasons::isKnown);
        }
    }

    private static Stream<String> reasons(Path outline) {
        try {
            return OMITTED.matcher(Files.readString(outline)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
