package org.readout.extract.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.model.Document;
import org.readout.model.PlainText;

/**
 * The language a draft is read by, and the words it is understood by. One must be chosen, however few words there are, and only languages come into question
 * whose words are known. {@code check} asks something else: whether a passage is in another language than its memo, of any language, and says so only if it is sure.
 *
 * @param known what is known of the draft so far
 */
public record Tongue(Locale locale, Words words, Known known) {

    private static final int FEWEST = 5;

    public Tongue(Locale locale, Words words) {
        this(locale, words, new Known());
    }

    /** The language that a draft states or, of those whose words are known, the one whose small words it has most of. */
    public static Tongue of(Document document, Words words) {
        String stated = document.metadata().language();
        return new Tongue(Locale.forLanguageTag(stated.isEmpty() ? likeliest(document, words.smallWords()) : stated), words);
    }

    public String language() {
        return locale.getLanguage();
    }

    private static String likeliest(Document document, Map<String, Set<String>> smallWords) {
        List<String> said = List.of(PlainText.ofBlocks(document.blocks()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = "";
        long most = FEWEST;
        for (Map.Entry<String, Set<String>> language : smallWords.entrySet()) {
            long count = said.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                best = language.getKey();
                most = count;
            }
        }
        return best;
    }
}
