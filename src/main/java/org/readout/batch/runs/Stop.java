package org.readout.batch.runs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Rest that ends at once, and for good, when it is time to stop. Work under way is not disturbed: it asks when it is done. */
public final class Stop implements Rest {

    private final CountDownLatch time = new CountDownLatch(1);

    /** From now on nobody rests. */
    public void now() {
        time.countDown();
    }

    public boolean isNow() {
        return time.getCount() == 0;
    }

    @Override
    public boolean of(Duration most) {
        try {
            return !time.await(Math.max(0, most.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
