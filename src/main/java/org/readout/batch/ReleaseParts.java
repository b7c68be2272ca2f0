package org.readout.batch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Recent;
import org.readout.batch.work.Remembered;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.batch.work.Underway;
import org.readout.check.RuleBook;
import org.readout.compose.Offer;
import org.readout.edition.Furniture;
import org.readout.finding.Discretion;
import org.readout.finding.Finding;
import org.readout.finding.FindingsPage;
import org.readout.finding.JsonReport;
import org.readout.finding.Level;
import org.readout.finding.Pieces;
import org.readout.finding.SarifReport;
import org.readout.finding.Surroundings;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.release.announcement.Announcement;
import org.readout.release.DraftOutcome;
import org.readout.release.LiveRelease;
import org.readout.release.ReleaseContents;
import org.readout.release.ReleaseEntry;
import org.readout.store.Content;
import org.readout.store.Store;
import org.readout.verify.ConformanceReport;
import org.readout.verify.LedgerReport;

/** What was prepared and produced, parted into what is published and what is kept apart, each with what accounts for it. */
final class ReleaseParts {

    /** The page of what is kept apart. */
    private static final String PUBLISHED = "published";
    private static final String APART = "apart";
    private static final String LEDGER_JSON = "ledger.json";
    private static final String LEDGER_PAGE = "ledger.html";
    private static final String CONFORMANCE_JSON = "conformance.json";
    private static final String CONFORMANCE_PAGE = "conformance.html";

    private final Settings settings;
    private final Templates templates;
    private final EarlierRecords earlier;
    private final Announcing announcing;
    private final Production production;
    private final Pieces pieces;
    private final Recent<WhatChanged.Plain, byte[]> plain;
    private final Remembered<Content> written;
    private final Rewritten rewritten;
    private Optional<Told> told = Optional.empty();

    /** What changed, and what was probably found, told for a plan. */
    private record Told(Plan plan, Underway<SortedMap<String, Content>> changes, Underway<Found> found) {
    }

    /** What reports tell, and the reports. */
    private record Found(List<Finding> findings, SortedMap<String, Content> reports) {
    }

    ReleaseParts(Settings settings, Templates templates, EarlierRecords earlier, Announcing announcing, Production production, PublishRun.Memory memory) {
        this.settings = settings;
        this.templates = templates;
        this.earlier = earlier;
        this.announcing = announcing;
        this.production = production;
        this.pieces = memory.pieces();
        this.plain = memory.plain();
        this.written = memory.written();
        this.rewritten = memory.rewritten();
    }

    /**
     * Begins to tell what changed and what was found while {@code made} is being made.
     *
     * @param expected what will probably be found
     */
    void tellAhead(Plan plan, Digest work, MadeAhead made, Supplier<List<Finding>> expected) {
        told = Optional.of(new Told(plan, made.next(() -> changes(plan.orders(), work, made)), made.next(() -> found(expected.get()))));
    }

    ReleaseContents contents(Plan plan, Map<String, Stored.Produced> produced, List<Finding> findings, Digest work) {
        List<RenditionOrder> orders = plan.orders();
        List<RenditionOrder> published = orders.stream().filter(order -> !isWorking(order)).toList();
        List<RenditionOrder> working = orders.stream().filter(this::isWorking).toList();
        Optional<Told> ahead = told.filter(one -> one.plan() == plan);
        // they take about as long as the other reports and what changed, and need nothing of them
        Underway<Found> found = ahead.map(Told::found).orElseGet(() -> Underway.begin(() -> found(findings)));
        PublishedMemos.of(after(work), orders.stream().map(RenditionOrder::draft).distinct().toList(), templates.audiences()).keep(settings.work(), work);
        String date = orders.stream().map(order -> order.draft().metadata().date()).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).map(LocalDate::toString).orElse("undated");
        // that there are drafts the public has no edition of is for those who work on them
        List<PreparedDraft> shown = published.stream().map(RenditionOrder::draft).distinct().toList();
        List<PreparedDraft> all = Stream.concat(plan.drafts().stream(), orders.stream().map(RenditionOrder::draft)).distinct().toList();
        // the announcement names them, and says nothing of what stands in them
        Underway<SortedMap<String, Content>> ledger = Underway.begin(() -> ledger(PUBLISHED, shown, published, produced));
        Underway<SortedMap<String, Content>> conformance = Underway.begin(() -> conformance(PUBLISHED, published, produced));
        SortedMap<String, Content> changes = ahead.map(one -> one.changes().await()).orElseGet(() -> changes(orders, work, MadeAhead.NOTHING));
        SortedMap<String, Content> evidence = new TreeMap<>(of(changes, false));
        evidence.put(BillOfMaterials.FILE, bill());
        SortedSet<String> named = new TreeSet<>(evidence.keySet());
        named.addAll(List.of(LEDGER_JSON, LEDGER_PAGE, CONFORMANCE_JSON, CONFORMANCE_PAGE));
        evidence.putAll(rewritten.contents(PUBLISHED, announcing.announcement(published, entries(published, produced), date, named).files(pieces)));
        evidence.putAll(ledger.await());
        evidence.putAll(conformance.await());
        SortedMap<String, Content> apart = new TreeMap<>(ledger(APART, all, orders, produced));
        apart.putAll(conformance(APART, orders, produced));
        apart.put(EarlierRecords.FILE, records(earlier.with(orders.stream().map(RenditionOrder::draft).filter(draft -> draft.translated().isEmpty()).distinct()
                .collect(Collectors.toMap(PreparedDraft::file, PreparedDraft::records, (one, same) -> one)))));
        apart.putAll(of(changes, true));
        apart.putAll(Optional.of(found.await()).filter(one -> one.findings().equals(findings)).orElseGet(() -> found(findings)).reports());
        apart.putAll(rewritten.contents(APART, announcing.working(working, entries(working, produced), date, apart.keySet()).workingFiles(titles(plan.carried()))));
        return new ReleaseContents(new ReleaseContents.Part(entries(published, produced), outcomes(shown), evidence),
                new ReleaseContents.Part(entries(working, produced), outcomes(all), apart), date, settings.tool().version(), work);
    }

    private Content records(EarlierRecords records) {
        return written.get(EarlierRecords.FILE, records, () -> Content.of(records.write()));
    }

    private Content bill() {
        return written.get(BillOfMaterials.FILE, settings.tool(), () -> Content.of(BillOfMaterials.bytes()));
    }

    private boolean isWorking(RenditionOrder order) {
        return isWorking(order.audience());
    }

    private boolean isWorking(String audience) {
        return templates.audiences().stream().anyMatch(one -> one.id().equals(audience) && one.working());
    }

    private SortedMap<String, Content> of(SortedMap<String, Content> changes, boolean working) {
        SortedMap<String, Content> some = new TreeMap<>(changes);
        some.keySet().removeIf(path -> isWorking(path.substring(0, path.indexOf('/'))) != working);
        return some;
    }

    private List<ReleaseEntry> entries(List<RenditionOrder> orders, Map<String, Stored.Produced> produced) {
        return orders.stream().map(order -> new ReleaseEntry(order.audience(), order.draft().memo(),
                templates.type(order.draft().type()).title(), order.draft().metadata().title(), order.draft().metadata().subtitle(), order.format(), Production.language(order.draft()), order.draft().translated().isPresent(),
                !Offer.parts(order.draft().metadata()).isEmpty(), order.draft().file(), order.draft().draft(),
                produced.get(order.path()).bytes().orElseThrow(), produced.get(order.path()).size(), produced.get(order.path()).pages())).toList();
    }

    private static List<String> titles(List<Plan.Carried> carried) {
        return carried.stream().map(one -> one.good().metadata().title()).toList();
    }

    private static List<DraftOutcome> outcomes(List<PreparedDraft> drafts) {
        return drafts.stream().map(draft -> new DraftOutcome(draft.file(), draft.draft(),
                count(draft, Level.ERROR), count(draft, Level.WARNING), count(draft, Level.NOTE))).toList();
    }

    private Found found(List<Finding> findings) {
        List<Finding> discreet = Discretion.of(findings);
        return new Found(findings, rewritten.contents(APART, Map.of("findings.json", JsonReport.of(discreet, pieces).bytes(),
                "findings.sarif", SarifReport.of(discreet, RuleBook.texts(), settings.tool().version(), pieces).bytes(),
                // without the drafts beside them: a release may be put where their authors' text must not be
                "findings.html", FindingsPage.of(discreet, around(true, templates.furniture(Templates.FALLBACK_LANGUAGE)), pieces).bytes())));
    }

    /** Against the release that is live or, where the same was published before, the one it was told against then: so it is the same release again. */
    private SortedMap<String, Content> changes(List<RenditionOrder> orders, Digest work, MadeAhead made) {
        String after = after(work);
        SortedMap<String, byte[]> told = new TreeMap<>();
        PublishedMemos.ofRelease(settings.work(), settings.output().resolve("releases").resolve(after)).ifPresent(before -> {
            WhatChanged changed = new WhatChanged(templates, new Store(settings.store()), after, before,
                    (draft, audience, memo) -> word(new RenditionOrder(draft, audience.id(), Format.DOCX), memo, made), plain);
            // of a release for which one memo was edited this takes longer than all else, and no audience's waits for another's
            templates.audiences().parallelStream().map(audience -> {
                List<PreparedDraft> drafts = orders.stream().filter(order -> order.audience().equals(audience.id())).map(RenditionOrder::draft).distinct().toList();
                SortedMap<String, byte[]> files = new TreeMap<>();
                Furniture words = templates.furniture(Announcing.commonest(drafts.stream().map(Production::language).toList()));
                changed.tellAll(audience, drafts, around(audience.working(), words).below()).forEach(one -> files.putAll(one.files(audience.id() + "/")));
                return files;
            }).toList().forEach(told::putAll);
        });
        return Content.of(told);
    }

    /** Id of the release that was live before. */
    private String after(Digest work) {
        return PublishedMemos.byWork(settings.work(), work.hex()).map(PublishedMemos::after)
                .orElseGet(() -> LiveRelease.in(settings.output()).map(LiveRelease::id).orElse(PublishedMemos.NONE));
    }

    private Optional<byte[]> word(RenditionOrder order, Digest memo, MadeAhead made) {
        if (memo.equals(order.draft().content())) {
            made.await(order);
        }
        return production.kept(order, memo);
    }

    private SortedMap<String, Content> ledger(String kind, List<PreparedDraft> all, List<RenditionOrder> orders, Map<String, Stored.Produced> produced) {
        List<LedgerReport.OfDraft> drafts = all.stream().filter(draft -> draft.translated().isEmpty() && (!draft.refused() || draft.isWrong())).map(draft -> new LedgerReport.OfDraft(draft.file(), draft.ledger(),
                draft.findings().stream().filter(finding -> finding.level() == Level.ERROR).map(Finding::message).findFirst().orElse(""))).toList();
        // every format of an edition has the same account
        Map<String, LedgerReport.OfEdition> editions = new TreeMap<>();
        orders.forEach(order -> produced.get(order.path()).ledger().ifPresent(ledger -> editions.put(order.draft().memo() + "/" + order.audience() + "/" + order.draft().file(),
                new LedgerReport.OfEdition(order.draft().memo(), order.audience(), ledger))));
        LedgerReport ledger = new LedgerReport(drafts, List.copyOf(editions.values()));
        return rewritten.contents(kind, Map.of(LEDGER_JSON, ledger.json(pieces).bytes(), LEDGER_PAGE, ledger.page(around(kind.equals(APART), templates.furniture(Templates.FALLBACK_LANGUAGE)), pieces).bytes()));
    }

    private SortedMap<String, Content> conformance(String kind, List<RenditionOrder> orders, Map<String, Stored.Produced> all) {
        ConformanceReport conformance = new ConformanceReport(orders.stream().filter(order -> order.format() != Format.XLIFF).map(order -> {
            Stored.Produced produced = all.get(order.path());
            return new ConformanceReport.OfRendition(order.path(), order.format(), order.draft().metadata().title(), Production.language(order.draft()),
                    order.draft().ledger(), produced.ledger(), produced.verification());
        }).toList());
        return rewritten.contents(kind, Map.of(CONFORMANCE_JSON, conformance.json(pieces).bytes(), CONFORMANCE_PAGE, conformance.page(around(kind.equals(APART), templates.furniture(Templates.FALLBACK_LANGUAGE)), pieces).bytes()));
    }

    /** What pages at the top of what is published, or of what is kept apart, lie among. */
    private static Surroundings around(boolean working, Furniture words) {
        return working ? new Surroundings(Announcement.WORKING, words.say("announcement.working"), Announcement.WORKING_STYLE)
                : new Surroundings(Announcement.PAGE, words.say("announcement"), Announcement.STYLE);
    }

    private static int count(PreparedDraft draft, Level level) {
        return (int) draft.findings().stream().filter(finding -> finding.level() == level).count();
    }
}
