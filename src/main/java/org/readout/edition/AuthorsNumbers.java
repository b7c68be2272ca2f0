package org.readout.edition;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers that authors wrote before captions and headings, which an edition counts anew: “Table 2.”, “Appendix B:”, in the commonest languages and in
 * that of the edition.
 */
record AuthorsNumbers(Pattern ofCaptions, Pattern ofHeadings) {

    private static final String NUMBER = "\\s*(?:\\p{Nd}+|[A-Z]\\b)(?:\\.\\p{Nd}+)*\\s*";

    static AuthorsNumbers in(Furniture furniture) {
        return new AuthorsNumbers(
                pattern(Stream.of("table", "figure", "fig.", "tableau", "tabelle", "abbildung", "tabla", "figura", said("table", furniture), said("figure", furniture)),
                        NUMBER + "[.:：–—-]?\\s*"),
                pattern(Stream.of("appendix", "annex", "annexe", "anhang", "anexo", "apéndice", said("appendix", furniture)), NUMBER + "[.:：–—-]\\s*"));
    }

    private static String said(String key, Furniture furniture) {
        return furniture.say(key, "").strip();
    }

    private static Pattern pattern(Stream<String> words, String number) {
        return Pattern.compile(words.map(Pattern::quote).collect(Collectors.joining("|", "^\\s*(?:", ")")) + number, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
