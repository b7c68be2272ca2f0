package org.readout.verify;

import java.util.Map;
import java.util.TreeMap;

/**
 * The account of an edition: every character of the memo is shown, or withheld by a rule that has a name.
 *
 * @param shown       characters of the memo that stand in the edition
 * @param withheld    characters that do not, by the rule that says so
 * @param unaccounted characters that are neither; always 0 in a release
 * @param invented    characters of the edition that are neither the memo's nor Readout's own labels; always 0 in a release
 */
public record EditionLedger(int shown, Map<String, Integer> withheld, int unaccounted, int invented) {

    public EditionLedger {
        withheld = Map.copyOf(new TreeMap<>(withheld));
    }
}
