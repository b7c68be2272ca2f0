package org.readout.batch.work;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that was begun before its turn, on another thread. */
public record Underway<T>(CompletableFuture<T> work) {

    /** What a thread parsed for itself, fonts and styles, the next save needs as well. */
    private static final Duration IDLE = Duration.ofHours(1);
    private static final Duration LAST = Duration.ofSeconds(10);
    private static final Executor THREADS = threads();

    /** At once, on a thread that does nothing else meanwhile. */
    public static <T> Underway<T> begin(Supplier<T> work) {
        return begin(work, THREADS);
    }

    public static <T> Underway<T> begin(Supplier<T> work, Executor threads) {
        return new Underway<>(CompletableFuture.supplyAsync(work, threads));
    }

    /** What goes wrong there goes wrong here. */
    public T await() {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits until it ended, well or not. */
    public void settle() {
        work.handle((done, failure) -> done).join();
    }

    /** The same, or {@code other} where it comes to nothing. */
    public Underway<T> or(Supplier<T> other) {
        return new Underway<>(work.exceptionally(failure -> other.get()));
    }

    /** As many threads as there is work at once, which end when there was nothing to do for them for long. */
    public static ExecutorService threads() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), Underway::thread);
    }

    /** So many threads, which end when there was nothing to do for them for long. */
    public static ExecutorService workers(int threads) {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(threads, threads, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Underway::thread);
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    /** Begins nothing more on these threads, and waits a little for what they are at: a rendering cannot be broken off. */
    public static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that nobody need wait for. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "readout-ahead");
        thread.setDaemon(true);
        return thread;
    }
}
