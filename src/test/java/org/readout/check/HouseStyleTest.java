package org.readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** What a house declares: mistakes in it have a line, and its measures are what they say. */
class HouseStyleTest {

    @Test
    void aMistakeInTheTermsHasItsLineAndWhatWasProbablyMeant() {
        Checked<HouseTerms> read = HouseTerms.read("terms.yaml", """
                terms:
                  - preferred: dataset
                    insted-of: [data set]
                  - instead-of: [utilize]
                """);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.span().line()).isEqualTo(3);
            assertThat(finding.hint()).contains("Did you mean “instead-of”?");
        }).anySatisfy(finding -> assertThat(finding.message()).startsWith("Line 4").contains("nothing to put instead"));
    }

    @Test
    void capitalsCountOnlyWhereTheyAreAllTheDifference() {
        HouseTerms terms = HouseTerms.read("terms.yaml", "terms:\n  - preferred: internet\n    instead-of: [Internet]\n").value().orElseThrow();
        HouseStyle style = new HouseStyle(terms, Languages.NONE, List.of());
        String draft = RuleCases.SOUND + "\n## Appendix\n\nInternet pages stand on the Internet, that is, the internet.\n";
        assertThat(Memos.checked(draft, style).findings()).extracting(Finding::rule).containsExactly("term-not-preferred");
    }

    @Test
    void aTermIsOfItsLanguage() {
        HouseTerms terms = HouseTerms.read("terms.yaml", "terms:\n  - preferred: Datensatz\n    instead-of: [Dataset]\n    languages: [de]\n").value().orElseThrow();
        assertThat(Memos.checked(RuleCases.SOUND + "\n## Appendix\n\nA dataset.\n", new HouseStyle(terms, Languages.NONE, List.of())).findings()).isEmpty();
    }

    @Test
    void languagesAreTold() {
        Languages languages = Memos.style().languages();
        assertThat(languages.of(words("the aim of this memo is to say what is to be done and by whom, so that those who read it can act on it"))).contains("en");
        assertThat(languages.of(words("la memoria dice lo que hay que hacer y quién lo tiene que hacer, para que los que la lean puedan actuar"))).contains("es");
        assertThat(languages.of(words("le mémo dit ce qui est à faire et par qui, pour que ceux qui le lisent puissent agir sans plus attendre"))).contains("fr");
        assertThat(languages.of(words("das Papier sagt, was zu tun ist und von wem, damit die, die es lesen, auch danach handeln können"))).contains("de");
        assertThat(languages.of(words("openness gradients evaluation weights"))).isEmpty();
    }

    @Test
    void aLanguageThatIsNotSaidIsToldByTheText() {
        String draft = RuleCases.SOUND.replace("language: en\n", "").replace("It says what to do.", "Das Papier sagt, was zu tun ist und von wem, damit die, die es lesen, auch danach "
                + "handeln können; es ist nicht für die, die nur wissen wollen, was andere zu der Sache gesagt haben, und es sagt das auch.");
        assertThat(Memos.checked(draft, Memos.style()).findings()).filteredOn(finding -> finding.rule().startsWith("language-"))
                .extracting(finding -> finding.message()).containsExactly("The memo does not say its language; it is taken for German.");
    }

    @Test
    void sentencesEndWhereReadersEndThem() {
        assertThat(sentences("It is so. It is not! Is it?")).isEqualTo(3);
        assertThat(sentences("Dr. A. Author wrote, e.g. in No. 7 of it, that 3.5 is enough. “Quite.” So it ends.")).isEqualTo(3);
        assertThat(sentences("Without an end")).isEqualTo(1);
    }

    @Test
    void gradesGoByTheFormulas() {
        assertThat(Grade.of("en", 100, 5, 150).orElseThrow()).isCloseTo(0.39 * 20 + 11.8 * 1.5 - 15.59, org.assertj.core.data.Offset.offset(0.001));
        // 207 - 1.015 * 20 - 73.6 * 1.5 = 76.3, between 80 (6.5 years) and 70 (7.5)
        assertThat(Grade.of("fr", 100, 5, 150).orElseThrow()).isCloseTo(6.87, org.assertj.core.data.Offset.offset(0.01));
        assertThat(Grade.of("xx", 100, 5, 150)).isEmpty();
        assertThat(Arrays.asList(Grade.syllables("en", "made"), Grade.syllables("en", "table"), Grade.syllables("en", "openness"), Grade.syllables("es", "libertad"),
                Grade.syllables("fr", "ouverte"), Grade.syllables("de", "offenheit"))).containsExactly(1, 2, 3, 3, 2, 3);
    }

    private static List<String> words(String text) {
        return passage(text).words().stream().map(Word::folded).toList();
    }

    private static int sentences(String text) {
        return Sentences.of(passage(text)).all().size();
    }

    private static Passage passage(String text) {
        return new Passage(0, SourceSpan.of("draft.md"), text, false, List.of(), Passage.Place.PARAGRAPH, List.of(), new Vocabulary());
    }
}
