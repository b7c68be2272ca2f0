package org.readout.batch.job;

import java.util.List;
import java.util.function.IntSupplier;

import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.plan.RenditionOrder;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The publish job: prepare in slices of the drafts, then render in slices of the editions × formats, then
 * release. Only the wiring is here; {@link Steps} are the work.
 */
record PublishJob(RunAtWork run) implements BeanRegistrar {

    static final String NAME = "publish";

    /** Names of its steps, in their order. */
    static final List<String> STAGES = List.of("prepare", "render", "release");

    /** How much is done between two records of progress in the job repository; what is done is in the store by then. */
    private static final int CHUNK = 64;

    /** Slices per thread: enough that no thread waits long for another at the end. */
    private static final int SLICES = 4;

    @Override
    public void register(BeanRegistry beans, Environment environment) {
        beans.registerBean("draftsOfSlice", ListItemReader.class, bean -> bean.scope("step").supplier(others -> ofSlice(run.get().drafts())));
        beans.registerBean("ordersOfSlice", ListItemReader.class, bean -> bean.scope("step").supplier(others -> ofSlice(run.get().orders())));
        beans.registerBean("workers", TaskExecutor.class, bean -> bean.supplier(others -> workers()));
        beans.registerBean(NAME, Job.class, bean -> bean.supplier(this::publish));
    }

    private Job publish(SupplierContext beans) {
        JobRepository repository = beans.bean(JobRepository.class);
        TaskExecutor workers = beans.bean(TaskExecutor.class);
        Step prepare = inSlices("prepare", repository, workers, prepareSlice(repository, reader(beans, "draftsOfSlice")), () -> run.get().beginReading());
        Step render = inSlices("render", repository, workers, renderSlice(repository, reader(beans, "ordersOfSlice")), () -> run.get().beginRendering());
        return new JobBuilder(NAME, repository).start(prepare).next(render).next(release(repository)).build();
    }

    private Step inSlices(String name, JobRepository repository, TaskExecutor workers, Step slice, IntSupplier size) {
        return new StepBuilder(name, repository).partitioner(slice.getName(), new Slices(size))
                .step(slice).gridSize(run.get().threads() * SLICES).taskExecutor(workers).build();
    }

    private Step prepareSlice(JobRepository repository, ItemReader<DraftReference> drafts) {
        return new StepBuilder("prepareSlice", repository).<DraftReference, PreparedDraft>chunk(CHUNK)
                .reader(drafts).processor(draft -> run.get().prepare(draft)).writer(prepared -> { }).build();
    }

    private Step renderSlice(JobRepository repository, ItemReader<RenditionOrder> orders) {
        return new StepBuilder("renderSlice", repository).<RenditionOrder, RenditionOrder>chunk(CHUNK)
                .reader(orders).processor(order -> run.get().produce(order)).writer(produced -> { }).build();
    }

    private Step release(JobRepository repository) {
        return new StepBuilder("release", repository).tasklet((contribution, context) -> {
            run.get().release();
            return RepeatStatus.FINISHED;
        }).build();
    }

    @SuppressWarnings("unchecked")
    private static <T> ItemReader<T> reader(SupplierContext beans, String name) {
        return beans.bean(name, ItemReader.class);
    }

    private static <T> ListItemReader<T> ofSlice(List<T> all) {
        return new ListItemReader<>(Slices.deal(all, StepSynchronizationManager.getContext().getStepExecution().getStepName()));
    }

    private ThreadPoolTaskExecutor workers() {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(run.get().threads());
        workers.setThreadNamePrefix("readout-");
        return workers;
    }
}
