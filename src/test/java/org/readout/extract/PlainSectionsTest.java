package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** What guides and reports of findings set out under plain headings; one test for each general form. */
class PlainSectionsTest {

    private static final String PLAIN = "### Barges go unwatched\n\nNobody sees them leave.\n\n### Pilots are few\n\nThree retire this year.\n\n### Charts are old\n\nThe last survey was long ago.\n\n";

    @Test
    void aListInOneOfSeveralPlainSectionsSaysSomethingOfIt() {
        String list = "### Locks stand still\n\nThe port can shorten this by:\n\n1. a second keeper\n2. spare gates\n";
        assertThat(titles(memo("## Risks\n\n" + PLAIN + list), Risk.class)).containsExactly("Barges go unwatched", "Pilots are few", "Charts are old", "Locks stand still");
        assertThat(titles(memo("## Risks\n\n" + list), Risk.class)).containsExactly("a second keeper", "spare gates");
    }

    /** “A …. A …. A ….” says three things; none of them is a part of something, which would have a name. */
    @Test
    void sentencesThatBeginAlikeAreNoComponents() {
        String alike = "A buoy marks the channel. A beacon marks the shoal. A light marks the pier.";
        assertThat(titles(memo("technical-memo", "en", "## Approaches\n\n- **Slow.** With care.\n\n## Appendix\n\n### The harbour stack\n\n" + alike + "\n\nMore is said elsewhere.\n"), Component.class)).isEmpty();
        assertThat(titles(memo("en", "## Risks\n\nSome buoys drift. Some beacons fail. Some lights go out.\n"), Risk.class)).containsExactly("Some buoys drift.", "Some beacons fail.", "Some lights go out.");
    }

    @Test
    void linksToHeadingsBelowAreNoRecords() {
        Memo memo = memo("## What we learned\n\nJump to:\n\n- [Ferries leave early](#ferries-leave-early)\n- [Tickets are lost](#tickets-are-lost)\n\n### Ferries leave early\n\nTwo minutes on most days.\n\n### Tickets are lost\n\nOne in ten.\n");
        assertThat(memo.records(KeyPoint.class)).extracting(KeyPoint::title, KeyPoint::description)
                .containsExactly(tuple("Ferries leave early", "Two minutes on most days."), tuple("Tickets are lost", "One in ten."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Further insights|Most ferries leave before their time.|Tickets bring few benefits to children.|Nobody reads the boards on Sundays.",
        "de|Weitere Erkenntnisse|Die meisten Fähren legen zu früh ab.|Kinder haben vom Ausweis keinen Nutzen.|Sonntags liest niemand die Tafeln.",
        "fr|Autres enseignements|La plupart des bacs partent trop tôt.|Les enfants ne voient pas les avantages du billet.|Personne ne lit les panneaux le dimanche.",
        "es|Otros hallazgos|Casi todas las barcas salen demasiado pronto.|Los niños no ven los beneficios del billete.|Nadie lee los paneles los domingos."})
    void headingsThatAreSentencesSayWhatWasFound(String language, String over, String one, String two, String three) {
        Memo memo = memo(language, "## " + over + "\n\n### " + one + "\n\n- A.\n- B.\n\n### " + two + "\n\n- C.\n- D.\n\n### " + three + "\n\nE.\n");
        assertThat(memo.records(KeyPoint.class)).extracting(point -> point.title() + ".").containsExactly(one, two, three);
        assertThat(memo.records(Benefit.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Recommended next steps, Advantages of tide clocks", "de, Empfohlene nächste Schritte, Vorteile von Gezeitenuhren", "fr, Prochaines étapes recommandées, Avantages des horloges de marée",
        "es, Próximos pasos recomendados, Ventajas de los relojes de marea"})
    void nextStepsThatAreRecommendedAreAsksWhateverTheirTopics(String language, String steps, String topic) {
        Memo memo = memo(language, "## " + steps + "\n\n### " + topic + "\n\n- **Amsel**\n- **Biber**\n");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("recommendations");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Amsel", "Biber");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|This circular requires that offices close their counters by the following guidelines.", "de|Dieser Brief nennt die folgenden Leitlinien für die Ämter.",
        "fr|Cette note propose les lignes directrices suivantes.", "es|Esta nota fija las siguientes directrices."})
    void aSentenceMaySayWhatFollowsWithoutAColon(String language, String line) {
        Memo memo = memo(language, "## Intro\n\n" + line + "\n\n- Alba\n- Bora\n- Cora\n");
        assertThat(titles(memo, Recommendation.class)).containsExactly("Alba", "Bora", "Cora");
    }

    @Test
    void listsOfLinksAreNoPart() {
        Memo memo = Memos.memo("## Recommendations\n\n1. Mend the quay.\n\n## Index of artifacts\n\n- [Tide tables](https://example.org/tides)\n- [Logs](https://example.org/logs)\n");
        assertThat(memo.type()).isEqualTo("policy-memo");
        assertThat(memo.sections()).extracting(Section::part).containsExactly("recommendations", "");
        assertThat(memo.records(Component.class)).isEmpty();
    }
}
