package org.readout.desk;

import java.time.Duration;
import java.util.function.UnaryOperator;

/** How things are, and waiting for them to change. Whoever changes them waits for nobody. */
final class News {

    private State state;

    News(State state) {
        this.state = state;
    }

    synchronized State now() {
        return state;
    }

    synchronized void change(UnaryOperator<State> change) {
        state = change.apply(state);
        notifyAll();
    }

    /** How things are as soon as that is not what is known, or when {@code most} has passed. */
    synchronized State after(State known, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toNanos(); state.equals(known) && left > 0; left = end - System.nanoTime()) {
            // at least a millisecond: none would be for ever
            wait(Duration.ofNanos(left).toMillis() + 1);
        }
        return state;
    }
}
