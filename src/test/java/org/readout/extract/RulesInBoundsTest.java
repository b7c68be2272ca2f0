package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** What a rule that was made for one form leaves alone in another. */
class RulesInBoundsTest {

    private static final String ASKS = "\n## Recommendations\n\n1. Publish the register.\n2. Fund audits.\n";
    private static final String GAINS = "## Benefits\n\n- **Calm.** Nobody shouts.\n- **Order.** Files are found.\n\n";

    @Test
    void gainsInBoldBeforeFurtherGainsAreNoRisks() {
        Memo memo = memo("en", "## Benefits and risks\n\n**Cheaper drugs.** Hospitals pay less.\n\n**A say for patients.** Patients vote.\n\n"
                + "Three further gains would come later. First, wards would be calmer. Second, nurses would type less. Third, files would be found.\n" + ASKS);
        assertThat(titles(memo, Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 Introduction|This memo consists of three parts.", "2 What we did|The survey is made up of three parts.", "2 Comment lire cette note|La présente étude se compose de trois parties.", "2 Was wir taten|Der Forschungsbericht besteht aus drei Teilen.",
        "2 Qué hicimos|Este informe consta de tres partes.", "1 Background|A lock is made of three parts."})
    void thePartsOfATextAreNoComponents(String heading, String sentence) {
        Memo memo = memo("technical-memo", "en", "## " + heading + "\n\n" + sentence + " They can be read apart.\n\n### Letters\n\nSome words.\n\n### Visits\n\nOther words.\n\n### Lamps\n\nMore words.\n\n## Open questions\n\n- Who pays?\n");
        assertThat(titles(memo, Component.class)).isEmpty();
    }

    @Test
    void partsOfAMemoBelowACountAreNoComponents() {
        String body = "## 2 What locks are\n\nA lock is made of three parts.\n\n### Gates\n\nSome words.\n\n### Background\n\nOther words.\n\n### Lamps\n\nMore words.\n\n## Open questions\n\n- Who pays?\n";
        assertThat(titles(memo("technical-memo", "en", body), Component.class)).isEmpty();
        assertThat(titles(memo("technical-memo", "en", body.replace("Background", "Sluice")), Component.class)).containsExactly("Gates", "Sluice", "Lamps");
    }

    @Test
    void servicesUnderBenefitsAreBenefits() {
        assertThat(titles(memo("en", "## Benefits\n\nThe platform would bring the following services:\n\n- A desk that answers at night\n- A catalogue of wells\n" + ASKS), Benefit.class)).containsExactly("A desk that answers at night", "A catalogue of wells");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Three features of the plan worry us:|2", "Three steps of the plan worry us:|2", "We looked at the desks in the following steps:|0", "The following steps help us look at the desks:|0"})
    void whatWorriesUnderRisksIsARiskWhateverItIsCalled(String line, int risks) {
        assertThat(titles(memo("en", "## Risks\n\n" + line + "\n\n- The desk closes at night\n- The catalogue is old\n" + ASKS), Risk.class)).hasSize(risks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The first task of the review was|The second task was|0", "The first priority is|The second priority should be|2", "La première mesure a été|La deuxième mesure était|0", "La première mesure consiste|La deuxième mesure doit être|2",
        "Die erste Aufgabe war es,|Die zweite Aufgabe war es,|0", "Die erste Maßnahme ist es,|Die zweite Forderung lautet:|2", "La primera tarea fue|La segunda tarea era|0", "La primera medida es|La segunda medida debe ser|2"})
    void whatWasDoneIsNotAsked(String first, String second, int asks) {
        Memo memo = memo("en", "## Recommendations\n\n" + first + " **to count the wells in each town**. It takes two years.\n\n" + second + " **to hear the tenants of all houses**. Most of them answer.\n");
        assertThat(titles(memo, Recommendation.class)).hasSize(asks);
    }

    @Test
    void aStressedAskEndsBeforeItsComma() {
        assertThat(titles(memo("en", "## Recommendations\n\nFirst, **the Office should keep a list,** so that towns can look it up.\n\nSecond, **the Office should ask the tenants!** They know the wells.\n"), Recommendation.class))
                .containsExactly("the Office should keep a list", "the Office should ask the tenants");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hepatitis B|Vendor A", "Worry 1|Worry 2", "Snag A|Snag B"})
    void namesWithALetterOrFigureAreNames(String names) {
        String[] name = names.split("\\|");
        assertThat(titles(memo("en", GAINS + "## The doubts of the wards\n\n### " + name[0] + "\n\nDoors bang.\n\n### " + name[1] + "\n\nShelves are old.\n" + ASKS), Risk.class)).containsExactly(name);
    }

    @Test
    void countedRisksInBoldAreRisks() {
        assertThat(titles(memo("en", GAINS + "## The doubts of the wards\n\n- **Risk 1** Doors bang at night.\n- **Risk 2** Shelves are old.\n" + ASKS), Risk.class)).containsExactly("Doors bang at night", "Shelves are old");
    }

    @Test
    void storiesThatAreOnlyCountedAreNoRisks() {
        assertThat(titles(memo("en", GAINS + "## The doubts of the wards\n\n### Story 1\n\nDoors bang.\n\n### Story 2\n\nShelves are old.\n" + ASKS), Risk.class)).isEmpty();
    }

    @Test
    void whatStandsUnderTheSecondLineOfATitleIsLookedAt() {
        String asks = "- The ministry should publish the register by June.\n- Towns should fund audits.\n";
        Memo memo = memo("en", "# Harbours and drains\n\n## What should happen\n\n" + asks + "\n# Introduction\n\nSome words.\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly("The ministry should publish the register by June", "Towns should fund audits");
    }

    @Test
    void underTheSecondLineOfATitleAnImprintIsNone() {
        Memo memo = memo("technical-memo", "en", "# Open tides\n\n## A map of the parts of a gauge\n\nHarbour office\n\n3 May 2026\n\n# Introduction\n\nSome words.\n");
        assertThat(memo.records()).isEmpty();
        assertThat(memo.sections()).extracting(Section::part).containsExactly("", "introduction");
    }
}
