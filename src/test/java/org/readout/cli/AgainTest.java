package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A command that is proposed is about the folders that the one before was about. */
class AgainTest {

    private static final Again PUBLISHING = Again.of(List.of("publish", "-i", "my drafts", "--output=/srv/out", "--templates", "house"));

    @Test
    void nothingWhereNothingWasSaid() {
        assertThat(Again.of(List.of("publish", "--draft", "--who", "Ada")).in("→ readout release status")).isEqualTo("→ readout release status");
    }

    @Test
    void eachCommandGetsWhatItTakes() {
        assertThat(PUBLISHING.in("  → readout release submit 2026-01-01-00000000")).isEqualTo("  → readout release submit -o /srv/out -t house 2026-01-01-00000000");
        assertThat(PUBLISHING.in("with “readout publish --draft”, then “readout release status”."))
                .isEqualTo("with “readout publish -i 'my drafts' -o /srv/out -t house --draft”, then “readout release status -o /srv/out -t house”.");
        assertThat(PUBLISHING.in("  → readout release schedule R --at …, or readout release publish R")).endsWith(", or readout release publish -o /srv/out -t house R");
        assertThat(PUBLISHING.in("“readout runs”, “readout prune”")).isEqualTo("“readout runs -o /srv/out”, “readout prune -o /srv/out”");
        assertThat(PUBLISHING.in("“readout deliver --zip x.zip”, “readout rules”")).isEqualTo("“readout deliver -o /srv/out --zip x.zip”, “readout rules”");
        assertThat(PUBLISHING.in("readout release failed")).as("is no proposal").isEqualTo("readout release failed");
    }
}
