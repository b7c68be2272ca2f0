package org.readout.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Digest;
import org.readout.release.states.Embargo;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.Way;

/** The log on the disk: chained, never torn, and in public without what is under embargo. */
class ReleaseLogTest {

    private static final Embargo LATER = new Embargo(LocalDateTime.of(2026, 12, 1, 9, 0), ZoneId.of("Europe/Paris"));
    private static final List<Event> EVENTS = List.of(new Event.Published("one", Way.UNREVIEWED, List.of("A. Writer")),
            new Event.Drafted("two", List.of("B. Writer"), true), new Event.Submitted("two"),
            new Event.SignedOff("two", "reading-order"), new Event.Approved("two", 0, List.of("embargo-list")), new Event.Scheduled("two", LATER), new Event.Unscheduled("two", ""),
            new Event.Scheduled("two", LATER), new Event.Unscheduled("two", "one"),
            new Event.RolledBack("one", ""), new Event.Drafted("three", List.of(), false), new Event.Replaced("three", "four"),
            new Event.Cleared("one", List.of("memo.md")), new Event.Withdrawn("three"));

    @TempDir
    Path folder;

    private Path file;
    private final Supplier<String> names = Shelved.counted();

    @BeforeEach
    void write() {
        file = folder.resolve("log.jsonl");
        ReleaseLog log = ReleaseLog.open(file);
        for (Event event : EVENTS) {
            log.append(List.of(entry(log, event)));
        }
    }

    private Entry entry(ReleaseLog log, Event event) {
        return new Entry(log.lines().size() + 1, Instant.parse("2026-11-28T10:00:00Z"), "Zoë “Ada” Byron", "Because of\\\"figure 3\" — 数", event, names.get());
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(ReleaseLog.read(file).entries()).extracting(Entry::event).isEqualTo(EVENTS);
        assertThat(ReleaseLog.read(file).entries().get(0)).returns("Zoë “Ada” Byron", Entry::who).returns("Because of\\\"figure 3\" — 数", Entry::reason);
    }

    /** So lines of others are as they were before there was a word for it. */
    @Test
    void ofAPartItIsSaidAndOfNothingElse() throws IOException {
        assertThat(Files.readAllLines(file)).filteredOn(line -> line.contains("drafted")).hasSize(2)
                .satisfiesExactly(of -> assertThat(of).contains("\"part\":true"), of -> assertThat(of).doesNotContain("part"));
    }

    /** What a crash can leave of a line: what has no end was never an entry, and the next one goes on. */
    @Test
    void aTornLineIsMendedWhereverItWasTorn() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int before = whole.length - 1;
        while (whole[before - 1] != '\n') {
            before--;
        }
        for (int length = before; length < whole.length; length = length == whole.length - 1 ? whole.length : Math.min(whole.length - 1, length + 23)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(ReleaseLog.read(file).entries()).hasSize(EVENTS.size() - 1);
            assertThat(Files.size(file)).as("who only looks mends nothing").isEqualTo(length);
            ReleaseLog log = ReleaseLog.open(file);
            assertThat(Files.size(file)).isEqualTo(before);
            log.append(List.of(entry(log, new Event.Withdrawn("three"))));
            assertThat(ReleaseLog.read(file).entries()).extracting(Entry::event).isEqualTo(EVENTS);
        }
    }

    @Test
    void whoeverAltersALineIsFoundOut() throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            assertDamaged(line + 1, replaced(lines, line, lines.get(line).replace("figure 3", "figure 4")));
            assertDamaged(line + 1, replaced(lines, line, lines.get(line).replace("2026-11-28", "2026-11-27")));
            assertDamaged(line + 1, replaced(lines, line, "{}"));
            if (line < lines.size() - 1) {
                List<String> without = new ArrayList<>(lines);
                without.remove(line);
                assertDamaged(line + 1, without);
            }
        }
    }

    private void assertDamaged(int line, List<String> lines) throws IOException {
        Files.write(file, lines);
        assertThatThrownBy(() -> ReleaseLog.read(file)).isInstanceOf(LogDamage.class).hasMessageStartingWith("Line " + line + " of the log");
        assertThatThrownBy(() -> ReleaseLog.open(file)).isInstanceOf(LogDamage.class);
        assertThat(Files.readAllLines(file)).as("untouched").isEqualTo(lines);
    }

    private static List<String> replaced(List<String> lines, int line, String text) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, text);
        return changed;
    }

    @Test
    void inPublicThereAreDigestsOfWhatIsUnderEmbargoAndTheChainHolds() {
        List<LogLine> lines = ReleaseLog.read(file).lines();
        History history = History.of(ReleaseLog.read(file).entries());
        String text = PublicLog.text(lines, history);
        List<LogLine> read = lines(text);
        assertThat(text.lines()).as("up to the last line about what was live").hasSize(10);
        assertThat(text).contains("\"one\"").doesNotContain("two", "three", "reading-order", "Europe/Paris", "B. Writer");
        assertThat(read).extracting(line -> line.entry().isPresent()).containsExactly(true, false, false, false, false, false, false, false, false, true);
        assertThat(read).extracting(LogLine::hash).isEqualTo(lines.stream().limit(10).map(LogLine::hash).toList());
    }

    @Test
    void aLogThatWasCutOrBegunAnewIsToldByItsPublicCopy() throws IOException {
        List<LogLine> lines = ReleaseLog.read(file).lines();
        Path copy = folder.resolve("copy.jsonl");
        PublicLog.write(copy, lines, History.of(ReleaseLog.read(file).entries()));
        PublicLog.compare(copy, file, lines);
        assertThatThrownBy(() -> PublicLog.compare(copy, file, lines.subList(0, 6))).isInstanceOf(LogDamage.class).hasMessageContaining("from line 7 on");
        assertThatThrownBy(() -> PublicLog.compare(copy, file, List.of())).isInstanceOf(LogDamage.class).hasMessageContaining("from line 1 on");
        Files.writeString(copy, Files.readString(copy).replace("Zoë", "Zoe"));
        PublicLog.compare(copy, file, lines.subList(0, 6));
    }

    @Test
    void linesAreAsTheSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("templates/schemas/release-log.schema.json")), InputFormat.JSON);
        List<LogLine> lines = ReleaseLog.read(file).lines();
        for (LogLine line : lines) {
            assertThat(schema.validate(line.text(), InputFormat.JSON)).as(line.text()).isEmpty();
            assertThat(schema.validate(line.withheld().text(), InputFormat.JSON)).as(line.withheld().text()).isEmpty();
            assertThat(schema.validate(line.text().replace("\"kind\":\"", "\"kind\":\"non"), InputFormat.JSON)).isNotEmpty();
            assertThat(schema.validate(line.text().replace("\"who\"", "\"whom\""), InputFormat.JSON)).isNotEmpty();
        }
    }

    private static List<LogLine> lines(String text) {
        List<LogLine> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(LogLine.read(line, lines.size() + 1, lines.isEmpty() ? Digest.NONE : lines.get(lines.size() - 1).hash()).orElseThrow());
        }
        return lines;
    }
}
