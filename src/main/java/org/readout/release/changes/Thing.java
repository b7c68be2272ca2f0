package org.readout.release.changes;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.readout.model.RecordKind;

/** What can change. */
public enum Thing {
    MEMO, CONTRIBUTOR, SECTION,
    APPROACH, COMPONENT, BENEFIT, OPPORTUNITY, RISK, RECOMMENDATION, OPEN_QUESTION, KEY_POINT,
    TABLE, ROW, COLUMN, FIGURE, NOTE, PARAGRAPH, ITEM, QUOTATION, DEFINITION, CODE;

    /** Stretches of text that are called by nothing but their words. */
    static final Set<Thing> PASSAGES = EnumSet.of(PARAGRAPH, ITEM, QUOTATION, DEFINITION, CODE);

    static Thing of(RecordKind kind) {
        return valueOf(kind.name());
    }

    boolean isRecord() {
        return compareTo(APPROACH) >= 0 && compareTo(KEY_POINT) <= 0;
    }

    boolean isPassage() {
        return PASSAGES.contains(this);
    }

    /** The name used in templates and in JSON: "open-question". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a sentence: "open question". */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
