package org.readout.batch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Metadata;

class LanguageGapsTest {

    private static final Templates TEMPLATES = TemplateFolder.read(Path.of("templates"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "pl | headings of parts (types/policy-memo.yaml); the words that Readout puts on a page (messages/pl.properties); words by which drafts are understood (words/pl.yaml)",
            "it | headings of parts (types/policy-memo.yaml); words by which drafts are understood (words/it.yaml)",
            "pt-BR | ''", "ru | ''", "rus | ''", "English | ''", "- | ''", "en-GB | ''", "'' | ''"})
    void aLanguageThatTemplatesAreNotPreparedForIsToldWithWhatTheyLack(String language, String lacking) {
        PreparedDraft draft = new PreparedDraft("memo.md", Digest.NONE, "memo", "policy-memo", Metadata.EMPTY.withLanguage(language), new TreeSet<>(), Digest.NONE, List.of(), List.of(), Optional.empty(), Optional.empty());
        assertThat(LanguageGaps.of(draft, TEMPLATES).map(Finding::message).orElse("")).satisfies(message -> {
            if (lacking.isEmpty()) {
                assertThat(message).isEmpty();
            } else {
                assertThat(message).endsWith("They lack " + lacking + ".");
            }
        });
    }
}
