package org.readout.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;
import org.readout.model.Metadata;

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

    /** Whether a BCP 47 tag names a language that browsers and screen readers may know: two letters must be one, three are taken on trust. */
    public static boolean isTag(String tag) {
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*") && Metadata.isLanguage(Metadata.primary(tag));
    }

    boolean knows(String language) {
        return common.containsKey(language);
    }

    Set<String> common(String language) {
        return common.getOrDefault(language, Set.of());
    }

    /** Whether so many words that are common in a language, among all, make any other language out of the question. */
    static boolean isSure(int known, int all) {
        return known >= SURE * all;
    }

    /** The language these words are of, if one stands out. */
    Optional<String> of(List<String> words) {
        Map<String, Integer> tally = new HashMap<>();
        words.forEach(word -> tally.merge(word, 1, Integer::sum));
        return of(tally);
    }

    /** The language of a text, if one stands out. */
    public Optional<String> tell(String text) {
        return of(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+")).filter(word -> !word.isEmpty()).toList());
    }

    /** The language that words are of, if one stands out; of each, how often it stands. */
    private Optional<String> of(Map<String, Integer> words) {
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        String best = "";
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Set<String>> language : common.entrySet()) {
            int count = words.entrySet().stream().filter(word -> language.getValue().contains(word.getKey())).mapToInt(Map.Entry::getValue).sum();
            if (count > most) {
                next = most;
                most = count;
                best = language.getKey();
            } else {
                next = Math.max(next, count);
            }
        }
        return most >= KNOWN * all && most > AHEAD * next && !best.isEmpty() ? Optional.of(best) : Optional.empty();
    }
}
