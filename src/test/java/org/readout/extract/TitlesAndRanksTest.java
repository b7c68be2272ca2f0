package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.extract.Drafted.memo;
import static org.readout.extract.Drafted.titles;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.KeyPoint;
import org.readout.model.Memo;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.Risk;
import org.readout.model.Section;

/** Which line is the title, what stands below what, and what kind of memo it is, where a draft does not say so plainly. */
class TitlesAndRanksTest {

    private static Checked<Memo> drafted(String draft) {
        return Memos.extracted(Memos.read("memo.md", draft.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
    }

    private static List<String> headings(Memo memo) {
        return memo.sections().stream().map(Section::heading).map(PlainText::of).toList();
    }

    @ParameterizedTest
    @CsvSource({"#, Ferries in winter, Summary, Recommendations, Run them hourly.", "##, Les bacs en hiver, Résumé, Recommandations, Il faut des bacs chaque heure."})
    void aBareFirstHeadingBesidePartsIsTheTitle(String rank, String title, String summary, String part, String ask) {
        Checked<Memo> read = drafted(rank + " " + title + "\n\nHarbour office, 3 May\n\n" + rank + " " + summary + "\n\nIce comes early.\n\n" + rank + " " + part + "\n\n- " + ask + "\n- " + ask + "\n");
        assertThat(read.value().orElseThrow().metadata().title()).isEqualTo(title);
        assertThat(headings(read.value().orElseThrow())).containsExactly(summary, part);
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().preamble())).contains("Harbour office, 3 May");
        assertThat(read.findings()).extracting(Finding::rule).contains("title-inferred");
    }

    @Test
    void aPartOrOneOfSeveralBareHeadingsIsNoTitle() {
        assertThat(drafted("# Summary\n\nIce comes early.\n\n# Recommendations\n\n- Run them hourly.\n").value().orElseThrow().metadata().title()).isEmpty();
        assertThat(drafted("# Harbour office\n\n# Ferries in winter\n\n# Recommendations\n\n- Run them hourly.\n").value().orElseThrow().metadata().title()).isEmpty();
        assertThat(drafted("# Why ferries matter\n\nThey carry all the flour of the island, and they always have.\n\n# Recommendations\n\n- Run them hourly.\n").value().orElseThrow().metadata().title()).isEmpty();
    }

    @Test
    void theOnlyHeadingIsTheTitleToo() {
        Memo read = drafted("## Ferries in winter\n\nWe demand the following measures:\n\n- Run them hourly.\n- Salt the ramps.\n").value().orElseThrow();
        assertThat(read.metadata().title()).isEqualTo("Ferries in winter");
        assertThat(headings(read)).containsExactly("Ferries in winter");
        assertThat(titles(read, Recommendation.class)).hasSize(2);
    }

    @Test
    void aPartOverOthersIsNoTitleWhereTheMemoHasOne() {
        Memo read = memo("## Executive summary\n\nIce comes early.\n\n### Motivation\n\nFlour.\n\n### Context\n\nIslands.\n");
        assertThat(read.sections()).extracting(Section::part).containsExactly("summary");
    }

    @ParameterizedTest
    @CsvSource({"en, Key recommendations, TO THE HARBOUR MINISTRY:, TO MUNICIPALITIES:, Salt the ramps, Close the risk register", "de, Empfehlungen, An das Ministerium, An die Gemeinden, Die Rampen streuen, Das Risikoregister schließen"})
    void headingsThatSayForWhomStandBelowTheRecommendations(String language, String part, String one, String other, String first, String second) {
        Memo read = memo(language, "## " + part + "\n\nX.\n\n## " + one + "\n\n- " + first + ".\n- " + second + ".\n\n## " + other + "\n\n- " + second + ".\n- " + first + ".\n");
        assertThat(read.records(Recommendation.class)).hasSize(4).allSatisfy(ask -> assertThat(ask.addressee()).isNotEmpty());
        assertThat(read.records(Risk.class)).isEmpty();
    }

    @Test
    void headingsWithTheSignOfAListStandBelowTheirPart() {
        assertThat(titles(memo("## Recommendations\n\nX.\n\n## · Salting the ramps\n\nThey freeze.\n\n## · Counting passengers\n\nNobody does.\n"), Recommendation.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Our main demands as regards the dangers that ferries face are:, 2", "Unsere wichtigsten Forderungen zu den Risiken der Fähren sind:, 2", "Our demands and concerns are:, 0"})
    void whatALineBeginsWithIsWhatItsListHolds(String line, int asks) {
        String language = line.startsWith("Unsere") ? "de" : "en";
        assertThat(memo(language, line + "\n\n1. Ramps with salt;\n2. Passengers by number.\n").records(Recommendation.class)).hasSize(asks);
    }

    @ParameterizedTest
    @CsvSource({"en, We set out the following requirements:, Ramps must be salted., Passengers must be counted.", "de, Wir stellen folgende Anforderungen:, Rampen müssen gestreut werden., Fahrgäste müssen gezählt werden."})
    void paragraphsThatCountFromOneAreAListToo(String language, String line, String first, String second) {
        assertThat(memo(language, line + "\n\n1\\. " + first + "\n\n2\\. " + second + "\n").records(Recommendation.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en, A short summary of our position:", "es, Resumen de nuestra postura:"})
    void aSummaryOfAPositionIsItsKeyPoints(String language, String line) {
        assertThat(memo(language, line + "\n\n- Ice comes early.\n- Flour runs out.\n").records(KeyPoint.class)).hasSize(2);
    }

    @Test
    void requestsOfOthersAreNoPartBesideRecommendations() {
        Memo read = memo("## Passenger requests for crossings\n\n- Letters tend to come in spring.\n- Calls come at night.\n\n## Recommendations\n\n- Salt the ramps.\n- Count passengers.\n");
        assertThat(titles(read, Recommendation.class)).containsExactly("Salt the ramps", "Count passengers");
    }

    @Test
    void addressesAndWhatIsSaidOfSomethingAreNoAsks() {
        assertThat(memo("## Our proposals\n\n- https://example.org/one\n- https://example.org/two\n").records(Recommendation.class)).isEmpty();
        assertThat(memo("## Open is not always free\n\nX.\n\n## Free is not always open\n\nX.\n\n## Open is never easy\n\nX.\n\n## Free can be dear\n\nX.\n").records(Recommendation.class)).isEmpty();
    }

    @Test
    void aWordOfItsOwnForItsKindRefusesNoMemo() {
        Checked<Memo> read = drafted("---\ntitle: Ferries\ntype: Formative evaluation\n---\n\n## Summary\n\nIce.\n\n## Recommendations\n\n- Salt the ramps.\n");
        assertThat(read.value()).get().extracting(Memo::type).isEqualTo("policy-memo");
        assertThat(read.findings()).extracting(Finding::message).anyMatch(message -> message.contains("Formative evaluation"));
    }

    @ParameterizedTest
    @CsvSource({"The town should salt the ramps. The ministry must count passengers.", "Die Stadt sollte die Rampen streuen. Das Ministerium muss die Fahrgäste zählen."})
    void aTextWithoutPartsIsAMemoByWhatItAsks(String text) {
        assertThat(drafted("# Ferries\n\n## Ice\n\n" + text + "\n").value()).get().extracting(Memo::type).isEqualTo("policy-memo");
        assertThat(drafted("# Ferries\n\n## Ice\n\nIt is cold.\n").value()).isEmpty();
    }

    @Test
    void thePageWithItsTitleInItsBodyHasOne() {
        String page = "<html><version>1</version><head><title>Ferries in winter</title></head><body><h3>Harbour</h3><h1>Summary</h1><p>Ice.</p><h1>Recommendations</h1><ul><li>Salt the ramps.</li></ul></body></html>";
        assertThat(Memos.read("memo.html", page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow().metadata().title()).isEqualTo("Ferries in winter");
    }

    @Test
    void numberedOrdersAreOrdersWhateverTheySpeakOf() {
        Memo read = memo("## 1. Salt the ramps\n\nX.\n\n## 2. Count passengers\n\nX.\n\n## 3. Provide layers of shelter\n\nX.\n\n## 4. Publish the timetable\n\nX.\n");
        assertThat(read.records(Recommendation.class)).hasSize(4);
    }
}
