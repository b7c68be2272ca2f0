package org.readout.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a draft says of itself, in front matter, document properties or a title page.
 *
 * @param id         the memo id the author gave, or empty
 * @param type       the memo type the author gave, or empty
 * @param title      empty when the draft has none
 * @param subtitle   may be empty
 * @param language   a BCP 47 tag in its shortest form, so “en” where the draft says “eng”, or what else it says; empty when it does not say
 * @param properties any other property, by its name as written; values as text
 */
public record Metadata(String id, String type, String title, String subtitle, List<Contributor> contributors,
        Optional<LocalDate> date, String language, List<String> keywords, Map<String, String> properties) {

    /** What a draft that does not say is held to be in, and what Readout's own words are first written in. */
    public static final String FALLBACK_LANGUAGE = "en";

    /** The property by which a draft names the memos that it composes to one work. */
    public static final String PARTS = "parts";

    /** ISO 639-1. */
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    /** ISO 639-2: by the three letters of a language, the two that it has. */
    private static final Map<String, String> SHORTER = TWO_LETTERS.stream().filter(two -> new Locale(two).getLanguage().equals(two))
            .collect(Collectors.toUnmodifiableMap(two -> new Locale(two).getISO3Language(), two -> two));

    public static final Metadata EMPTY =
            new Metadata("", "", "", "", List.of(), Optional.empty(), "", List.of(), Map.of());

    public Metadata {
        language = shortest(language);
        contributors = List.copyOf(contributors);
        keywords = List.copyOf(keywords);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** Someone named on the memo. */
    public record Contributor(String name, Role role) {
    }

    /** What a contributor did. */
    public enum Role { AUTHOR, EDITOR, REVIEWER }

    /** The digital object identifier the author gave, without a resolver before it: {@code 10.…/…}. Empty where there is none, or none that could be one. */
    public String doi() {
        String bare = properties.getOrDefault("doi", "").strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        return bare.matches("10\\.\\d{4,9}(\\.\\d+)*/[^\\s\"<>]+") ? bare : "";
    }

    /** The language as it is said; where none is, the one that a draft is then held to be in. */
    public String assumedLanguage() {
        return language.isBlank() ? FALLBACK_LANGUAGE : language;
    }

    /** The language without script or region, “pt” of “pt-BR”; empty where the draft says none, or what is none. Three letters are taken on trust. */
    public String bareLanguage() {
        String bare = primary(language);
        return isLanguage(bare) ? bare : "";
    }

    /** Whether small letters are those of a language: two must be one's, three are taken on trust. */
    public static boolean isLanguage(String letters) {
        return letters.matches("[a-z]{3}") || TWO_LETTERS.contains(letters);
    }

    /** The language of a tag alone, in small letters. */
    public static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** As BCP 47 wants it: where a language has two letters, three are none that browsers or templates know. */
    private static String shortest(String tag) {
        String first = primary(tag);
        return SHORTER.containsKey(first) ? SHORTER.get(first) + tag.substring(first.length()) : tag;
    }

    public Metadata withType(String type) {
        return new Metadata(id, type, title, subtitle, contributors, date, language, keywords, properties);
    }

    public Metadata withTitle(String title) {
        return new Metadata(id, type, title, subtitle, contributors, date, language, keywords, properties);
    }

    public Metadata withLanguage(String language) {
        return new Metadata(id, type, title, subtitle, contributors, date, language, keywords, properties);
    }
}
