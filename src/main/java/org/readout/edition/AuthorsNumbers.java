package org.readout.edition;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers that authors wrote before captions and headings, which an edition counts anew: “Table 2.”, “Appendix B:”, in the commonest languages and in
 * that of the edition.
 */
record AuthorsNumbers(Pattern ofCaptions, Pattern ofHeadings) {

    private static final String NUMBER = "(?:\\s*\\p{Nd}+|\\s+(?-i:[A-Z])\\b)(?:\\.\\p{Nd}+)*\\s*";

    private static final String ARTICLE = "ال";

    static AuthorsNumbers in(Furniture furniture) {
        return new AuthorsNumbers(
                pattern(words(Stream.of("table", "figure", "fig.", "tableau", "tabelle", "abbildung", "tabla", "figura"), furniture, "table", "figure"),
                        NUMBER + "[.:：–—-]?\\s*"),
                pattern(words(Stream.of("appendix", "annex", "annexe", "anhang", "anexo", "apéndice"), furniture, "appendix"), NUMBER + "[.:：–—-]\\s*"));
    }

    /** An Arabic word stands in a caption without the article that it has in a sentence, too. */
    private static Stream<String> words(Stream<String> common, Furniture furniture, String... keys) {
        List<String> ours = Stream.of(keys).map(key -> furniture.say(key, "").strip()).toList();
        return Stream.of(common, ours.stream(), ours.stream().filter(word -> word.startsWith(ARTICLE)).map(word -> word.substring(ARTICLE.length()))).flatMap(words -> words);
    }

    private static Pattern pattern(Stream<String> words, String number) {
        return Pattern.compile(words.map(Pattern::quote).collect(Collectors.joining("|", "^\\s*(?:", ")")) + number, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
