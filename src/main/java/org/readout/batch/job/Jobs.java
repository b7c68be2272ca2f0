package org.readout.batch.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Stopped;
import org.readout.store.OutputFolder;
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
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Has runs done as jobs that are on record while they last: one that is cut off is taken up where it stopped. Nothing is started before the first. */
public final class Jobs implements AutoCloseable {

    private final OutputFolder output;
    private final RunAtWork atWork = new RunAtWork();
    private Optional<ConfigurableApplicationContext> context = Optional.empty();

    /** Whoever opens this holds the lock on the folder. */
    public Jobs(OutputFolder output) {
        this.output = new OutputFolder(output.path().toAbsolutePath());
    }

    /**
     * A job that is over.
     *
     * @param done   whether it was done now, and not in an earlier run already
     * @param stages how long each step took, without those of their slices
     */
    public record Ended(boolean done, Map<String, Duration> stages) {
    }

    /**
     * Does it, unless the same was done to the end before.
     *
     * @param after id of the release that is live
     * @param anew  even if the same was done before
     * @throws Refusal when a step refused
     */
    public Ended start(Steps run, String after, boolean anew) {
        atWork.begin(run);
        JobOperator operator = context().getBean(JobOperator.class);
        Job job = context().getBean(Job.class);
        JobParameters parameters = new JobParametersBuilder().addString("work", run.identity().hex()).addString("after", after).toJobParameters();
        try {
            if (anew) {
                JobRepository repository = context().getBean(JobRepository.class);
                Optional.ofNullable(repository.getJobInstance(job.getName(), parameters)).ifPresent(repository::deleteJobInstance);
            }
            return ended(operator.start(job, parameters));
        } catch (JobInstanceAlreadyCompleteException e) {
            return new Ended(false, Map.of());
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes jobs off the record that were over by then: what runs did is told by their own records, and what is on record slows every start. */
    public void forgetBefore(Instant time) {
        context.ifPresent(started -> {
            JobRepository repository = started.getBean(JobRepository.class);
            repository.findJobInstances(started.getBean(Job.class).getName()).stream().filter(instance -> isOver(repository.getLastJobExecution(instance), time))
                    .forEach(repository::deleteJobInstance);
        });
    }

    /** Of one that was cut off nobody wrote down when it ended. */
    private static boolean isOver(@Nullable JobExecution execution, Instant time) {
        return execution == null || Optional.ofNullable(execution.getEndTime()).orElseGet(execution::getCreateTime).atZone(ZoneId.systemDefault()).toInstant().isBefore(time);
    }

    private static Ended ended(JobExecution execution) {
        if (ExitStatus.COMPLETED.getExitCode().equals(execution.getExitStatus().getExitCode())) {
            return new Ended(true, stages(execution));
        }
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
        }
        String code = "the job ended as " + execution.getExitStatus().getExitCode();
        if (failures.isEmpty()) {
            throw new IllegalStateException(code);
        }
        Throwable first = first(failures);
        throw new IllegalStateException(code + ": " + Stopped.message(first), first);
    }

    /** What was the matter in the first place: the framework says of its own that something was. */
    static Throwable first(List<Throwable> failures) {
        List<Throwable> roots = failures.stream().map(Stopped::root).toList();
        return roots.stream().filter(root -> !(root instanceof JobExecutionException)).findFirst().orElse(roots.get(0));
    }

    private static Map<String, Duration> stages(JobExecution execution) {
        Map<String, Duration> stages = new LinkedHashMap<>();
        execution.getStepExecutions().stream().filter(step -> PublishJob.STAGES.contains(step.getStepName()))
                .filter(step -> step.getStartTime() != null && step.getEndTime() != null)
                .sorted(Comparator.comparing(StepExecution::getStartTime))
                .forEach(step -> stages.put(step.getStepName(), Duration.between(step.getStartTime(), step.getEndTime())));
        return stages;
    }

    private ConfigurableApplicationContext context() {
        if (context.isEmpty()) {
            ConfigurableApplicationContext started = begin();
            context = Optional.of(started);
            JobOperator operator = started.getBean(JobOperator.class);
            // we hold the lock, so whatever is on record as running was cut off
            started.getBean(JobRepository.class).findRunningJobExecutions(started.getBean(Job.class).getName()).forEach(operator::recover);
        }
        return context.orElseThrow();
    }

    /** By hand, and not by Spring Boot: to look for settings, and for what applies of all there is on the class path, takes half of a start (src/docs/adr/0037). */
    private ConfigurableApplicationContext begin() {
        RunLog.to(output.runLog());
        GenericApplicationContext started = new GenericApplicationContext();
        started.register(new JobRecord(output.jobs()), new PublishJob(atWork));
        started.refresh();
        return started;
    }

    @Override
    public void close() {
        context.ifPresent(ConfigurableApplicationContext::close);
    }
}
