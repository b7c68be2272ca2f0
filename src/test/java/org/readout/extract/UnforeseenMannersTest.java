package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.Document;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;
import org.readout.verify.Accounting;

/** Manners of writing that no heading and no word announces; one test for each. */
class UnforeseenMannersTest {

    private static Memo policy(String body) {
        return memo("policy-memo", "en", body);
    }

    @Test
    void boldRunInWordsAreHeadingsWhereThereAreNoOthers() {
        String text = "# Watching the watchers\n\n**Summary.** Short.\n\n**Benefits.** We see two. First, towns can change supplier. Second, residents can check.\n\n"
                + "**What we ask.** The ministry should (a) pay for a shared desk and (b) publish a list by 2027.\n";
        Document document = Memos.read("draft.md", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        Memo memo = Memos.memoOf(document);
        assertThat(memo.sections()).extracting(Section::part).containsExactly("summary", "benefits", "recommendations");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::addressee, Recommendation::horizon)
                .containsExactly(tuple("pay for a shared desk", "The ministry", ""), tuple("publish a list by 2027", "The ministry", "by 2027"));
        assertThat(Accounting.ofMemo(document, memo)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Three stand out: (1) thieves learn the rule; (2) towns lack staff; (3) vendors leave.|3", "de|Zum einen droht neuer Missbrauch der Daten, zum anderen fehlt das Personal.|2",
        "fr|D’une part, les coûts augmentent vite ; d’autre part, le personnel manque.|2", "es|Por un lado, suben los costes anuales; por otro, falta personal.|2", "en|See Article 5(2) and Annex (1) of the Act for more.|0"})
    void pointsCountedWithinAParagraphAreRecordsEach(String language, String text, int points) {
        assertThat(memo("policy-memo", language, "## Risks\n\n" + text + "\n").records(Risk.class)).hasSize(points);
    }

    @Test
    void columnsAreKnownByWhatStandsInThem() {
        Memo memo = memo("technical-memo", "en", "## Components\n\n| Component | Scope | Scale |\n|---|---|---|\n| Weights | What the model has learned | hosted / download |\n| Logs | What it was asked and said | none / sample / all |\n");
        assertThat(memo.records(Component.class)).extracting(Component::spectrum, Component::description)
                .containsExactly(tuple("hosted / download", "What the model has learned"), tuple("none / sample / all", "What it was asked and said"));
    }

    @Test
    void whatIsOnlyCountedNamesNothing() {
        assertThat(memo("technical-memo", "fr", "## Composants\n\n| Catégorie | Nombre |\n|---|---|\n| Entreprises | 81 |\n| Particuliers | 28 |\n").records()).isEmpty();
    }

    @Test
    void theSentenceThatCountsThingsSaysWhatTheyAre() {
        Memo memo = policy("## Risks\n\n- Theft\n- Delay\n\n## What there is to win\n\nThe benefits are of two kinds.\n\n**Service.** Shorter queues.\n\n**Science.** Known origins.\n");
        assertThat(titles(memo, Benefit.class)).containsExactly("Service", "Science");
    }

    @Test
    void anAskIsCalledByWhatItsLabelSays() {
        Memo memo = policy("## Recommendations\n\n### On section 4\n\n**Proposed change:** The council should add a list of parts.\n\n**Reason:** Nobody can tell systems apart.\n\n### On section 9\n\n**Proposed change:** Delete the exemption.\n");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, Recommendation::rationale)
                .containsExactly(tuple("The council should add a list of parts", "Nobody can tell systems apart."), tuple("Delete the exemption", ""));
    }

    @Test
    void oneBodyMayBeAskedSeveralThingsInAParagraph() {
        Memo memo = policy("## Recommendations\n\n**For the ministry.** The ministry should fund audits. It should also publish them.\n\n**For towns.** Towns must keep a list.\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly("The ministry should fund audits", "It should also publish them", "Towns must keep a list");
    }

    @Test
    void aPartThatOnlyNamesWhatOthersAskHoldsNothing() {
        assertThat(policy("## Annex A. Recommendations of the court of auditors (for reference)\n\n- Keep a list.\n- Publish costs.\n").records()).isEmpty();
    }

    @Test
    void aSentenceThatLeadsOnIsNoRecord() {
        assertThat(titles(policy("## Open questions\n\n1. Our trials leave several matters unanswered.\n\n2. Does it scale?\n\n3. Who pays?\n"), OpenQuestion.class)).containsExactly("Does it scale?", "Who pays?");
    }
}
