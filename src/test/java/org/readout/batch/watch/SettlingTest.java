package org.readout.batch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What is one batch of saves and when it is ready; times are numbers here. */
class SettlingTest {

    private static final Settling.Pace PACE = new Settling.Pace(Duration.ofMillis(60), Duration.ofMillis(400), Duration.ofSeconds(4));
    private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");

    private final Map<Path, Snapshot.Stamp> files = new HashMap<>(Map.of(Path.of("a.docx"), stamp(10, -5000), Path.of("b.md"), stamp(20, -5000)));
    private final Settling settling = new Settling(snapshot(), PACE, START);

    @Test
    void aSaveIsReadyWhenItHasBeenQuiet() {
        save("a.docx", 11, 5);
        seen(8);
        assertThat(next(8)).contains(at(68));
        seen(67);
        assertThat(settled(67)).isEmpty();
        seen(68);
        assertThat(settled(68)).hasValueSatisfying(saves -> {
            assertThat(saves.files()).containsExactly(Path.of("a.docx"));
            assertThat(saves.last()).isEqualTo(at(5));
        });
        assertThat(settled(500)).isEmpty();
        assertThat(next(500)).isEmpty();
    }

    @Test
    void aFileStillBeingWrittenIsWaitedFor() {
        for (int ms = 0; ms <= 500; ms += 50) {
            save("a.docx", 100 + ms, ms);
            seen(ms);
            assertThat(settled(ms)).isEmpty();
        }
        seen(560);
        assertThat(settled(560)).hasValueSatisfying(saves -> assertThat(saves.last()).isEqualTo(at(500)));
    }

    @Test
    void aBurstIsOneBatch() {
        IntStream.range(0, 100).forEach(i -> {
            save("memo-" + i + ".md", 5, i * 10);
            seen(i * 10 + 1);
            assertThat(settled(i * 10 + 1)).isEmpty();
        });
        seen(1060);
        assertThat(settled(1060)).hasValueSatisfying(saves -> assertThat(saves.files()).hasSize(100));
    }

    @Test
    void whatIsNotWholeIsWaitedForButNotForEver() {
        save("a.docx", 11, 0);
        save("b.md", 21, 0);
        seen(1);
        seen(61);
        assertThat(settling.settled(at(61), file -> !file.equals(Path.of("a.docx")))).isEmpty();
        assertThat(next(61)).contains(at(121));
        seen(4001);
        assertThat(settling.settled(at(4000), file -> !file.equals(Path.of("a.docx")))).isEmpty();
        assertThat(settling.settled(at(4001), file -> !file.equals(Path.of("a.docx"))))
                .hasValueSatisfying(saves -> assertThat(saves.files()).hasSize(2));
        save("a.docx", 12, 4500);
        seen(4501);
        seen(4561);
        assertThat(settled(4561)).as("its rest came").isPresent();
    }

    @Test
    void aRenameBackAndForthIsNotTakenForATakingAway() {
        files.remove(Path.of("a.docx"));
        seen(0);
        seen(100);
        assertThat(settled(100)).isEmpty();
        save("a.docx", 15, 110);
        seen(111);
        seen(171);
        assertThat(settled(171)).hasValueSatisfying(saves -> assertThat(saves.files()).containsExactly(Path.of("a.docx")));
    }

    @Test
    void aDraftTakenAwayIsNoticed() {
        files.remove(Path.of("a.docx"));
        seen(0);
        assertThat(next(0)).contains(at(400));
        seen(400);
        assertThat(settled(400)).isPresent();
    }

    @Test
    void whatIsAsItWasNeedsNoRun() {
        Snapshot.Stamp before = Optional.ofNullable(files.get(Path.of("b.md"))).orElseThrow();
        files.remove(Path.of("b.md"));
        seen(0);
        files.put(Path.of("b.md"), before);
        seen(50);
        assertThat(next(50)).isEmpty();
        seen(1000);
        assertThat(settled(1000)).isEmpty();
    }

    @Test
    void savesDuringARunAreOneMoreRun() {
        save("a.docx", 11, 0);
        seen(1);
        seen(61);
        assertThat(settled(61)).isPresent();
        // while the run is at work nobody looks
        save("a.docx", 12, 100);
        save("b.md", 30, 300);
        save("a.docx", 13, 500);
        seen(2000);
        seen(2060);
        assertThat(settled(2060)).hasValueSatisfying(saves -> assertThat(saves.files()).hasSize(2));
        seen(9000);
        assertThat(settled(9000)).isEmpty();
    }

    @Test
    void aFileBroughtFromElsewhereWasSavedWhenItCame() {
        save("old.md", 5, -1_000_000);
        seen(40);
        seen(100);
        assertThat(settled(100)).hasValueSatisfying(saves -> assertThat(saves.last()).isEqualTo(at(40)));
    }

    @Test
    void whatFailedIsTriedAgainAfterAWhileOrWithTheNextSave() {
        save("a.docx", 11, 0);
        seen(0);
        Saves failed = settled(60).orElseThrow();
        settling.putBack(failed, at(100));
        seen(200);
        assertThat(settled(200)).isEmpty();
        assertThat(next(200)).contains(at(30_100));
        assertThat(settled(30_100)).hasValueSatisfying(saves -> assertThat(saves.files()).containsExactly(Path.of("a.docx")));
        assertThat(settled(90_000)).isEmpty();
        settling.putBack(failed, at(100_000));
        save("b.md", 21, 101_000);
        seen(101_000);
        assertThat(settled(101_060)).hasValueSatisfying(saves -> assertThat(saves.files()).containsExactly(Path.of("a.docx"), Path.of("b.md")));
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWait() {
        save("a.docx", 11, 0);
        seen(10);
        seen(-3_600_000);
        assertThat(next(-3_600_000)).contains(at(-3_600_000 + 60));
        assertThat(settled(-3_600_000 + 60)).isPresent();
    }

    private void save(String name, long size, long ms) {
        files.put(Path.of(name), stamp(size, ms));
    }

    private void seen(long ms) {
        settling.seen(snapshot(), at(ms));
    }

    private Optional<Saves> settled(long ms) {
        return settling.settled(at(ms), file -> true);
    }

    private Optional<Instant> next(long ms) {
        return settling.next(at(ms));
    }

    private Snapshot snapshot() {
        return new Snapshot(Map.copyOf(files), Set.of());
    }

    private static Snapshot.Stamp stamp(long size, long ms) {
        return new Snapshot.Stamp(size, at(ms), "inode");
    }

    private static Instant at(long ms) {
        return START.plusMillis(ms);
    }
}
