package org.readout.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.readout.extract.Continuity;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.model.Metadata;
import org.readout.model.RecordKind;
import org.readout.model.SourceSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft that is read and rendered before its turn, and what may become different meanwhile. */
class ForesightTest {

    private static final DraftReference DRAFT = new DraftReference("memo.md", Digest.of("saved"));
    private static final DraftReference LATER = new DraftReference("memo.md", Digest.of("saved again"));
    private static final Digest TEMPLATES = Digest.of("templates");
    private static final List<Continuity.Earlier> EARLIER = List.of(new Continuity.Earlier("c-1", RecordKind.COMPONENT, "Weights"));

    private final Foresight foresight = new Foresight();
    private final AtomicInteger read = new AtomicInteger();
    private final List<String> rendered = new ArrayList<>();

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
        foresight.forgetDrafts();
        assertThat(foresight.of(DRAFT, TEMPLATES, EARLIER)).as("one run later").isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsReadInItsTurn() {
        foresight.begin(DRAFT, TEMPLATES, EARLIER, () -> {
            throw new IllegalStateException("the process that reads was closed");
        });
        assertThat(foresight.of(DRAFT, TEMPLATES, EARLIER).orElseThrow().or(this::reading).await().why()).containsExactly("it changed");
    }

    @Test
    void renditionsAreMadeOnceInTheAudiencesAndFormatsOfTheLastRun() {
        PreparedDraft before = draft("before");
        PreparedDraft now = draft("now");
        foresight.ask(List.of(new RenditionOrder(before, "public", Format.HTML), new RenditionOrder(before, "public", Format.PDF), new RenditionOrder(translated(), "public", Format.PDF)));
        render(now);
        render(now);
        List<RenditionOrder> orders = List.of(new RenditionOrder(now, "public", Format.HTML), new RenditionOrder(now, "public", Format.PDF), new RenditionOrder(now, "press", Format.PDF));
        assertThat(foresight.of(orders, TEMPLATES)).containsOnlyKeys("public/memo.html", "public/memo.pdf")
                .allSatisfy((path, made) -> assertThat(made.await()).containsExactly("it changed"));
        assertThat(rendered).as("what takes longest first").containsExactly("public/memo.pdf", "public/memo.html");
    }

    @Test
    void noRenditionIsTakenThatCouldComeOutDifferentlyNow() {
        PreparedDraft now = draft("now");
        List<RenditionOrder> orders = List.of(new RenditionOrder(now, "public", Format.PDF));
        foresight.ask(orders);
        render(now);
        assertThat(foresight.of(List.of(new RenditionOrder(draft("saved again"), "public", Format.PDF)), TEMPLATES)).isEmpty();
        assertThat(foresight.of(orders, Digest.of("edited"))).as("other templates").isEmpty();
        foresight.forgetRenditions();
        assertThat(foresight.of(orders, TEMPLATES)).as("one run later").isEmpty();
    }

    @Test
    void nothingIsMadeOfADraftThatIsHeldBack() {
        foresight.ask(List.of(new RenditionOrder(draft("before"), "public", Format.PDF)));
        render(draft("now").with(Finding.error("reference-unresolved", SourceSpan.of("memo.md"), "It leads nowhere.", "Mend it.")));
        assertThat(rendered).isEmpty();
    }

    private static PreparedDraft draft(String text) {
        return new PreparedDraft("memo.md", Digest.of(text), "memo", "policy-memo", Metadata.EMPTY, Digest.of(text, "memo"), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static PreparedDraft translated() {
        return new PreparedDraft("memo.md", Digest.of("before"), "memo", "policy-memo", Metadata.EMPTY, Digest.of("before", "fr"), List.of(), List.of(), Optional.empty(),
                Optional.of(new PreparedDraft.Translated("en", 100, "")));
    }

    private void render(PreparedDraft draft) {
        foresight.render(draft, TEMPLATES, order -> {
            rendered.add(order.path());
            return List.of("it changed");
        }, Runnable::run);
    }

    private void begin() {
        foresight.begin(DRAFT, TEMPLATES, EARLIER, this::reading);
    }

    private Preparation.Prepared reading() {
        read.incrementAndGet();
        return new Preparation.Prepared(PreparedDraft.refused(DRAFT, Digest.NONE, List.of(), Optional.empty()), List.of("it changed"));
    }
}
