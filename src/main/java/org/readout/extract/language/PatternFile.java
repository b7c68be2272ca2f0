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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Patterns that are many and of many languages, in one file for all classes of a room, which is called as the room is: {@code ask.patterns}. {@code [Ask]} stands over those of a
 * class, {@code name =} over each; its lines are read as one, without what they are indented by. A name that comes again has several patterns. <code>{name}</code> stands for another
 * pattern of the class. Lines that begin with “#” are for people. A file is read when the first of its classes is used, and once.
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
        var classes = ROOMS.computeIfAbsent(room, any -> read(reader, room.substring(room.lastIndexOf('.') + 1) + ".patterns"));
        return new PatternFile(Objects.requireNonNull(classes.get(reader.getSimpleName()), reader.getName()));
    }

    private static Map<String, Map<String, List<String>>> read(Class<?> beside, String file) {
        Map<String, Map<String, List<String>>> classes = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        List<String> patterns = List.of();
        StringBuilder pattern = new StringBuilder();
        for (String line : lines(beside, file).toList()) {
            if (line.charAt(0) == ' ') {
                pattern.append(line.strip());
                continue;
            }
            end(pattern, patterns);
            if (line.charAt(0) == '[') {
                names = new HashMap<>();
                classes.put(line.substring(1, line.indexOf(']')), names);
            } else if (line.endsWith(" =")) {
                patterns = names.computeIfAbsent(line.substring(0, line.length() - 2), any -> new ArrayList<>());
            } else {
                throw new IllegalStateException(file + ": neither a class, a name nor a pattern: “" + line + "”");
            }
        }
        end(pattern, patterns);
        return classes;
    }

    private static void end(StringBuilder pattern, List<String> patterns) {
        if (!pattern.isEmpty()) {
            patterns.add(pattern.toString());
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
