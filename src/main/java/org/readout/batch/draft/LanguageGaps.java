package org.readout.batch.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.readout.batch.template.Templates;
import org.readout.finding.Finding;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** What templates lack of the language a memo is in: nobody can see from a page that is half in English why it is. */
public final class LanguageGaps {

    private LanguageGaps() {
    }

    public static Optional<Finding> of(PreparedDraft draft, Templates templates) {
        String language = draft.metadata().bareLanguage();
        if (draft.refused() || language.isEmpty() || language.equals(Templates.FALLBACK_LANGUAGE)) {
            return Optional.empty();
        }
        List<String> lacking = new ArrayList<>();
        if (draft.translated().isEmpty() && !templates.type(draft.type()).parts().stream().filter(MemoType.Part::required).allMatch(part -> part.isOfferedIn(language))) {
            lacking.add("headings of parts (types/" + draft.type() + ".yaml)");
        }
        if (!templates.furniture().containsKey(language) && !templates.furniture().containsKey(draft.metadata().language())) {
            lacking.add("the words that Readout puts on a page (messages/" + language + ".properties)");
        }
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        if (draft.translated().isEmpty() && !templates.vocabulary().knows(language)) {
            lacking.add("words by which drafts are understood (words/" + language + ".yaml)");
        }
        return Optional.of(Finding.warning("language-unprepared", SourceSpan.of(draft.file()), "The templates are not prepared for "
                + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + ". They lack " + String.join("; ", lacking) + ".",
                "Have them added once, for all drafts: “Adding a language” in the documentation (src/docs/languages.md) says how. Until then English takes their place."));
    }
}
