package org.readout.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Patterns that are many and of many languages, in one file for all classes of a room, which is called as the room is: {@code ask.patterns}. {@code [Ask]} stands over those of a
 * class, {@code name =} over each; its lines are read as one, without what they are indented by. A name that comes again has several patterns. <code>{name}</code> stands for
 * another pattern of the class. Lines that begin with “#” are for people. A file is read when the first of its classes is used, and once.
 */
public final class PatternFile {

    private static final Map<String, Map<String, Map<String, List<String>>>> ROOMS = new ConcurrentHashMap<>();
    /** No count in a pattern, which has digits, nor a class of characters, which has capitals. */
    private static final Pattern INCLUDED = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    private final Map<String, List<String>> texts;

    private PatternFile(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    /**
     * The patterns of a class.
     *
     * @throws NullPointerException  where its room has no such file, or nothing of the class in it
     * @throws IllegalStateException where a line is none of these
     */
    public static PatternFile of(Class<?> reader) {
        String room = reader.getPackageName();
        String file = room.substring(room.lastIndexOf('.') + 1) + ".patterns";
        var classes = ROOMS.computeIfAbsent(room, any -> read(file, lines(reader, file).toList()));
        return new PatternFile(Objects.requireNonNull(classes.get(reader.getSimpleName()), reader.getName()));
    }

    /** @return patterns by class and name */
    static Map<String, Map<String, List<String>>> read(String file, List<String> lines) {
        Map<String, Map<String, List<String>>> classes = new HashMap<>();
        Optional<Map<String, List<String>>> names = Optional.empty();
        Optional<List<String>> patterns = Optional.empty();
        StringBuilder pattern = new StringBuilder();
        for (String line : lines) {
            if (line.charAt(0) == ' ' && patterns.isPresent()) {
                pattern.append(line.strip());
                continue;
            }
            end(pattern, patterns);
            if (line.matches("\\[\\w+]") && !classes.containsKey(line.substring(1, line.length() - 1))) {
                names = Optional.of(new HashMap<>());
                patterns = Optional.empty();
                classes.put(line.substring(1, line.length() - 1), names.get());
            } else if (line.matches("[\\w-]+ =") && names.isPresent()) {
                patterns = Optional.of(names.get().computeIfAbsent(line.substring(0, line.length() - 2), any -> new ArrayList<>()));
            } else {
                throw new IllegalStateException(file + ": neither a class for the first time, a name in one nor a pattern of that name: “" + line + "”");
            }
        }
        end(pattern, patterns);
        return classes;
    }

    private static void end(StringBuilder pattern, Optional<List<String>> patterns) {
        if (!pattern.isEmpty()) {
            patterns.orElseThrow().add(pattern.toString());
            pattern.setLength(0);
        }
    }

    /** The same with a pattern that others of the class may include, and that stands elsewhere. */
    public PatternFile with(String name, String text) {
        Map<String, List<String>> more = new HashMap<>(texts);
        more.put(name, List.of(text));
        return new PatternFile(more);
    }

    /** A pattern as it is written, with all that it includes. */
    public String text(String name) {
        return texts(name).findFirst().orElseThrow();
    }

    /** All that go by the name, in their order. */
    public Stream<String> texts(String name) {
        return Objects.requireNonNull(texts.get(name), name).stream().map(text -> INCLUDED.matcher(text).replaceAll(included -> Matcher.quoteReplacement(text(included.group(1)))));
    }

    public Pattern pattern(String name) {
        return Pattern.compile(text(name));
    }

    /** A file of nothing but patterns, a line each. */
    static Stream<String> lines(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
