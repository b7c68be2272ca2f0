package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.extract.ask.Addressee;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** Parts whose headings nobody foresaw are known by what stands under them; one test for each general form. */
class SilentHeadingTest {

    /** Where no heading names anything, less is guessed. */
    private static final String BESIDE = "\n## Key messages\n\n- Lights go out at ten.\n";

    private static Memo policy(String body) {
        return memo("policy-memo", "en", body);
    }

    private static Memo technical(String body) {
        return memo("technical-memo", "en", body);
    }

    private static Memo memo(String type, String language, String body) {
        return Memos.memo("---\ntitle: A memo\ntype: " + type + "\nlanguage: " + language + "\n---\n\n## Summary\n\nShort.\n\n" + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Does it scale?\n- Who pays?", "1. We do not know whether it scales.\n2. Who pays? Many ask.", "- *On size*\n  - Does it scale?\n- *On money*\n  - Who pays?"})
    void questionsAreOpenQuestionsUnderAnyHeading(String items) {
        assertThat(technical("## Tuesday afternoon\n\n" + items + "\n").records(OpenQuestion.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The questions below came up twice and could not be settled.", "Les questions posées ci-dessous n’ont pas pu être tranchées.", "Die Fragen unten konnten nicht geklärt werden."})
    void aSentenceOfTheQuestionsBelowIsNoneOfThem(String lead) {
        assertThat(technical("## Open questions\n\n" + lead + "\n\n### Does it scale?\n\nNobody has measured it.\n\n### Who pays?\n\nIt remains open.\n").records(OpenQuestion.class)).hasSize(2);
    }

    @Test
    void indirectQuestionsNeedAHeadingThatLeansThatWay() {
        String items = "- Whether pupils notice\n- How long an index stays useful\n";
        assertThat(technical("## Things nobody could tell us\n\n" + items).records(OpenQuestion.class)).hasSize(2);
        assertThat(technical("## Reading guide\n\n" + items).records(OpenQuestion.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Wednesday\n\nWe asked teachers the following:\n\n1. Does it scale?\n2. Who pays?\n", "## Interview guide\n\n- Does it scale?\n- Who pays?\n", "## Wednesday\n\n**Are you against it?** No.\n\n**Who pays you?** Members.\n",
        "## Questions people ask us\n\n- Does it scale?\n- Who pays?\n"})
    void questionsPutToOthersOrAnsweredAreNot(String section) {
        assertThat(technical(section).records(OpenQuestion.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Turning evidence into action\n\n- The council should fund audits.\n- Schools must train staff.\n", "## Considerations\n\n- Fund audits.\n- Train staff.\n",
        "## The Board therefore\n\n- recommends that the council fund audits;\n- invites the schools to train staff.\n", "## If you are a funder\n\n- Fund audits.\n- Train staff.\n"})
    void asksAreRecommendationsUnderAnyHeading(String section) {
        assertThat(policy(section + BESIDE).records(Recommendation.class)).hasSize(2);
    }

    @Test
    void ordersMayBeStepsOfAMethodAndOthersMayAsk() {
        assertThat(policy("## Friday\n\n1. Install the cameras.\n2. Train the staff.\n").records()).isEmpty();
        assertThat(policy("## What witnesses told us\n\n- The council should fund audits.\n- Schools must train staff.\n").records()).isEmpty();
    }

    @Test
    void proseThatOnlyAsksIsReadSentenceBySentence() {
        assertThat(titles(policy("## Directions\n\nGovernments should label assistants. Banks must keep logs.\n"), Recommendation.class)).containsExactly("Governments should label assistants", "Banks must keep logs");
        assertThat(policy("## How we got here\n\nIn spring the council met. A review said that schools should pay. Nobody did.\n").records()).isEmpty();
    }

    @Test
    void limitsOfWhatIsKnownAreNoRisks() {
        Memo memo = policy("## Limits of our knowledge\n\nThere is no evidence on complaints. What do customers over eighty do?\n");
        assertThat(memo.records(OpenQuestion.class)).hasSize(2);
        assertThat(memo.records(Risk.class)).isEmpty();
    }

    @Test
    void ordersInOtherLanguages() {
        assertThat(memo("policy-memo", "fr", "## Les chantiers à ouvrir\n\n- Informer les locataires.\n- Prévoir un bouton.\n").records(Recommendation.class)).hasSize(2);
        assertThat(memo("policy-memo", "es", "## Hoja de ruta\n\n- Formar a los médicos.\n- Publicar el registro.\n").records(Recommendation.class)).hasSize(2);
        assertThat(memo("policy-memo", "de", "## Was nun ansteht\n\n- Eine Prüfstelle einrichten\n- Die Daten dokumentieren\n").records(Recommendation.class)).hasSize(2);
    }

    @Test
    void paragraphsOfOrdersUnderAnAsksHeadingAreTaken() {
        assertThat(titles(policy("## Recommendations\n\nFund audits. They pay.\n\nTrain staff.\n"), Recommendation.class)).containsExactly("Fund audits", "Train staff");
    }

    @Test
    void germanPutsTheVerbBeforeWhomItAsks() {
        assertThat(Addressee.ofAsk("Zudem sollte der Bund ein Verzeichnis führen.")).isEqualTo("der Bund");
        assertThat(Addressee.ofAsk("Zudem sollte das Verfahren einfacher werden.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"| | What it does | Today |\n|---|---|---|\n| Base model | Writes | closed |\n| Safety filter | Removes | closed |\n", "- **Training data.** The texts.\n- **Tokenizer.** Cuts words.\n",
        "**Gate.** Stops. **Degrees of disclosure:** none; code.\n\n**Store.** Keeps. **Degrees of disclosure:** size.\n"})
    void partsOfASystemAreComponentsUnderAnyHeading(String body) {
        assertThat(technical("## Between pupil and answer\n\n" + body).records(Component.class)).hasSize(2);
    }

    @Test
    void paragraphsThatBeginWithANameAndAColonAreRecords() {
        assertThat(titles(technical("## Components\n\nCorpus: the texts.\n\nIndex: the numbers.\n"), Component.class)).containsExactly("Corpus", "Index");
    }

    @Test
    void aTablesCaptionAboveItTellsTheLayerAndIsNoRecord() {
        assertThat(technical("## Components\n\n**Table 1. Data layer**\n\n| Component | Risks |\n|---|---|\n| Corpus | theft |\n\n**Table 2. Who came**\n\n| Sector | People |\n|---|---|\n| Firms | 3 |\n").records(Component.class))
                .extracting(Component::title, Component::layer).containsExactly(tuple("Corpus", "Data layer"));
    }

    @Test
    void namedWaysOfSeeingAreApproaches() {
        assertThat(titles(technical("## Three camps\n\n**The auditors.** Open means repeatable.\n\n**The builders.** Open means forkable.\n"), Approach.class)).containsExactly("The auditors", "The builders");
        assertThat(technical("## Ways to contact us\n\n**By post.** Write.\n\n**By phone.** Call.\n").records()).isEmpty();
    }

    @Test
    void goodAndBadAreToldByTheHeadingsLeanOrByTheNames() {
        Memo memo = policy("## Luces\n\n- **Tempo.** Days.\n- **Reach.** Towns.\n\n## Seen from below\n\n- **Silent errors.** Nights.\n- **Dependence on one firm.** Years.\n" + BESIDE);
        assertThat(titles(memo, Benefit.class)).containsExactly("Tempo", "Reach");
        assertThat(titles(memo, Risk.class)).containsExactly("Silent errors", "Dependence on one firm");
        assertThat(policy("## How we got here\n\n- **Spring.** Errors were made.\n- **Summer.** Nobody came.\n").records()).isEmpty();
    }

    @Test
    void worriesMayBeCountedInProse() {
        assertThat(titles(policy("## Where it may go wrong\n\nThe first is that **proxies stand in**: a postcode tells. The second is **feedback**, since it grows.\n"), Risk.class)).containsExactly("proxies stand in", "feedback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> **Five things to remember**\n>\n> - Audits pay.\n> - Nobody checks.\n", "<table><tr><td><p>Five things to remember</p><ul><li>Audits pay.</li><li>Nobody checks.</li></ul></td></tr></table>\n"})
    void aBoxOfPointsBeforeTheFirstHeadingIsKeyPoints(String box) {
        assertThat(titles(Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n" + box + "\n## Recommendations\n\n- Fund audits.\n"), KeyPoint.class)).containsExactly("Audits pay", "Nobody checks");
    }

    @Test
    void aListOfPointsBeforeTheBodyIsKeyPoints() {
        assertThat(policy("## The bottom line\n\n- Audits always pay for themselves.\n- Nobody checks who is asked first.\n\n## Background\n\nWords.\n").records(KeyPoint.class)).hasSize(2);
        assertThat(policy("## Highlights\n\n### Why we did this study\n\nWords.\n\n### What we found\n\nWords.\n").records()).isEmpty();
    }

    @Test
    void theExplanationSaysWhatMadeThePart() {
        MemoType type = Memos.type("technical-memo");
        assertThat(Explanation.of(technical("## Tuesday afternoon\n\n- Does it scale?\n- Who pays?\n"), type).text()).contains("“Tuesday afternoon (known by what stands under it)”");
    }

    @Test
    void aListThatSaysOfEachNameThatItIsAPartOfASystemIsOfComponents() {
        String list = "- **Gauge reader:** A service that reads the gauges.\n- **Tide store:** The database for all readings.\n- **Bell:** A small web application that rings.\n";
        Memo memo = memo("technical-memo", "en", "## Harbours in a nutshell\n\nThe kinds of helpers are:\n\n" + list + "\n### How a reading travels\n\nBy wire.\n");
        assertThat(titles(memo, Component.class)).containsExactly("Gauge reader", "Tide store", "Bell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Definitions\n\n- **Gauge:** A tool that measures.\n- **Store:** A system that keeps.\n- **Bell:** A service that rings.\n",
            "## Who came\n\n- **Harbour office:** It reads the gauges.\n- **Pilots:** They use a system that rings.\n- **Guests:** A school class.\n"})
    void aListOfOtherThingsIsNot(String section) {
        assertThat(titles(memo("technical-memo", "en", section + "\n## Open questions\n\n- Who pays?\n- Who reads?\n"), Component.class)).isEmpty();
    }
}
