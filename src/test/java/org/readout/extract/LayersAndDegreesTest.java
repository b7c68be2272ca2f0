package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Component;
import org.readout.model.Memo;

/** Where authors say of components which layer or dimension they belong to, and how open they may be. */
class LayersAndDegreesTest {

    private static Memo components(String language, String body) {
        return memo("technical-memo", language, "## " + (language.equals("de") ? "Bausteine" : language.equals("fr") ? "Composants" : language.equals("es") ? "Componentes" : "Components") + "\n\n" + body.replace("/", "\n\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|### Storage layer/**Archive.** Old files./**Index.** Lists them.|Storage layer",
        "es|### Capa de acceso/**Portal.** Lo que se ve./**Cola.** Lo que espera.|Capa de acceso",
        "en|At the sensing layer, **cameras** see and **microphones** hear.|sensing layer",
        "de|Auf der Messebene stehen **Sonden** und **Zähler** im Feld.|Messebene",
        "fr|**Sonde** (couche mesure). Ce qui voit./**Relais** (couche mesure). Ce qui transmet.|couche mesure"})
    void aLayerIsGivenByWhatStandsOverOrBesideThem(String language, String body, String layer) {
        assertThat(components(language, body).records(Component.class)).hasSize(2).extracting(Component::layer).containsOnly(layer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Documentation:/- **Handbook** – how it is run/- **Change log** – what was altered|Documentation",
        "de|### Dimension Verteilung/**Vertrag.** Was gilt./**Adresse.** Wo es antwortet.|Dimension Verteilung",
        "fr|### Artefacts/**Sonde.** Ce qui mesure./**Noyau.** Ce qui calcule.|Artefacts"})
    void aDimensionGathersThem(String language, String body, String dimension) {
        assertThat(components(language, body).records(Component.class)).hasSize(2).extracting(Component::dimension).containsOnly(dimension);
    }

    @Test
    void eachNameHasTheLayerThatWasNamedLastBeforeIt() {
        assertThat(components("en", "At the data layer there are the **recordings** and the **captions**; at the model layer the **decoder**.").records(Component.class))
                .extracting(Component::title, Component::layer).containsExactly(tuple("recordings", "data layer"), tuple("captions", "data layer"), tuple("decoder", "model layer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|**Maps.** Where pipes lie. Openness runs from secret plans to public tiles.|from secret plans to public tiles",
        "en|**Maps.** Where pipes lie. Sealed, on request, published.|Sealed, on request, published.",
        "de|**Karten.** Wo Rohre liegen. Das Spektrum reicht von geheimen Plänen bis zu öffentlichen Kacheln.|von geheimen Plänen bis zu öffentlichen Kacheln",
        "es|**Mapas.** Dónde hay tubos. Va de planos secretos a planos abiertos.|de planos secretos a planos abiertos",
        "en|**Maps.** From the spring to the sea, they show pipes, pumps, and valves.|",
        "fr|**Cartes.** Les conditions d'usage, de copie et de partage.|"})
    void degreesMayBeSaidInASentence(String language, String body, String spectrum) {
        assertThat(components(language, body).records(Component.class)).extracting(Component::spectrum).containsExactly(spectrum == null ? "" : spectrum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "Part|States observed|Hazards", "Component|How it is had|What can go wrong", "Bestandteil|Beobachtete Stufen|Gefahren"})
    void degreesMayBePartedByCommasInAColumn(String heads) {
        Memo memo = memo("technical-memo", "en", "## Parts\n\n### 1 Store layer\n\n|" + heads + "|\n|---|---|---|\n|Ledger|secret, on request, public|It lags|\n|Cache|hosted, downloadable|It forgets, it mixes|\n\n### 2 Desk layer\n\n|"
                + heads + "|\n|---|---|---|\n|Form|internal, published|It is long|\n|Queue|unknown, described|It stalls|\n\n### 3 Records\n\n**Diary.** What happened.\n\n**Roster.** Who was there.\n");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::layer, Component::spectrum).containsExactly(
                tuple("Ledger", "Store layer", "secret, on request, public"), tuple("Cache", "Store layer", "hosted, downloadable"), tuple("Form", "Desk layer", "internal, published"),
                tuple("Queue", "Desk layer", "unknown, described"), tuple("Diary", "Records", ""), tuple("Roster", "Records", ""));
    }

    @Test
    void twoTablesOfOneSectionTellOfTheSame() {
        Memo memo = components("en", "| Component | Layer |\n|---|---|\n| Ledger | Store |\n| Form | Desk |/### What opening brings/| Component | System goals | Risks |\n|---|---|---|\n| Ledger | Audit | Leaks |");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::layer, Component::risks).containsExactly(tuple("Ledger", "Store", "Leaks"), tuple("Form", "Desk", ""));
    }

    @ParameterizedTest
    @CsvSource({"Decomposition", "Synoptic overview", "How it hangs together"})
    void aTableOfComponentsSaysWhatItsSectionIs(String heading) {
        Memo memo = memo("technical-memo", "en", "## " + heading + "\n\n| Layer | Component | Dimension |\n|---|---|---|\n| Store | Ledger | Artifact |\n| Desk | Form | Documentation |\n");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::layer, Component::dimension).containsExactly(tuple("Ledger", "Store", "Artifact"), tuple("Form", "Desk", "Documentation"));
        assertThat(memo.sections().get(0).part()).isEqualTo("components");
    }

    @Test
    void whatTellsHowPartsAreSortedNamesNone() {
        assertThat(components("en", "We sort the parts twice:/- by layer, which says where a part does its work:\n    - the store, on which all depends;\n    - the desk, where people sit;\n- by dimension, which says what a part is:\n"
                + "    - an artifact, which a machine reads;\n    - documentation, which a person reads.").records()).isEmpty();
    }

    @Test
    void aSectionOfOneLayerStandsByThoseBeforeIt() {
        Memo memo = memo("technical-memo", "en", "## Layer 1: store\n\n**Ledger.** Pages. *How open:* secret, public.\n\n**Cache.** Copies. *How open:* secret, public.\n\n## Layer 2: desk\n\n**Form.** What people fill in.\n");
        assertThat(memo.records(Component.class)).extracting(Component::title, Component::layer).containsExactly(tuple("Ledger", "Layer 1: store"), tuple("Cache", "Layer 1: store"), tuple("Form", "Layer 2: desk"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The gauge and its functionalities | The components are described below:                                 | The | A
            en | Gauge architecture                | The single elements are shown in Figure 2 and described below:      | The | An
            fr | Fonctionnement                    | Les composants sont décrits ci-dessous :                            | Le  | La
            de | Der Pegel                         | Die einzelnen Komponenten werden im Folgenden beschrieben:          | Die | Ein
            es | El mareógrafo                     | A continuación se describen los componentes:                        | El  | Una
            """)
    void partsMayBeSetOffBelowALineThatSaysTheyAreDescribed(String language, String heading, String line, String one, String another) {
        String body = "## " + heading + "\n\n" + line + "\n\n- " + one + " _Tide Clock_ keeps the hour.\n- " + another + " _Signal Lamp_ component shows it.\n- _Mast_: holds both.\n";
        assertThat(titles(memo("technical-memo", language, body), Component.class)).containsExactly("Tide Clock", "Signal Lamp", "Mast");
    }

    @Test
    void variantsAndPartsThatAHeadingNamesElsewhereAreNoneOfThem() {
        String variants = """
                ## Special gauges

                Three scenarios are outlined below:

                - _River Gauge:_ runs without a lamp.
                - _Lake Gauge:_ runs without a clock.
                """;
        assertThat(titles(memo("technical-memo", "en", variants), Component.class)).isEmpty();
        String elsewhere = """
                ## Components

                - **Tide clock.** It keeps the hour.
                - **Signal lamp.** It shows it.

                ## How the office is run

                The components are described below:

                - The _Clerk_ keeps the books.
                - The _Warden_ keeps the keys.
                """;
        assertThat(titles(memo("technical-memo", "en", elsewhere), Component.class)).containsExactly("Tide clock", "Signal lamp");
        String elements = """
                ## Gifts

                The elements of a good letter are described below:

                - The _greeting_ comes first.
                - The _close_ comes last.
                """;
        assertThat(titles(memo("technical-memo", "en", elements), Component.class)).isEmpty();
    }

    @Test
    void aCaptionMayLookLikeAHeading() {
        String body = """
                ## Gauge architecture

                ![A mast with a lamp](mast.png)

                #### _Fig. 2: Mast_

                The elements of the gauge are described below:

                - A _Tide Clock_ keeps the hour.
                - The _Signal Lamp_ shows it.
                """;
        assertThat(titles(memo("technical-memo", "en", body), Component.class)).containsExactly("Tide Clock", "Signal Lamp");
    }

    @Test
    void aGroupThatIsIntroducedGathersLikeTheOneBesideItThatIsNot() {
        String inner = "### Tide clock\n\nIt keeps the time.\n\n### Tide gauge\n\nIt measures the height.\n\n";
        String other = "### Lamp\n\nIt shines.\n\n### Horn\n\nIt sounds.\n";
        Memo memo = memo("technical-memo", "en", "# Components\n\n## Measuring\n\n" + inner + "## Warning\n\nShips must be told.\n\nTwo things do so.\n\n" + other);
        assertThat(titles(memo, Component.class)).containsExactly("Tide clock", "Tide gauge", "Lamp", "Horn");
        Memo alone = memo("technical-memo", "en", "# Components\n\n## Gauge house\n\nIt stands on the quay.\n\n## Warning\n\nShips must be told.\n\nTwo things do so.\n\n" + other);
        assertThat(titles(alone, Component.class)).containsExactly("Gauge house", "Warning");
    }
}
