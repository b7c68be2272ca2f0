package org.readout.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.readout.model.Digest;
import org.readout.release.CurrentRelease;
import org.readout.release.Publisher;
import org.readout.release.Register;
import org.readout.release.states.Entry;
import org.readout.store.Store;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

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
    private final Store store;
    private final RunAtWork atWork = new RunAtWork();
    private Optional<ConfigurableApplicationContext> context = Optional.empty();
    private Optional<ReadingRoom> room = Optional.empty();
    private Optional<Register> register = Optional.empty();
    private Digest readFor = Digest.NONE;
    private Optional<Templates> templates = Optional.empty();
    private Stamps stamps = Stamps.NONE;
    /** How long the log of releases was when we last had to do with it. */
    private long seen;
    private int made;

    private Publishing(Settings settings, RunLock lock, Clock clock) {
        this.settings = settings;
        this.lock = lock;
        this.clock = clock;
        this.store = new Store(settings.store());
    }

    /**
     * What came of a run.
     *
     * @param unchanged whether everything was published already and nothing was done
     * @param rebuilt   what was made and not taken from what is kept, by its path in the release, and why
     * @param stages    how long each took, in the order they were done
     * @param draft     where the release is kept while it is not live; empty when it is
     */
    public record Outcome(RunReport report, boolean unchanged, SortedMap<String, List<String>> rebuilt, Map<String, Duration> stages, Optional<Path> draft) {

        public Outcome(RunReport report, boolean unchanged, SortedMap<String, List<String>> rebuilt, Map<String, Duration> stages) {
            this(report, unchanged, rebuilt, stages, Optional.empty());
        }

        private Outcome keptAt(Optional<Path> draft) {
            return new Outcome(report, unchanged, rebuilt, stages, draft);
        }
    }

    /** @throws Refusal when another run is at work on the folder, or nothing can be written to it */
    public static Publishing open(Settings settings) {
        return open(settings, Clock.systemUTC());
    }

    /** @throws Refusal when another run is at work on the folder, or nothing can be written to it */
    public static Publishing open(Settings settings, Clock clock) {
        return new Publishing(settings, RunLock.on(settings), clock);
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

    private Outcome published(Progress progress) {
        return inTurn(Patience.SILENT, () -> publishedInTurn(progress));
    }

    /** Between turns others decide on releases. */
    private <T> T inTurn(Patience patience, Supplier<T> work) {
        try (RunLock turn = RunLock.turn(settings.output(), patience)) {
            T done = work.get();
            seen = Register.length(settings.output());
            return done;
        } catch (RuntimeException e) {
            register = Optional.empty();
            throw e;
        }
    }

    private Outcome publishedInTurn(Progress progress) {
        Releases releases = releases();
        releases.bringDue();
        boolean draft = releases.makeDrafts(settings.manner().draft());
        if (draft) {
            releases.closeOff();
        }
        PublishRun run = run(progress, staged -> releases.take(staged, draft, settings.manner().who()));
        String live = liveRelease(settings.output());
        Optional<RunReport> last = report(run);
        Predicate<RunReport> isThere = report -> report.release().equals(live) || draft && heldAt(releases, report).isPresent();
        if (!settings.manner().anew() && last.filter(RunReport::settled).filter(RunReport::published).filter(isThere).isPresent()) {
            return new Outcome(last.get(), true, new TreeMap<>(), Map.of(), heldAt(releases, last.get()));
        }
        Outcome ran = run(run, live);
        Outcome outcome = ran.keptAt(heldAt(releases, ran.report()));
        made += outcome.rebuilt().size();
        if (made > MADE_BEFORE_PRUNING) {
            prune();
        }
        return outcome;
    }

    /**
     * Brings out scheduled releases whose time has come; what was written down because of it.
     *
     * @throws Refusal when the log of releases, or what the house says of them, cannot be understood
     */
    public List<Entry> bringDue() {
        if (seen == Register.length(settings.output()) && register.filter(one -> one.history().due(clock.instant()).isEmpty()).isPresent()) {
            return List.of();
        }
        try {
            return inTurn(Patience.NONE, () -> releases().bringDue());
        } catch (Refusal.Busy busy) {
            // somebody decides on releases just now: there is another round
            return List.of();
        }
    }

    private Releases releases() {
        return Releases.within(register(), Releases.policy(settings.templates()));
    }

    private Register register() {
        if (register.isEmpty() || seen != Register.length(settings.output())) {
            register = Optional.of(Releases.register(settings.output(), clock));
        }
        return register.orElseThrow();
    }

    private Optional<Path> heldAt(Releases releases, RunReport report) {
        return releases.standing(report.release()).filter(standing -> standing.state().isHeld()).flatMap(standing -> Releases.folder(settings.output(), standing.release()));
    }

    /** What was published stands, whatever becomes of this. */
    private void prune() {
        made = 0;
        try {
            StorePruning.pruneDaily(settings, clock.instant());
        } catch (RuntimeException e) {
            // the next run prunes what this one could not
            return;
        }
    }

    /**
     * What publishing now would make and why, by path. Drafts that changed are read to know; nothing is rendered or published.
     *
     * @throws Refusal as {@link #publish} does
     */
    public SortedMap<String, List<String>> preview(Progress progress) {
        return orElseWithAnotherRoom(() -> {
            PublishRun run = run(progress, Publisher.Staged::id);
            run.beginReading();
            run.drafts().parallelStream().forEach(run::prepare);
            return run.missing();
        });
    }

    /** When work is refused because templates were edited during it, processes may have read others than those of their room. */
    private <T> T orElseWithAnotherRoom(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal e) {
            room.ifPresent(ReadingRoom::close);
            room = Optional.empty();
            readFor = Digest.NONE;
            throw e;
        }
    }

    private PublishRun run(Progress progress, Function<Publisher.Staged, String> destination) {
        Templates templates = templates();
        templates.require(settings.selection());
        Instant now = Instant.now();
        return new PublishRun(settings, templates, Drafts.keep(settings.input(), store, now), TranslationFiles.keep(settings, new TranslationFormats(templates), store, now), store,
                room(templates), progress, destination);
    }

    /** As they are now; fonts of the machine itself, beside the folder, are looked for again when something in it changes. */
    private Templates templates() {
        // looked at before they are read: an edit in between is seen the next time
        Stamps now = Stamps.of(settings.templates(), Instant.now());
        if (templates.isEmpty() || !now.areSurely(stamps)) {
            templates = Optional.of(TemplateFolder.read(settings.templates()));
            stamps = now;
        }
        return templates.orElseThrow();
    }

    /** Processes that read drafts are kept for as long as the templates that they have read are the same. */
    private ReadingRoom room(Templates templates) {
        Digest now = templates.inputs().digest();
        if (!now.equals(readFor)) {
            room.ifPresent(ReadingRoom::close);
            room = Optional.of(new ReadingRoom(settings.templates(), settings.store(), settings.tool(), templates.limits()));
            readFor = now;
        }
        return room.orElseThrow();
    }

    private Outcome run(PublishRun run, String live) {
        JobParameters parameters = new JobParametersBuilder()
                .addString("work", run.identity().hex()).addString("after", live).toJobParameters();
        if (run.mustRead()) {
            // it starts while the job does
            room.ifPresent(ReadingRoom::open);
        }
        atWork.begin(run);
        JobOperator operator = context().getBean(JobOperator.class);
        JobRepository repository = context().getBean(JobRepository.class);
        Job job = context().getBean(Job.class);
        try {
            if (settings.manner().anew()) {
                forget(repository, job, parameters);
            }
            return finished(operator.start(job, parameters), run);
        } catch (JobInstanceAlreadyCompleteException e) {
            Optional<RunReport> last = report(run);
            if (last.filter(RunReport::settled).filter(Predicate.not(RunReport::published)).isPresent()) {
                return new Outcome(last.get(), true, run.rebuilt(), Map.of());
            }
            // it ended well once, but what it made is no longer there, or might come out better
            forget(repository, job, parameters);
            return again(operator, job, parameters, run);
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome again(JobOperator operator, Job job, JobParameters parameters, PublishRun run) {
        try {
            return finished(operator.start(job, parameters), run);
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forget(JobRepository repository, Job job, JobParameters parameters) {
        Optional.ofNullable(repository.getJobInstance(job.getName(), parameters)).ifPresent(repository::deleteJobInstance);
    }

    private Outcome finished(JobExecution execution, PublishRun run) {
        if (ExitStatus.COMPLETED.getExitCode().equals(execution.getExitStatus().getExitCode())) {
            return new Outcome(report(run).orElseThrow(), false, run.rebuilt(), stages(execution));
        }
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
        }
        throw new IllegalStateException("the job ended as " + execution.getExitStatus().getExitCode() + failures.stream().findFirst().map(Publishing::because).orElse(""),
                failures.isEmpty() ? null : failures.get(0));
    }

    /** What was the matter in the first place, which the framework wraps in messages of its own. */
    private static String because(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return ": " + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    /** Of the steps alone, without those of their slices. */
    private static Map<String, Duration> stages(JobExecution execution) {
        Map<String, Duration> stages = new LinkedHashMap<>();
        execution.getStepExecutions().stream().filter(step -> PublishJob.STAGES.contains(step.getStepName()))
                .filter(step -> step.getStartTime() != null && step.getEndTime() != null)
                .sorted(Comparator.comparing(StepExecution::getStartTime))
                .forEach(step -> stages.put(step.getStepName(), Duration.between(step.getStartTime(), step.getEndTime())));
        return stages;
    }

    private Optional<RunReport> report(PublishRun run) {
        return store.find(RunReport.key(run.identity())).flatMap(bytes -> Stored.read(bytes, RunReport.class));
    }

    /** Its id; "none" before the first. */
    private static String liveRelease(Path output) {
        return CurrentRelease.in(output).map(folder -> folder.getFileName().toString()).orElse("none");
    }

    private ConfigurableApplicationContext context() {
        if (context.isEmpty()) {
            ConfigurableApplicationContext started = start();
            context = Optional.of(started);
            JobOperator operator = started.getBean(JobOperator.class);
            // we hold the lock, so whatever is on record as running was cut off
            started.getBean(JobRepository.class).findRunningJobExecutions(started.getBean(Job.class).getName()).forEach(operator::recover);
        }
        return context.orElseThrow();
    }

    private ConfigurableApplicationContext start() {
        Path work = settings.work().toAbsolutePath();
        return new SpringApplicationBuilder(Wiring.class).web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false).registerShutdownHook(false)
                .properties(Map.of(
                        "logging.config", "classpath:readout-log.xml",
                        "logging.file.name", work.resolve("readout.log").toString(),
                        "spring.batch.job.enabled", "false",
                        "spring.batch.jdbc.initialize-schema", "always",
                        "spring.datasource.url", System.getProperty("readout.jobs.url",
                                "jdbc:h2:file:" + work.resolve("jobs") + ";DB_CLOSE_ON_EXIT=FALSE")))
                .initializers(application -> ((GenericApplicationContext) application).registerBean(RunAtWork.class, () -> atWork))
                .run();
    }

    @Override
    public void close() {
        try {
            context.ifPresent(ConfigurableApplicationContext::close);
            room.ifPresent(ReadingRoom::close);
            if (made > 0) {
                prune();
            }
        } finally {
            lock.close();
        }
    }

    @Configuration(proxyBeanMethods = false)
    // by name: to ask everything on the class path whether it applies costs 0.3 s of processor time at every start
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceInitializationAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
    @Import(PublishJob.class)
    static class Wiring {
    }
}
