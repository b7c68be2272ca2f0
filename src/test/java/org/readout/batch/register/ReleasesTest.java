package org.readout.batch.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.work.Patience;
import org.readout.release.Shelved;
import org.readout.release.states.Policy;
import org.readout.release.states.Publish;
import org.readout.release.states.State;

class ReleasesTest {

    private static final Instant NOW = Instant.parse("2020-12-01T09:00:00Z");

    @TempDir
    Path output;

    /** What is no longer in the folder of drafts, nobody left out by a slip. */
    @Test
    void aReleaseOfEverythingThereIsTakesOffWhatIsNoLongerThere() {
        Shelved shelf = new Shelved(output, Policy.USUAL, NOW, Shelved.counted());
        shelf.make("2020-11-30", List.of(Shelved.Source.of("a.md", "A"), Shelved.Source.of("b.md", "B")), false, "Ada");
        shelf.make("2020-12-01", List.of(Shelved.Source.of("a.md", "A")), true, "Ada");
        String live = shelf.history().live().orElseThrow().release();
        String draft = shelf.history().in(State.DRAFT).get(0).release();
        assertThat(KnownReleases.in(output).takenOff(live, draft)).get().asString().startsWith("2 files of 1 memo: ").contains("public/b.html", "public/b.pdf");
        assertThat(KnownReleases.in(output).takenOff(draft, live)).isEmpty();
        try (Releases releases = Releases.open(KnownReleases.in(output), output.resolve("none"), Clock.fixed(NOW, ZoneOffset.UTC), Patience.NONE)) {
            assertThat(releases.tell(new Publish(draft, true), "Ben", "It is right")).isNotEmpty();
            assertThat(releases.history().live().orElseThrow().release()).isEqualTo(draft);
        }
    }
}
