package org.readout.translate;

/** One thing in a stretch of {@link Coded} text. The hierarchy is closed, as that of inlines is. */
public sealed interface Piece {

    /** Words to be translated; never empty. */
    record Words(String text) implements Piece {
    }

    /** Words that stay as they are, wherever in the translation they come to stand: names, and terms that are not translated. */
    record Protected(String text) implements Piece {
    }

    /** Where a stretch begins that its code sets apart. */
    record Open(Code code) implements Piece {
    }

    /** Where the stretch ends that the code of this id began. */
    record Close(String code) implements Piece {
    }

    /** What stands in the line and has no words in it to translate. */
    record Alone(Code code) implements Piece {
    }
}
