package org.readout.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.Metadata;
import org.readout.model.SourceSpan;

/** Reads {@code templates/messages/<language>.properties}: UTF-8, a key and a pattern a line. */
public final class FurnitureReader {

    /** Where a language has none of these, CLDR or English speaks. */
    private static final Pattern ASKED_BY_SOME = Pattern.compile("date|digits|because\\..+|changes\\.(thing|part)\\..+");

    private FurnitureReader() {
    }

    /** @param language the BCP 47 tag the file is named by */
    public static Checked<Furniture> read(String language, String properties) {
        Properties loaded = new Properties();
        try {
            loaded.load(new StringReader(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return Checked.refused(mistake(language, properties, "\\u", "A \\u is not followed by four hexadecimal digits."));
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, String> words = new TreeMap<>();
        loaded.stringPropertyNames().forEach(key -> {
            String pattern = loaded.getProperty(key);
            try {
                new MessageFormat(pattern, Locale.ROOT);
                words.put(key, pattern);
            } catch (IllegalArgumentException e) {
                findings.add(mistake(language, properties, key, "The words of “" + key + "” have a brace too few or too many."));
            }
        });
        return findings.isEmpty() ? Checked.of(new Furniture(language, words)) : Checked.refused(findings);
    }

    /**
     * Whether every key is one that a page asks for: pages ask for what English has, and for what more than one language has.
     *
     * @param all   the words of every language
     * @param names the keys that what templates declare is named by
     */
    public static Checked<Set<String>> keys(String language, String properties, Collection<Furniture> all, Set<String> names) {
        Set<String> own = all.stream().filter(words -> words.language().equals(language)).findFirst().orElseThrow().words().keySet();
        Map<String, Long> languages = all.stream().flatMap(words -> words.words().keySet().stream()).collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        Set<String> known = new TreeSet<>(languages.keySet());
        known.removeIf(key -> languages.get(key) == 1);
        // English alone may have what no other language has yet: it is a slip only where the right key is missing
        boolean first = language.equals(Metadata.FALLBACK_LANGUAGE);
        if (!first) {
            known.addAll(names);
            all.stream().filter(words -> words.language().equals(Metadata.FALLBACK_LANGUAGE)).forEach(words -> known.addAll(words.words().keySet()));
        }
        List<String> missing = known.stream().filter(key -> !own.contains(key)).toList();
        List<Finding> findings = new ArrayList<>();
        own.stream().sorted().filter(key -> !known.contains(key) && !names.contains(key) && !ASKED_BY_SOME.matcher(key).matches()).forEach(key -> {
            Optional<String> near = Spelling.nearest(key, missing);
            if (near.isPresent() || !first && !key.matches("(type|audience)\\..*")) {
                findings.add(mistake(language, properties, key, "“" + key + "” is not a key that any page asks for.", near.map(one -> "Did you mean “" + one + "”? ").orElse("")
                        + "The keys are those of en.properties, and “type.” and “audience.” with the name of a type or an audience."));
            }
        });
        return findings.isEmpty() ? Checked.of(known) : Checked.refused(findings);
    }

    private static Finding mistake(String language, String properties, String near, String message) {
        return mistake(language, properties, near, message, "Compare the line with the same one in en.properties.");
    }

    private static Finding mistake(String language, String properties, String near, String message, String hint) {
        Matcher key = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(near)).matcher(properties);
        int at = key.find() ? key.end() : Math.max(properties.indexOf(near), 0);
        int line = (int) properties.substring(0, at).chars().filter(character -> character == '\n').count() + 1;
        return Finding.error("template-mistake",
                new SourceSpan(language + ".properties", List.of(), 0, line, 0, near.length(), near),
                "Line " + line + ": " + message, hint);
    }
}
