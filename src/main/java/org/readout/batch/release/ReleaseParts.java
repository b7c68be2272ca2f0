package org.readout.batch.release;

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

import org.readout.batch.announce.Announcing;
import org.readout.batch.compare.PublishedMemos;
import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.make.MadeAhead;
import org.readout.batch.make.Production;
import org.readout.batch.plan.Plan;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.work.Stored;
import org.readout.batch.work.Underway;
import org.readout.compose.Offer;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Digest;
import org.readout.release.DraftOutcome;
import org.readout.release.ReleaseContents;
import org.readout.release.ReleaseEntry;
import org.readout.store.Content;

/** What was prepared and produced, parted into what is published and what is kept apart, each with what accounts for it. */
final class ReleaseParts {

    private static final String PUBLISHED = "published";
    static final String APART = "apart";

    private final Means means;
    private final EarlierRecords earlier;
    private final Announcing announcing;
    private final ReleaseReports reports;
    private final ChangesSince changes;
    private Optional<Told> told = Optional.empty();

    /** What changed, and what was probably found, told for a plan. */
    private record Told(Plan plan, Underway<SortedMap<String, Content>> changes, Underway<Found> found) {
    }

    /** What reports tell, and the reports. */
    private record Found(List<Finding> findings, SortedMap<String, Content> reports) {
    }

    ReleaseParts(Means means, EarlierRecords earlier, Announcing announcing, Production production, KnownReports known) {
        this.means = means;
        this.earlier = earlier;
        this.announcing = announcing;
        this.reports = new ReleaseReports(means, known);
        this.changes = new ChangesSince(means, production, known.plain());
    }

    /**
     * Begins to tell what changed and what was found while {@code made} is being made.
     *
     * @param expected what will probably be found
     */
    void tellAhead(Plan plan, Digest work, MadeAhead made, Supplier<List<Finding>> expected) {
        told = Optional.of(new Told(plan, made.next(() -> changes.tell(plan.orders(), work, made)), made.next(() -> found(expected.get()))));
    }

    ReleaseContents contents(Plan plan, Map<String, Stored.Produced> produced, List<Finding> findings, Digest work) {
        List<RenditionOrder> orders = plan.orders();
        List<RenditionOrder> published = orders.stream().filter(order -> !isWorking(order)).toList();
        List<RenditionOrder> working = orders.stream().filter(this::isWorking).toList();
        Optional<Told> ahead = told.filter(one -> one.plan() == plan);
        // they take about as long as the other reports and what changed, and need nothing of them
        Underway<Found> found = ahead.map(Told::found).orElseGet(() -> Underway.begin(() -> found(findings)));
        PublishedMemos.of(changes.after(work), orders.stream().map(RenditionOrder::draft).distinct().toList(), means.templates().audiences()).keep(means.settings().output(), work);
        String date = orders.stream().map(order -> order.draft().metadata().date()).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).map(LocalDate::toString).orElse("undated");
        // that there are drafts the public has no edition of is for those who work on them
        List<PreparedDraft> shown = published.stream().map(RenditionOrder::draft).distinct().toList();
        List<PreparedDraft> all = Stream.concat(plan.drafts().stream(), orders.stream().map(RenditionOrder::draft)).distinct().toList();
        // the announcement names them, and says nothing of what stands in them
        Underway<SortedMap<String, Content>> ledger = Underway.begin(() -> reports.ledger(PUBLISHED, shown, published, produced));
        Underway<SortedMap<String, Content>> conformance = Underway.begin(() -> reports.conformance(PUBLISHED, published, produced));
        SortedMap<String, Content> changed = ahead.map(one -> one.changes().await()).orElseGet(() -> changes.tell(orders, work, MadeAhead.NOTHING));
        SortedMap<String, Content> evidence = new TreeMap<>(of(changed, false));
        evidence.put(BillOfMaterials.FILE, reports.bill());
        SortedSet<String> named = new TreeSet<>(evidence.keySet());
        named.addAll(ReleaseReports.ACCOUNTS);
        evidence.putAll(reports.contents(PUBLISHED, announcing.announcement(published, entries(published, produced), date, named).files(reports.pieces())));
        evidence.putAll(ledger.await());
        evidence.putAll(conformance.await());
        SortedMap<String, Content> apart = new TreeMap<>(reports.ledger(APART, all, orders, produced));
        apart.putAll(reports.conformance(APART, orders, produced));
        apart.put(EarlierRecords.FILE, reports.records(earlier.with(orders.stream().map(RenditionOrder::draft).filter(draft -> draft.translated().isEmpty()).distinct()
                .collect(Collectors.toMap(PreparedDraft::file, PreparedDraft::records, (one, same) -> one)))));
        apart.putAll(of(changed, true));
        apart.putAll(Optional.of(found.await()).filter(one -> one.findings().equals(findings)).orElseGet(() -> found(findings)).reports());
        apart.putAll(reports.contents(APART, announcing.working(working, entries(working, produced), date, apart.keySet()).workingFiles(titles(plan.carried()))));
        return new ReleaseContents(new ReleaseContents.Part(entries(published, produced), outcomes(shown), evidence),
                new ReleaseContents.Part(entries(working, produced), outcomes(all), apart), date, means.settings().tool().version(), work);
    }

    private boolean isWorking(RenditionOrder order) {
        return isWorking(order.audience());
    }

    private boolean isWorking(String audience) {
        return means.templates().audiences().stream().anyMatch(one -> one.id().equals(audience) && one.working());
    }

    private SortedMap<String, Content> of(SortedMap<String, Content> changed, boolean working) {
        SortedMap<String, Content> some = new TreeMap<>(changed);
        some.keySet().removeIf(path -> isWorking(path.substring(0, path.indexOf('/'))) != working);
        return some;
    }

    private List<ReleaseEntry> entries(List<RenditionOrder> orders, Map<String, Stored.Produced> produced) {
        return orders.stream().map(order -> new ReleaseEntry(order.audience(), order.draft().memo(),
                means.templates().type(order.draft().type()).title(), order.draft().metadata().title(), order.draft().metadata().subtitle(), order.format(),
                order.draft().language(), order.draft().translated().isPresent(), !Offer.parts(order.draft().metadata()).isEmpty(), order.draft().file(), order.draft().draft(),
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
        return new Found(findings, reports.findings(APART, findings));
    }

    private static int count(PreparedDraft draft, Level level) {
        return (int) draft.findings().stream().filter(finding -> finding.level() == level).count();
    }
}
