package org.readout.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Golden;
import org.readout.Memos;
import org.readout.Outline;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.PlainText;
import org.readout.model.Table;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

class HtmlReaderTest {

    private static final Path PAGES = Path.of("src/test/resources/source/html");

    @ParameterizedTest
    @ValueSource(strings = {"shown", "programs", "drawings"})
    void carriesWhatABrowserShowsAndAccountsForTheRest(String page) throws IOException {
        byte[] bytes = Files.readAllBytes(PAGES.resolve(page + ".html"));
        Checked<Document> read = Memos.read(page + ".html", bytes);
        Golden.matches("source/html/" + page + ".txt", Outline.of(read));
        balanced(bytes, read.value().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<meta charset=utf-8>"})
    void aPageThatIsNotInTheEncodingItSaysIsReadAsWhatItIs(String meta) throws IOException {
        byte[] bytes = ("<!DOCTYPE html><html lang=fr><head>" + meta + "<title>Résumé</title></head><body><h1>Résumé</h1><p>Ce qu’il faut décider, et où.</p></body></html>")
                .getBytes(Charset.forName("windows-1252"));
        Checked<Document> read = Memos.read("page.html", bytes);
        assertThat(read.findings()).anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("draft-encoding"));
        assertThat(read.value().orElseThrow().blocks()).extracting(PlainText::of).contains("Ce qu’il faut décider, et où.");
        balanced(bytes, read.value().orElseThrow());
    }

    @Test
    void wordsBesideBoldOnesKeepTheirSpaces() {
        assertThat(outline("<p>one<b> two</b> <i>three </i>four<span style='font-weight:700'>five</span></p>"))
                .contains("p one{strong  two} {emphasis three }four{strong five}");
    }

    @Test
    void theLaterOfTwoRulesWins() {
        assertThat(outline("<style>.c0{font-weight:400}.c1{font-weight:700}</style><p><span class='c1 c0'>bold</span> <span class='c1' style='font-weight:400'>not</span></p>"))
                .contains("p {strong bold} not");
    }

    /** As in the Official Journal of the European Union. */
    @Test
    void itemsEachInATableOfItsOwnAreAList() throws IOException {
        String page = "<!doctype html><body><main>" + row("10.", "<p>It says:</p>" + row("(a)", "<p>one</p>") + row("(b)", "<p>two</p>")) + row("11.", "<p>more</p>") + row("—", "<p>a dash</p>") + row("Fee", "<p>4 euro</p>") + "</main>";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Checked<Document> read = Memos.read("page.html", bytes);
        assertThat(Outline.of(read)).containsSubsequence("It says:", "one", "two", "more", "a dash");
        assertThat(read.value().orElseThrow().blocks().stream().filter(Table.class::isInstance)).hasSize(1);
        assertThat(read.value().orElseThrow().blocks().stream().filter(ListBlock.class::isInstance).map(list -> ((ListBlock) list).items().size() + " " + ((ListBlock) list).marker())).containsExactly("2 DECIMAL", "1 BULLET");
        balanced(bytes, read.value().orElseThrow());
    }

    /** It has no number, as browsers show it. */
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "<ol><p>Do this:</p><li>One<li>Two</ol> => Do this: [1 One] [2 Two]",
        "<ol type=A>Do this: <li>One<p>more</p></li> and on<li>Two</ol> => Do this: [1 One more and on] [2 Two]",
        "<ol start=4><ol><li>One</ol><li>Two</ol> => [1 One] [4 Two]",
        "<ul><p>Do this:</p><li>One</ul> => Do this: [0 One]",
        "<ul><ul><li>One</ul><li>Two</ul> => [0 [0 One]] [0 Two]",
        "<ul>Do this:<ul><li>One</ul><li>Two</ul> => Do this: [0 One] [0 Two]",
        "<ol><p>One</p><p>Two</p></ol> => One Two",
        "<ul><li>Do:<ol>Thus:<li>One</ol></ul> => [0 Do: Thus: [1 One]]"})
    void whatStandsBeforeTheFirstItemStandsBeforeTheList(String html, String blocks) throws IOException {
        byte[] page = ("<!doctype html><body><h1>Open data</h1>" + html).getBytes(StandardCharsets.UTF_8);
        Document read = Memos.read("page.html", page).value().orElseThrow();
        assertThat(said(read.blocks().stream().filter(block -> !(block instanceof Heading)).toList())).isEqualTo(blocks);
        balanced(page, read);
    }

    private static String said(List<Block> blocks) {
        return blocks.stream().map(block -> block instanceof ListBlock list
                ? list.items().stream().map(item -> "[" + item.ordinal() + " " + said(item.blocks()) + "]").collect(Collectors.joining(" ")) : PlainText.of(block)).collect(Collectors.joining(" "));
    }

    private static String row(String mark, String words) {
        return "<table><tbody><tr><td><p>" + mark + "</p></td><td>" + words + "</td></tr></tbody></table>";
    }

    @Test
    void aClassOfASheetElsewhereSaysThatItIsBold() {
        assertThat(outline("<p><span class='oj-bold'>one</span> <span class='fw-italic'>two</span> <span class='not-bold'>three</span></p>")).contains("p {strong one} {emphasis two} three");
        assertThat(outline("<p><span class='fett'>one</span> <span class='txt_kursiv'>two</span> <span class='nicht-fett'>three</span></p>")).contains("p {strong one} {emphasis two} three");
        assertThat(outline("<style>.oj-bold{color:red}</style><p><span class='oj-bold'>one</span></p>")).contains("p one");
    }

    /** As LibreOffice writes it: a list ends where the depth and the kind of the next item change at once. */
    @Test
    void listsThatStepIntoOthersAreOne() {
        String page = "<ol><li><p>First</p></ol><ul><ul><li><p>below</p></ul></ul><ul><ul><ul><li><p>deeper</p></ul></ul></ul><ol start=2><li><p>Second</p><ol><li><p>within</p></ol></ol>"
                + "<ul><li><p>bullet</p></ul>";
        assertThat(lists(page)).isEqualTo("[First [below [deeper]] | Second [within]] [bullet]");
        assertThat(lists("<ul><li>one</ul><ul><ul><li>a</ul></ul><ul><li>two</ul>")).isEqualTo("[one [a] | two]");
        assertThat(lists("<ul><li>one</ul><ul><li>another list</ul>")).isEqualTo("[one] [another list]");
        assertThat(lists("<ol><li>one</ol><ul><ul><li>a</ul></ul><ol><li>another list</ol>")).isEqualTo("[one [a]] [another list]");
        assertThat(lists("<ol><li>one</ol><p>Between</p><ul><ul><li>a</ul></ul>")).startsWith("[one] ");
    }

    private static String lists(String page) {
        return Memos.read("page.html", ("<!doctype html><body>" + page).getBytes(StandardCharsets.UTF_8)).value().orElseThrow().blocks().stream()
                .filter(ListBlock.class::isInstance).map(list -> nested((ListBlock) list)).collect(Collectors.joining(" "));
    }

    private static String nested(ListBlock list) {
        return list.items().stream().map(item -> item.blocks().stream().map(block -> block instanceof ListBlock inner ? nested(inner) : PlainText.of(block).strip()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | ", "[", "]"));
    }

    @Test
    void aFewLinksToHeadingsAreNoContentsList() {
        String headings = "<h2 id=a>Data</h2><h2 id=b>Code</h2><h2 id=c>Model</h2><h2 id=d>Use</h2><h2 id=e>Law</h2><h2 id=f>Cost</h2><h2 id=g>End</h2>";
        String links = "<ul><li><a href=#a>Data</a><li><a href=#b>Code</a><li><a href=#c>Model</a></ul>";
        assertThat(outline("<p>See</p>" + links + headings)).contains("{ref #a Data}");
        assertThat(outline("<p>Contents</p>" + links + headings)).contains("omitted contents-dropped “Data”").doesNotContain("{ref");
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/image%201.png", "images/image 1.png", "./images/image%201.png?v=2", "../memo/images/image%201.png", "/memo/images/image%201.png"})
    void picturesInTheZipAreFoundByAddressesAsBrowsersResolveThem(String address) throws IOException {
        Checked<Document> read = Memos.read("memo.zip", zip(Map.of("memo/memo.html", ("<p>See</p><img src='" + address + "'>").getBytes(StandardCharsets.UTF_8),
                "memo/images/image 1.png", "GIF89a".getBytes(StandardCharsets.US_ASCII))));
        assertThat(read.value().orElseThrow().media()).hasSize(1);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/memo/image.png", "https://example.org/image.png", "../../image.png", "image%zz.png", "#", "", "mailto:a", "%00"})
    void addressesThatLeadElsewhereFindNothing(String address) throws IOException {
        Checked<Document> read = Memos.read("memo.zip", zip(Map.of("memo.html", ("<p>See</p><img src='" + address + "'>").getBytes(StandardCharsets.UTF_8),
                "example.org/memo/image.png", new byte[] {1, 2, 3})));
        assertThat(read.value().orElseThrow().media()).isEmpty();
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("picture-missing");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "Open data | The Institute => Open data",
        "Open data – The Institute => Open data",
        "Open database => Open database",
        "Another => Another"})
    void theNameOfASiteBehindTheTitleIsNoneOfIt(String said, String title) {
        String page = "<!DOCTYPE html><html><head><title>" + said + "</title></head><body><p>We use cookies.</p><h1>Open data</h1><p>Words.</p></body></html>";
        assertThat(Memos.read("page.html", page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow().metadata().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "Open weather data – memo | Intranet => Weather that everybody may use",
        "Open weather for everybody => Weather that everybody may use",
        "Memo 17 => Memo 17"})
    void theHeadingOverAllOthersIsTheTitleWhateverTheTabSays(String said, String title) {
        String page = "<!DOCTYPE html><html><head><title>" + said + "</title></head><body><p>Working papers</p><h1>Weather that everybody may use</h1>"
                + "<p>By <a href='/ada'>Ada Byron</a> and Grace Hopper · 9 Nov 2026 · 6 min read</p><h2>Summary</h2><p>Words.</p><h2>Costs</h2><p>Words.</p></body></html>";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Document read = Memos.read("page.html", bytes).value().orElseThrow();
        balanced(bytes, read);
        assertThat(read.metadata().title()).isEqualTo(title);
        assertThat(read.metadata().contributors()).extracting(one -> one.name())
                .isEqualTo(title.equals(said) ? List.of() : List.of("Ada Byron", "Grace Hopper"));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String outline(String body) {
        byte[] bytes = ("<!DOCTYPE html><html><head><title></title></head><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        Checked<Document> read = Memos.read("page.html", bytes);
        balanced(bytes, read.value().orElseThrow());
        return Outline.of(read);
    }

    private static void balanced(byte[] bytes, Document document) {
        Ledger ledger = Accounting.ofDraft(bytes, DraftFormat.HTML, document).value().orElseThrow();
        assertThat(ledger.isBalanced()).isTrue();
        assertThat(ledger.things().values()).allMatch(count -> count.unaccounted() == 0);
    }
}
