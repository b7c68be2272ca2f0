package org.readout.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself to machines: schema.org in JSON-LD 1.1. In a page it is a block of data, which no browser runs.
 */
public final class LinkedData {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LinkedData() {
    }

    /**
     * A report, as a memo is one. Every text may be empty.
     *
     * @param genre what kind of memo it is
     * @param date  ISO 8601
     * @param doi   {@code 10.…/…}
     */
    public record Report(String genre, String title, String subtitle, String language, String date, List<String> authors, List<String> editors, List<String> reviewers,
            List<String> keywords, String about, String doi) {

        /** Its members, in order, without a context. */
        public Map<String, Object> members() {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("@type", "Report");
            put(report, "name", title);
            put(report, "alternativeHeadline", subtitle);
            put(report, "genre", genre);
            put(report, "inLanguage", language);
            put(report, "datePublished", date);
            put(report, "author", people(authors));
            put(report, "editor", people(editors));
            put(report, "contributor", people(reviewers));
            put(report, "keywords", keywords);
            put(report, "abstract", about);
            if (!doi.isEmpty()) {
                report.put("sameAs", "https://doi.org/" + doi);
                report.put("identifier", Map.of("@type", "PropertyValue", "propertyID", "doi", "value", doi));
            }
            return report;
        }

        private static List<Map<String, String>> people(List<String> names) {
            return names.stream().map(name -> {
                Map<String, String> person = new LinkedHashMap<>();
                person.put("@type", "Person");
                person.put("name", name);
                return person;
            }).toList();
        }
    }

    /** Puts {@code value} unless it is empty. */
    public static void put(Map<String, Object> members, String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            members.put(name, value);
        }
    }

    /** The element of a page's head. */
    public static String element(Map<String, Object> members) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.putAll(members);
        // nothing in it can end the element, nor begin a comment
        return "<script type=\"application/ld+json\">" + MAPPER.writeValueAsString(all).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "</script>";
    }
}
