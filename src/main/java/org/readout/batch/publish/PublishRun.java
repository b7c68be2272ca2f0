package org.readout.batch.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

import org.readout.batch.announce.AnnouncedMemos;
import org.readout.batch.announce.AnnouncementLead;
import org.readout.batch.bitext.TranslationFiles;
import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.KnownDrafts;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.ReadingRoom;
import org.readout.batch.draft.Why;
import org.readout.batch.job.Steps;
import org.readout.batch.make.Cutting;
import org.readout.batch.make.MadeAhead;
import org.readout.batch.make.Production;
import org.readout.batch.plan.Composing;
import org.readout.batch.plan.LastGood;
import org.readout.batch.plan.Localising;
import org.readout.batch.plan.Plan;
import org.readout.batch.plan.Planning;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.register.TakenOff;
import org.readout.batch.release.KnownPieces;
import org.readout.batch.release.KnownReports;
import org.readout.batch.release.Releasing;
import org.readout.batch.release.RunReport;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Remembered;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.compose.Offer;
import org.readout.model.Digest;
import org.readout.release.LiveRelease;
import org.readout.release.Publisher;
import org.readout.release.announcement.AnnouncedMemo;
import org.readout.release.proof.SigningKey;

/** One run of the publish job: what its steps do. Shared by the worker threads. */
final class PublishRun implements Steps {

    private final Means means;
    private final Settings settings;
    private final RunDrafts drafts;
    private final Optional<SigningKey> key;
    private final Digest work;
    private final Progress progress;
    private final Planning planning;
    private final TranslationFiles translations;
    private final AnnouncementLead lead;
    private final Production production;
    private final LastGood lastGood;
    private final Releasing releasing;
    private final KnownPieces pieces;
    private final Executor workers;
    private Optional<Plan> plan = Optional.empty();
    private volatile Optional<RunReport> reported = Optional.empty();
    private volatile MadeAhead madeAhead = MadeAhead.NOTHING;
    private final SortedMap<String, List<String>> rebuilt = new ConcurrentSkipListMap<>();

    /** What is known from the runs before, of this process and with these settings: of drafts, of renditions by path, of announcements by memo, and of reports. */
    record Memory(KnownDrafts drafts, Remembered<Stored.Produced> renditions, Remembered<AnnouncedMemo> announced, KnownReports reports) {

        static Memory nothing() {
            return new Memory(KnownDrafts.nothing(), new Remembered<>(), new Remembered<>(), KnownReports.nothing());
        }
    }

    /**
     * @param drafts       as they were when the run's identity was taken; the store keeps them
     * @param translations what there is of them; the store keeps them
     * @param room         that drafts are read in
     * @param key          that the release is signed with
     * @param memory       asked and added to
     * @param workers      beside the steps: they too know something from the runs before
     * @param destination  takes in the release, and says its id
     */
    PublishRun(Means means, List<DraftReference> drafts, TranslationFiles translations, ReadingRoom room, Optional<SigningKey> key,
            Memory memory, Executor workers, Progress progress, Function<Publisher.Staged, String> destination) {
        this.means = means;
        this.settings = means.settings();
        this.pieces = memory.reports().pieces();
        this.workers = workers;
        this.translations = translations;
        this.key = key;
        this.lead = AnnouncementLead.in(settings.input(), means.templates().limits());
        this.work = work(drafts);
        this.progress = progress;
        EarlierRecords earlier = EarlierRecords.in(settings.output(), memory.drafts().records());
        Preparation preparation = new Preparation(means, earlier, memory.drafts().prepared());
        this.drafts = new RunDrafts(means, drafts, preparation, room, earlier, memory.drafts().foresight());
        Cutting cutting = new Cutting(means, preparation);
        this.production = new Production(means, cutting, memory.renditions());
        this.lastGood = settings.manner().steady() ? LastGood.in(settings.output(), means.store()) : LastGood.none(means.store());
        this.planning = new Planning(means, new Composing(means, preparation), new Localising(means, preparation, translations), lastGood,
                LastGood.in(settings.output(), means.store())::isLive, this.drafts::prepared);
        this.releasing = new Releasing(means, production, new AnnouncedMemos(means, cutting, memory.announced()), earlier, translations, key, lead, lastGood,
                memory.reports(), destination);
    }

    /** Of all that is read for these drafts, whichever build of Readout does it. */
    private Digest work(List<DraftReference> drafts) {
        return Digest.of(settings.tool().version(), key.map(one -> one.verifying().encoded()).orElse("unsigned"), settings.selection().digest().hex(),
                means.templates().inputs().digest().hex(), String.valueOf(settings.manner().verify()), translations.digest().hex(), lead.digest().hex(),
                Digest.of(drafts.stream().map(draft -> draft.file() + " " + draft.digest()).toArray(String[]::new)).hex());
    }

    @Override
    public Digest identity() {
        return Digest.of(work.hex(), Inputs.of(settings.tool()).hex(), settings.manner().steady() ? "" : "without broken");
    }

    @Override
    public int threads() {
        return settings.threads();
    }

    @Override
    public int beginReading() {
        progress.begin("Reading", drafts.all().size());
        return drafts.all().size();
    }

    @Override
    public int beginRendering() {
        Plan whole = plan();
        progress.begin("Rendering", whole.orders().size());
        madeAhead = MadeAhead.of(whole.orders().stream().filter(order -> drafts.why().containsKey(order.draft().file())).toList(), production::produce, workers);
        pieces.begin();
        if (!madeAhead.isNothing()) {
            releasing.tellAhead(whole, work(read(whole)), madeAhead);
        }
        return whole.orders().size();
    }

    /** Has some drafts read before their turn. */
    void readAhead() {
        drafts.readAhead();
    }

    @Override
    public List<DraftReference> drafts() {
        return drafts.all();
    }

    @Override
    public PreparedDraft prepare(DraftReference draft) {
        PreparedDraft done = drafts.prepared(draft);
        if (Offer.parts(done.metadata()).isEmpty()) {
            planning.inAllLanguages(done);
        }
        progress.advance(draft.file());
        return done;
    }

    @Override
    public List<RenditionOrder> orders() {
        return plan().orders();
    }

    @Override
    public RenditionOrder produce(RenditionOrder order) {
        note(order, madeAhead.await(order).orElseGet(() -> production.produce(order)));
        progress.advance(order.path());
        return order;
    }

    /** Of what would be made: nothing is. */
    Preview preview() {
        Plan whole = plan();
        whole.orders().parallelStream().forEach(order -> note(order, production.missing(order)));
        Stream<Stored.Produced> kept = whole.orders().stream().filter(order -> !rebuilt.containsKey(order.path())).flatMap(order -> production.kept(order).stream());
        return new Preview(rebuilt(), releasing.foretell(whole, kept, work(read(whole))));
    }

    private void note(RenditionOrder order, List<String> why) {
        if (!why.isEmpty()) {
            rebuilt.put(order.path(), Why.explained(why, order.draft().file(), drafts.why().getOrDefault(order.draft().file(), List.of())));
        }
    }

    /** What was made and not taken from what is kept, by path, and why. */
    SortedMap<String, List<String>> rebuilt() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(rebuilt));
    }

    @Override
    public void release() {
        Plan whole = plan();
        Map<String, Stored.Produced> produced = produced(whole);
        while (produced.values().stream().anyMatch(one -> one.bytes().isEmpty())) {
            planning.judge(whole, produced);
            whole = planned();
            whole.orders().forEach(order -> note(order, production.produce(order)));
            produced = produced(whole);
        }
        RunReport report = releasing.release(whole, produced, work(read(whole)));
        means.store().keep(RunReport.key(identity()), Stored.write(report));
        reported = Optional.of(report);
    }

    /** What came of it, if it came to a release. */
    Optional<RunReport> reported() {
        return reported;
    }

    private Map<String, Stored.Produced> produced(Plan whole) {
        Map<String, Stored.Produced> produced = new LinkedHashMap<>();
        whole.orders().forEach(order -> produced.put(order.path(), production.produced(order)));
        return produced;
    }

    /** The drafts that a release is made of: as they are now, or as those were that stand in for them. */
    private List<DraftReference> read(Plan whole) {
        return drafts.all().stream().map(draft -> whole.carried().stream().filter(one -> one.draft().file().equals(draft.file()))
                .map(one -> new DraftReference(one.good().file(), one.good().draft())).findFirst().orElse(draft)).toList();
    }

    /**
     * Made once, for every slice asks for it.
     *
     * @throws Refusal.NotMeant when it would take off what is live, and that is not meant
     */
    synchronized Plan plan() {
        if (plan.isEmpty()) {
            Plan whole = planned();
            requireMeant(whole);
            plan = Optional.of(whole);
        }
        return plan.get();
    }

    private void requireMeant(Plan whole) {
        if (!settings.manner().draft() && !settings.manner().takeOff()) {
            TakenOff.by(settings.selection(), whole, LiveRelease.in(settings.output())).filter(off -> lastGood.missed(whole).isEmpty()).ifPresent(off -> {
                throw off.refusal();
            });
        }
    }

    private Plan planned() {
        return planning.plan(drafts.all().stream().map(drafts::prepared).toList(), drafts.why());
    }
}
