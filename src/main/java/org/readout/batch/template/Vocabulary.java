package org.readout.batch.template;

import java.util.List;
import java.util.Optional;

import org.readout.extract.language.LanguageWords;
import org.readout.extract.language.Words;

/** The words by which drafts are understood, of all languages. They are put together when the first draft is extracted, which takes a while and is not done in every process. */
public final class Vocabulary {

    private final List<LanguageWords> languages;
    private Optional<Words> words = Optional.empty();

    Vocabulary(List<LanguageWords> languages) {
        this.languages = List.copyOf(languages);
    }

    public boolean knows(String language) {
        return languages.stream().anyMatch(words -> words.language().equals(language));
    }

    public synchronized Words words() {
        words = words.or(() -> Optional.of(Words.of(languages)));
        return words.orElseThrow();
    }
}
