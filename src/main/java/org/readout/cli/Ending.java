package org.readout.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.readout.batch.runs.Stop;

/**
 * Ctrl-C, and the signal that service managers send: a run under way is finished, then the process ends with exit code 0, as
 * after any command that did what it was asked.
 */
final class Ending {

    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Ending() {
    }

    /** Does {@code work}, which ends when it is time to stop, and has a signal say that it is. */
    static void onSignal(Stop stop, Terminal terminal, Runnable work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            stop.now();
            if (!isDone(done, A_MOMENT)) {
                terminal.say("The run under way is finished first.");
            }
            if (isDone(done, PATIENCE)) {
                terminal.say("Ended.");
                Runtime.getRuntime().halt(ExitCode.OK);
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            done.countDown();
            forget(hook);
        }
    }

    private static boolean isDone(CountDownLatch done, Duration most) {
        try {
            return done.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook with it
            return;
        }
    }
}
