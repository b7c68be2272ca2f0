package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.elsewhere.Axe;
import org.readout.elsewhere.LibreOffice;
import org.readout.elsewhere.NuChecker;

/** Every page of a release before the Nu checker and, in a browser, before axe-core; every Word file through LibreOffice and back. */
@Tag("slow")
class JudgedElsewhereTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        SampleRelease.publish(folder.resolve("output"));
    }

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        for (Path page : pages()) {
            assertThat(NuChecker.errors(Files.readAllBytes(page))).as(page.toString()).isEmpty();
        }
    }

    @Test
    void axeFindsNothing() throws Exception {
        Axe axe = new Axe(folder);
        for (Path page : pages()) {
            assertThat(axe.violations(withSheets(page))).hasSize(Axe.View.values().length)
                    .allSatisfy((view, violations) -> assertThat(violations).as(page + ", " + view).isEmpty());
        }
    }

    @Test
    void aWordFileSurvivesLibreOffice() throws Exception {
        for (Path document : SampleRelease.files(folder.resolve("output"), ".docx")) {
            Path target = folder.resolve("again").resolve(document.getParent().getFileName());
            LibreOffice.convert(folder, "docx:MS Word 2007 XML", target, List.of(document));
            assertThat(LibreOffice.words(target.resolve(document.getFileName()))).as(document.toString()).isEqualTo(LibreOffice.words(document));
        }
    }

    /** Written into it: axe reads a copy of the page, where nothing lies beside it. */
    private static String withSheets(Path page) throws IOException {
        Document whole = Jsoup.parse(page.toFile(), "UTF-8");
        for (Element link : whole.select("link[rel=stylesheet]")) {
            link.replaceWith(new Element("style").appendChild(new DataNode(Files.readString(page.resolveSibling(link.attr("href"))))));
        }
        return whole.outputSettings(new Document.OutputSettings().prettyPrint(false)).outerHtml();
    }

    /** Editions, and the pages Readout writes about them. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = SampleRelease.files(folder.resolve("output"), ".html");
        assertThat(pages).anySatisfy(page -> assertThat(page.toString().toLowerCase(Locale.ROOT)).contains("practitioners"));
        return pages;
    }
}
