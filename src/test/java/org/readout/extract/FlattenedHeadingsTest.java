package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** What programs that turn pages into text leave of headings, and what lines and lists say in place of headings. */
class FlattenedHeadingsTest {

    @ParameterizedTest
    @CsvSource({
            "en, 2. Risks of early harvest, Frost, Mould in the barn, Rye that frosts should be cut last.",
            "fr, 2. Risques d'une récolte précoce, Gel, Moisissure dans la grange, Le seigle gelé devrait être fauché en dernier."})
    void headingsWithoutNumbersBelongToTheNumberedOneBeforeThem(String language, String risks, String first, String second, String prose) {
        String draft = "## 1. Grain\n\nOats ripen late.\n\n## " + risks + "\n\nThey differ.\n\n## " + first + "\n\nIt comes at night. " + prose + "\n\n## " + second + "\n\nIt spreads. " + prose + "\n\n## 3. Straw\n\nIt is sold.\n";
        assertThat(titles(memo("policy-memo", language, draft), Risk.class)).containsExactly(first, second);
        assertThat(titles(memo("policy-memo", language, draft), Recommendation.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "en, Recommendations, Open the weirs in May, Count the eels, Name a warden",
            "es, Recomendaciones, Abrir las presas en mayo, Contar las anguilas, Nombrar a un guarda"})
    void linesThatCountOnAreHeadingsOverWhatStandsBelowThem(String language, String part, String first, String second, String third) {
        String draft = "## " + part + "\n\n- 1. " + first + "\n\nX.\n\n- 2. " + second + "\n\nX.\n\n- 3. " + third + "\n\nX.\n";
        assertThat(titles(memo("policy-memo", language, draft), Recommendation.class)).containsExactly(first, second, third);
    }

    @ParameterizedTest
    @CsvSource({
            "en, Our research agenda for the heath includes:, Grazing: how many sheep does a hectare bear?, Fire: who keeps the breaks clear?",
            "de, Unsere Forschung zur Heide stellt diese Fragen:, Beweidung: Wie viele Schafe trägt ein Hektar?, Feuer: Wer hält die Schneisen frei?"})
    void questionsBelowALineOfOurOwnAreOpen(String language, String line, String first, String second) {
        assertThat(titles(memo("technical-memo", language, line + "\n\n- " + first + "\n- " + second + "\n"), OpenQuestion.class)).containsExactly(first, second);
        assertThat(titles(memo("technical-memo", language, "We asked each shepherd in our survey these questions:\n\n- " + first + "\n- " + second + "\n"), OpenQuestion.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, This post sums up some of the key themes –", "de, Dieser Beitrag fasst die wichtigsten Themen zusammen –"})
    void aLineAboveTheFirstHeadingSaysWhatTheSectionsAre(String language, String line) {
        String draft = line + "\n\n## Bees need many hedges\n\nText.\n\n## Orchards are old\n\nText.\n\n## Honey sells well\n\nText.\n";
        assertThat(titles(memo("policy-memo", language, draft), KeyPoint.class)).containsExactly("Bees need many hedges", "Orchards are old", "Honey sells well");
    }

    @ParameterizedTest
    @CsvSource({
            "en, Recommendations, Build a shed for tools, Visits to orchards with a ladder., Courses in winter.",
            "fr, Recommandations, Construire un abri pour les outils, Des visites de vergers avec une échelle., Des cours en hiver."})
    void aListThatTellsHowAnOrderWouldWorkIsNoListOfAsks(String language, String part, String order, String first, String second) {
        String draft = "## " + part + "\n\n### " + order + "\n\nX:\n\n1. " + first + "\n2. " + second + "\n";
        assertThat(titles(memo("policy-memo", language, draft), Recommendation.class)).containsExactly(order);
    }

    @Test
    void aColonBehindANameInBoldSaysNothing() {
        assertThat(titles(memo("technical-memo", "en", "## Components\n\n**Pump**\n\nIron.\n\n**Filter sand**:\n\nWashed.\n\n**Valve**:\n\nBrass.\n"), Component.class)).containsExactly("Pump", "Filter sand", "Valve");
    }

    @ParameterizedTest
    @CsvSource({"en, Timetables need to reflect local needs and opportunities", "es, Los horarios deben reflejar los beneficios de cada barrio"})
    void aHeadingThatStatesSomethingNamesNoSideOfIt(String language, String heading) {
        assertThat(titles(memo("policy-memo", language, "## " + heading + "\n\n- Trams run late.\n- Buses run early.\n"), Benefit.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "en, How can visitors take part? Please share suggestions for the pier., Over the long term we recommend that the council open a second pier.",
            "de, Wie können Gäste mitwirken? Bitte nennen Sie Vorschläge für den Steg., Langfristig sollte der Rat einen zweiten Steg öffnen."})
    void whatAFormAsksForNamesThePart(String language, String heading, String ask) {
        assertThat(titles(memo("policy-memo", language, "## " + heading + "\n\n" + ask + "\n"), Recommendation.class)).hasSize(1);
    }

    @Test
    void anAskBelowALineThatLeadsOnIsFoundOnce() {
        assertThat(titles(memo("## Recommendations\n\nWe urge the council to:\n\n- mend the pier\n- paint the boats\n\nThe council should also buy a bell.\n"), Recommendation.class)).hasSize(3);
    }
}
