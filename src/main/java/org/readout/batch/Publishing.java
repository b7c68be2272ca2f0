package org.readout.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.release.CurrentRelease;
import org.readout.source.Draft;
import org.readout.store.Store;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
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
 * Publishing as a whole. The job's identity is what it works on and what it follows: digests of the drafts, templates,
 * selection and version, and the release that is live. So the same work is never done twice, work that was cut off is
 * taken up where it stopped, and going back to an earlier state of the drafts is new work again.
 */
public final class Publishing {

    private Publishing() {
    }

    /** @param unchanged whether everything was published already and nothing was done */
    public record Outcome(RunReport report, boolean unchanged) {
    }

    /**
     * Publishes what {@code settings} select.
     *
     * @throws Refusal when the run cannot begin: a folder, template or word is wrong, or another run is at work
     */
    public static Outcome publish(Settings settings, Progress progress) {
        Templates templates = TemplateFolder.read(settings.templates());
        templates.require(settings.selection());
        List<Draft> drafts = Drafts.in(settings.input());
        try (RunLock lock = RunLock.on(settings)) {
            Store store = new Store(store(settings));
            String live = liveRelease(settings.output());
            try (PublishRun run = new PublishRun(settings, templates, drafts, store, work(settings, templates, drafts), progress)) {
                Optional<RunReport> last = report(store, run.identity());
                if (last.isPresent() && last.get().published() && last.get().release().equals(live)) {
                    return new Outcome(last.get(), true);
                }
                return run(settings, run, live, store);
            }
        }
    }

    /** The folder of the store. */
    static Path store(Settings settings) {
        return settings.work().resolve("store");
    }

    private static Outcome run(Settings settings, PublishRun run, String live, Store store) {
        JobParameters parameters = new JobParametersBuilder()
                .addString("work", run.identity().hex()).addString("after", live).toJobParameters();
        try (ConfigurableApplicationContext context = start(settings, run)) {
            JobOperator operator = context.getBean(JobOperator.class);
            JobRepository repository = context.getBean(JobRepository.class);
            Job job = context.getBean(Job.class);
            // we hold the lock, so whatever is on record as running was cut off
            repository.findRunningJobExecutions(job.getName()).forEach(operator::recover);
            try {
                return finished(operator.start(job, parameters), store, run.identity(), false);
            } catch (JobInstanceAlreadyCompleteException e) {
                Optional<RunReport> last = report(store, run.identity());
                if (last.isPresent() && !last.get().published()) {
                    return new Outcome(last.get(), true);
                }
                // it ended well once, but what it made is no longer there
                repository.deleteJobInstance(Optional.ofNullable(repository.getJobInstance(job.getName(), parameters))
                        .orElseThrow());
                return finished(operator.start(job, parameters), store, run.identity(), false);
            }
        } catch (org.springframework.batch.core.job.JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome finished(JobExecution execution, Store store, Digest identity, boolean unchanged) {
        if (ExitStatus.COMPLETED.getExitCode().equals(execution.getExitStatus().getExitCode())) {
            return new Outcome(report(store, identity).orElseThrow(), unchanged);
        }
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
        }
        throw new IllegalStateException("the job ended as " + execution.getExitStatus().getExitCode(),
                failures.isEmpty() ? null : failures.get(0));
    }

    private static Digest work(Settings settings, Templates templates, List<Draft> drafts) {
        return Digest.of(settings.tool().version(), settings.selection().digest().hex(), templates.digest("").hex(),
                Digest.of(drafts.stream().flatMap(draft -> Stream.of(draft.file(), draft.digest().hex()))
                        .toArray(String[]::new)).hex());
    }

    private static Optional<RunReport> report(Store store, Digest identity) {
        return store.find(RunReport.key(identity)).flatMap(bytes -> Stored.read(bytes, RunReport.class));
    }

    /** Its id; "none" before the first. */
    private static String liveRelease(Path output) {
        return CurrentRelease.in(output).map(folder -> folder.getFileName().toString()).orElse("none");
    }

    private static ConfigurableApplicationContext start(Settings settings, PublishRun run) {
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
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(PublishRun.class, () -> run))
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    // by name: to ask everything on the class path whether it applies costs 0.3 s of processor time at every start
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceInitializationAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
    @Import(PublishJob.class)
    static class Wiring {
    }
}
