package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.language.Unknown;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** Manners of writing that no list of headings foresees; one test for each general form. */
class UnknownAuthorsTest {

    @Test
    void aListOfFieldsBelongsToWhatStandsAboveItWhateverItsLabels() {
        Memo memo = memo("technical-memo", "en", "## Components\n\n**Corpus.** Pages.\n\n- *Whereabouts:* cellar\n- *Spectrum:* closed to open\n\n**Weights.** Numbers.\n\n- *Whereabouts:* attic\n");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::spectrum).containsExactly(tuple("Corpus", "closed to open"), tuple("Weights", ""));
    }

    @Test
    void aLineThatAnnouncesAListIsNoField() {
        assertThat(memo("technical-memo", "en", "## Components\n\n### Weights\n\nNumbers.\n\nWhat is often missing is the detail:\n\n- sizes\n- names\n").records(Component.class))
                .extracting(Component::description).allSatisfy(description -> assertThat(description).startsWith("Numbers."));
    }

    @Test
    void whatTellsOfThePartsIsNone() {
        assertThat(titles(memo("technical-memo", "en", "## Components\n\n### Weights\n\nNumbers.\n\n### What was kept back\n\nThe logs.\n"), Component.class)).containsExactly("Weights");
    }

    @Test
    void numberedParagraphsOfAReportAreProse() {
        Memo memo = memo("policy-memo", "en", "## Benefits\n\n3. Witnesses gave two reasons. Reuse gets cheaper. Errors surface early.\n\n## Risks\n\n4. We heard fears as well.\n5. **Gaming.** Thresholds leak.\n6. **Exposure.** Rare cases show.\n");
        assertThat(titles(memo, Benefit.class)).containsExactly("Reuse gets cheaper.", "Errors surface early.");
        assertThat(titles(memo, Risk.class)).containsExactly("Gaming", "Exposure");
    }

    @Test
    void proseSetsTheGoodAgainstTheBad() {
        Memo memo = memo("policy-memo", "en", "## Pros and cons\n\nOn the upside, clinicians see why. This builds trust. On the downside, rare cases may be recognised. The main worry is neglect.\n");
        assertThat(memo.records(Benefit.class)).extracting(Benefit::title, Benefit::description).containsExactly(tuple("On the upside, clinicians see why", "This builds trust."));
        assertThat(titles(memo, Risk.class)).containsExactly("On the downside, rare cases may be recognised", "The main worry is neglect");
    }

    @Test
    void proseAsksBesideAListThatAsks() {
        Memo memo = memo("policy-memo", "en", "## Recommendations\n\nOversight is thin.\n\n1. Publish the register.\n2. Fund audits.\n\nThe ministry should also train its staff. It has money.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee)
                .containsExactly(tuple("Publish the register", ""), tuple("Fund audits", ""), tuple("The ministry should also train its staff", "The ministry"));
    }

    @Test
    void whatIsNamedNowhereElseStandsWhereItWould() {
        String body = "## Benefits\n\n- **Control.** Courts can look.\n\n## Second act\n\n- **Gaming.** Thresholds leak.\n- **Exposure.** Rare cases show.\n\n## Recommendations\n\n1. Publish the register.\n";
        assertThat(memo("policy-memo", "en", body).sections()).extracting(Section::part).containsExactly("benefits", "risks", "recommendations");
        assertThat(memo("policy-memo", "en", body.replace("## Benefits", "## Methods")).sections()).extracting(Section::part).containsExactly("", "", "recommendations");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"One to three years|en", "Beyond 2028|en", "Now|en", "Mittelfristig|de", "Dans les deux ans|fr", "Antes de 2027|es"})
    void aGroupOfAsksInProseSaysByWhen(String heading, String language) {
        String ask = switch (language) {
            case "de" -> "Der Landtag sollte ein Register beschließen.";
            case "fr" -> "Le ministère devrait ouvrir un registre.";
            case "es" -> "El ministerio debería abrir un registro.";
            default -> "The ministry should open a register.";
        };
        String part = switch (language) {
            case "de" -> "Empfehlungen";
            case "fr" -> "Recommandations";
            case "es" -> "Recomendaciones";
            default -> "Recommendations";
        };
        assertThat(memo("policy-memo", language, "## " + part + "\n\n### " + heading + "\n\n" + ask + "\n").records(Recommendation.class)).extracting(Recommendation::horizon).containsExactly(heading);
    }

    @Test
    void aBoldLineBetweenNumberedHeadingsIsOne() {
        Memo memo = memo("policy-memo", "fr", "## I. Contexte\n\nDes mots.\n\n**II. Les risques**\n\n- **Fuite.** Des données.\n- **Abus.** Des fraudes.\n\n## III. Recommandations\n\n1. Publier le registre.\n");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("background", "risks", "recommendations");
    }

    @Test
    void theQuestionIsTheTitleAndWhatIsSaidBeforeItsContext() {
        Memo memo = memo("technical-memo", "en", "## Open questions\n\n**Descent.** Many models claim it. Can it be shown? Marks did not survive.\n");
        assertThat(memo.records(OpenQuestion.class)).extracting(OpenQuestion::title, OpenQuestion::context).containsExactly(tuple("Can it be shown?", "Many models claim it. Marks did not survive."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We were unable to establish what it costs.", "Nobody has counted the models in use.", "La question de la responsabilité n'est pas réglée.", "Nul ne sait qui paierait.",
        "Falta saber quién paga.", "Nadie lo ha comprobado.", "Niemand weiß, was eine Prüfung kostet.", "Es fehlen Zahlen zu kleinen Gemeinden.", "Wer haftet?"})
    void somethingIsNotKnown(String sentence) {
        assertThat(Unknown.isLeftOpen(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The evidence is clear.", "The supplier does not answer letters.", "Wir kennen die Modelle.", "Nobody should be denied an explanation.", "On sait combien cela coûte.",
        "Es gibt keine Pflicht zur Veröffentlichung.", "We would like to know:"})
    void nothingIsLeftOpen(String sentence) {
        assertThat(Unknown.isLeftOpen(sentence)).isFalse();
    }

    @Test
    void questionsPutToReadersAndWhatOthersRecommendAreNotTheMemosOwn() {
        assertThat(memo("technical-memo", "en", "## Exercise\n\n- How do you open a model?\n- What is your view?\n").records()).isEmpty();
        assertThat(memo("policy-memo", "en", "## What other countries recommend\n\n- Agencies must log every decision.\n- Towns should publish.\n").records()).isEmpty();
    }
}
