package org.readout.source.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;

/** How those are named who wrote, edited and reviewed, and how the last two names are joined, in one of the languages whose dates are known. */
record Credit(String language, Pattern line, String and) {

    private static final List<Credit> ALL = List.of(
            of("en", "authors?|written by|by", "editors?|edited by", "reviewers?|reviewed by", "and"),
            of("fr", "auteur(?:e|rice)?s?|autrices?|rédigé par|par", "édité par|sous la direction de", "relu par|relect(?:eur|rice)s?", "et"),
            of("de", "autor(?:[:*/_]?in(?:nen)?|en)?|verfasst von|von", "herausgegeben von|herausgeber(?:[:*/_]?in(?:nen)?)?|redaktion", "geprüft von", "und"),
            of("es", "autor(?:a|es|as)?|escrito por|por", "editado por|editor(?:a|es|as)", "revisado por", "y"));

    /** How sure it is that names stand where names are looked for. */
    enum Expected { AMONG_TEXT, ON_STYLED_LINE }

    private static Credit of(String language, String authors, String editors, String reviewers, String and) {
        return new Credit(language, Pattern.compile("^(?:(?<author>" + authors + ")|(?<editor>" + editors + ")|(?<reviewer>" + reviewers
                + "))(?<colon>\\s*[:：]\\s*|\\s+)(?<names>\\S.*)$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), and);
    }

    /**
     * Those whom a line names.
     *
     * @param language of the draft, empty where it is not known: “Von Neumann” begins like a German credit
     */
    static List<Contributor> in(String words, String language, Expected expected) {
        return ALL.stream().map(credit -> credit.read(words, language, expected)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Contributor> read(String words, String spoken, Expected expected) {
        Matcher credit = line.matcher(words);
        if (!credit.matches()) {
            return List.of();
        }
        Metadata.Role role = credit.group("editor") != null ? Metadata.Role.EDITOR : credit.group("reviewer") != null ? Metadata.Role.REVIEWER : Metadata.Role.AUTHOR;
        List<String> names = names(credit.group("names"), and);
        boolean sure = !credit.group("colon").isBlank() || isSpoken(spoken)
                && names.stream().allMatch(name -> expected == Expected.ON_STYLED_LINE ? Name.mayBe(name) : Name.is(name));
        return sure ? names.stream().map(name -> new Contributor(name, role)).toList() : List.of();
    }

    /** Where the draft's language is none of these, nothing is known of how it names authors. */
    private boolean isSpoken(String spoken) {
        String primary = spoken.split("[-_]")[0];
        return primary.equalsIgnoreCase(language) || ALL.stream().noneMatch(credit -> primary.equalsIgnoreCase(credit.language));
    }

    static List<String> names(String words, String and) {
        return Arrays.stream(words.split(",|;|(?<=\\s)" + and + "(?=\\s)")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
