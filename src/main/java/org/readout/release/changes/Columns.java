package org.readout.release.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields that records in a table have, or have no more, because a column came or went: the column is told of, not each record. */
record Columns(Set<String> brought) {

    static Columns of(Pairing pairing) {
        Map<String, List<Element>> records = new HashMap<>();
        pairing.after.stream().filter(now -> now.thing().isRecord()).filter(now -> pairing.earlier(now).isPresent())
                .forEach(now -> records.computeIfAbsent(now.within(), key -> new ArrayList<>()).add(now));
        Set<String> brought = new HashSet<>();
        pairing.after.stream().filter(now -> now.thing() == Thing.TABLE).forEach(now -> pairing.earlier(now).filter(old -> heads(old) != heads(now)).ifPresent(old -> {
            List<Element> rows = records.getOrDefault(now.key(), List.of());
            Set<String> fields = new HashSet<>();
            rows.forEach(row -> {
                fields.addAll(names(row));
                fields.addAll(names(pairing.earlier(row).orElseThrow()));
            });
            fields.stream().filter(field -> rows.stream().allMatch(row -> isEmpty(row, field))
                    || rows.stream().allMatch(row -> isEmpty(pairing.earlier(row).orElseThrow(), field))).forEach(field -> brought.add(now.key() + " " + field));
        }));
        return new Columns(brought);
    }

    private static Set<String> names(Element record) {
        Set<String> names = new HashSet<>(record.fields().keySet());
        names.addAll(record.aspects().keySet());
        return names;
    }

    private static boolean isEmpty(Element record, String field) {
        return record.field(field).isEmpty() && Token.text(record.aspect(field)).isEmpty();
    }

    private static int heads(Element table) {
        return table.grid().rows().isEmpty() ? 0 : table.grid().rows().get(0).cells().size();
    }

    boolean brought(Element record, String field) {
        return brought.contains(record.within() + " " + field);
    }
}
