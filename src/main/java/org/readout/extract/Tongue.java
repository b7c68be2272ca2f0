package org.readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.readout.model.Document;
import org.readout.model.PlainText;

/** The language a draft is read by: the one it states, or, of those memos come in, the one whose small words it has most of. */
final class Tongue {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", Set.of("the", "and", "of", "to", "that", "is", "for", "with", "which", "should"),
            "fr", Set.of("le", "la", "les", "des", "et", "que", "est", "une", "dans", "pour"),
            "es", Set.of("el", "los", "las", "y", "que", "del", "una", "para", "por", "con"),
            "de", Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "zu"));
    private static final int FEWEST = 5;

    private Tongue() {
    }

    static Locale of(Document document) {
        if (!document.metadata().language().isEmpty()) {
            return Locale.forLanguageTag(document.metadata().language());
        }
        List<String> words = List.of(PlainText.ofBlocks(document.blocks()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = "";
        long most = FEWEST;
        for (Map.Entry<String, Set<String>> language : new TreeMap<>(SMALL_WORDS).entrySet()) {
            long count = words.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                best = language.getKey();
                most = count;
            }
        }
        return Locale.forLanguageTag(best);
    }
}
