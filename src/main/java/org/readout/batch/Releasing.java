package org.readout.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Metadata;
import org.readout.model.SourceSpan;
import org.readout.release.LiveRelease;
import org.readout.release.Publisher;
import org.readout.release.proof.SigningKey;

/** The last step: what was prepared and produced becomes a release. */
final class Releasing {

    private final Settings settings;
    private final Templates templates;
    private final Production production;
    private final TranslationFiles translations;
    private final Optional<SigningKey> key;
    private final AnnouncementLead lead;
    private final ReleaseParts parts;
    private final Function<Publisher.Staged, String> destination;

    /**
     * @param key         to sign with
     * @param destination takes in what is made, and says its id
     */
    Releasing(Settings settings, Templates templates, Production production, EarlierRecords earlier, TranslationFiles translations, Optional<SigningKey> key, AnnouncementLead lead,
            Function<Publisher.Staged, String> destination) {
        this.settings = settings;
        this.templates = templates;
        this.production = production;
        this.translations = translations;
        this.key = key;
        this.lead = lead;
        this.parts = new ReleaseParts(settings, templates, earlier, new Announcing(templates, production, lead), production);
        this.destination = destination;
    }

    /** Publishes unless there is nothing to publish. A memo one of whose renditions failed is held back whole. */
    RunReport release(Plan plan, Digest work) {
        Map<String, Stored.Produced> produced = new LinkedHashMap<>();
        plan.orders().forEach(order -> produced.put(order.path(), production.produced(order)));
        Set<String> failed = new HashSet<>();
        plan.orders().stream().filter(order -> produced.get(order.path()).bytes().isEmpty()).forEach(order -> failed.add(order.draft().file()));
        withTranslations(plan, failed);
        List<Finding> findings = new ArrayList<>();
        plan.drafts().forEach(draft -> findings.addAll(draft.findings()));
        findings.addAll(templates.warnings());
        findings.addAll(translations.findings());
        findings.addAll(lead.findings());
        findings.addAll(TranslationShares.of(plan, templates));
        produced.values().forEach(one -> findings.addAll(one.findings()));
        if (!settings.manner().verify()) {
            findings.add(Finding.warning("release-unverified", SourceSpan.of("conformance.html"), "Nothing in this release was verified, as was asked for.",
                    "Publish without --without-verify before any of it is sent out."));
        }
        List<PreparedDraft> faulty = plan.drafts().stream().filter(draft -> !draft.ready() || failed.contains(draft.file())).toList();
        List<String> heldBack = faulty.stream().map(PreparedDraft::file).toList();
        List<PreparedDraft> missed = settings.manner().steady() ? live(faulty) : List.of();
        missed.forEach(draft -> findings.add(Finding.warning("live-release-stays", SourceSpan.of(draft.file()),
                "The memo of this draft is in the live release, which stays as it is until the draft is mended; nothing else was published either.",
                "Mend the draft, or take it out of the folder to take its memo off. “readout publish --without-broken” publishes the others without it.")));
        Predicate<RenditionOrder> fit = missed.isEmpty() ? order -> !failed.contains(order.draft().file()) : order -> false;
        List<RenditionOrder> orders = plan.orders().stream().filter(fit).toList();
        List<String> refused = plan.drafts().stream().filter(PreparedDraft::refused).map(PreparedDraft::file).toList();
        String id = orders.isEmpty() ? "" : destination.apply(Publisher.stage(settings.output(), parts.contents(plan, orders, produced, failed, findings, work), settings.manner().anew(), key, production::bytes).writtenBy(writers(orders)));
        List<String> memos = orders.stream().map(RenditionOrder::draft).filter(draft -> draft.translated().isEmpty()).map(draft -> draft.metadata().title()).distinct().toList();
        return new RunReport(id, orders.size(), memos, heldBack, refused, findings);
    }

    /** No translation goes out without what it is a translation of. */
    private static void withTranslations(Plan plan, Set<String> failed) {
        Set<String> memos = new HashSet<>();
        plan.drafts().stream().filter(draft -> draft.translated().isEmpty() && failed.contains(draft.file())).forEach(draft -> memos.add(draft.memo()));
        plan.drafts().stream().filter(draft -> memos.contains(draft.memo())).forEach(draft -> failed.add(draft.file()));
    }

    /** Reviewers are not among them: they may well be the second pair of eyes. */
    private static List<String> writers(List<RenditionOrder> orders) {
        return orders.stream().flatMap(order -> order.draft().metadata().contributors().stream())
                .filter(contributor -> contributor.role() != Metadata.Role.REVIEWER).map(Metadata.Contributor::name).distinct().toList();
    }

    /** Those that the live release has editions of, which one without these drafts would lack. */
    private List<PreparedDraft> live(List<PreparedDraft> heldBack) {
        List<LiveRelease.Made> live = LiveRelease.in(settings.output()).map(LiveRelease::made).orElse(List.of());
        // a draft may have been renamed since; a translation is only missed where it was
        return heldBack.stream().filter(draft -> live.stream().anyMatch(made -> made.draft().equals(draft.file()) || draft.translated().isEmpty() && made.memo().equals(draft.memo()))).toList();
    }
}
