package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of which at least one stands, in capitals or not, in any text in which a pattern is found; none where the pattern does not say.
 * What a pattern may stand for beyond letters, groups, alternatives and repetition is taken for anything.
 */
final class Needed {

    /** More ways of writing one stretch than these are not followed. */
    private static final int MOST = 64;
    /** A longer word says no more, and takes more room. */
    private static final int LONGEST = 10;
    private static final Comparator<Set<String>> BEST = Comparator.comparing((Set<String> words) -> words.stream().mapToInt(String::length).min().orElse(0)).thenComparing(words -> -words.size());
    private static final Part NOTHING = new Part(Optional.of(Set.of("")), Optional.empty());
    private static final Part ANYTHING = new Part(Optional.empty(), Optional.empty());

    private final String pattern;
    private int at;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** Empty where nothing is sure. */
    static Optional<Set<String>> by(Pattern pattern) {
        if (pattern.pattern().contains("\\Q") || (pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) != 0) {
            return Optional.empty();
        }
        Needed reading = new Needed(pattern.pattern());
        Optional<Set<String>> words = reading.alternatives().needed();
        return reading.at < reading.pattern.length() ? Optional.empty() : words.map(Needed::shortened);
    }

    /**
     * What a stretch of the pattern asks for.
     *
     * @param exact all that it can stand for, where that is known
     * @param some  otherwise, words of which one is in whatever it stands for
     */
    private record Part(Optional<Set<String>> exact, Optional<Set<String>> some) {

        Optional<Set<String>> needed() {
            return exact.or(() -> some).filter(words -> !words.contains(""));
        }

        Part optional() {
            return exact.filter(words -> words.size() < MOST).map(words -> new Part(Optional.of(with(words, "")), Optional.empty())).orElse(ANYTHING);
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
        boolean exact = parts.stream().allMatch(part -> part.exact().isPresent());
        boolean sure = exact || parts.stream().allMatch(part -> part.needed().isPresent());
        Set<String> all = new HashSet<>();
        parts.forEach(part -> all.addAll((exact ? part.exact() : part.needed()).orElse(Set.of())));
        return !sure ? ANYTHING : exact && all.size() <= MOST ? new Part(Optional.of(all), Optional.empty())
                : new Part(Optional.empty(), Optional.of(all).filter(words -> !words.contains("")));
    }

    private Part sequence() {
        Set<String> run = Set.of("");
        Optional<Set<String>> best = Optional.empty();
        boolean whole = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Part part = quantified();
            Optional<Set<String>> exact = part.exact();
            if (exact.isPresent() && run.size() * exact.get().size() <= MOST) {
                run = joined(run, exact.get());
            } else {
                whole = false;
                best = better(better(best, Optional.of(run)), exact.isPresent() ? Optional.empty() : part.needed());
                run = exact.orElse(Set.of(""));
            }
        }
        return whole ? new Part(Optional.of(run), Optional.empty()) : new Part(Optional.empty(), better(best, Optional.of(run)));
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
        return new Part(Optional.of(Set.of(String.valueOf(small(letter)))), Optional.empty());
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

    private static Optional<Set<String>> better(Optional<Set<String>> one, Optional<Set<String>> other) {
        Optional<Set<String>> sure = other.filter(words -> !words.contains(""));
        return one.isEmpty() ? sure : sure.isEmpty() || BEST.compare(one.get(), sure.get()) >= 0 ? one : sure;
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
