package org.readout.extract.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What any text has in which a pattern is found: of each of a few sets of words one at least, in capitals or not; no set where the pattern does not say.
 * What a pattern may stand for beyond letters, groups, alternatives and repetition is taken for anything.
 */
final class Needed {

    /** More ways of writing one stretch than these are not followed. */
    private static final int MOST = 64;
    /** A longer word says no more, and takes more room. */
    private static final int LONGEST = 10;
    /** More sets than these rule out little more. */
    private static final int MOST_SETS = 2;
    /** Shorter words are in most texts. */
    private static final int SHORTEST = 3;
    private static final Comparator<Set<String>> BEST = Comparator.comparing(Needed::shortest).thenComparing(words -> -words.size()).reversed();
    private static final Part NOTHING = new Part(Optional.of(Set.of("")), List.of());
    private static final Part ANYTHING = new Part(Optional.empty(), List.of());

    private final String pattern;
    private int at;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** Empty where nothing is sure; what rules out most is first. */
    static List<Set<String>> by(Pattern pattern) {
        if (pattern.pattern().contains("\\Q") || (pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) != 0) {
            return List.of();
        }
        Needed reading = new Needed(pattern.pattern());
        List<Set<String>> sets = reading.alternatives().needed();
        return reading.at < reading.pattern.length() ? List.of() : sets.stream().map(Needed::shortened).toList();
    }

    /**
     * What a stretch of the pattern asks for.
     *
     * @param exact all that it can stand for, where that is known
     * @param sets  otherwise, words of which one is in whatever it stands for, set by set
     */
    private record Part(Optional<Set<String>> exact, List<Set<String>> sets) {

        List<Set<String>> needed() {
            return exact.map(words -> words.contains("") ? List.<Set<String>>of() : List.of(words)).orElse(sets);
        }

        Part optional() {
            return exact.filter(words -> words.size() < MOST).map(words -> new Part(Optional.of(with(words, "")), List.of())).orElse(ANYTHING);
        }

        Part repeated() {
            return new Part(Optional.empty(), needed());
        }
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.stream().allMatch(part -> part.exact().isPresent())) {
            Set<String> all = parts.stream().flatMap(part -> part.exact().get().stream()).collect(Collectors.toSet());
            return all.size() <= MOST ? new Part(Optional.of(all), List.of()) : all.contains("") ? ANYTHING : new Part(Optional.empty(), List.of(all));
        }
        if (parts.stream().anyMatch(part -> part.needed().isEmpty())) {
            return ANYTHING;
        }
        return new Part(Optional.empty(), List.of(parts.stream().flatMap(part -> part.needed().get(0).stream()).collect(Collectors.toSet())));
    }

    private Part sequence() {
        Set<String> run = Set.of("");
        List<Set<String>> sets = new ArrayList<>();
        boolean whole = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Part part = quantified();
            Optional<Set<String>> exact = part.exact();
            if (exact.isPresent() && run.size() * exact.get().size() <= MOST) {
                run = joined(run, exact.get());
            } else {
                whole = false;
                sets.add(run);
                sets.addAll(exact.isPresent() ? List.of() : part.needed());
                run = exact.orElse(Set.of(""));
            }
        }
        sets.add(run);
        return whole ? new Part(Optional.of(run), List.of()) : new Part(Optional.empty(), best(sets));
    }

    /** Those that rule out most, and none that says little beside them. */
    private static List<Set<String>> best(List<Set<String>> sets) {
        List<Set<String>> sure = sets.stream().filter(words -> !words.contains("")).distinct().sorted(BEST).limit(MOST_SETS).toList();
        return sure.stream().filter(words -> words == sure.get(0) || shortest(words) >= SHORTEST).toList();
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private Part quantified() {
        Part part = atom();
        while (at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0) {
            char quantifier = pattern.charAt(at++);
            boolean mayBeNone = quantifier != '+';
            if (quantifier == '{') {
                int end = pattern.indexOf('}', at);
                mayBeNone = pattern.charAt(at) == '0';
                at = end + 1;
            }
            part = quantifier == '?' ? part.optional() : mayBeNone ? ANYTHING : part.repeated();
            if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
                at++;
            }
        }
        return part;
    }

    private Part atom() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> ANYTHING;
            case '^', '$' -> NOTHING;
            default -> letter(next);
        };
    }

    private static Part letter(char letter) {
        return new Part(Optional.of(Set.of(String.valueOf(small(letter)))), List.of());
    }

    /** As patterns fold case: by way of the capital. */
    static char small(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Flags change nothing here: all is read as if capitals did not matter. */
    private Part group() {
        boolean looks = false;
        if (pattern.startsWith("?", at)) {
            int end = at + 1;
            boolean named = pattern.startsWith("<", end) && Character.isLetter(pattern.charAt(end + 1));
            looks = !named && "=!<".indexOf(pattern.charAt(end)) >= 0;
            while (!named && !looks && ":)>".indexOf(pattern.charAt(end)) < 0) {
                end++;
            }
            if (!named && !looks && pattern.charAt(end) == ')') {
                at = end + 1;
                return NOTHING;
            }
            at = named ? pattern.indexOf('>', end) + 1 : looks ? end + (pattern.charAt(end) == '<' ? 2 : 1) : end + 1;
        }
        Part inner = alternatives();
        at++;
        return looks ? NOTHING : inner;
    }

    private Part characters() {
        int depth = 1;
        while (depth > 0) {
            char next = pattern.charAt(at++);
            at += next == '\\' ? 1 : 0;
            depth += next == '[' ? 1 : next == ']' ? -1 : 0;
        }
        return ANYTHING;
    }

    private Part escaped() {
        char next = pattern.charAt(at++);
        if (next == 'p' || next == 'P') {
            at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
            return ANYTHING;
        }
        if (next == 'n') {
            return letter('\n');
        }
        return "bBAzZG".indexOf(next) >= 0 ? NOTHING : Character.isLetterOrDigit(next) ? ANYTHING : letter(next);
    }

    private static Set<String> joined(Set<String> heads, Set<String> tails) {
        Set<String> joined = new HashSet<>();
        heads.forEach(head -> tails.forEach(tail -> joined.add(head + tail)));
        return joined;
    }

    private static Set<String> with(Set<String> words, String word) {
        Set<String> all = new HashSet<>(words);
        all.add(word);
        return all;
    }

    /** Without those that have another in them. */
    private static Set<String> shortened(Set<String> words) {
        Set<String> cut = new HashSet<>();
        words.forEach(word -> cut.add(word.substring(0, Math.min(LONGEST, word.length()))));
        Set<String> kept = new HashSet<>(cut);
        kept.removeIf(word -> hasAnother(word, cut));
        return kept;
    }

    private static boolean hasAnother(String word, Set<String> words) {
        for (int start = 0; start < word.length(); start++) {
            for (int end = start + 1; end <= word.length(); end++) {
                if (end - start < word.length() && words.contains(word.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }
}
