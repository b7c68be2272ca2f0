package org.readout.batch.runs;

import java.time.Duration;

import org.readout.batch.publish.Publishing;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;

/**
 * A publication that waits while another run, of this or any other process, is at work on the same output folder.
 *
 * @param waiting told once each time it has to wait
 */
public record TakingTurns(Publication publication, Rest rest, Runnable waiting) implements Publication {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** @throws Refusal.Busy when it is time to stop and the other run is at work still */
    @Override
    public Publishing.Outcome publish(Progress progress) {
        boolean told = false;
        while (true) {
            try {
                return publication.publish(progress);
            } catch (Refusal.Busy busy) {
                if (!told) {
                    waiting.run();
                }
                told = true;
                if (!rest.of(PAUSE)) {
                    throw busy;
                }
            }
        }
    }
}
