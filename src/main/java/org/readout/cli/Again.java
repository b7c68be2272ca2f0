package org.readout.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders that a command was told to work on: what is said to be done next is about them too, and can be pasted as it stands.
 *
 * @param folders by short option, as they were written
 */
record Again(Map<String, String> folders) {

    static final Again NOTHING = new Again(Map.of());

    private static final Map<String, String> OPTIONS = Map.of("--input", "-i", "--output", "-o", "--templates", "-t", "-i", "-i", "-o", "-o", "-t", "-t");
    /** A command that is proposed stands in quotation marks, or behind an arrow or an “or”. */
    private static final Pattern PROPOSED = Pattern.compile("(?<=“|→ |, or )readout ((?:release|translate) [a-z]+|[a-z-]+)(?=[ ”,]|$)");
    private static final Set<String> OF_RELEASES = Set.of("-o", "-t");
    /** What other commands take is as many as they need of it, and {@code release} takes no drafts. */
    private static final Map<String, Set<String>> TAKEN = Map.of("deliver", Set.of("-o"), "runs", Set.of("-o"), "prune", Set.of("-o"), "new-type", Set.of("-t"), "rules",
            Set.of(), "verify-release", Set.of(), "help", Set.of());
    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,~-]+", Pattern.UNICODE_CHARACTER_CLASS);

    Again {
        folders = Map.copyOf(folders);
    }

    static Again of(List<String> words) {
        Map<String, String> folders = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            String[] parts = words.get(at).split("=", 2);
            Optional<String> option = Optional.ofNullable(OPTIONS.get(parts[0]));
            Optional<String> value = parts.length > 1 ? Optional.of(parts[1]) : words.stream().skip(at + 1L).findFirst();
            option.ifPresent(one -> value.ifPresent(folder -> folders.put(one, folder)));
        }
        return new Again(folders);
    }

    /** The same words, with the folders in every command that they propose. */
    String in(String words) {
        return folders.isEmpty() ? words : PROPOSED.matcher(words).replaceAll(found -> Matcher.quoteReplacement(found.group() + options(found)));
    }

    private String options(MatchResult found) {
        String command = found.group(1);
        Set<String> taken = command.startsWith("release") ? OF_RELEASES : TAKEN.getOrDefault(command, folders.keySet());
        return Stream.of("-i", "-o", "-t").filter(taken::contains).filter(folders::containsKey).map(option -> " " + option + " " + quoted(folders.get(option)))
                .collect(Collectors.joining());
    }

    private static String quoted(String folder) {
        return PLAIN.matcher(folder).matches() ? folder : "'" + folder.replace("'", "'\\''") + "'";
    }
}
