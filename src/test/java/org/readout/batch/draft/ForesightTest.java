package org.readout.batch.draft;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.readout.extract.Continuity;
import org.readout.model.Digest;
import org.readout.model.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft that is read before its turn, and what may become different meanwhile. */
class ForesightTest {

    private static final DraftReference DRAFT = new DraftReference("memo.md", Digest.of("saved"));
    private static final DraftReference LATER = new DraftReference("memo.md", Digest.of("saved again"));
    private static final Digest TEMPLATES = Digest.of("templates");
    private static final List<Continuity.Earlier> EARLIER = List.of(new Continuity.Earlier("c-1", RecordKind.COMPONENT, "Weights"));

    private final Foresight foresight = new Foresight();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void aDraftIsReadOnceHoweverOftenItIsLookedAt() {
        begin();
        begin();
        assertThat(foresight.of(DRAFT, TEMPLATES, EARLIER).orElseThrow().await().why()).containsExactly("it changed");
        assertThat(read).hasValue(1);
    }

    @Test
    void nothingIsTakenThatCouldComeOutDifferentlyNow() {
        begin();
        assertThat(foresight.of(LATER, TEMPLATES, EARLIER)).as("saved again").isEmpty();
        assertThat(foresight.of(DRAFT, Digest.of("edited"), EARLIER)).as("other templates").isEmpty();
        assertThat(foresight.of(DRAFT, TEMPLATES, List.of())).as("another live release").isEmpty();
        foresight.forget();
        assertThat(foresight.of(DRAFT, TEMPLATES, EARLIER)).as("one run later").isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsReadInItsTurn() {
        foresight.begin(DRAFT, TEMPLATES, EARLIER, () -> {
            throw new IllegalStateException("the process that reads was closed");
        });
        assertThat(foresight.of(DRAFT, TEMPLATES, EARLIER).orElseThrow().or(this::reading).await().why()).containsExactly("it changed");
    }

    private void begin() {
        foresight.begin(DRAFT, TEMPLATES, EARLIER, this::reading);
    }

    private Preparation.Prepared reading() {
        read.incrementAndGet();
        return new Preparation.Prepared(PreparedDraft.refused(DRAFT, Digest.NONE, List.of(), Optional.empty()), List.of("it changed"));
    }
}
