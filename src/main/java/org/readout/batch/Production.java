package org.readout.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;
import org.readout.render.Renderer;
import org.readout.render.Rendition;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.store.Store;
import org.readout.translate.XliffExport;
import org.readout.verify.Accounting;
import org.readout.verify.EditionLedger;
import org.readout.verify.Verification;
import org.readout.verify.Verifier;

/** Makes renditions: cuts, renders and verifies, each once: the bytes are kept under all that made them. */
final class Production {

    private final Templates templates;
    private final Preparation preparation;
    private final Store store;
    private final Settings.Tool tool;
    private final boolean verified;
    private final Verifier verifier = new Verifier();
    private final Map<Format, Renderer> renderers = Stream.of(new HtmlRenderer(), new PdfRenderer(), new DocxRenderer())
            .collect(Collectors.toMap(Renderer::format, renderer -> renderer));

    Production(Templates templates, Preparation preparation, Store store, Settings.Tool tool, boolean verified) {
        this.templates = templates;
        this.preparation = preparation;
        this.store = store;
        this.tool = tool;
        this.verified = verified;
    }

    /** What the order's bytes are kept under. */
    Digest key(RenditionOrder order) {
        Audience audience = templates.audience(order.audience());
        return Digest.of(verified ? "rendition" : "unverified rendition", tool.version(), tool.code().hex(), order.draft().content().hex(), order.format().id(),
                templates.digest("audiences/" + audience.id() + ".yaml").hex(), templates.theme(audience).digest().hex(),
                templates.digest("types/").hex(), templates.digest("messages/").hex());
    }

    /**
     * Makes the rendition unless it is kept already. An edition that cannot be made or is not sound gives errors, and is
     * tried again the next time.
     */
    void produce(RenditionOrder order) {
        Digest key = key(order);
        if (produced(key).isEmpty() || store.find(key).isEmpty()) {
            store.keep(producedKey(key), Stored.write(make(order, key)));
        }
    }

    /** What was found when the order was produced. */
    Stored.Produced produced(RenditionOrder order) {
        return produced(key(order)).orElse(Stored.Produced.NOTHING);
    }

    private Optional<Stored.Produced> produced(Digest key) {
        return store.find(producedKey(key)).flatMap(bytes -> Stored.read(bytes, Stored.Produced.class));
    }

    private static Digest producedKey(Digest key) {
        return Digest.of("produced", key.hex());
    }

    private Stored.Produced make(RenditionOrder order, Digest key) {
        try {
            Memo memo = preparation.memo(order.draft());
            Audience audience = templates.audience(order.audience());
            if (order.format() == Format.XLIFF) {
                store.keep(key, XliffExport.export(memo));
                return Stored.Produced.NOTHING;
            }
            Edition edition = Cutter.cut(memo, templates.type(memo.type()), audience,
                    templates.furniture(memo.metadata().language()), order.draft().findings());
            Checked<EditionLedger> ledger = Accounting.ofEdition(memo, edition);
            Rendition rendition = renderers.get(order.format()).render(edition, templates.theme(audience));
            List<Finding> findings = new ArrayList<>(ledger.findings());
            findings.addAll(rendition.findings());
            if (isHeldBack(rendition.findings())) {
                return new Stored.Produced(findings, ledger.value(), Stored.Produced.UNVERIFIED);
            }
            Verification verification = verified ? verifier.verify(rendition, edition, memo, templates.theme(audience)) : Stored.Produced.UNVERIFIED;
            verification.judgements().forEach(judgement -> findings.addAll(judgement.findings()));
            if (!isHeldBack(findings)) {
                store.keep(key, rendition.bytes());
            }
            return new Stored.Produced(findings, ledger.value(), verification);
        } catch (RuntimeException | StackOverflowError e) {
            return new Stored.Produced(List.of(Finding.error("rendition-failed", SourceSpan.of(order.draft().file()),
                    "The edition " + order.path() + " could not be made: " + reason(e) + ".",
                    "Send this draft and the log in .readout to whoever looks after Readout; the other memos are not affected.")), Optional.empty(), Stored.Produced.UNVERIFIED);
        }
    }

    private static boolean isHeldBack(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    /** The bytes of an order that was produced. */
    Optional<byte[]> find(RenditionOrder order) {
        return store.find(key(order));
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
