package org.readout.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.elsewhere.Axe;
import org.readout.elsewhere.NuChecker;
import org.readout.Themes;
import org.readout.release.states.Approve;
import org.readout.release.states.Policy;
import org.readout.release.states.Publish;
import org.readout.release.states.RollBack;
import org.readout.release.states.Submit;
import org.readout.release.states.Withdraw;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What stands beside the releases for all of them: it follows whatever is done, and the same log and releases give the same bytes. */
class ReleaseListTest {

    @TempDir
    Path output;

    private Shelved shelf;

    @BeforeEach
    void open() {
        shelf = new Shelved(output, Policy.USUAL, Instant.parse("2026-11-23T09:12:00Z"), Shelved.counted());
    }

    @Test
    void theNewestComesFirstAndTheLiveOneIsMarked() throws IOException {
        String first = live("2026-11-23", "First");
        shelf.at("2026-11-24T09:00:00Z");
        String second = live("2026-11-24", "Second");
        String page = read("index.html");
        assertThat(page.indexOf(second)).isPositive().isLessThan(page.indexOf("id=\"r" + first));
        assertThat(page).containsOnlyOnce("<strong>Current</strong>").contains("Superseded on November 24, 2026.");
        assertThat(page).containsOnlyOnce("<li lang=\"en\" dir=\"auto\">A memo &lt;&amp;&gt;</li>");
        assertThat(page.indexOf("<li ")).as("the memo that both have, with the live one").isLessThan(page.indexOf("id=\"r" + first));
        assertThat(read(first + ".html")).contains("There is a newer release", "href=\"" + second + "/index.html\"", "href=\"" + first + "/index.html\"");
        assertThat(output.resolve("releases").resolve(second + ".html")).doesNotExist();
        assertThat(Files.readString(output.resolve("releases").resolve(first).resolve("index.html"))).doesNotContain(second);
    }

    /** As a process does that publishes on every save: it remembers what it wrote. */
    @Test
    void oneThatGoesOnMakesANoteAgainWhereItsReasonOrItsFileIsAnother() throws IOException {
        Register register = shelf.open();
        String first = live(register, "2026-11-23", "First");
        String second = live(register, "2026-11-24", "Second");
        String note = read(first + ".html");
        Files.writeString(output.resolve("releases").resolve(first + ".html"), "altered");
        String third = live(register, "2026-11-25", "Third");
        assertThat(read(first + ".html")).isEqualTo(note);
        assertThat(read(second + ".html")).contains("href=\"" + third + "/index.html\"");
        register.tell(Policy.USUAL, new RollBack(second), "Ada", "The third was wrong");
        assertThat(read(first + ".html")).isEqualTo(note);
        assertThat(read(third + ".html")).contains("The third was wrong", "href=\"" + second + "/index.html\"");
        register.tell(Policy.USUAL, new RollBack(third), "Ada", "It was not");
        assertThat(read(second + ".html")).contains("It was not", "href=\"" + third + "/index.html\"");
        assertThat(output.resolve("releases").resolve(third + ".html")).doesNotExist();
        register.tell(Policy.USUAL, new RollBack(second), "Ada", "The third was wrong");
        assertThat(read(third + ".html")).contains("The third was wrong");
    }

    private String live(Register register, String date, String text) {
        register.take(Shelved.staged(output, date, text), false, Policy.USUAL, "Ada");
        return register.history().live().orElseThrow().release();
    }

    @Test
    void rollingBackTurnsTheNotesRound() throws IOException {
        String first = live("2026-11-23", "First");
        shelf.at("2026-11-24T09:00:00Z");
        String second = live("2026-11-24", "Second");
        shelf.at("2026-11-25T09:00:00Z");
        shelf.tell(new RollBack(first), "Ada", "The second was wrong <again>");
        assertThat(output.resolve("releases").resolve(first + ".html")).doesNotExist();
        assertThat(read(second + ".html")).contains("The second was wrong &lt;again&gt;", first);
        String page = read("index.html");
        assertThat(page.indexOf("<li ")).as("with the live one, though another is newer").isGreaterThan(page.indexOf("id=\"r" + first));
        assertThat(entries()).extracting(entry -> entry.getCategories().get(0).getTerm()).containsExactly("superseded", "live");
    }

    /** Whoever follows an old link is not sent to what is no longer there. */
    @Test
    void whatTookAPlaceAndWasWithdrawnIsNotLedTo() throws IOException {
        String first = live("2026-11-23", "First");
        shelf.at("2026-11-24T09:00:00Z");
        String second = live("2026-11-24", "Second");
        shelf.at("2026-11-25T09:00:00Z");
        shelf.tell(new Withdraw(second), "Ada", "It was too early");
        assertThat(read(first + ".html")).contains("<h1>The newer release was withdrawn on November 25, 2026.</h1>", first + "/index.html").doesNotContain(second, "There is a newer release");
        assertThat(read("index.html")).contains("Superseded on November 24, 2026. The newer release was withdrawn on November 25, 2026.", ">This release was withdrawn</a>").doesNotContain("→");
        String withdrawn = read(second + "/public/memo.pdf/index.html");
        assertThat(withdrawn).contains("--accent: #0b5563", "href=\"../../../index.html\">All releases</a>");
        assertThat(Files.readString(output.resolve("current/public/memo.pdf/index.html"))).contains("href=\"../../../releases/index.html\"");
        shelf.at("2026-11-26T09:00:00Z");
        String third = live("2026-11-26", "Third");
        assertThat(read(first + ".html")).contains("There is a newer release", "The newer release was withdrawn on November 25, 2026.", "href=\"" + third + "/index.html\"").doesNotContain(second);
    }

    @Test
    void ofOneThatWasWithdrawnNoMoreIsToldThanThatItWas() throws IOException {
        String id = live("2026-11-23", "Leaked words");
        shelf.at("2026-11-24T09:00:00Z");
        shelf.tell(new Withdraw(id), "Ada", "It was too early");
        assertThat(files()).allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain("Leaked words").doesNotContain("A memo &lt;"));
        assertThat(read("index.html")).contains("Withdrawn on November 24, 2026.", "It was too early", id);
        assertThat(read("feed.atom")).contains("It was too early");
        assertThat(read("sitemap.xml")).doesNotContain(id);
    }

    /** Of two releases of one title, what tells them apart is when and why. */
    @Test
    void whatAReleaseWasHandedInForIsSaidToReaders() throws IOException {
        String first = live("2026-11-23", "First");
        shelf.at("2026-11-24T09:00:00Z");
        shelf.make("2026-11-24", "Mended", true, "Ada");
        String erratum = shelf.history().standings().stream().filter(standing -> standing.state().isHeld()).findFirst().orElseThrow().release();
        shelf.tell(new Submit(erratum), "Ada", "Erratum: three years, not two");
        shelf.tell(new Approve(erratum), "Ben", "");
        shelf.tell(new Publish(erratum, false), "Ben", "");
        assertThat(read("index.html").split("id=\"r" + first)).allSatisfy(half -> assertThat(half).contains("Erratum: three years, not two"));
        assertThat(read("feed.atom")).contains("Erratum: three years, not two");
        assertThat(read(first + ".html")).contains("Erratum: three years, not two", "</a> · November 24, 2026");
    }

    @Test
    void whatIsHeldIsNowhere() throws IOException {
        live("2026-11-23", "First");
        shelf.make("2026-12-01", "Under embargo", true, "Ada");
        String held = shelf.history().standings().stream().filter(standing -> standing.state().isHeld()).findFirst().orElseThrow().release();
        assertThat(files()).allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain(held).doesNotContain("Under embargo"));
    }

    @Test
    void theFeedIsReadElsewhereAndItsIdsStay() throws Exception {
        String first = live("2026-11-23", "First");
        List<String> before = entries().stream().map(Entry::getId).toList();
        String feed = feed().getId();
        shelf.at("2026-11-24T09:00:00Z");
        live("2026-11-24", "Second");
        Feed now = feed();
        assertThat(now.getId()).isEqualTo(feed).startsWith("urn:uuid:");
        assertThat(now.getUpdated()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(now.getAuthors()).extracting(author -> author.getName()).containsExactly("www.example.org");
        assertThat(entries()).extracting(Entry::getId).doesNotHaveDuplicates().containsAll(before).hasSize(2);
        assertThat(entries().get(1).getPublished()).isEqualTo(Instant.parse("2026-11-23T09:12:00Z"));
        assertThat(entries().get(1).getAlternateLinks()).extracting(link -> link.getHref()).containsExactly("https://www.example.org/readouts/releases/" + first + "/index.html");
    }

    @Test
    void theSitemapLeadsToWhatIsThere() throws Exception {
        live("2026-11-23", "First");
        Document map = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(read("sitemap.xml"))));
        List<String> addresses = Stream.iterate(0, at -> at + 1).limit(map.getElementsByTagName("loc").getLength()).map(at -> map.getElementsByTagName("loc").item(at).getTextContent()).toList();
        assertThat(addresses).hasSize(4).allSatisfy(address -> {
            assertThat(address).startsWith("https://www.example.org/readouts/");
            assertThat(output.resolve(address.substring("https://www.example.org/readouts/".length()))).isRegularFile();
        });
    }

    @Test
    void withoutAnAddressThereIsNoFeedAndNoSitemap() throws IOException {
        live("2026-11-23", "First");
        shelf.withoutAddress();
        shelf.open();
        assertThat(output.resolve("releases/feed.atom")).doesNotExist();
        assertThat(output.resolve("releases/sitemap.xml")).doesNotExist();
        assertThat(read("index.html")).doesNotContain("feed.atom");
    }

    @Test
    void whatWasLostIsThereAgainAfterTheNextCommandWithTheSameBytes() throws IOException {
        String first = live("2026-11-23", "First");
        shelf.at("2026-11-24T09:00:00Z");
        live("2026-11-24", "Second");
        SortedMap<String, String> before = files();
        Files.delete(output.resolve("releases/feed.atom"));
        Files.delete(output.resolve("releases").resolve(first + ".html"));
        Files.writeString(output.resolve("releases/index.html"), "torn");
        shelf.at("2026-12-24T09:00:00Z");
        shelf.open();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @Tag("slow")
    void theNuCheckerFindsNothing() throws Exception {
        String first = live("2026-11-23", "First");
        shelf.at("2026-11-24T09:00:00Z");
        live("2026-11-24", "Second");
        for (String page : List.of("index.html", first + ".html")) {
            assertThat(NuChecker.errors(read(page).getBytes(StandardCharsets.UTF_8))).as(page).isEmpty();
        }
    }

    @Test
    @Tag("slow")
    void norAnythingInThePageThatStandsForAWithdrawnRelease() throws Exception {
        String release = live("2026-11-23", "First");
        Path sheet = output.resolve("releases").resolve(release).resolve("announcement.css");
        Files.delete(sheet);
        Files.writeString(sheet, Themes.READOUT.text("screen.css"));
        shelf.tell(new Withdraw(release), "Ada", "It names a <person> it must not");
        String page = read(release + "/public/memo.html");
        assertThat(NuChecker.errors(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(new Axe(output).violations(page)).hasSize(Axe.View.values().length).allSatisfy((view, violations) -> assertThat(violations).as(view.toString()).isEmpty());
    }

    private String live(String date, String text) {
        shelf.make(date, text, false, "Ada");
        return shelf.history().live().orElseThrow().release();
    }

    private List<Entry> entries() {
        return feed().getEntries();
    }

    private Feed feed() {
        try {
            return (Feed) new WireFeedInput().build(new InputSource(new ByteArrayInputStream(Files.readAllBytes(output.resolve("releases").resolve("feed.atom")))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(output.resolve("releases").resolve(name));
    }

    /** What stands beside the releases, but for the log. */
    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(output.resolve("releases"))) {
            for (Path file : all.filter(Files::isRegularFile).filter(one -> !one.getFileName().toString().equals("log.jsonl")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
