package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.readout.extract.ask.Addressee;
import org.readout.extract.language.Fold;
import org.readout.finding.Finding;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.MemoRecord;
import org.readout.model.OpenQuestion;
import org.readout.model.Opportunity;
import org.readout.model.Recommendation;
import org.readout.model.RecordKind;
import org.readout.model.Risk;
import org.readout.model.SourceSpan;

/** The records of one memo as they are found, in order; what is set out in a table and again at length is one record. */
public final class Registry {

    private static final int ID_WORDS = 8;

    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, Found> byId = new HashMap<>();
    private final Map<String, String> recordsByHeading = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** How a record is set out: twice in the same way in one section or table is a duplicate, in a table and at length, or in two sections, is one record. */
    public enum Place { TABLE_ROW, TEXT }

    private String section = "";
    private int tables;

    /** What is added from here on stands in this section. */
    public void turnTo(String heading) {
        section = heading;
    }

    /** What is added as a row from here on stands in a table of its own: two tables of one section may tell of the same component. */
    public void openTable() {
        tables++;
    }

    /**
     * Takes a record in.
     *
     * @param explicitId the author's own id, or empty
     * @param fields     what is said of it, by field key; body text under the empty key
     * @return its id
     */
    public String add(RecordKind kind, String title, String explicitId, Map<String, String> fields, Place place, SourceSpan span) {
        String name = name(kind, title);
        Found known = found.get(name);
        String where = section + " " + place + (kind == RecordKind.COMPONENT && place == Place.TABLE_ROW ? tables : "");
        if (known != null && !known.places.contains(where)) {
            known.merge(fields, where, span, findings);
            return known.id;
        }
        String wanted = explicitId.isEmpty() ? kind.id() + "-" + Fold.slug(title, ID_WORDS) : explicitId;
        String id = unique(wanted, ids);
        Found made = new Found(id, kind, title, fields, where, span);
        found.put(known == null ? name : name + "/" + id, made);
        byId.put(id, made);
        return id;
    }

    /** The wanted id, or the first copy of it that is free; from here on it is taken. */
    public static String unique(String wanted, Set<String> taken) {
        String id = wanted;
        for (int copy = 2; !taken.add(id); copy++) {
            id = wanted + "-" + copy;
        }
        return id;
    }

    public boolean knows(RecordKind kind, String title) {
        return found.containsKey(name(kind, title));
    }

    /** “The action log” tells more of the “Action log” of a table. */
    private static String name(RecordKind kind, String title) {
        return kind.id() + "/" + (kind == RecordKind.COMPONENT ? Fold.withoutArticle(Fold.words(title)) : Fold.words(title));
    }

    /** Whether there is one of the kind. */
    public boolean holds(RecordKind kind) {
        return found.values().stream().anyMatch(record -> record.kind == kind);
    }

    public int size() {
        return found.size();
    }

    /** Notes that a record was told by its words alone. */
    public void inferred(String id, SourceSpan span) {
        Found record = byId.get(id);
        record.inferred = true;
        findings.add(Finding.note("record-inferred", span, "“" + record.title + "” stands in running prose and is taken for "
                + (record.kind.id().matches("[aeiou].*") ? "an " : "a ") + record.kind.id().replace('-', ' ') + ".",
                "Set it out, as a list item or under a heading of its own, so that it surely is one."));
    }

    /** Remembers that what was a heading is now a record, so that references to it can follow. */
    void replaces(String heading, String record) {
        recordsByHeading.put(heading, record);
    }

    public Map<String, String> recordsByHeading() {
        return recordsByHeading;
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<MemoRecord> records() {
        List<MemoRecord> records = new ArrayList<>();
        int recommendations = 0;
        for (Found record : found.values()) {
            recommendations += record.kind == RecordKind.RECOMMENDATION ? 1 : 0;
            records.add(record.typed(recommendations));
        }
        return records;
    }

    /** A record in the making. */
    private static final class Found {

        private final String id;
        private final RecordKind kind;
        private final String title;
        private final Map<String, String> fields;
        private final Set<String> places = new HashSet<>();
        private final List<SourceSpan> spans = new ArrayList<>();
        private boolean inferred;

        Found(String id, RecordKind kind, String title, Map<String, String> fields, String place, SourceSpan span) {
            this.id = id;
            this.kind = kind;
            this.title = title;
            this.fields = new TreeMap<>(fields);
            places.add(place);
            spans.add(span);
        }

        void merge(Map<String, String> more, String place, SourceSpan span, List<Finding> findings) {
            places.add(place);
            spans.add(span);
            more.forEach((key, text) -> {
                String known = fields.getOrDefault(key, "");
                if (known.isBlank()) {
                    fields.put(key, text);
                } else if (kind == RecordKind.COMPONENT && isShort(known) && isShort(text) && !Fold.words(known).equals(Fold.words(text))) {
                    findings.add(Finding.warning("component-conflict", span, "“" + title + "” has two values for " + key
                            + ": “" + known + "” in one place and “" + text + "” in another.", "Decide on one and use it in both places."));
                }
            });
        }

        /** Only names are held against each other; prose says the same thing in many ways. */
        private static boolean isShort(String text) {
            return !text.isBlank() && Fold.stretches(text) <= 3;
        }

        private String field(String key) {
            return fields.getOrDefault(key, "");
        }

        private String description() {
            return field("description").isEmpty() ? field("") : field("description");
        }

        MemoRecord typed(int number) {
            return switch (kind) {
                case APPROACH -> new Approach(id, title, description(), spans);
                case BENEFIT -> new Benefit(id, title, description(), spans);
                case OPPORTUNITY -> new Opportunity(id, title, description(), spans);
                case RISK -> new Risk(id, title, description(), spans);
                case KEY_POINT -> new KeyPoint(id, title, description(), spans);
                case OPEN_QUESTION -> new OpenQuestion(id, title, field("context").isEmpty() ? field("") : field("context"), List.of(), spans);
                case COMPONENT -> new Component(id, title, field("layer"), field("dimension"), description(), field("spectrum"),
                        field("system-goals"), field("societal-goals"), field("risks"), spans);
                case RECOMMENDATION -> new Recommendation(id, number, title, Addressee.named(field("addressee")), field("rationale"),
                        field("priority"), field("horizon"), List.of(), inferred, spans);
            };
        }
    }
}
