package org.readout.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** Drafts whose title says what all of it is, and what is counted, led up to or said again. */
class ChaptersAndSummariesTest {

    @Test
    void theListsOfAChapterOfAsksAreTheAsksAndItsHeadingsGatherThem() {
        Memo memo = Memos.memo("""
                ---
                title: "Forderungen für einen offenen Hafen"
                language: de
                ---

                Der Verein hat sie im Mai beschlossen.

                ### Fahrpläne gemeinsam nutzen

                * Die Fahrpläne aller Linien liegen heute verstreut. Sie sollen an einer Stelle veröffentlicht werden.
                * Die Reederei muss Verspätungen melden. Das hilft allen, die umsteigen.

                ### Ehrenamt fördern

                * Ohne die Lotsen geht an den kleinen Stegen nichts. Wir fordern eine Vergütung ihrer Fahrten.

                ### Stege erhalten

                * Drei Stege sind gesperrt. Das Land soll sie instand setzen.
                """);
        assertEquals(List.of("Die Fahrpläne aller Linien liegen heute verstreut", "Die Reederei muss Verspätungen melden", "Ohne die Lotsen geht an den kleinen Stegen nichts", "Drei Stege sind gesperrt"),
                Drafted.titles(memo, Recommendation.class).stream().map(title -> title.replaceFirst("[.]$", "")).toList());
        assertTrue(memo.records(Benefit.class).isEmpty());
    }

    @Test
    void aTitleMayCountItsSections() {
        Memo memo = Memos.memo("""
                # Three models of a tide table

                Each takes another look at the water.

                ## Clock

                The clock model sees the tide as time.

                ## Presentation

                The presentation model sees it as a page.

                ## Promise

                The promise model sees it as what was agreed.
                """);
        assertEquals(List.of("Clock", "Presentation", "Promise"), Drafted.titles(memo, Approach.class));
    }

    @Test
    void aDraftWithoutHeadingsIsWhatItsTitleSays() {
        Memo memo = Memos.memo("""
                ---
                title: Recommendations and Next Steps
                ---

                Tables differ from pier to pier. This report recommend the following actions to the harbours:

                1. **Set up a single table of tides.** It could list the piers.
                2. **Extend the timetable to the islands.** Data on ferries should be included.

                - [Return to the beginning](../)
                - [Next: the annex](../annex/)
                """);
        assertEquals(List.of("Set up a single table of tides", "Extend the timetable to the islands"), Drafted.titles(memo, Recommendation.class));
    }

    @Test
    void ordersUnderRisksAreAsks() {
        Memo memo = Drafted.memo("""
                ## Risk mitigation actions

                The harbours could do this in any case. For example:

                1. **Limit new contracts.** They bind for years.
                2. **Negotiate terms on data.** Vendors will listen now.
                3. **Support the pilots.** Their tables are free.

                ## Key messages

                - Harbours can wait.
                """);
        assertEquals(List.of("Limit new contracts", "Negotiate terms on data", "Support the pilots"), Drafted.titles(memo, Recommendation.class));
        assertTrue(memo.records(Risk.class).isEmpty());

        assertTrue(Drafted.memo("fr", """
                ## Gestion des risques liés aux marées

                Un cadre nomme trois tâches : connaître les marées, empêcher les retards et corriger les tables.

                ## Recommandations

                - La capitainerie doit publier les tables.
                """).records(Risk.class).isEmpty());
    }

    @Test
    void conclusionsAreCountedThroughTheirSections() {
        Memo memo = Drafted.memo("""
                # Conclusions

                On the last day we gathered statements.

                ## General statements

                1. A table is necessary but not sufficient.
                2. A late ferry is worse than none.

                ## Problem statements and concerns

                3. Averages hide the long waits.
                4. Incentives are not aligned.
                """);
        assertEquals(4, memo.records(KeyPoint.class).size());
        assertTrue(memo.records(Risk.class).isEmpty());
    }

    @Test
    void aHeadingOverALineThatLeadsUpToItsListIsNoPoint() {
        Memo memo = Drafted.memo("""
                # Key findings

                ## In detail

                From our count of ninety piers we find that:

                * Piers with a clerk are more often on time. This shows in every year.
                * Much more needs to be done for the islands. Their tables are old.
                * Only one in ten tables is free. That is more than before.

                A picture of the piers stood here.
                """);
        assertEquals(List.of("Piers with a clerk are more often on time", "Much more needs to be done for the islands", "Only one in ten tables is free"), Drafted.titles(memo, KeyPoint.class));
    }

    @Test
    void theQuestionIsWhatASentenceLeadsUpTo() {
        Memo memo = Drafted.memo("de", """
                ## Offene Fragen

                Unklar blieb vielen der Gebrauch der Begriffe: Was ist ein Fahrplan? Wie genau muss er sein? Daneben zeigten sich zahlreiche praktische Fragen: Wer zahlt die Lotsen?
                """);
        assertEquals(List.of("Was ist ein Fahrplan?", "Wie genau muss er sein?", "Wer zahlt die Lotsen?"), Drafted.titles(memo, OpenQuestion.class));
        assertEquals("Unklar blieb vielen der Gebrauch der Begriffe", memo.records(OpenQuestion.class).get(0).context());
    }

    @Test
    void obstaclesAreRisks() {
        Memo memo = Drafted.memo("de", """
                ## Fazit

                Zusammenfassend haben wir drei große Hürden gefunden, die uns aufhielten:

                - Die Klärung der Rechte dauert lange.
                - Die Zeit der Lotsen ist knapp.
                - Die Angst vor Folgen ist groß.
                """);
        assertEquals(3, memo.records(Risk.class).size());
    }

    @Test
    void whatASummarySaysAgainAndWhatLeadsElsewhereIsNoAsk() {
        Memo memo = Drafted.memo("""
                ## Actions

                The harbours discussed these actions:

                * Continue the count of late ferries.
                * Help the islands to print their tables.

                In summary, the goals that the harbours should have include:

                * Full tables.
                * Fewer late ferries.

                **Next**: [The annex](../annex/)

                **Up**: [All the reports](../)
                """);
        assertEquals(List.of("Continue the count of late ferries", "Help the islands to print their tables"), Drafted.titles(memo, Recommendation.class));
    }

    @Test
    void toolsAndElementsAreNeitherBenefitsNorComponents() {
        Memo memo = Drafted.memo("""
                ## Improvements

                In terms of tools for better tables, the following were named:

                * Counts of late ferries are very useful.
                * Clocks that agree may pay off.

                ## Discovery of the problem

                It has three main elements:

                1. Talks with those who wait.
                2. A look at other harbours.
                3. Meetings with the pilots.

                ## Recommendations

                - The harbour must print a table.
                """);
        assertTrue(memo.records(Benefit.class).isEmpty());
        assertTrue(memo.records(Component.class).isEmpty());
        assertTrue(memo.records(Risk.class).isEmpty());
    }

    @Test
    void whatIsDoneToAThingIsNotAskedOfIt() {
        Memo memo = Drafted.memo("de", """
                ## Empfehlungen

                - Die konsequente Verwendung freier Lizenzen in der Verwaltung muss durchgesetzt werden.
                - Das Ministerium muss die Tabellen drucken.
                """);
        assertEquals(List.of("", "Das Ministerium"), memo.records(Recommendation.class).stream().map(Recommendation::addressee).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Conclusions   | Statements without consensus
            en | Conclusions   | Points that did not reach consensus
            fr | Conclusions   | Points sans accord
            de | Fazit         | Aussagen ohne Konsens
            es | Conclusiones  | Puntos sin consenso
            """)
    void whatWasNotAgreedIsNoConclusion(String language, String heading, String unagreed) {
        String draft = "## " + heading + "\n\nABC.\n\n### Piers\n\n1. One lamp is enough.\n2. Two clerks are better.\n\n### Threats and lamps\n\n3. Nobody reads the log.\n4. Ropes wear out.\n\n### " + unagreed + "\n\nAlso said:\n\n1. Gulls are loud.\n2. Fog is rare.\n";
        Memo read = Drafted.memo("technical-memo", language, draft);
        assertEquals(List.of("One lamp is enough", "Two clerks are better", "Nobody reads the log", "Ropes wear out"), Drafted.titles(read, KeyPoint.class));
        assertEquals(List.of(), read.records(Risk.class));
    }

    @Test
    void whatWasNotAgreedIsNoKeyPoint() {
        assertEquals(List.of("One lamp is enough", "Two are dear"), Drafted.titles(Drafted.memo("## Key takeaways\n\n### Lamps\n\n- One lamp is enough.\n- Two are dear.\n\n### Conclusions that did not reach consensus\n\n- Gulls are loud.\n- Fog is rare.\n"), KeyPoint.class));
        assertEquals(2, Drafted.memo("## Open questions\n\n### No consensus on lamps\n\nWho pays for the second lamp?\n\n### Fog\n\nWho rings the bell?\n").records(OpenQuestion.class).size());
    }
}
