package org.readout.release.states;

import java.time.Instant;

/**
 * A line of the log: who did what to a release, when, and why.
 *
 * @param number 1 for the first
 * @param time   to the second
 * @param who    as they named themselves; empty when nobody was named
 * @param reason in their words; may be empty
 * @param salt   random, so that the digest of an entry that is withheld tells nothing
 */
public record Entry(int number, Instant time, String who, String reason, Event event, String salt) {
}
