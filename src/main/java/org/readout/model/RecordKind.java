package org.readout.model;

import java.util.Locale;

/** The kinds of record a memo sets out. */
public enum RecordKind {
    APPROACH, COMPONENT, BENEFIT, OPPORTUNITY, RISK, RECOMMENDATION, OPEN_QUESTION, KEY_POINT;

    /** The name used in templates and in JSON: "open-question". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
