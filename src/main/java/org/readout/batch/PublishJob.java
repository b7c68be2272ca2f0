package org.readout.batch;

import java.util.List;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The publish job: prepare in slices of the drafts, then render in slices of the editions × formats, then
 * release. Only the wiring is here; {@link PublishRun} does the work.
 */
@Configuration(proxyBeanMethods = false)
class PublishJob {

    static final String NAME = "publish";

    /** Names of its steps, in their order. */
    static final List<String> STAGES = List.of("prepare", "render", "release");

    /** How much is done between two records of progress in the job repository; what is done is in the store by then. */
    private static final int CHUNK = 64;

    /** Slices per thread: enough that no thread waits long for another at the end. */
    private static final int SLICES = 4;

    @Bean
    Job publish(JobRepository repository, @Qualifier("prepare") Step prepare, @Qualifier("render") Step render, @Qualifier("release") Step release) {
        return new JobBuilder(NAME, repository).start(prepare).next(render).next(release).build();
    }

    @Bean
    Step prepare(JobRepository repository, RunAtWork run, @Qualifier("prepareSlice") Step slice, TaskExecutor workers) {
        return new StepBuilder("prepare", repository).partitioner(slice.getName(), new Slices(() -> run.get().beginReading()))
                .step(slice).gridSize(run.get().threads() * SLICES).taskExecutor(workers).build();
    }

    @Bean
    Step prepareSlice(JobRepository repository, RunAtWork run, ItemReader<DraftReference> draftsOfSlice) {
        return new StepBuilder("prepareSlice", repository).<DraftReference, PreparedDraft>chunk(CHUNK)
                .reader(draftsOfSlice).processor(draft -> run.get().prepare(draft)).writer(prepared -> { }).build();
    }

    @Bean
    Step render(JobRepository repository, RunAtWork run, @Qualifier("renderSlice") Step slice, TaskExecutor workers) {
        return new StepBuilder("render", repository).partitioner(slice.getName(), new Slices(() -> run.get().beginRendering()))
                .step(slice).gridSize(run.get().threads() * SLICES).taskExecutor(workers).build();
    }

    @Bean
    Step renderSlice(JobRepository repository, RunAtWork run, ItemReader<RenditionOrder> ordersOfSlice) {
        return new StepBuilder("renderSlice", repository).<RenditionOrder, RenditionOrder>chunk(CHUNK)
                .reader(ordersOfSlice).processor(order -> run.get().produce(order)).writer(produced -> { }).build();
    }

    @Bean
    Step release(JobRepository repository, RunAtWork run) {
        return new StepBuilder("release", repository).tasklet((contribution, context) -> {
            run.get().release();
            return RepeatStatus.FINISHED;
        }).build();
    }

    @Bean
    @StepScope
    ListItemReader<DraftReference> draftsOfSlice(RunAtWork run, @Value("#{stepExecution.stepName}") String slice) {
        return new ListItemReader<>(Slices.deal(run.get().drafts(), slice));
    }

    @Bean
    @StepScope
    ListItemReader<RenditionOrder> ordersOfSlice(RunAtWork run, @Value("#{stepExecution.stepName}") String slice) {
        return new ListItemReader<>(Slices.deal(run.get().orders(), slice));
    }

    @Bean
    ThreadPoolTaskExecutor workers(RunAtWork run) {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(run.get().threads());
        workers.setThreadNamePrefix("readout-");
        return workers;
    }
}
