package org.readout.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;

/**
 * The commonest words of some languages, by which a text's own is told: about every other word of running prose is among
 * the fifty commonest of its language. Good for whole paragraphs, not for headings; why no library, see ADR 6.
 *
 * @param common by language ("en"), lower case
 */
public record Languages(Map<String, Set<String>> common) {

    public static final Languages NONE = new Languages(Map.of());

    /** Of all words, so many at least must be known. */
    private static final double KNOWN = 0.2;
    /** Where so many are, no other language need be asked. */
    private static final double SURE = 0.3;
    /** And so many times as many as in the next language. */
    private static final double AHEAD = 1.5;

    public Languages {
        common = Map.copyOf(common);
    }

    /** Reads {@code templates/languages.yaml}: a language's two letters, and its commonest words in one line. */
    public static Checked<Languages> read(String file, String yaml) {
        return DeclaredYaml.read(file, yaml, declared -> {
            Map<String, Set<String>> common = new LinkedHashMap<>();
            declared.allTexts().forEach((language, words) -> {
                if (!language.matches("[a-z]{2,3}")) {
                    declared.report(language, "“" + language + "” is no language.", "Write its two letters, as in “en: the of and”.");
                }
                common.put(language, new HashSet<>(Arrays.asList(words.toLowerCase(Locale.ROOT).split("\\s+"))));
            });
            return new Languages(common);
        });
    }

    boolean knows(String language) {
        return common.containsKey(language);
    }

    /** The language of a passage, if one stands out; {@code expected} is asked first, and often enough alone. */
    Optional<String> of(Passage passage, String expected) {
        List<String> words = new ArrayList<>(passage.words().size());
        passage.words().forEach(word -> words.add(word.folded()));
        return count(common.getOrDefault(expected, Set.of()), words) >= SURE * words.size() ? Optional.of(expected) : of(words);
    }

    private static int count(Set<String> known, List<String> words) {
        int count = 0;
        for (String word : words) {
            count += known.contains(word) ? 1 : 0;
        }
        return count;
    }

    /** The language these words are of, if one stands out. */
    Optional<String> of(List<String> words) {
        String best = "";
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Set<String>> language : common.entrySet()) {
            int count = count(language.getValue(), words);
            if (count > most) {
                next = most;
                most = count;
                best = language.getKey();
            } else {
                next = Math.max(next, count);
            }
        }
        return most >= KNOWN * words.size() && most > AHEAD * next && !best.isEmpty() ? Optional.of(best) : Optional.empty();
    }
}
