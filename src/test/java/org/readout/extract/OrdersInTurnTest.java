package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.text;
import static org.readout.extract.Drafted.titles;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Benefit;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** Orders to several bodies or several to one, points that something counts, and questions beside what is said of them. */
class OrdersInTurnTest {

    private static Memo asks(String language, String body) {
        return memo("policy-memo", language, "## " + (language.equals("de") ? "Empfehlungen" : language.equals("fr") ? "Recommandations" : language.equals("es") ? "Recomendaciones" : "Recommendations") + "\n\n" + body + "\n");
    }

    private static List<String> asked(Memo memo) {
        return memo.records(Recommendation.class).stream().map(ask -> ask.addressee() + ": " + ask.title()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|**For water boards.** Measure every well. Publish the readings monthly.|Water boards: Measure every well;Water boards: Publish the readings monthly",
        "fr|**Aux communes.** Ouvrir les registres. Nommer un référent avant fin 2028.|Communes: Ouvrir les registres;Communes: Nommer un référent avant fin 2028",
        "en|**For water boards.** Measure every well. Readings should come from the field rather than the desk.|Water boards: Measure every well",
        "en|Measure every well. Meters should be cheap rather than perfect.|: Measure every well",
        "en|Measure every well. The county should pay for meters.|: Measure every well;The county: The county should pay for meters",
        "es|Pedimos al Gobierno que mida los pozos; a los ayuntamientos, que publiquen los datos; y a las universidades, que los lean.|Gobierno: Pedimos al Gobierno que mida los pozos;los ayuntamientos: a los ayuntamientos, que publiquen los datos;las universidades: a las universidades, que los lean",
        "fr|Nous demandons au ministère de mesurer les puits ; aux communes, de publier les relevés.|ministère: Nous demandons au ministère de mesurer les puits;communes: aux communes, de publier les relevés",
        "en|By June 2029 the county should close the wells.|the county: By June 2029 the county should close the wells",
        "en|The Well Owners' Union has said that towns must pay. The county should decide.|The county: The county should decide"})
    void eachBodyIsAskedWhatItIsAsked(String language, String body, String expected) {
        assertThat(asked(asks(language, body))).containsExactly(expected.split(";"));
    }

    @Test
    void linesThatBeginWithABodyEachAreAsksEach() {
        assertThat(asked(asks("de", "Bund: Messgeräte bezahlen.\nLänder: die Werte sammeln, spätestens bis Ostern.\nGemeinden: keine neuen Brunnen bohren."))).containsExactly(
                "Bund: Messgeräte bezahlen", "Länder: die Werte sammeln, spätestens bis Ostern", "Gemeinden: keine neuen Brunnen bohren");
        assertThat(asked(asks("es", "— Que se midan los pozos.\n— Que se publiquen los datos."))).containsExactly(": Que se midan los pozos", ": Que se publiquen los datos");
    }

    @Test
    void aBodyIsKnownByItsOwnNameBeforeAnOrder() {
        assertThat(asked(asks("en", "- Well Inspection Center: measure every well.\n- County Clerk: publish the readings.\n- Close what leaks."))).containsExactly(
                "Well Inspection Center: measure every well", "County Clerk: publish the readings", ": Close what leaks");
    }

    @Test
    void linesOverListsMayNameATimeInBrackets() {
        Memo memo = text("Well water", "", "1. Risks", "", "Wells may run dry before anybody notices it in the towns around.", "", "2. Recommendations", "", "Short term (by Easter 2028)", "", "  a) Measure every well.", "  b) Close what leaks.", "",
                "Financial year 2028-29", "", "  c) Dig no more.", "  d) Pay for meters.");
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::horizon).containsExactly("Short term (by Easter 2028)", "Short term (by Easter 2028)", "Financial year 2028-29", "Financial year 2028-29");
    }

    @Test
    void aNumberedParagraphOfALetterHoldsAList() {
        Memo memo = text("Dear Chair,", "", "Our evidence on wells", "---------------------", "", "1. We are glad to write, and have little to add to what was said before.", "", "Benefits", "--------", "", "2. Meters bring us two things that nobody would give back.", "",
                "   - Peace. Neighbours no longer quarrel.", "   - Rest. Nobody reads dials at night.", "", "Risks", "-----", "", "3. (a) Rust. Meters fail in wet years.", "", "   (b) Rates. Meters cost what towns lack.", "");
        assertThat(titles(memo, Benefit.class)).containsExactly("Peace", "Rest");
        assertThat(titles(memo, Risk.class)).containsExactly("Rust", "Rates");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Risks|Three worries remain: rust, rates and rows.|rust;rates;rows",
        "de|Risiken|Es drohen zwei Gefahren: Rost und Streit.|Rost;Streit",
        "es|Riesgos|Nos inquietan tres cosas: el óxido, la tarifa y el pleito.|el óxido;la tarifa;el pleito",
        "fr|Deux risques|Les compteurs rouillent. Les communes se fâchent.|Les compteurs rouillent.;Les communes se fâchent.",
        "en|Risks|Two of the wells are old: one, in fact, is dry, and leaks.|"})
    void whatIsCountedIsAPointEach(String language, String heading, String body, String points) {
        assertThat(titles(memo("policy-memo", language, "## " + heading + "\n\n" + body + "\n"), Risk.class)).containsExactlyElementsOf(points == null ? List.of() : List.of(points.split(";")));
    }

    @Test
    void aHeadingThatCountsAsksHoldsWhateverStandsBelow() {
        assertThat(titles(memo("policy-memo", "en", "## Our three asks, minister\n\n### Tell towns what to do\n\nThey ask.\n\n### What we still do not know, find out\n\nPlease.\n\n### Come back\n\nSoon.\n"), Recommendation.class))
                .containsExactly("Tell towns what to do", "What we still do not know, find out", "Come back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Who reads the dials?/Whether any of it lasts. The oldest meter is a year old.|Who reads the dials?;Whether any of it lasts.",
        "en|Do wells recover? Two rose by a metre, and nobody can say whether the rain did it.|Do wells recover?",
        "fr|Pourquoi moins de puits ? Parce qu'ils coûtent. Mais combien sont à sec, nul ne le sait.|Pourquoi moins de puits ?;Mais combien sont à sec, nul ne le sait.",
        "de|Strittig blieb, ob alte Brunnen zählen.|Strittig blieb, ob alte Brunnen zählen.",
        "en|In fairness we add what we could not measure. It is unclear how deep the wells go.|It is unclear how deep the wells go."})
    void questionsAreToldFromWhatIsSaidOfThem(String language, String body, String questions) {
        assertThat(titles(memo("policy-memo", language, "## Open questions\n\n" + body.replace("/", "\n\n") + "\n"), OpenQuestion.class)).containsExactlyInAnyOrder(questions.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Risks should nothing change|risks", "es|Riesgos si no se actúa|risks", "de|Risiken, wenn alles offen bleibt|risks", "en|Potential downsides|risks", "en|Why we met|introduction", "en|What was said on the first day|"})
    void aHeadingSaysAtItsBeginningWhatItIs(String language, String heading, String part) {
        assertThat(memo("policy-memo", language, "## " + heading + "\n\n**Rust.** Meters fail.\n\n**Rates.** Meters cost.\n").sections()).extracting(Section::part).containsExactly(part == null ? "" : part);
    }

    @Test
    void aPartsNameAloneInALineIsItsHeading() {
        Memo memo = text("Well water in the valley: what nine summers show", "", "Prepared by the Board of Wells for its members in the spring of the year 2028.", "", "Summary", "", "The wells of the valley are running dry, and nobody measures how fast they do.", "", "1. Background", "", "There are nine wells in the valley, and two of them are older than the town.", "", "Acknowledgements", "", "We thank the towns.");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("summary", "background", "acknowledgements");
        assertThat(memo.sections()).extracting(section -> section.blocks().size()).containsExactly(1, 1, 1);
    }

    @Test
    void whatDeniesRecommendationsIsNoPart() {
        assertThat(memo("policy-memo", "en", "## Policy options\n\nThis service does not make recommendations. Others have put a levy and a cap on the table, and both would need a law of their own.\n").sections())
                .extracting(Section::part).containsExactly("");
    }

    @Test
    void asksThatAreTimedKeepTheirOwnTime() {
        assertThat(asks("en", "**For water boards.** Measure every well. Publish the readings by May 2028.").records(Recommendation.class)).extracting(Recommendation::title, Recommendation::horizon)
                .containsExactly(tuple("Measure every well", ""), tuple("Publish the readings by May 2028", "by May 2028"));
        assertThat(asks("de", "1. Die Kreise müssen die Werte melden, spätestens nach zwei Wochen.").records(Recommendation.class)).extracting(Recommendation::horizon).containsExactly("spätestens nach zwei Wochen");
    }

    /** Writing programs like to make the blank before it bold as well. */
    @Test
    void aStressedAskBeginsWhereItsWordsDo() {
        String draft = "<!doctype html><html lang=en><body><h1>Wells</h1><h2>Recommendations</h2><p>First,<strong> the Office should keep a list of wells</strong>. It should be public.</p><p>Second,<strong> the Office should count the pumps</strong>. Nobody does.</p>";
        Memo memo = Memos.memoOf(Memos.read("draft.html", draft.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        assertThat(memo.records(Recommendation.class)).extracting(Recommendation::title, ask -> ask.spans().get(0).words())
                .containsExactly(tuple("the Office should keep a list of wells", "the Office should keep a list of wells"), tuple("the Office should count the pumps", "the Office should count the pumps"));
    }

    @Test
    void whatIsCountedAndStressedAndOrdersNothingIsNoAsk() {
        assertThat(titles(asks("en", "First, **three kinds of delay** make the wait long.\n\nThe second priority is **a common list of wells**. Five lists differ.\n\nThird, **the Office should count the pumps**. Nobody does.\n\nFourth, **wells need a law of their own**. They have none."), Recommendation.class))
                .containsExactly("a common list of wells", "the Office should count the pumps", "wells need a law of their own");
        assertThat(titles(asks("en", "First, **three kinds of delay** make the wait long.\n\nSecond, **the Office should count the pumps**. Nobody does."), Recommendation.class)).noneMatch(title -> title.contains("delay"));
    }
}
