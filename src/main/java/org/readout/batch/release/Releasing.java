package org.readout.batch.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.announce.AnnouncedMemos;
import org.readout.batch.announce.AnnouncementLead;
import org.readout.batch.announce.Announcing;
import org.readout.batch.bitext.TranslationFiles;
import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.LanguageGaps;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.make.MadeAhead;
import org.readout.batch.make.Production;
import org.readout.batch.plan.LastGood;
import org.readout.batch.plan.Plan;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.plan.TranslationShares;
import org.readout.batch.register.TakenOff;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Metadata;
import org.readout.model.SourceSpan;
import org.readout.release.LiveRelease;
import org.readout.release.Publisher;
import org.readout.release.proof.SigningKey;

/** The last step: what was prepared and produced becomes a release. */
public final class Releasing {

    private final Means means;
    private final Production production;
    private final TranslationFiles translations;
    private final Optional<SigningKey> key;
    private final AnnouncementLead lead;
    private final LastGood lastGood;
    private final ReleaseParts parts;
    private final Function<Publisher.Staged, String> destination;

    /**
     * @param key         to sign with
     * @param destination takes in what is made, and says its id
     */
    public Releasing(Means means, Production production, AnnouncedMemos announced, EarlierRecords earlier, TranslationFiles translations, Optional<SigningKey> key,
            AnnouncementLead lead, LastGood lastGood, KnownReports known, Function<Publisher.Staged, String> destination) {
        this.means = means;
        this.production = production;
        this.translations = translations;
        this.key = key;
        this.lead = lead;
        this.lastGood = lastGood;
        this.parts = new ReleaseParts(means, earlier, new Announcing(means.templates(), announced, lead), production, known);
        this.destination = destination;
    }

    /** Begins to tell what changed, and what was found if renditions have the findings they had before, while {@code made} is being made. */
    public void tellAhead(Plan plan, Digest work, MadeAhead made) {
        parts.tellAhead(plan, work, made, () -> findings(plan, plan.orders().stream().flatMap(order -> production.last(order).stream())));
    }

    /**
     * Publishes unless there is nothing to publish, or a memo would be taken off by a mistake, or nothing but mistakes is new.
     *
     * @param produced what each of the plan's orders came to, by path; none of it was held back
     * @param work     digest of all that the release is made of
     */
    public RunReport release(Plan plan, Map<String, Stored.Produced> produced, Digest work) {
        List<Finding> findings = findings(plan, produced.values().stream());
        List<RenditionOrder> orders = released(plan, work);
        // before anything else is live
        List<Finding> all = withTakenOff(findings, plan, orders);
        Settings settings = means.settings();
        String id = orders.isEmpty() ? "" : destination.apply(Publisher.stage(settings.output(), parts.contents(plan, produced, findings, work), settings.manner().anew(), key,
                production::bytes)
                .writtenBy(writers(orders)).ofPart(TakenOff.isPart(settings.selection()) && !settings.manner().takeOff()));
        return report(id, plan, orders, all);
    }

    /**
     * What releasing would come to, as far as it can be told without rendering. It has no id.
     *
     * @param kept what those of the plan's orders came to that need not be made
     */
    public RunReport foretell(Plan plan, Stream<Stored.Produced> kept, Digest work) {
        List<RenditionOrder> orders = released(plan, work);
        return report("", plan, orders, withTakenOff(findings(plan, kept), plan, orders));
    }

    /** No part of what is released, which does not depend on what was live before. */
    private List<Finding> withTakenOff(List<Finding> findings, Plan plan, List<RenditionOrder> orders) {
        Settings settings = means.settings();
        return orders.isEmpty() ? findings : Stream.concat(findings.stream(),
                TakenOff.by(settings.selection(), plan, LiveRelease.in(settings.output())).map(off -> off.finding(settings.manner().draft())).stream()).toList();
    }

    /** None where the live release stays. */
    private List<RenditionOrder> released(Plan plan, Digest work) {
        boolean stays = !lastGood.missed(plan).isEmpty() || !plan.carried().isEmpty() && lastGood.isAll(work.hex());
        return stays ? List.of() : plan.orders();
    }

    private RunReport report(String id, Plan plan, List<RenditionOrder> orders, List<Finding> findings) {
        List<String> heldBack = plan.drafts().stream().filter(PreparedDraft::isWrong).map(PreparedDraft::file).toList();
        List<String> refused = plan.drafts().stream().filter(draft -> draft.refused() && draft.isWrong()).map(PreparedDraft::file).toList();
        List<String> carried = plan.carried().stream().map(one -> one.draft().file()).toList();
        List<String> memos = List.copyOf(orders.stream().map(RenditionOrder::draft).filter(draft -> draft.translated().isEmpty())
                .collect(Collectors.toMap(PreparedDraft::memo, draft -> draft.metadata().title(), (one, same) -> one, LinkedHashMap::new)).values());
        return new RunReport(id, orders.size(), memos, heldBack, carried, refused, findings);
    }

    private List<Finding> findings(Plan plan, Stream<Stored.Produced> produced) {
        List<Finding> findings = new ArrayList<>();
        plan.drafts().forEach(draft -> {
            findings.addAll(draft.findings());
            LanguageGaps.of(draft, means.templates()).ifPresent(findings::add);
        });
        findings.addAll(means.templates().warnings());
        findings.addAll(translations.findings());
        findings.addAll(lead.findings());
        findings.addAll(TranslationShares.of(plan, means.templates()));
        produced.forEach(one -> findings.addAll(one.findings()));
        if (!means.settings().manner().verify()) {
            findings.add(Finding.warning("release-unverified", SourceSpan.of("conformance.html"), "Nothing in this release was verified, as was asked for.",
                    "Publish without --without-verify before any of it is sent out."));
        }
        findings.addAll(lastGood.findings(plan));
        return findings;
    }

    /** Reviewers are not among them: they may well be the second pair of eyes. */
    private static List<String> writers(List<RenditionOrder> orders) {
        return orders.stream().flatMap(order -> order.draft().metadata().contributors().stream())
                .filter(contributor -> contributor.role() != Metadata.Role.REVIEWER).map(Metadata.Contributor::name).distinct().toList();
    }
}
