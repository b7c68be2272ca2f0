package org.readout.render.pdf.layout;

/** What may be done to a table that has too little room, from the least to the most; the classes by which print.css knows it. */
enum Dress {
    CLOSER("closer"), TURNED("turned"), TURNED_CLOSER("turned closer"), TURNED_CLOSEST("turned closest"),
    ROWS_APART(""), PARTED("closer parted"), TURNED_PARTED("turned closest parted");

    /** How much narrower a table gets when it is set closer: smaller letters, and less room between its columns. */
    static final double CLOSER_BY = 1.2;
    private static final double CLOSEST_BY = 1.5;

    private final String words;

    Dress(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean turns() {
        return words.startsWith("turned");
    }

    boolean parts() {
        return words.endsWith("parted");
    }

    /**
     * @param mayTurn  whether its page may be turned
     * @param mayPart  whether its rows may be set apart; no word has to be parted then
     * @param hasProse whether there are sentences in it, which nobody reads in the smallest letters
     */
    boolean isFor(boolean mayTurn, boolean mayPart, boolean hasProse) {
        return switch (this) {
            case CLOSER -> true;
            case TURNED, TURNED_CLOSER -> mayTurn;
            case TURNED_CLOSEST -> mayTurn && !(hasProse && mayPart);
            case ROWS_APART -> mayPart;
            case PARTED -> !mayTurn && !mayPart;
            case TURNED_PARTED -> mayTurn && !mayPart;
        };
    }

    /** How many times as wide a table it has room for. */
    double gain(double turning) {
        return switch (this) {
            case CLOSER -> CLOSER_BY;
            case TURNED -> turning;
            case TURNED_CLOSER -> turning * CLOSER_BY;
            case TURNED_CLOSEST -> turning * CLOSEST_BY;
            case ROWS_APART, PARTED, TURNED_PARTED -> Double.POSITIVE_INFINITY;
        };
    }
}
