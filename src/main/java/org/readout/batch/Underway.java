package org.readout.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Work that was begun before its turn, on another thread. */
record Underway<T>(CompletableFuture<T> work) {

    /** On a thread of its own. */
    static <T> Underway<T> begin(Supplier<T> work) {
        return begin(work, task -> thread(task).start());
    }

    static <T> Underway<T> begin(Supplier<T> work, Executor threads) {
        return new Underway<>(CompletableFuture.supplyAsync(work, threads));
    }

    /** What goes wrong there goes wrong here. */
    T await() {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The same, or {@code other} where it comes to nothing. */
    Underway<T> or(Supplier<T> other) {
        return new Underway<>(work.exceptionally(failure -> other.get()));
    }

    /** One that nobody need wait for. */
    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "readout-ahead");
        thread.setDaemon(true);
        return thread;
    }
}
