package org.readout.batch.release;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Remembered;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.check.RuleBook;
import org.readout.edition.Furniture;
import org.readout.finding.Discretion;
import org.readout.finding.Finding;
import org.readout.finding.FindingsPage;
import org.readout.finding.JsonReport;
import org.readout.finding.Level;
import org.readout.finding.Pieces;
import org.readout.finding.SarifReport;
import org.readout.finding.Surroundings;
import org.readout.model.Format;
import org.readout.model.Metadata;
import org.readout.release.announcement.Announcement;
import org.readout.store.Content;
import org.readout.verify.report.ConformanceReport;
import org.readout.verify.report.LedgerReport;

/**
 * The files of a release that account for it. What is much as it was for the release before is not written again from the ground. The {@code kind} of files tells them from
 * others of the same names.
 */
final class ReleaseReports {

    private static final String LEDGER_JSON = "ledger.json";
    private static final String LEDGER_PAGE = "ledger.html";
    private static final String CONFORMANCE_JSON = "conformance.json";
    private static final String CONFORMANCE_PAGE = "conformance.html";

    /** Names of the files that account for what is in a release. */
    static final List<String> ACCOUNTS = List.of(LEDGER_JSON, LEDGER_PAGE, CONFORMANCE_JSON, CONFORMANCE_PAGE);

    private final Settings.Tool tool;
    private final Templates templates;
    private final Pieces pieces;
    private final Remembered<Content> written;
    private final Rewritten rewritten;

    ReleaseReports(Means means, KnownReports known) {
        this.tool = means.tool();
        this.templates = means.templates();
        this.pieces = known.pieces();
        this.written = known.written();
        this.rewritten = known.rewritten();
    }

    Pieces pieces() {
        return pieces;
    }

    /** @param files by path; nobody changes their bytes from now on */
    SortedMap<String, Content> contents(String kind, Map<String, byte[]> files) {
        return rewritten.contents(kind, files);
    }

    Content records(EarlierRecords records) {
        return written.get(EarlierRecords.FILE, records, () -> Content.of(records.write()));
    }

    Content bill() {
        return written.get(BillOfMaterials.FILE, tool, () -> Content.of(BillOfMaterials.bytes()));
    }

    SortedMap<String, Content> findings(String kind, List<Finding> findings) {
        List<Finding> discreet = Discretion.of(findings);
        return rewritten.contents(kind, Map.of("findings.json", JsonReport.of(discreet, pieces).bytes(),
                "findings.sarif", SarifReport.of(discreet, RuleBook.texts(), tool.version(), pieces).bytes(),
                // without the drafts beside them: a release may be put where their authors' text must not be
                "findings.html", FindingsPage.of(discreet, around(kind), pieces).bytes()));
    }

    SortedMap<String, Content> ledger(String kind, List<PreparedDraft> all, List<RenditionOrder> orders, Map<String, Stored.Produced> produced) {
        List<LedgerReport.OfDraft> drafts = all.stream().filter(draft -> draft.translated().isEmpty() && (!draft.refused() || draft.isWrong()))
                .map(draft -> new LedgerReport.OfDraft(draft.file(), draft.ledger(),
                draft.findings().stream().filter(finding -> finding.level() == Level.ERROR).map(Finding::message).findFirst().orElse(""))).toList();
        // every format of an edition has the same account
        Map<String, LedgerReport.OfEdition> editions = new TreeMap<>();
        orders.forEach(order -> produced.get(order.path()).ledger().ifPresent(ledger -> editions.put(order.draft().memo() + "/" + order.audience() + "/" + order.draft().file(),
                new LedgerReport.OfEdition(order.draft().memo(), order.audience(), ledger))));
        LedgerReport ledger = new LedgerReport(drafts, List.copyOf(editions.values()));
        return rewritten.contents(kind, Map.of(LEDGER_JSON, ledger.json(pieces).bytes(), LEDGER_PAGE, ledger.page(around(kind), pieces).bytes()));
    }

    SortedMap<String, Content> conformance(String kind, List<RenditionOrder> orders, Map<String, Stored.Produced> all) {
        ConformanceReport conformance = new ConformanceReport(orders.stream().filter(order -> order.format() != Format.XLIFF).map(order -> {
            Stored.Produced produced = all.get(order.path());
            return new ConformanceReport.OfRendition(order.path(), order.format(), order.draft().metadata().title(), order.draft().language(),
                    order.draft().ledger(), produced.ledger(), produced.verification());
        }).toList());
        return rewritten.contents(kind, Map.of(CONFORMANCE_JSON, conformance.json(pieces).bytes(), CONFORMANCE_PAGE, conformance.page(around(kind), pieces).bytes()));
    }

    private Surroundings around(String kind) {
        return around(kind.equals(ReleaseParts.APART), templates.furniture(Metadata.FALLBACK_LANGUAGE));
    }

    /** What pages at the top of what is published, or of what is kept apart, lie among. */
    static Surroundings around(boolean working, Furniture words) {
        return working ? new Surroundings(Announcement.WORKING, words.say("announcement.working"), Announcement.WORKING_STYLE)
                : new Surroundings(Announcement.PAGE, words.say("announcement"), Announcement.REPORT_STYLE);
    }
}
