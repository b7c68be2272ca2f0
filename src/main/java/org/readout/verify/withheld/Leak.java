package org.readout.verify.withheld;

/**
 * Withheld words that stand in a file.
 *
 * @param place where in the file
 * @param words as they stand there, folded
 */
public record Leak(String place, String words) {
}
