package org.readout.release.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Themes;
import org.readout.elsewhere.Axe;
import org.readout.elsewhere.JsonLdReader;
import org.readout.elsewhere.NuChecker;
import org.readout.finding.Pieces;
import org.readout.release.announcement.AnnouncedMemo.Names;
import org.yaml.snakeyaml.Yaml;

/** The page of a release, and what goes with it for machines. */
class AnnouncementTest {

    private static final AnnouncedMemo MEMO = new AnnouncedMemo("open-weights", "Policy memorandum", "Open & shut: 100 % of_it </script>", "A {sub}title", "en-GB", "2024-03-27",
            List.of(new Names("author", "Authors", List.of("Ada Byron", "Müller, Sons & Co")), new Names("editor", "Editors", List.of("Cy Dee")), new Names("reviewer", "Reviewers", List.of("Ed Fox"))),
            List.of("openness", "weights"), "<p>What it <em>says</em>.</p><table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
            "What it says.", "10.1234/abc.5(6)");
    private static final Lead LEAD = new Lead("Readouts <1>", "en", "Forty people", "2024-03-27", "The Institute", "More in May", "press@example.org",
            List.of(new Lead.Passage("", "<p>They met.</p>", "They met."),
            new Lead.Passage("Why", "<p>Because.</p>", "Because.")));

    @Test
    void itSaysWhoWhenWhyWhatForWhomAndWhatComesNext() throws Exception {
        Document page = Jsoup.parse(page(LEAD, "en"));
        assertThat(page.select("h1").text()).isEqualTo("Readouts <1>");
        assertThat(page.select("header .fact").eachText()).containsExactly("Who Forty people", "When March 27, 2024");
        assertThat(page.select("h2").eachText()).containsExactly("Why", "What is published", "What comes next", "Contact", "How this was checked");
        assertThat(page.select(".memo h3").text()).isEqualTo("Open & shut: 100 % of_it </script>");
        assertThat(page.select(".editions tbody th").text()).isEqualTo("Public Everybody.");
        assertThat(page.select(".editions li").eachText()).containsExactly("HTML English · 1 kB", "PDF English · 3 pages · 1.2 MB");
        assertThat(page.select(".editions li").outerHtml()).contains("1&nbsp;kB", "1.2&nbsp;MB");
        assertThat(page.select(".editions a").eachAttr("hreflang")).containsOnly("en");
        assertThat(page.select("a[href=mailto:press@example.org]")).hasSize(1);
        assertThat(page.select("a[href=https://doi.org/10.1234/abc.5(6)]")).hasSize(1);
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo("They met.");
        assertThat(page.select("meta[name=DC.publisher]").attr("content")).isEqualTo("The Institute");
        assertThat(page.select("script:not([type=application/ld+json]), [style], link[rel=stylesheet]")).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it", "ru", "el", "ar", "he", "hi", "ja", "ko", "zh"})
    void theNuCheckerFindsNothingInAnyLanguage(String language) throws Exception {
        String page = page(LEAD, language);
        assertThat(NuChecker.errors(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Jsoup.parse(page).select("html").attr("dir")).isEqualTo(List.of("ar", "he").contains(language) ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"readout", "gazette"})
    @Tag("slow")
    void axeFindsNothingInEitherThemeOnAPhoneOrADesktop(String theme, @TempDir Path folder) throws Exception {
        Announcement announcement = Announced.of("2024-03-27", MEMO, LEAD, "en", Themes.of(theme).text("screen.css"));
        Told told = Told.by(write(folder.resolve("release"), announcement)).orElseThrow();
        SortedMap<String, byte[]> list = new ReleaseList(List.of(new ListedRelease("b", ListedRelease.State.LIVE, Instant.EPOCH, Instant.EPOCH, "", "", Optional.of(told), List.of("public/CHANGES.html")),
                new ListedRelease("a", ListedRelease.State.SUPERSEDED, Instant.EPOCH, Instant.EPOCH, "A reason", "b", Optional.of(told), List.of()),
                new ListedRelease("c", ListedRelease.State.WITHDRAWN, Instant.EPOCH, Instant.EPOCH, "Leaked", "", Optional.empty(), List.of())), told, Themes.of(theme).text("screen.css"), "feed",
                Optional.of(URI.create("https://www.example.org/"))).files();
        Axe axe = new Axe(folder);
        for (byte[] page : List.of(announcement.files(Pieces.NONE).get("index.html"), list.get("index.html"), list.get("a.html"))) {
            assertThat(NuChecker.errors(page)).isEmpty();
            assertThat(axe.violations(new String(page, StandardCharsets.UTF_8))).hasSize(Axe.View.values().length)
                    .allSatisfy((view, violations) -> assertThat(violations).as(view.toString()).isEmpty());
        }
    }

    private static Path write(Path folder, Announcement announcement) throws IOException {
        for (Map.Entry<String, byte[]> file : announcement.files(Pieces.NONE).entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /** A day is said to be that of the release only where somebody says so. */
    @Test
    void withoutADateOfItsOwnItHasTheDaysOfItsMemos() {
        AnnouncedMemo later = new AnnouncedMemo("later", "Report", "Later", "", "en", "2024-05-21", List.of(), List.of(), "", "", "");
        Announcement both = new Announcement(Announced.words("en"), new Look("", "", Optional.empty()), Lead.NONE, "2024-05-21",
                List.of(later, MEMO), Map.of(), List.of(), Set.of());
        Document page = Jsoup.parse(new String(both.files(Pieces.NONE).get("index.html"), StandardCharsets.UTF_8));
        assertThat(page.select("header .fact").eachText()).singleElement().asString().matches("(?U)March 27\\s–\\sMay 21, 2024");
        assertThat(page.select("meta[name=DC.date]").attr("content")).isEqualTo("2024-05-21");
    }

    @Test
    void withoutALeadItSaysWhatTheMemosDo() throws Exception {
        Document page = Jsoup.parse(page(Lead.NONE, "en"));
        assertThat(page.select("h1").text()).isEqualTo("Open & shut: 100 % of_it </script>");
        assertThat(page.select("h2").eachText()).containsExactly("What is published", "How this was checked");
        assertThat(page.select("time, header .fact")).as("the day of its only memo").hasSize(1);
    }

    @Test
    void aJsonLdProcessorReadsAReportInIt() throws Exception {
        List<JsonArray> said = JsonLdReader.expanded(page(LEAD, "en"), "https://www.example.org/current/index.html");
        JsonObject page = said.get(0).getJsonObject(0);
        JsonObject report = page.getJsonArray("http://schema.org/hasPart").getJsonObject(0);
        assertThat(report.getJsonArray("@type").getString(0)).isEqualTo("http://schema.org/Report");
        assertThat(value(report, "name")).isEqualTo("Open & shut: 100 % of_it </script>");
        assertThat(report.getJsonArray("http://schema.org/author")).hasSize(2);
        assertThat(report.getJsonArray("http://schema.org/sameAs").getJsonObject(0).getString("@id")).isEqualTo("https://doi.org/10.1234/abc.5(6)");
        JsonObject pdf = report.getJsonArray("http://schema.org/encoding").getJsonObject(1);
        assertThat(pdf.getJsonArray("http://schema.org/contentUrl").getJsonObject(0).getString("@id")).isEqualTo("https://www.example.org/current/public/memo.pdf");
    }

    @Test
    void citationsSayWhatTheMemoSays() {
        SortedMap<String, byte[]> files = announcement(LEAD, "en").files(Pieces.NONE);
        assertThat(text(files, "citations/open-weights.bib")).isEqualTo("""
                @techreport{open-weights,
                  title = {{Open \\& shut: 100 \\% of\\_it </script>: A \\{sub\\}title}},
                  author = {Ada Byron and {Müller, Sons \\& Co}},
                  editor = {Cy Dee},
                  institution = {The Institute},
                  type = {Policy memorandum},
                  year = {2024},
                  month = {3},
                  date = {2024-03-27},
                  doi = {10.1234/abc.5(6)},
                  language = {en-GB},
                  keywords = {openness, weights}
                }
                """);
        assertThat(text(files, "citations/open-weights.ris").lines()).startsWith("TY  - RPRT", "TI  - Open & shut: 100 % of_it </script>: A {sub}title", "AU  - Ada Byron")
                .contains("PY  - 2024", "DO  - 10.1234/abc.5(6)", "PB  - The Institute").endsWith("ER  - ");
        Map<String, Object> cff = new Yaml().load(text(files, "citations/open-weights.cff"));
        assertThat(cff).containsOnlyKeys("cff-version", "message", "title", "authors", "preferred-citation").containsEntry("cff-version", "1.2.0");
        assertThat(cff.get("preferred-citation")).isEqualTo(Map.ofEntries(Map.entry("type", "report"), Map.entry("title", "Open & shut: 100 % of_it </script>: A {sub}title"),
                Map.entry("authors", List.of(Map.of("name", "Ada Byron"), Map.of("name", "Müller, Sons & Co"))), Map.entry("editors", List.of(Map.of("name", "Cy Dee"))),
                Map.entry("date-published", "2024-03-27"), Map.entry("year", 2024), Map.entry("month", 3), Map.entry("doi", "10.1234/abc.5(6)"), Map.entry("institution", Map.of("name", "The Institute")),
                Map.entry("languages", List.of("en")), Map.entry("keywords", List.of("openness", "weights")), Map.entry("abstract", "What it says.")));
    }

    @Test
    void whoeverIsNamedNowhereIsAskedForInNoCitation() {
        AnnouncedMemo unnamed = AnnouncedMemo.named("memo", "Memo", "A memo", "en");
        assertThat(Announced.of("undated", unnamed, Lead.NONE, "en").files(Pieces.NONE)).doesNotContainKey("citations/memo.cff").containsKey("citations/memo.bib");
    }

    private static Object value(JsonObject thing, String name) {
        return thing.getJsonArray("http://schema.org/" + name).getJsonObject(0).getString("@value");
    }

    private static Announcement announcement(Lead lead, String language) {
        return Announced.of("2024-03-27", MEMO, lead, language);
    }

    private static String page(Lead lead, String language) {
        return text(announcement(lead, language).files(Pieces.NONE), "index.html");
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
