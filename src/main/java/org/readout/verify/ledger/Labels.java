package org.readout.verify.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often each label in square brackets stands in a Markdown source, whatever the case of its letters. */
final class Labels {

    private static final int MOST_USES = 1000;
    /** Longer ones are few, and looked for one by one. */
    private static final int LONGEST_COUNTED = 100;

    private final String source;
    private final Map<String, Integer> counts = new HashMap<>();

    Labels(String source) {
        this.source = source.toLowerCase(Locale.ROOT);
        int end = -1;
        for (int at = this.source.indexOf('['); at >= 0; at = this.source.indexOf('[', at + 1)) {
            end = end < at ? this.source.indexOf(']', at) : end;
            if (end < 0) {
                return;
            }
            if (end - at < LONGEST_COUNTED) {
                counts.merge(this.source.substring(at, end + 1), 1, Integer::sum);
            }
        }
    }

    /** How often what is defined may be used: its title counts each time. */
    int uses(String definition) {
        String label = definition.substring(definition.indexOf('['), definition.indexOf("]:") + 1).toLowerCase(Locale.ROOT);
        if (label.length() <= LONGEST_COUNTED && label.indexOf(']') == label.length() - 1) {
            return Math.min(MOST_USES, counts.getOrDefault(label, 0));
        }
        int uses = 0;
        for (int at = source.indexOf(label); at >= 0 && uses < MOST_USES; at = source.indexOf(label, at + 1)) {
            uses++;
        }
        return uses;
    }
}
