package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import com.networknt.schema.InputFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The release of the drafts that ship in {@code input/}, held against what is promised of every release. */
class SampleReleaseTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        VeraGreenfieldFoundryProvider.initialise();
        assertThat(SampleRelease.publish(folder).heldBack()).isEmpty();
    }

    static List<Path> pdf() throws IOException {
        return SampleRelease.files(folder, ".pdf");
    }

    static List<Path> html() throws IOException {
        return SampleRelease.files(folder, ".html");
    }

    static List<Path> docx() throws IOException {
        return SampleRelease.files(folder, ".docx");
    }

    @Test
    void everyAudienceGetsItsFormats() throws IOException {
        assertThat(pdf()).hasSize(11);
        assertThat(html()).hasSize(17);
        assertThat(docx()).hasSize(10);
        assertThat(SampleRelease.files(folder, ".xlf")).hasSize(3);
    }

    /** Set in a smaller step; at its usual size it would take two. */
    @Test
    void aSummaryThatIsLongerInTranslationKeepsToItsPage() throws IOException {
        Path file = pdf().stream().filter(one -> one.endsWith("policymakers/openness-policy-memo.fr.pdf")).findFirst().orElseThrow();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("Les recommandations en un coup", "premier temps par engagement volontaire");
        }
    }

    @Test
    void reportsAreAsTheirSchemasSay() throws IOException {
        for (String file : List.of("current/manifest.json", "current/conformance.json", ".readout/working/current/conformance.json", ".readout/working/current/findings.json")) {
            String schema = file.replaceFirst(".*/", "").replace(".json", "");
            assertThat(SchemasTest.schema(schema).validate(Files.readString(folder.resolve(file)), InputFormat.JSON)).as(file).isEmpty();
        }
    }

    /** Asked of one file in each language by other means than the run asked of all: what that came to is in the release. */
    static Stream<Path> pdfInEachLanguage() throws IOException {
        return pdf().stream().filter(file -> file.toString().matches(".*policymakers.openness-policy-memo(\\.\\w+)?\\.pdf"));
    }

    @Test
    void everyPdfWasFoundToConform() throws IOException {
        JsonNode renditions = JsonMapper.shared().readTree(Files.readString(folder.resolve("current/conformance.json"))).path("renditions");
        assertThat(renditions.valueStream().filter(one -> one.path("format").asString().equals("pdf"))).hasSize(pdf().size()).allSatisfy(one ->
                assertThat(one.path("machine").valueStream().filter(judged -> judged.path("judge").asString().startsWith("veraPDF"))).hasSize(4).allMatch(judged -> judged.path("passed").asBoolean()));
    }

    @ParameterizedTest
    @MethodSource("pdfInEachLanguage")
    void pdfConformsToAllItsStandards(Path file) throws Exception {
        List<PDFAFlavour> standards = List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY, PDFAFlavour.WTPDF_1_0_REUSE, PDFAFlavour.PDFA_4);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(Files.newInputStream(file), PDFAFlavour.PDFUA_2);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standards)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results.stream().flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED).map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage()).distinct()).isEmpty();
            assertThat(results).hasSize(standards.size()).allMatch(ValidationResult::isCompliant);
        }
    }

    @ParameterizedTest
    @MethodSource("html")
    void htmlStandsAloneAndRunsNothing(Path file) throws IOException {
        Document page = Jsoup.parse(file.toFile(), "UTF-8");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script:not([type=application/ld+json]), iframe, object, embed, [onload], [onclick]")).isEmpty();
        // an edition goes by itself; a report is part of its release, and is read without the release's look too
        boolean edition = file.getFileName().toString().startsWith("openness-");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).allSatisfy(sheet -> assertThat(!edition && Files.isRegularFile(file.resolveSibling(sheet))).as("%s of %s", sheet, file).isTrue());
        assertThat(page.select("img").eachAttr("src")).allMatch(source -> source.startsWith("data:"));
        assertThat(page.select("img")).allMatch(image -> image.hasAttr("alt"));
        Matcher translated = Pattern.compile("\\.(ar|fr)\\.html$").matcher(file.toString());
        assertThat(page.select("html").attr("lang")).startsWith(translated.find() ? translated.group(1) : "en");
        assertThat(page.getAllElements().eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]")).allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
    }

    /** What a paragraph or run may say of itself beside its style: its list, its language, and what only it can know. */
    private static final Set<String> NOT_FORMATTING =
            Set.of("pStyle", "rStyle", "numPr", "lang", "sectPr", "bidi", "rtl", "tabs");

    @ParameterizedTest
    @MethodSource("docx")
    void docxIsStyledNotFormatted(Path file) throws Exception {
        Set<String> direct = new TreeSet<>();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Document xml = Jsoup.parse(Files.readString(zip.getPath("word/document.xml")), "", Parser.xmlParser());
            xml.select("w|pPr > *, w|rPr > *").forEach(property -> direct.add(property.tagName().substring(2)));
            assertThat(xml.select("w|tbl").stream().filter(table -> table.select("> w|tblGrid").isEmpty())).isEmpty();
        }
        direct.removeAll(NOT_FORMATTING);
        assertThat(direct).isEmpty();
    }
}
