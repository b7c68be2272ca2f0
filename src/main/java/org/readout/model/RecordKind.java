package org.readout.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of record a memo sets out. */
public enum RecordKind {
    APPROACH, COMPONENT, BENEFIT, OPPORTUNITY, RISK, RECOMMENDATION, OPEN_QUESTION, KEY_POINT;

    /** What is weighed: the good, and the bad. */
    public static final Set<RecordKind> SIDES = Collections.unmodifiableSet(EnumSet.of(BENEFIT, OPPORTUNITY, RISK));

    /** What may come of something for the better. */
    public static final Set<RecordKind> GOOD = Collections.unmodifiableSet(EnumSet.of(BENEFIT, OPPORTUNITY));

    /** The name used in templates and in JSON: "open-question". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of a record whose author gave none: "risk-lock-in", of what its title comes down to, "lock-in". */
    public String idOf(String title) {
        return id() + "-" + title;
    }
}
