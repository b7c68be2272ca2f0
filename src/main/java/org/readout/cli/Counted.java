package org.readout.cli;

/** How many there are of something, in words: "1 file", "2 files". */
final class Counted {

    private Counted() {
    }

    static String of(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
