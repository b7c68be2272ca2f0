package org.readout.batch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.publish.Publishing;
import org.readout.batch.release.RunReport;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordedRunsTest {

    private static final Finding ERROR = Finding.error("rule", SourceSpan.of("b.md"), "It is wrong.", "Mend it.");
    private static final RunReport REPORT = new RunReport("2026-05-01-abc", 3, List.of("Memo"), List.of("b.md"), List.of(), List.of(), List.of(ERROR,
            Finding.note("rule", SourceSpan.of("a.md"), "It could be better.", "Better it.")));

    @TempDir
    Path output;

    private final FakeTime time = new FakeTime(Instant.parse("2026-05-01T03:00:00.012Z"), Instant.MAX);

    @Test
    void aRecordSaysAllThereIsToSay() throws IOException {
        RunRecord record = runs(progress -> {
            time.jump(Duration.ofMillis(300));
            progress.begin("Reading", 1);
            time.jump(Duration.ofMillis(1200));
            progress.begin("Rendering", 1);
            return outcome(REPORT, false);
        }).run(new Cause.Saved(List.of("input/a.md")), Progress.NONE).record();
        assertThat(new RunRecords(output).find("20260501-030000-012")).contains(record);
        assertThat(record.took()).hasMillis(1500);
        String text = Files.readString(output.resolve(".readout/runs/20260501-030000-012.json"));
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(text.replace("\"kind\" : \"save\"", "\"kind\" : \"moon\""), InputFormat.JSON)).isNotEmpty();
        JsonNode json = JsonMapper.shared().readTree(text);
        assertThat(json.at("/cause/kind").asString()).isEqualTo("save");
        assertThat(json.at("/cause/files/0").asString()).isEqualTo("input/a.md");
        assertThat(json.get("began").asString()).isEqualTo("2026-05-01T03:00:00.012Z");
        assertThat(json.get("result").asString()).isEqualTo("PUBLISHED");
        assertThat(json.at("/milliseconds/scan").asInt()).isEqualTo(300);
        assertThat(json.at("/milliseconds/render").asInt()).isEqualTo(40);
        assertThat(json.at("/findings/error").asInt()).isOne();
        assertThat(json.at("/rebuilt").get("public/a.html").get(0).asString()).isEqualTo("a.md changed");
        assertThat(json.at("/errors/0/message").asString()).isEqualTo("It is wrong.");
    }

    @Test
    void runsThatChangedNothingOrFailedLeaveOneToo() {
        assertThat(runs(progress -> outcome(REPORT, true)).run(new Cause.ByHand(), Progress.NONE).record().result()).isEqualTo(RunRecord.Result.UNCHANGED);
        RunReport nothing = new RunReport("", 0, List.of(), List.of("b.md"), List.of(), List.of("b.md"), List.of(ERROR));
        assertThat(runs(progress -> outcome(nothing, false)).run(new Cause.ByHand(), Progress.NONE).record().result()).isEqualTo(RunRecord.Result.HELD_BACK);
        RecordedRuns.Run refused = runs(progress -> {
            throw Refusal.of("input", "There are no drafts.", "Put some in.");
        }).run(new Cause.Planned(time.instant(), true), Progress.NONE);
        assertThat(refused.record().errors().get(0).message()).isEqualTo("There are no drafts.");
        assertThatThrownBy(refused::orThrow).isInstanceOf(Refusal.class);
        assertThat(new RunRecords(output).newest(10)).extracting(RunRecord::result)
                .containsExactly(RunRecord.Result.FAILED, RunRecord.Result.HELD_BACK, RunRecord.Result.UNCHANGED);
    }

    @Test
    void theNextRunTellsOfOneThatWasCutOff() throws IOException {
        RunRecords records = new RunRecords(output);
        Path folder = output.resolve(".readout/runs");
        Path noteOfADeadProcess = folder.resolve("20260501-030000-011.underway");
        runs(progress -> {
            records.closeCutOff();
            assertThat(records.newest(10)).as("it is at work still").isEmpty();
            copy(folder.resolve("20260501-030000-012.underway"), noteOfADeadProcess, "-012", "-011");
            return outcome(REPORT, false);
        }).run(new Cause.ByHand(), Progress.NONE);
        assertThat(noteOfADeadProcess).exists();
        runs(progress -> outcome(REPORT, true)).run(new Cause.ByHand(), Progress.NONE);
        assertThat(records.newest(10)).extracting(RunRecord::result)
                .containsExactly(RunRecord.Result.UNCHANGED, RunRecord.Result.PUBLISHED, RunRecord.Result.CUT_OFF);
        assertThat(schema().validate(Files.readString(folder.resolve("20260501-030000-011.json")), InputFormat.JSON)).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.underway");
    }

    @Test
    void aRunThatEndedKeepsItsRecordWhateverNoteOfItIsLeft() {
        Path note = output.resolve(".readout/runs/20260501-030000-012.underway");
        Path kept = output.resolve("kept");
        runs(progress -> {
            copy(note, kept, "", "");
            return outcome(REPORT, false);
        }).run(new Cause.ByHand(), Progress.NONE);
        copy(kept, note, "", "");
        RunRecords records = new RunRecords(output);
        records.closeCutOff();
        assertThat(records.newest(10)).extracting(RunRecord::result).containsExactly(RunRecord.Result.PUBLISHED);
        assertThat(note).doesNotExist();
    }

    @Test
    void theNoteOfARunThatWasCutOffStaysUntilThereIsRoomForItsRecord() throws IOException {
        Path folder = output.resolve(".readout/runs");
        Path note = folder.resolve("20260501-030000-011.underway");
        Path inTheWay = folder.resolve("elsewhere");
        runs(progress -> {
            copy(folder.resolve("20260501-030000-012.underway"), note, "20260501-030000-012", "elsewhere/20260501-030000-011");
            return outcome(REPORT, false);
        }).run(new Cause.ByHand(), Progress.NONE);
        Files.writeString(inTheWay, "a file where a folder should be");
        RunRecords records = new RunRecords(output);
        records.closeCutOff();
        assertThat(note).exists();
        Files.delete(inTheWay);
        records.closeCutOff();
        assertThat(inTheWay.resolve("20260501-030000-011.json")).exists();
        assertThat(note).doesNotExist();
    }

    private static void copy(Path from, Path to, String old, String put) {
        try {
            Files.writeString(to, Files.readString(from).replace(old, put));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theNewestThousandAreKeptAndForeignFilesLeftAlone() throws IOException {
        RecordedRuns runs = runs(progress -> outcome(REPORT, true));
        Path mine = output.resolve(".readout/runs/notes.txt");
        for (int run = 0; run < 1003; run++) {
            runs.run(new Cause.ByHand(), Progress.NONE);
            time.jump(Duration.ofMillis(run % 2));
            if (run == 0) {
                Files.writeString(mine, "mine");
            }
        }
        List<RunRecord> kept = new RunRecords(output).newest(2000);
        assertThat(kept).hasSize(1000);
        assertThat(kept).extracting(RunRecord::id).isSortedAccordingTo((one, other) -> other.compareTo(one)).doesNotHaveDuplicates()
                .doesNotContain("20260501-030000-012");
        assertThat(mine).exists();
    }

    @Test
    void aRecordThatCannotBeReadIsPassedOver() throws IOException {
        runs(progress -> outcome(REPORT, true)).run(new Cause.ByHand(), Progress.NONE);
        Files.writeString(output.resolve(".readout/runs/20990101-000000-000.json"), "{\"id\": ");
        assertThat(new RunRecords(output).newest(1)).hasSize(1);
        assertThat(new RunRecords(output).find("../../secret")).isEmpty();
    }

    @Test
    void aReleaseDoesNotFailForWantOfARecord() throws IOException {
        Files.createDirectories(output.resolve(".readout"));
        Files.writeString(output.resolve(".readout/runs"), "a file where the folder should be");
        RecordedRuns.Run run = runs(progress -> outcome(REPORT, false)).run(new Cause.ByHand(), Progress.NONE);
        assertThat(run.recorded()).isFalse();
        assertThat(run.orThrow().report()).isEqualTo(REPORT);
    }

    @Test
    void aRunWaitsWhileAnotherIsAtWorkAndSaysSo() throws IOException {
        Path input = Files.createDirectories(output.resolve("in"));
        Files.copy(Path.of("src/test/resources/drafts/small-policy-memo.md"), input.resolve("memo.md"));
        Settings settings = new Settings(input, Path.of("templates"), output.resolve("out"),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(List.of("translators")), new TreeSet<>()), 1, new Settings.Tool("test", Digest.of("test")));
        List<String> said = new ArrayList<>();
        Publishing other = Publishing.open(settings);
        time.at(time.instant().plusSeconds(60), other::close);
        RunRecord record = runs(new TakingTurns(progress -> Publishing.publish(settings, progress), time, () -> said.add("waits")))
                .run(new Cause.Planned(time.instant(), false), Progress.NONE).record();
        assertThat(record.result()).isEqualTo(RunRecord.Result.PUBLISHED);
        assertThat(record.took()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61));
        assertThat(said).containsExactly("waits");
    }

    @Test
    void whoStopsWaitingPublishesNothing() throws IOException {
        Stop stop = new Stop();
        Settings settings = new Settings(output, Path.of("templates"), output.resolve("out"),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 1, new Settings.Tool("test", Digest.of("test")));
        try (Publishing other = Publishing.open(settings)) {
            TakingTurns turns = new TakingTurns(progress -> Publishing.publish(settings, progress), stop, stop::now);
            assertThatThrownBy(() -> turns.publish(Progress.NONE)).isInstanceOf(Refusal.Busy.class);
        }
        try (Stream<Path> files = Files.list(settings.output().path())) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(".readout");
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("templates/schemas/run.schema.json")), InputFormat.JSON);
    }

    private RecordedRuns runs(Publication publication) {
        return new RecordedRuns(new RunRecords(output), publication, time);
    }

    private static Publishing.Outcome outcome(RunReport report, boolean unchanged) {
        return new Publishing.Outcome(report, unchanged, new TreeMap<>(Map.of("public/a.html", List.of("a.md changed"))), Map.of("render", Duration.ofMillis(40)));
    }
}
