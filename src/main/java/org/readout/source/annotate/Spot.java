package org.readout.source.annotate;

/**
 * A place between two characters of an XML file where a mark may stand.
 *
 * @param offset    of the character after it
 * @param closing   what must be ended before the mark, such as a run, or nothing
 * @param opening   the same, begun again after the mark
 * @param preserved where a text that is cut here must be told to keep its spaces, or -1
 */
record Spot(int offset, String closing, String opening, int preserved) {

    Spot(int offset) {
        this(offset, "", "", -1);
    }

    Spot(int offset, String closing, String opening) {
        this(offset, closing, opening, -1);
    }
}
