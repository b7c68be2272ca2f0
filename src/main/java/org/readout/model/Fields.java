package org.readout.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a record says, key by key, in order. */
final class Fields {

    private Fields() {
    }

    /** @param said a key, its value, the next key, its value … */
    static Map<String, String> of(String... said) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < said.length; at += 2) {
            fields.put(said[at], said[at + 1]);
        }
        return Collections.unmodifiableMap(fields);
    }
}
