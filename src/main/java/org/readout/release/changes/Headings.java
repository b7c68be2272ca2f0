package org.readout.release.changes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Headings that say something of the records under them, as “For legislators” says who is asked: when one is retitled that is told once, of
 * the heading, and not of each record.
 *
 * @param fields by key of a section that was retitled: the field of its records that follows from its title
 */
record Headings(Map<String, String> fields) {

    static Headings of(Pairing pairing) {
        Map<String, Element> sections = new HashMap<>();
        pairing.after.stream().filter(now -> now.thing() == Thing.SECTION).forEach(now -> sections.put(now.key(), now));
        Map<String, String> fields = new HashMap<>();
        pairing.after.stream().filter(now -> now.thing().isRecord() && sections.containsKey(now.within())).forEach(now -> pairing.earlier(now).ifPresent(old -> {
            Element section = sections.get(now.within());
            pairing.earlier(section).filter(heading -> pairing.sharesPlace(old, now)).ifPresent(heading -> now.fields().keySet().stream()
                    .filter(field -> !old.field(field).equals(now.field(field)) && names(heading, old.field(field)) && names(section, now.field(field)))
                    .forEach(field -> fields.put(section.key(), field)));
        }));
        return new Headings(fields);
    }

    private static boolean names(Element section, String value) {
        return !value.isEmpty() && section.name().toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
    }

    /** Whether the heading above the record tells of it. */
    boolean says(Element record, String field) {
        return field.equals(fields.get(record.within()));
    }

    /** What follows from the section's title. */
    Optional<String> field(Element section) {
        return Optional.ofNullable(fields.get(section.key()));
    }
}
