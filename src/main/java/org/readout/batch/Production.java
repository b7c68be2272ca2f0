package org.readout.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.edition.Cutter;
import org.readout.edition.Edition;
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
import org.readout.verify.Verifier;

/** Makes renditions: cuts, renders and verifies, each once: the bytes are kept under all that made them. */
final class Production {

    private final Templates templates;
    private final Preparation preparation;
    private final Store store;
    private final Settings.Tool tool;
    private final Verifier verifier = new Verifier();
    private final Map<Format, Renderer> renderers = Stream.of(new HtmlRenderer(), new PdfRenderer(), new DocxRenderer())
            .collect(Collectors.toMap(Renderer::format, renderer -> renderer));

    Production(Templates templates, Preparation preparation, Store store, Settings.Tool tool) {
        this.templates = templates;
        this.preparation = preparation;
        this.store = store;
        this.tool = tool;
    }

    /** What the order's bytes are kept under. */
    Digest key(RenditionOrder order) {
        Audience audience = templates.audience(order.audience());
        return Digest.of("rendition", tool.version(), tool.code().hex(), order.draft().key().hex(), order.format().id(),
                templates.digest("audiences/" + audience.id() + ".yaml").hex(), templates.theme(audience).digest().hex(),
                templates.digest("types/").hex(), templates.digest("messages/").hex());
    }

    /**
     * Makes the rendition unless it is kept already, and gives what was found on the way. An edition that cannot be made or is
     * not sound gives errors, and is tried again the next time.
     */
    List<Finding> produce(RenditionOrder order) {
        Digest key = key(order);
        Optional<List<Finding>> kept = findings(key);
        if (kept.isPresent() && store.find(key).isPresent()) {
            return kept.get();
        }
        List<Finding> findings = make(order, key);
        store.keep(findingsKey(key), Stored.write(new Stored.Findings(findings)));
        return findings;
    }

    /** What was found when the order was produced. */
    List<Finding> findings(RenditionOrder order) {
        return findings(key(order)).orElse(List.of());
    }

    private Optional<List<Finding>> findings(Digest key) {
        return store.find(findingsKey(key)).flatMap(bytes -> Stored.read(bytes, Stored.Findings.class)).map(Stored.Findings::findings);
    }

    private static Digest findingsKey(Digest key) {
        return Digest.of("rendition-findings", key.hex());
    }

    private List<Finding> make(RenditionOrder order, Digest key) {
        try {
            Memo memo = preparation.memo(order.draft());
            List<Finding> findings = new ArrayList<>();
            Rendition rendition = render(order, memo, findings);
            if (findings.stream().noneMatch(finding -> finding.level() == Level.ERROR)) {
                store.keep(key, rendition.bytes());
            }
            return findings;
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(Finding.error("rendition-failed", SourceSpan.of(order.draft().file()),
                    "The edition " + order.path() + " could not be made: " + reason(e) + ".",
                    "Send this draft and the log in .readout to whoever looks after Readout; the other memos are not affected."));
        }
    }

    /** The bytes of an order that was produced. */
    Optional<byte[]> find(RenditionOrder order) {
        return store.find(key(order));
    }

    private Rendition render(RenditionOrder order, Memo memo, List<Finding> findings) {
        Audience audience = templates.audience(order.audience());
        if (order.format() == Format.XLIFF) {
            return new Rendition(memo.id(), audience.id(), memo.metadata().language(), Format.XLIFF, XliffExport.export(memo));
        }
        Edition edition = Cutter.cut(memo, templates.type(memo.type()), audience,
                templates.furniture(memo.metadata().language()), order.draft().findings());
        Rendition rendition = renderers.get(order.format()).render(edition, templates.theme(audience));
        findings.addAll(verifier.verify(rendition, edition));
        return rendition;
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
