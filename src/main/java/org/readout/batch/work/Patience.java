package org.readout.batch.work;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long to wait for others who are at work on the same folder.
 *
 * @param most    until the wait is given up
 * @param waiting told once, when it begins, who they are: "process 4711", or nothing where that cannot be told
 */
public record Patience(Duration most, Consumer<String> waiting) {

    /** Does not wait. */
    public static final Patience NONE = new Patience(Duration.ZERO, holder -> { });

    /** Those who decide on releases take a moment. */
    public static final Patience SILENT = new Patience(Duration.ofMinutes(1), holder -> { });
}
