package org.readout.batch.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Rings when it may be worth looking at some folders again. It may ring in vain; nothing is lost when it does not ring. */
interface Bell extends AutoCloseable {

    /** Returns when it rings, when {@code most} has passed, or when it is time to stop. */
    void await(Duration most);

    /** Listens to these folders, and no longer to others; whether some are new to it, whose files may have changed unheard. */
    boolean listenTo(Set<Path> folders);

    @Override
    void close();
}
