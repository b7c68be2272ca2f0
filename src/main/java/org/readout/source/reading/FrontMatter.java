package org.readout.source.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.readout.finding.Finding;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;
import org.readout.model.Metadata.Role;
import org.readout.model.SourceSpan;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** What a draft says of itself in key–value form: front matter, document properties, meta elements. */
public final class FrontMatter {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH), DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH), DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN),
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("es")),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar")), DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT));

    /** All that mean something, here or to whoever asks for them later. */
    private static final List<String> KEYS = List.of("id", "type", "title", "subtitle", "author", "authors", "editor", "editors", "reviewer", "reviewers", "date", "keywords",
            "language", "lang", "doi", Metadata.PARTS, "readout-rules");
    /** Of shorter ones every other short word is nearly one. */
    private static final int LONG_ENOUGH = 4;
    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

    private static final Pattern LINE = Pattern.compile("(?<key>[A-Za-z][\\w -]*?)(?::\\s+|\\s*=\\s*)(?:\"(?<quoted>[^\"]+)\".*|\\[(?<list>[^\\]]*)]\\s*|(?<plain>[^\"'|>&*\\s].*?)\\s*)");

    /** Keys that may stand on several lines, or have a list behind them. */
    private static final Set<String> OF_SEVERAL = Set.of("author", "authors", "editor", "editors", "reviewer", "reviewers", "keywords");
    /** In quotation marks, or set in italics or bold, from end to end. */
    private static final Pattern ENCLOSED = Pattern.compile("(?<mark>[\"']|\\*{1,2}|_{1,2})(?<within>(?:(?!\\k<mark>).)+)\\k<mark>");
    /** What Markdown would show otherwise than it is typed. */
    private static final Pattern MARKED_UP = Pattern.compile("(?U)[*`]|(?<!\\w)_\\S|]\\(|<\\S|&#?\\w+;|\\\\\\p{Punct}");

    private FrontMatter() {
    }

    /** YAML 1.1 with every scalar as the author wrote it, so that a date stays a date and a version a version. */
    public static Metadata ofYaml(String yaml, SourceSpan span, List<Finding> findings) {
        try {
            if (value(node(yaml)) instanceof Map<?, ?> map) {
                Map<String, List<String>> values = new LinkedHashMap<>();
                map.forEach((key, value) -> values.put(String.valueOf(key), texts(value)));
                slips(values.keySet(), span, findings);
                return of(values, span, findings);
            }
        } catch (YAMLException e) {
            findings.add(Finding.error("front-matter-unreadable", span, "The front matter between the two “---” lines is not YAML.",
                    "Write one “key: value” a line; put values with a colon in quotation marks."));
            return of(lines(yaml), span, findings);
        }
        return Metadata.EMPTY;
    }

    /** Whether it is YAML that names keys. */
    public static boolean isYaml(String text) {
        try {
            return node(text) instanceof MappingNode;
        } catch (YAMLException e) {
            return false;
        }
    }

    private static @Nullable Node node(String yaml) {
        Resolver asWritten = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.NULL, Pattern.compile("^(?:~|)$"), "~\0");
            }
        };
        LoaderOptions options = new LoaderOptions();
        return new Composer(new ParserImpl(new StreamReader(yaml), options), asWritten, options).getSingleNode();
    }

    /** Front matter whose second “---” is missing: what its lines say is known all the same. */
    public static Metadata ofUnended(String lines, SourceSpan span, List<Finding> findings) {
        findings.add(Finding.error("front-matter-unreadable", span, "The front matter begins with “---” and does not end: its second “---” is missing.",
                "Write “---” on a line of its own below the last “key: value”, before the text."));
        return of(lines(lines), span, findings);
    }

    /** “Key: value” a line, with nothing around them and no YAML: all of it, or nothing where a line is not understood whole, which then is text. */
    public static Optional<Metadata> ofLines(String lines, SourceSpan span, List<Finding> findings) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(":", 2);
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            List<String> typed = typed(parts[1].strip(), OF_SEVERAL.contains(key));
            if (typed.isEmpty() || values.containsKey(key) && !OF_SEVERAL.contains(key)) {
                return Optional.empty();
            }
            values.merge(key, typed, (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        }
        return Optional.of(of(values, span, findings));
    }

    /** Nothing where the value has mark-up in it, or no words. */
    private static List<String> typed(String value, boolean ofSeveral) {
        Matcher enclosed = ENCLOSED.matcher(value);
        String words = enclosed.matches() ? enclosed.group("within").strip() : value;
        if (MARKED_UP.matcher(words).find() || words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        return ofSeveral && words.startsWith("[") ? listed(words) : List.of(words);
    }

    private static List<String> listed(String list) {
        try {
            return list.endsWith("]") ? texts(value(node(list))) : List.of();
        } catch (YAMLException e) {
            return List.of();
        }
    }

    /** Whether some line begins with a key that means something. */
    public static boolean isIn(String lines) {
        return lines.lines().map(line -> line.split(":", 2)[0].strip().toLowerCase(Locale.ROOT)).anyMatch(KEYS::contains);
    }

    /** Keys that are a slip away from one that means something and is not there; others are the author’s own. */
    private static void slips(Set<String> written, SourceSpan span, List<Finding> findings) {
        List<String> missing = KEYS.stream().filter(key -> key.length() >= LONG_ENOUGH && written.stream().noneMatch(key::equalsIgnoreCase)).toList();
        written.stream().filter(key -> !KEYS.contains(key.strip().toLowerCase(Locale.ROOT))).forEach(key -> missing.stream()
                .filter(known -> ONE_SLIP.apply(known, key.strip().toLowerCase(Locale.ROOT)) >= 0 || isJumbled(known, key)).findFirst()
                .ifPresent(known -> findings.add(Finding.warning("front-matter-key", span, "“" + key + "” in the front matter means nothing to Readout.",
                        "Did you mean “" + known + "”?"))));
    }

    private static boolean isJumbled(String known, String key) {
        return Arrays.equals(known.chars().sorted().toArray(), key.strip().toLowerCase(Locale.ROOT).chars().sorted().toArray());
    }

    /** TOML between lines of “+++”: keys before the first table that have a value on their line. */
    public static Metadata ofToml(String toml, SourceSpan span, List<Finding> findings) {
        return of(lines(toml.split("(?m)^\\s*\\[", 2)[0]), span, findings);
    }

    /** What lines of the form “key: value” or “key = value” say; of a key that has nothing behind it nothing is known. */
    private static Map<String, List<String>> lines(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> values.putIfAbsent(line.group("key"), values(line)));
        return values;
    }

    private static List<String> values(Matcher line) {
        if (line.group("list") != null) {
            return Arrays.stream(line.group("list").split(",")).map(value -> value.strip().replaceAll("^[\"']|[\"']$", "")).filter(value -> !value.isEmpty()).toList();
        }
        return List.of(line.group("quoted") != null ? line.group("quoted").strip() : line.group("plain"));
    }

    public static Metadata of(Map<String, List<String>> values, SourceSpan span, List<Finding> findings) {
        Map<String, List<String>> rest = new LinkedHashMap<>();
        values.forEach((key, value) -> rest.put(key.strip().toLowerCase(Locale.ROOT), value));
        List<Contributor> contributors = new ArrayList<>();
        contributors(rest, Role.AUTHOR, contributors, "authors", "author");
        contributors(rest, Role.EDITOR, contributors, "editors", "editor");
        contributors(rest, Role.REVIEWER, contributors, "reviewers", "reviewer");
        String date = take(rest, "date");
        Optional<LocalDate> parsed = date(date);
        if (!date.isEmpty() && parsed.isEmpty()) {
            findings.add(Finding.warning("date-unreadable", span, "“" + date + "” is no date.", "Write it as 2024-03-27."));
        }
        List<String> keywords = Optional.ofNullable(rest.remove("keywords")).orElse(List.of()).stream()
                .flatMap(words -> Arrays.stream(words.split("[,;]"))).map(String::strip).filter(word -> !word.isEmpty()).toList();
        String language = take(rest, "language", "lang");
        Metadata metadata = new Metadata(take(rest, "id"), take(rest, "type"), take(rest, "title"), take(rest, "subtitle"),
                contributors, parsed, language.replace('_', '-'), keywords, Map.of());
        Map<String, String> properties = new LinkedHashMap<>();
        rest.forEach((key, value) -> properties.put(key, String.join(", ", value)));
        return new Metadata(metadata.id(), metadata.type(), metadata.title(), metadata.subtitle(), contributors, parsed,
                metadata.language(), keywords, properties);
    }

    /** ISO 8601, or day, month and year in words in English, French, German, Spanish or Arabic, or by signs as in Japanese and Chinese. */
    public static Optional<LocalDate> date(String text) {
        String bare = text.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(LocalDate.parse(bare.length() > 10 && bare.charAt(4) == '-' ? bare.substring(0, 10) : bare, form));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static void contributors(Map<String, List<String>> rest, Role role, List<Contributor> contributors, String... keys) {
        for (String key : keys) {
            Optional.ofNullable(rest.remove(key)).orElse(List.of()).stream().map(String::strip)
                    .filter(name -> !name.isEmpty()).forEach(name -> contributors.add(new Contributor(name, role)));
        }
    }

    private static String take(Map<String, List<String>> rest, String... keys) {
        for (String key : keys) {
            List<String> value = rest.remove(key);
            if (value != null && !value.isEmpty()) {
                return String.join(", ", value).strip();
            }
        }
        return "";
    }

    /** A text, a list, a map, or nothing. */
    private static @Nullable Object value(@Nullable Node node) {
        if (node instanceof MappingNode mapping) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            mapping.getValue().forEach(entry -> map.put(value(entry.getKeyNode()), value(entry.getValueNode())));
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.getValue().forEach(entry -> list.add(value(entry)));
            return list;
        }
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL) ? scalar.getValue() : null;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(entry -> texts(entry).stream()).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Object name = map.get("name");
            return List.of(String.valueOf(name == null ? map : name));
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }
}
