package org.readout.bench;

import java.util.Locale;
import java.util.function.Function;

/**
 * What is aimed at, and what came of it.
 *
 * @param atLeast whether more is better
 */
record Aim(String what, double measured, double bar, boolean atLeast) {

    boolean met() {
        return atLeast ? measured >= bar : measured <= bar;
    }

    /** Cells of a table: what, measured, bar, state. */
    String cells() {
        return String.format(Locale.ROOT, "%s | %.2f | at %s %s | %s", what, measured, atLeast ? "least" : "most", String.valueOf(bar).replaceFirst("\\.0$", ""), met() ? "met" : "missed");
    }

    static Function<Row, Aim> share(String one, String other, double atMost) {
        return row -> new Aim(one + ", share of the time of " + other, row.ratio(one, other, Measured::seconds), atMost, false);
    }

    static Function<Row, Aim> timesAsFast(String one, String other, double atLeast) {
        return row -> new Aim(one + ", times as fast as " + other, 1 / row.ratio(one, other, Measured::seconds), atLeast, true);
    }

    static Function<Row, Aim> seconds(String one, double atMost) {
        return row -> new Aim(one + ", seconds", row.seconds(one), atMost, false);
    }

    static Function<Row, Aim> beyond(String one, String other, double atMost) {
        return row -> new Aim(one + ", seconds beyond " + other, row.seconds(one) - row.seconds(other), atMost, false);
    }

    /** What each of {@code further} memos more costs. */
    static Function<Row, Aim> slope(String few, String many, int further, double atMost) {
        return row -> new Aim(many + ", milliseconds for each more than " + few, 1000 * (row.seconds(many) - row.seconds(few)) / further, atMost, false);
    }

    /** How the time of a memo grows from the first {@code first} to the {@code further} after them. */
    static Function<Row, Aim> growth(String few, int first, String many, int further, double atMost) {
        return row -> new Aim(many + ", time of a memo after the first " + first + " as a share of that among them",
                (row.seconds(many) - row.seconds(few)) / further / (row.seconds(few) / first), atMost, false);
    }
}
