package org.readout.batch.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.source.Limits;
import org.readout.store.Store;

/** A draft that takes too long or too much memory is stopped, and the next one is read all the same. */
class ReadingRoomTest {

    private static final Settings.Tool TOOL = new Settings.Tool("test", Digest.of("test"));
    private static final Limits LITTLE_MEMORY = new Limits(100, 500, 200, 10_000, 100, 50_000, 10_000, 60, 64);
    private static final Limits NO_TIME = new Limits(100, 500, 200, 10_000, 100, 50_000, 10_000, 0, 512);

    @TempDir
    Path folder;

    @Test
    void memoryRunsOutForOneDraftOnly() throws IOException {
        Store store = new Store(folder);
        DraftReference large = keep(store, "large.html", ("<p>" + "word ".repeat(20) + "</p>\n").repeat(300_000).getBytes(StandardCharsets.UTF_8));
        DraftReference small = keep(store, "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        try (ReadingRoom room = room(LITTLE_MEMORY)) {
            Preparation preparation = new Preparation(TemplateFolder.read(Path.of("templates")), store, TOOL, EarlierRecords.NONE);
            // at once, so that the small one is in the process that the large one ends
            Map<String, PreparedDraft> read = Stream.of(large, small).parallel().map(draft -> preparation.prepare(draft, room, false).draft())
                    .collect(Collectors.toMap(PreparedDraft::file, draft -> draft));
            assertThat(read.get("large.html").findings()).extracting(Finding::rule).containsExactly("draft-too-large");
            assertThat(read.get("small.md").ready()).isTrue();
        }
    }

    @Test
    void timeRunsOut() throws IOException {
        DraftReference small = keep(new Store(folder), "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        try (ReadingRoom room = room(NO_TIME)) {
            assertThat(room.read(small, EarlierRecords.NONE.keep(new Store(folder)))).map(Finding::rule).contains("draft-too-slow");
        }
    }

    /** Ctrl-C in a terminal, and a service manager's signal, reach the processes of a run as well as the run itself. */
    @Test
    void aSignalDoesNotTakeTheReaderAwayFromARun() throws Exception {
        Store store = new Store(folder);
        DraftReference small = keep(store, "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        DraftReference other = keep(store, "other.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-technical-memo.md")));
        Digest earlier = EarlierRecords.NONE.keep(store);
        Set<Long> before = ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        List<ProcessHandle> readers;
        try (ReadingRoom room = room(Limits.STANDARD)) {
            assertThat(room.read(small, earlier)).isEmpty();
            readers = ProcessHandle.current().children().filter(child -> !before.contains(child.pid())).toList();
            assertThat(readers).hasSize(1).allMatch(ProcessHandle::destroy);
            Thread.sleep(300);
            assertThat(room.read(other, earlier)).isEmpty();
        }
        assertThat(readers.get(0).onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void aProcessThatDiedWhileItWaitedIsReplaced() throws Exception {
        Store store = new Store(folder);
        DraftReference small = keep(store, "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        DraftReference other = keep(store, "other.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-technical-memo.md")));
        Digest earlier = EarlierRecords.NONE.keep(store);
        Set<Long> before = ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        try (ReadingRoom room = room(Limits.STANDARD)) {
            assertThat(room.read(small, earlier)).isEmpty();
            for (ProcessHandle reader : ProcessHandle.current().children().filter(child -> !before.contains(child.pid())).toList()) {
                reader.destroyForcibly();
                reader.onExit().get(20, TimeUnit.SECONDS);
            }
            assertThat(room.read(other, earlier)).isEmpty();
        }
    }

    @Test
    void inARoomThatWasLeftNoProcessIsStarted() throws Exception {
        Store store = new Store(folder);
        DraftReference small = keep(store, "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        Digest earlier = EarlierRecords.NONE.keep(store);
        Set<Long> before = ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        ReadingRoom room = room(Limits.STANDARD);
        assertThat(room.read(small, earlier)).isEmpty();
        room.close();
        assertThat(room.read(small, earlier)).isPresent();
        for (ProcessHandle reader : ProcessHandle.current().children().filter(child -> !before.contains(child.pid())).toList()) {
            reader.onExit().get(20, TimeUnit.SECONDS);
        }
        ReadingRoom never = room(Limits.STANDARD);
        never.close();
        assertThatThrownBy(never::open).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMemoThatCannotBeKeptIsSaidToBeThatAndNotTooSlow() throws IOException {
        Store store = new Store(folder);
        DraftReference small = keep(store, "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        String place = Digest.of("traces", Preparation.target("small.md")).hex();
        Files.createDirectories(folder.resolve(place.substring(0, 2)).resolve(place.substring(2)).resolve("in the way"));
        try (ReadingRoom room = room(Limits.STANDARD)) {
            assertThat(room.read(small, EarlierRecords.NONE.keep(store))).map(Finding::rule).contains("draft-not-kept");
        }
    }

    @Test
    void aProcessThatCannotStartIsSaidToBeThat() throws IOException {
        Store store = new Store(folder);
        DraftReference small = keep(store, "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        Digest earlier = EarlierRecords.NONE.keep(store);
        try (ReadingRoom room = new ReadingRoom(folder.resolve("no templates"), folder, TOOL, Limits.STANDARD)) {
            assertThatThrownBy(() -> room.read(small, earlier)).isInstanceOf(Refusal.class).hasMessageContaining("could not be started");
        }
    }

    @Test
    void aProcessThatStartsTooSlowlyIsNotHeldAgainstTheDraft() throws IOException {
        Store store = new Store(folder);
        DraftReference small = keep(store, "small.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        Digest earlier = EarlierRecords.NONE.keep(store);
        try (ReadingRoom room = new ReadingRoom(Path.of("templates"), folder, TOOL, Limits.STANDARD, Duration.ZERO)) {
            assertThatThrownBy(() -> room.read(small, earlier)).isInstanceOf(Refusal.class).hasMessageContaining("not ready");
        }
    }

    @Test
    void aNameMayHoldWhatEndsALine() throws IOException {
        Store store = new Store(folder);
        DraftReference small = keep(store, "two\nlines\t.md", Files.readAllBytes(Path.of("src/test/resources/drafts/small-policy-memo.md")));
        try (ReadingRoom room = room(Limits.STANDARD)) {
            Preparation preparation = new Preparation(TemplateFolder.read(Path.of("templates")), store, TOOL, EarlierRecords.NONE);
            assertThat(preparation.prepare(small, room, false).draft().ready()).isTrue();
        }
    }

    private ReadingRoom room(Limits limits) {
        return new ReadingRoom(Path.of("templates"), folder, TOOL, limits);
    }

    private static DraftReference keep(Store store, String file, byte[] bytes) {
        store.keep(Digest.of(bytes), bytes);
        return new DraftReference(file, Digest.of(bytes));
    }
}
