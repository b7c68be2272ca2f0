package org.readout.edition;

/** The measure of the ledger: characters that are not white space, so that joining and wrapping change nothing. */
final class Letters {

    private Letters() {
    }

    static int in(String text) {
        return (int) text.codePoints().filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character)).count();
    }
}
