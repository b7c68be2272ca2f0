package org.readout.extract.ask;

/**
 * The verbs by which somebody is told what to do, once for all patterns that look for them: “should”, “devrait”, “debería”, “sollte”. “Shall” is left to the
 * patterns, since “we shall see” asks nothing.
 */
public final class Should {

    /** Alternatives of a pattern, each a whole word or two; whoever uses them puts them in a group and sets the borders. */
    public static final String VERBS = "should|must|ought (?:not )?to|devrai(?:t|ent)|devra|devront|devri(?:ez|ons)|doi(?:t|vent)|dev(?:ez|ons)|deber[ií]a(?:n|mos|is)?|deber[áa]n?|debe(?:n|mos)?|debéis|sollte[nt]?|mü(?:ss|ß)te[nt]?|müss(?:en|t)|mu(?:ss|ß)";

    private Should() {
    }
}
