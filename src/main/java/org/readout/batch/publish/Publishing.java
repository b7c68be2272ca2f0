package org.readout.batch.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.readout.batch.bitext.TranslationFiles;
import org.readout.batch.draft.Drafts;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.ReadyRoom;
import org.readout.batch.job.Jobs;
import org.readout.batch.register.KnownReleases;
import org.readout.batch.register.Releases;
import org.readout.batch.register.Signing;
import org.readout.batch.register.TakenOff;
import org.readout.batch.register.Turns;
import org.readout.batch.release.RunReport;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Patience;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.RunLock;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stamps;
import org.readout.batch.work.Stored;
import org.readout.batch.work.ThrownAway;
import org.readout.batch.work.Underway;
import org.readout.model.Digest;
import org.readout.release.LiveRelease;
import org.readout.release.Publisher;
import org.readout.release.proof.SigningKey;
import org.readout.release.states.Entry;
import org.readout.release.states.Policy;
import org.readout.release.states.Standing;
import org.readout.store.OutputFolder;
import org.readout.store.Store;

/**
 * Publishing as a whole, once or many times; from its opening to its closing nobody else publishes to the same folder. The
 * job's identity is what it works on and what it follows: digests of the drafts, templates, selection and version, and the
 * release that is live. So the same work is never done twice, work that was cut off is taken up where it stopped, and going
 * back to an earlier state of the drafts is new work again.
 */
public final class Publishing implements AutoCloseable {

    /** Looking through the store takes longer than one edit may. */
    private static final int MADE_BEFORE_PRUNING = 2_000;

    private final Settings settings;
    private final RunLock lock;
    private final Clock clock;
    private final Turns turns;
    private final Store store;
    private final Jobs jobs;
    private final ReadyRoom room;
    private final ExecutorService workers;
    private PublishRun.Memory memory;
    private int made;

    private Publishing(Settings settings, RunLock lock, Clock clock, Store store) {
        this.settings = settings;
        this.lock = lock;
        this.clock = clock;
        this.turns = new Turns(settings.output(), settings.templates(), clock);
        this.store = store;
        this.jobs = new Jobs(settings.output());
        this.room = new ReadyRoom(settings);
        this.workers = Underway.workers(settings.threads());
        this.memory = PublishRun.Memory.nothing();
    }

    /**
     * What came of a run.
     *
     * @param unchanged whether everything was published already and nothing was done
     * @param rebuilt   what was made and not taken from what is kept, by its path in the release, and why
     * @param stages    how long each took, in the order they were done
     * @param draft     where the release is kept while it is not live; empty when it is
     * @param due       what became of scheduled releases meanwhile
     */
    public record Outcome(RunReport report, boolean unchanged, SortedMap<String, List<String>> rebuilt, Map<String, Duration> stages, Optional<Path> draft, List<Entry> due) {

        public Outcome(RunReport report, boolean unchanged, SortedMap<String, List<String>> rebuilt, Map<String, Duration> stages) {
            this(report, unchanged, rebuilt, stages, Optional.empty(), List.of());
        }

        private Outcome keptAt(Optional<Path> draft) {
            return new Outcome(report, unchanged, rebuilt, stages, draft, due);
        }

        private Outcome telling(List<Entry> due) {
            return new Outcome(report, unchanged, rebuilt, stages, draft, due);
        }
    }

    /** @throws Refusal when another run is at work on the folder, or nothing can be written to it */
    public static Publishing open(Settings settings) {
        return open(settings, Clock.systemUTC());
    }

    /** @throws Refusal when another run is at work on the folder, or nothing can be written to it */
    public static Publishing open(Settings settings, Clock clock) {
        return new Publishing(settings, RunLock.on(settings.output()), clock, new Store(settings.store()));
    }

    /**
     * For whoever is to publish later, and without anybody looking on: what can be told now of runs that would be refused.
     *
     * @throws Refusal.NotMeant when they would take off what is live now, and that is not meant
     */
    public static void require(Settings settings) {
        TakenOff.by(settings.selection(), LiveRelease.in(settings.output()))
                .filter(off -> !settings.manner().takeOff() && !Releases.makeDrafts(settings, Releases.policy(settings.templates()), Instant.now())).ifPresent(off -> {
                    throw off.refusal();
                });
    }

    /** Opens, publishes once, and closes. */
    public static Outcome publish(Settings settings, Progress progress) {
        try (Publishing publishing = open(settings)) {
            return publishing.publish(progress);
        }
    }

    /**
     * Publishes the drafts and templates as they are now.
     *
     * @throws Refusal when the run cannot begin: a folder, template or word is wrong
     */
    public Outcome publish(Progress progress) {
        return orElseWithAnotherRoom(() -> published(progress));
    }

    /**
     * Begins to read drafts that are being saved, between two runs of {@link #publish}: the next one has them already where they stay as they are.
     *
     * @param files drafts or others
     */
    public void foresee(Collection<Path> files) {
        early().saved(files);
    }

    private EarlyReading early() {
        return new EarlyReading(settings, store, room, memory.drafts());
    }

    private Outcome published(Progress progress) {
        return turns.take(Patience.SILENT, () -> publishedInTurn(progress).telling(turns.news()));
    }

    private Outcome publishedInTurn(Progress progress) {
        if (!Files.isDirectory(settings.store())) {
            // nobody has read any of the drafts
            early().first();
        }
        Policy policy = Releases.policy(settings.templates());
        Releases releases = turns.releases(policy);
        releases.bringDue();
        boolean draft = releases.makeDrafts(settings);
        if (draft) {
            releases.closeOff();
        }
        String live = liveRelease(settings.output());
        Predicate<RunReport> stands = report -> report.settled() && report.published()
                && (report.release().equals(live) || draft && heldAt(releases, report).isPresent()) && !settings.manner().anew();
        Look look = look(policy);
        Optional<RunReport> before = look.glance().flatMap(this::report).filter(stands);
        if (before.isPresent()) {
            memory.drafts().foresight().forget();
            return unchanged(before.get(), releases);
        }
        PublishRun run = run(look, draft, progress, staged -> releases.take(staged, draft, settings.manner().who()));
        // a file that came since may be in the run, and was in no glance
        Optional<Digest> glanced = look.glance().filter(glance -> glance(look.now(), look.templates(), look.key()).equals(Optional.of(glance)));
        Outcome outcome = report(RunReport.key(run.identity())).filter(stands).map(last -> unchanged(last, releases))
                .orElseGet(() -> ran(run, live, releases));
        glanced.filter(glance -> outcome.report().settled() && outcome.report().published())
                .ifPresent(glance -> store.keep(glance, Stored.write(outcome.report().atAGlance())));
        return outcome;
    }

    private Outcome unchanged(RunReport report, Releases releases) {
        return new Outcome(report, true, new TreeMap<>(), Map.of()).keptAt(heldAt(releases, report));
    }

    private Outcome ran(PublishRun run, String live, Releases releases) {
        Outcome ran = run(run, live);
        Outcome outcome = ran.keptAt(heldAt(releases, ran.report()));
        made += outcome.rebuilt().size();
        if (made > MADE_BEFORE_PRUNING) {
            prune();
        }
        return outcome;
    }

    /**
     * What there is before anything is read: an edit after it is seen the next time.
     *
     * @param glance what came of a run that saw the same is kept under; empty when nothing can be told by a glance
     */
    private record Look(Instant now, Stamps templates, Optional<SigningKey> key, Optional<Digest> glance) {
    }

    private Look look(Policy policy) {
        Instant now = clock.instant();
        Stamps templates = TemplateFolder.stamps(settings.templates(), now);
        Optional<SigningKey> key = Signing.key(settings, policy);
        return new Look(now, templates, key, glance(now, templates, key));
    }

    private Optional<Digest> glance(Instant now, Stamps templates, Optional<SigningKey> key) {
        return Glance.of(settings, key, templates, now);
    }

    /**
     * Brings out scheduled releases whose time has come; what became of them and others since the last run or call.
     *
     * @throws Refusal when the log of releases, or what the house says of them, cannot be understood
     */
    public List<Entry> bringDue() {
        return turns.bringDue();
    }

    private Optional<Path> heldAt(Releases releases, RunReport report) {
        return releases.standing(report.release()).filter(standing -> standing.state().isHeld()).map(Standing::release).flatMap(new KnownReleases(settings.output())::folder);
    }

    /** What was published stands, whatever becomes of this. */
    private void prune() {
        made = 0;
        try {
            if (StorePruning.pruneDaily(settings.output(), clock.instant())) {
                jobs.forgetBefore(clock.instant().minus(StorePruning.USUAL_AGE));
            }
        } catch (RuntimeException e) {
            // the next run prunes what this one could not
            return;
        }
    }

    /**
     * What publishing now would come to. Drafts that changed are read to know; nothing is rendered or published.
     *
     * @throws Refusal as {@link #publish} does
     */
    public Preview preview(Progress progress) {
        return orElseWithAnotherRoom(() -> {
            Policy policy = Releases.policy(settings.templates());
            Look look = look(policy);
            PublishRun run = run(look, Releases.makeDrafts(settings, policy, look.now()), progress, Publisher.Staged::id);
            run.beginReading();
            run.drafts().parallelStream().forEach(run::prepare);
            return run.preview();
        });
    }

    /**
     * Opens, previews, and closes. Where nothing can be written, by way of a store that is thrown away: what is kept is looked up all the same.
     *
     * @throws Refusal as {@link #publish} does
     */
    public static Preview preview(Settings settings, Progress progress) {
        try (Publishing publishing = open(settings)) {
            return publishing.preview(progress);
        } catch (Refusal.Unwritable unwritable) {
            return previewElsewhere(settings, progress);
        }
    }

    private static Preview previewElsewhere(Settings settings, Progress progress) {
        try (ThrownAway away = ThrownAway.made()) {
            Settings elsewhere = settings.keepingIn(away.folder().resolve("store"));
            try (Publishing publishing = new Publishing(elsewhere, RunLock.turn(new OutputFolder(away.folder()), Patience.NONE), Clock.systemUTC(),
                    Store.before(elsewhere.store(), settings.output().store()))) {
                return publishing.preview(progress);
            }
        }
    }

    /** When work is refused because templates were edited during it, processes may have read others than those of their room. */
    private <T> T orElseWithAnotherRoom(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal e) {
            room.leave();
            // and what the store lost is not to be counted on
            memory = PublishRun.Memory.nothing();
            throw e;
        }
    }

    private PublishRun run(Look look, boolean draft, Progress progress, Function<Publisher.Staged, String> destination) {
        Templates templates = room.templates(look.templates());
        templates.require(settings.selection());
        Means means = new Means(draft ? settings.in(settings.manner().drafting()) : settings, templates, store);
        return new PublishRun(means, Drafts.keep(settings.input(), store, look.now()), TranslationFiles.keep(means, look.now()), room.room(templates), look.key(),
                memory, workers, progress, destination);
    }

    private Outcome run(PublishRun run, String live) {
        // the process that reads has its hands full while the job starts
        run.readAhead();
        Jobs.Ended ended = jobs.start(run, live, settings.manner().anew());
        if (!ended.done()) {
            Optional<RunReport> last = report(RunReport.key(run.identity()));
            if (last.filter(RunReport::settled).filter(Predicate.not(RunReport::published)).isPresent()) {
                return new Outcome(last.get(), true, run.rebuilt(), Map.of());
            }
            // it ended well once, but what it made is no longer there, or might come out better
            ended = jobs.start(run, live, true);
        }
        return new Outcome(run.reported().or(() -> report(RunReport.key(run.identity()))).orElseThrow(), false, run.rebuilt(), ended.stages());
    }

    private Optional<RunReport> report(Digest key) {
        return store.find(key).flatMap(bytes -> Stored.read(bytes, RunReport.class));
    }

    /** Its id; "none" before the first. */
    private static String liveRelease(OutputFolder output) {
        return LiveRelease.in(output).map(LiveRelease::id).orElse("none");
    }

    @Override
    public void close() {
        // from the right to the left, and each whatever becomes of the others
        try (lock; jobs; room) {
            Underway.end(workers);
            if (made > 0) {
                prune();
            }
        }
    }
}
