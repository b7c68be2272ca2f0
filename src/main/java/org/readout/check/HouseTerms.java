package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;

/**
 * How the house calls things; its JSON Schema is {@code templates/schemas/terms.schema.json}.
 *
 * @param acronyms those every reader knows, so that nobody has to spell them out
 * @param untranslated names and terms that stay as they are in every language
 */
public record HouseTerms(List<Term> terms, Set<String> acronyms, Set<String> untranslated) {

    public static final HouseTerms NONE = new HouseTerms(List.of(), Set.of(), Set.of());

    public HouseTerms {
        terms = List.copyOf(terms);
        acronyms = Set.copyOf(acronyms);
        untranslated = Set.copyOf(untranslated);
    }

    /**
     * One thing and its words.
     *
     * @param preferred what the house says, or empty where it has no word to put in place of the others
     * @param insteadOf words that mean the same and are not used
     * @param doNotUse  words that are never used
     * @param languages the languages it is about ("en"); empty for all
     * @param reason    why, or empty
     */
    public record Term(String preferred, List<String> insteadOf, List<String> doNotUse, List<String> languages, String reason) {

        public Term {
            insteadOf = List.copyOf(insteadOf);
            doNotUse = List.copyOf(doNotUse);
            languages = List.copyOf(languages);
        }

        boolean isOf(String language) {
            return languages.isEmpty() || languages.contains(language);
        }
    }

    /** Reads {@code templates/terms.yaml}. */
    public static Checked<HouseTerms> read(String file, String yaml) {
        return DeclaredYaml.read(file, yaml, declared -> {
            Map<String, String> said = new HashMap<>();
            List<Term> terms = new ArrayList<>(declared.mappings("terms", entry -> term(entry, said)));
            HouseTerms house = new HouseTerms(terms, new LinkedHashSet<>(declared.texts("known-acronyms")), new LinkedHashSet<>(declared.texts("untranslated")));
            declared.end();
            return house;
        });
    }

    private static Term term(DeclaredYaml entry, Map<String, String> said) {
        Term term = new Term(entry.text("preferred", ""), entry.texts("instead-of"), entry.texts("do-not-use"),
                entry.texts("languages"), entry.text("reason", ""));
        entry.end();
        if (term.insteadOf().isEmpty() && term.doNotUse().isEmpty()) {
            entry.report("preferred", "The term lists no word that is not used.", "Write “instead-of: […]” or “do-not-use: […]”.");
        }
        if (term.preferred().isEmpty() && !term.insteadOf().isEmpty()) {
            entry.report("instead-of", "“instead-of” has nothing to put instead.", "Add “preferred: …”, or write “do-not-use” for words with no better one.");
        }
        for (String language : term.languages()) {
            if (!language.matches("[a-z]{2,3}")) {
                entry.report("languages", "“" + language + "” is no language.", "Write its two letters, as in “languages: [en, fr]”.");
            }
        }
        List<String> unused = new ArrayList<>(term.insteadOf());
        unused.addAll(term.doNotUse());
        unused.forEach(word -> {
            String other = said.put(word + term.languages(), term.preferred());
            if (other != null) {
                entry.report("preferred", "“" + word + "” is listed twice.", "Keep it under one term.");
            }
            if (word.equals(term.preferred())) {
                entry.report("preferred", "“" + word + "” is preferred to itself.", "Take it out of one of the two lists.");
            }
        });
        return term;
    }
}
