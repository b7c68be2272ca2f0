package org.readout.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.readout.Golden;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Surroundings;
import org.readout.model.Audience;
import org.readout.release.announcement.Announced;

/** The reports on a memo edited at many places, weighed by the rules that ship. */
class ChangeReportTest {

    static final Audience EDITORS = Memos.audience("editors");

    /** A dozen edits at once. */
    static final SeededEdits.Edit MANY = new SeededEdits.Edit("many", SeededEdits.POLICY, SeededEdits.POLICY
            .replace("Fund independent audits", "Fund yearly independent audits")
            .replace("Horizon: within a year", "Horizon: within two years")
            .replace("4. **Publish", "4. **Teach evaluation at public universities.** Skills are scarce.\n5. **Publish")
            .replace("buy, fund and regulate", "buy, fund, and regulate")
            .replace("### Earlier efforts", "### What was tried before")
            .replace("| Audits | High |", "| Audits | Very high |")
            .replace("- **Competition.** New firms need not begin from nothing.\n", "")
            .replace("An overview of the debate appeared in 2023.", "An overview of the debate appeared in 2024.")
            .replace("Communities can adapt", "Comunities can adapt"), List.of());

    /** Of many memos most are as they were: those are named in one line, all of them and each in its language, below what did change. */
    @Test
    void memosOfWhichThereIsNothingToTellAreToldInOneLine() {
        ChangeReport.OfMemo same = new ChangeReport.OfMemo(new Changes("same", "Measure rainfall", "en", List.of(), List.of()), List.of());
        ChangeReport.OfMemo alike = new ChangeReport.OfMemo(new Changes("alike", "Count the beds", "en", List.of(), List.of()), List.of());
        ChangeReport some = new ChangeReport(Announced.words("en"), "en", "2024-03-27-1a2b3c4d", "Editors",
                List.of(same, new ChangeReport.OfMemo(MANY.changes(EDITORS), List.of()), alike), List.of(), List.of(), List.of());
        Document page = Jsoup.parse(some.page(new Surroundings("../index.html", "Announcement", "../reports.css")));
        assertThat(page.select("section.memo")).hasSize(1);
        assertThat(page.select("main > :last-child").text()).isEqualTo("No words changed: Measure rainfall, Count the beds");
        List<ChangeReport.OfMemo> many = IntStream.range(0, 20)
                .mapToObj(at -> new ChangeReport.OfMemo(new Changes("m" + at, "قياس المطر " + at, "ar", List.of(), List.of()), List.of())).toList();
        ChangeReport most = new ChangeReport(Announced.words("en"), "en", "R0", "Editors", many, List.of(new ChangeReport.Named("other", "Another")), List.of(), List.of());
        assertThat(Jsoup.parse(most.page(Surroundings.NONE)).select(".unchanged bdi[lang=ar]")).hasSize(20);
        assertThat(page.select(".back a").attr("href")).isEqualTo("../index.html");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("../reports.css");
        ChangeReport none = new ChangeReport(Announced.words("en"), "en", "R0", "Editors", List.of(same, alike), List.of(), List.of(), List.of());
        Document nothing = Jsoup.parse(none.page(Surroundings.NONE));
        assertThat(nothing.select("main").text()).isEqualTo("No words changed.");
        assertThat(nothing.select("link, .back")).isEmpty();
    }

    private static ChangeReport report(SeededEdits.Edit edit) {
        return new ChangeReport(Announced.words("en"), "en", "2024-03-27-1a2b3c4d", "Editors", List.of(new ChangeReport.OfMemo(edit.changes(EDITORS), List.of("changes/policy.html"))),
                List.of(new ChangeReport.Named("other", "Another memo")), List.of(), List.of());
    }

    @Test
    void theAccountReadsAsItDid() {
        Golden.matches("changes/many.txt", report(MANY).text(Announced.words("en")));
    }

    @Test
    void thePageEscapesAndMarksWords() {
        SeededEdits.Edit edit = new SeededEdits.Edit("", SeededEdits.POLICY, SeededEdits.POLICY.replace("Released weights can be tuned", "Weights <script>alert(1)</script> & such can be tuned"), List.of());
        assertThat(report(edit).page(Surroundings.NONE)).doesNotContain("<script").contains("<ins>", "<del>", "Risk: text reworded", "lang=\"en\" dir=\"auto\"");
    }

    /** Nothing of Readout's own is left in English: what is, is the memo's, the release's or the audience's. */
    @Test
    void thePageIsInItsLanguageThroughout() {
        ChangeReport english = report(MANY);
        for (String language : List.of("ar", "de", "el", "es", "fr", "he", "hi", "it", "ja", "ko", "pt", "ru", "zh")) {
            ChangeReport report = new ChangeReport(Announced.words(language), "en", english.since(), "", english.memos(), english.added(), english.dropped(), List.of());
            Document page = Jsoup.parse(report.page(Surroundings.NONE));
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("html").attr("dir")).isEqualTo(List.of("ar", "he").contains(language) ? "rtl" : "ltr");
            page.select("[lang=en], bdi").remove();
            assertThat(page.body().text()).as(language).doesNotContainPattern("(?i)\\b(new|reworded|changed|major|minor|under|the words|retitled|dropped|since|following)\\b");
        }
    }

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        assertThat(schema("changes").validate(report(MANY).json(), InputFormat.JSON)).isEmpty();
        assertThat(schema("changes").validate(report(MANY).json().replace("\"major\"", "\"grave\""), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theRulesAreAsTheirSchemaSays() throws IOException {
        String rules = Files.readString(Path.of("templates/changes.yaml"));
        assertThat(schema("change-rules").validate(rules, InputFormat.YAML)).isEmpty();
        assertThat(schema("change-rules").validate(rules.replace("weight: major", "weight: grave"), InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void whatIsMajorIsDeclared() {
        assertThat(weigh("an ask reworded")).isTrue();
        assertThat(weigh("a recommendation less")).isTrue();
        assertThat(weigh("others are asked")).isTrue();
        assertThat(weigh("a comma more")).isFalse();
        assertThat(weigh("a benefit moved")).isFalse();
        assertThat(weigh("a note more")).isFalse();
    }

    private static boolean weigh(String name) {
        return SeededEdits.all().stream().filter(edit -> edit.name().equals(name)).findFirst().orElseThrow().changes(EDITORS).changes().get(0).weight().major();
    }

    @Test
    void somebodyMayDecideOtherwiseForOneReleaseAndSaysWhy() throws IOException {
        String yaml = Files.readString(Path.of("templates/changes.yaml")) + "overrides:\n  - {since: R1, memo: draft, thing: Fund yearly, weight: minor, reason: Says the same. A. Editor}\n";
        ChangeRules rules = ChangeRules.read("changes.yaml", yaml).value().orElseThrow();
        Change before = Changes.between(MANY.edition(EDITORS), MANY.later(EDITORS), rules.since("R0")).changes().stream().filter(ChangeReportTest::isAsk).findFirst().orElseThrow();
        Change after = Changes.between(MANY.edition(EDITORS), MANY.later(EDITORS), rules.since("R1")).changes().stream().filter(ChangeReportTest::isAsk).findFirst().orElseThrow();
        assertThat(before.weight().major()).isTrue();
        assertThat(after.weight()).isEqualTo(new Change.Weight(false, "Says the same. A. Editor"));
    }

    private static boolean isAsk(Change change) {
        return change.thing() == Thing.RECOMMENDATION && change.aspect().equals(Element.TITLE);
    }

    @Test
    void aMistakeInTheRulesIsToldWithItsLine() {
        Checked<ChangeRules> read = ChangeRules.read("changes.yaml", "rules:\n  - thing: recomendation\n    weight: major\n    because: So.\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.message() + finding.hint()).contains("Line 2", "recommendation"));
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("templates/schemas").resolve(name + ".schema.json")), InputFormat.JSON);
    }
}
