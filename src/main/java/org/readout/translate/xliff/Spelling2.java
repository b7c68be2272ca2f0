package org.readout.translate.xliff;

/** What Okapi 1.47 writes of attributes and notes is not always the XML it should be; here each place gets what it can hold. */
final class Spelling2 {

    private static final String LINE_ENDS = "\t\n\r";

    private Spelling2() {
    }

    /** Readers make spaces of line ends in attributes. */
    static String attribute(String value) {
        return Signs.escaped(value, LINE_ENDS);
    }

    /** The origin of a match is written as it is. */
    static String origin(String value) {
        return Signs.escaped(value, LINE_ENDS + "&<\"");
    }

    /** A note or a datum: "]]>" would end what has not begun, and a lone carriage return is read as a line end. */
    static String content(String text) {
        return Signs.escaped(text, "\r").replace("]]>", Signs.escaped("]]>", "]"));
    }
}
