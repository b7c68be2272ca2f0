package org.readout.translate;

import java.util.Map;

/**
 * What a tag stands for.
 *
 * @param id    unique in the unit: a count from 1 in the order of the source
 * @param kind  as XLIFF 1.2 names it in {@code ctype}: "bold", "italic", "underlined", "link", "image", "lb", or "x-" and a word of ours
 * @param shown what a translator is shown for it: the address of a link, the text of program code; may be empty
 */
public record Code(String id, String kind, String shown) {

    Code withId(Map<String, String> ids) {
        return new Code(ids.getOrDefault(id, id), kind, shown);
    }
}
