package org.readout.batch.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.batch.draft.Means;
import org.readout.batch.draft.Reading;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Recent;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.store.Content;
import org.readout.translate.Extraction;
import org.readout.translate.Protection;
import org.readout.translate.Segmentation;
import org.readout.translate.xliff.Xliff12;
import org.readout.verify.EditionLedger;
import org.readout.verify.Expectation;
import org.readout.verify.Verification;
import org.readout.verify.Verifier;

/** Makes a rendition: cuts, renders and verifies. Shared by threads. */
final class Rendering {

    private static final Verifier VERIFIER = new Verifier(ThisMachine.known());

    private final Means means;
    private final Cutting cutting;
    private final Recent<List<String>, Expectation> expectations;

    Rendering(Means means, Cutting cutting) {
        this.means = means;
        this.cutting = cutting;
        this.expectations = new Recent<>(means.settings().threads());
    }

    /** Whether editions are verified, as it is noted. */
    static Digest verifying(Settings settings) {
        return Digest.of(String.valueOf(settings.manner().verify()));
    }

    /** @param content the rendition; none when it is held back */
    record Made(Stored.Produced produced, Optional<Content> content) {

        static Made of(List<Finding> findings, Optional<EditionLedger> ledger, Verification verification, Content bytes, int pages) {
            boolean held = findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
            Optional<Content> content = held ? Optional.empty() : Optional.of(bytes);
            return new Made(new Stored.Produced(findings, ledger, verification, content.map(Content::digest), held ? 0 : bytes.bytes().length, pages), content);
        }
    }

    /** An edition that cannot be made or is not sound gives errors; what it is made from is noted. */
    Made make(RenditionOrder order, Reading reading) {
        try {
            return made(order, reading);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return Made.of(List.of(Finding.error("rendition-failed", SourceSpan.of(order.draft().file()),
                    "The edition " + order.path() + " could not be made: " + reason(e) + ".",
                    "Send this draft and the log in .readout to whoever looks after Readout; the other memos are not affected.")),
                    Optional.empty(), Stored.Produced.UNVERIFIED, Content.of(new byte[0]), 0);
        }
    }

    private Made made(RenditionOrder order, Reading reading) {
        reading.note(Inputs.memo(order.draft().file()), order.draft().content());
        Memo memo = cutting.memo(order.draft());
        if (order.format() == Format.XLIFF) {
            reading.note(Inputs.VERIFYING, verifying(means.settings()));
            Rendition export = new Rendition(order.path(), memo.metadata().language(), order.format(), export(memo));
            return Made.of(means.settings().manner().verify() ? VERIFIER.verify(export, memo) : List.of(), Optional.empty(), Stored.Produced.UNVERIFIED, content(export), 0);
        }
        Cutting.Cut cut = cutting.cut(order.draft(), order.audience());
        cut.read().forEach(reading::note);
        Edition edition = cut.edition();
        Theme theme = reading.theme(edition.audience());
        Rendition rendition = Renderers.render(edition, order.format(), theme);
        List<Finding> findings = new ArrayList<>(cut.ledger().findings());
        findings.addAll(rendition.findings());
        reading.note(Inputs.VERIFYING, verifying(means.settings()));
        if (!means.settings().manner().verify() || rendition.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR)) {
            return Made.of(findings, cut.ledger().value(), Stored.Produced.UNVERIFIED, content(rendition), rendition.pages());
        }
        Expectation expected = expectations.get(List.of(order.draft().content().hex(), order.audience()), () -> Expectation.of(edition, memo, theme));
        Verification verification = VERIFIER.verify(rendition, expected);
        verification.judgements().forEach(judgement -> findings.addAll(judgement.findings()));
        return Made.of(findings, cut.ledger().value(), verification, content(rendition), rendition.pages());
    }

    private static Content content(Rendition rendition) {
        return new Content(rendition.digest(), rendition.bytes());
    }

    /** The source alone, for whoever translates outside of {@code readout translate}. */
    private static byte[] export(Memo memo) {
        String language = Extraction.language(memo);
        return new Xliff12(false).write(Extraction.of(memo, "", Segmentation.of(language), Protection.NONE, ""));
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
