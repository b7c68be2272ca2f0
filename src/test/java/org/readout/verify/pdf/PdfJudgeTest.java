package org.readout.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.verify.docx.DocxJudge;
import org.readout.verify.html.HtmlJudge;
import org.readout.verify.judging.Judgement;

/** A memo with everything a page can hold is sound, and every fault put into its file is found. */
class PdfJudgeTest {

    private static final Edition EDITION = edition("");
    private static final Rendition SOUND = new PdfRenderer().render(EDITION, Themes.of("readout"));

    @Test
    void everythingAPageCanHoldIsSound() throws IOException {
        List<Judgement> judgements = new PdfJudge().judge(SOUND, EDITION);
        assertThat(judgements).extracting(Judgement::standard).containsExactly("PDF/UA-2 (ISO 14289-2:2024)", "WTPDF 1.0, accessibility",
                "WTPDF 1.0, reuse", "PDF/A-4 (ISO 19005-4:2020)", "tagged as it is read");
        assertThat(judgements).flatExtracting(Judgement::findings).isEmpty();
        assertThat(judgements.get(0).judge()).matches("veraPDF \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void theOlderPairIsSoundToo() throws IOException {
        Edition edition = edition("pdf: ua-1\n");
        List<Judgement> judgements = new PdfJudge().judge(new PdfRenderer().render(edition, Themes.of("readout")), edition);
        assertThat(judgements).extracting(Judgement::standard).containsExactly("PDF/UA-1 (ISO 14289-1:2014)", "PDF/A-2a (ISO 19005-2:2011)", "tagged as it is read");
        assertThat(judgements).flatExtracting(Judgement::findings).isEmpty();
    }

    @Test
    void asksBeforeTheFirstHeadingAndNotesWithinHeadingsAreSound() throws IOException {
        Edition edition = Memos.edition(Memos.memo("""
                # A letter about bees

                We keep forty hives, and we make the following recommendations:

                - **Plant lime trees.** They flower when little else does.
                - **Stop spraying at noon.** Bees fly then.

                ## What we saw[^1] in the year

                They thrive.

                [^1]: By counting.
                """), Memos.audience("practitioners"));
        assertThat(new PdfJudge().judge(new PdfRenderer().render(edition, Themes.of("readout")), edition)).flatExtracting(Judgement::findings).isEmpty();
        assertThat(new HtmlJudge().judge(new HtmlRenderer().render(edition, Themes.of("readout")), edition)).flatExtracting(Judgement::findings).isEmpty();
        assertThat(new DocxJudge().judge(new DocxRenderer().render(edition, Themes.of("readout")), edition)).flatExtracting(Judgement::findings).isEmpty();
    }

    /** Of what stands around it and nothing else the engine keeps no tag. */
    @Test
    void passagesInBoldSayTheirLanguage() throws IOException {
        Edition edition = Memos.edition(Memos.memo("""
                ## Summary

                <span lang="fr">**Tout est en gras.**</span> <span lang="es" id="all">**Todo <span id="here"></span>en negrita.**</span>

                And *<span lang="de">**Alles ist fett, und zwar auch noch auf der nächsten Zeile, weil der Satz länger ist als jede Zeile, die auf dieses Blatt passt.**</span>*
                """), Memos.audience("practitioners"));
        assertThat(EditionParts.of(edition).passages()).containsOnlyKeys("fr", "de", "es");
        assertThat(new PdfJudge().judge(new PdfRenderer().render(edition, Themes.of("readout")), edition)).flatExtracting(Judgement::findings).isEmpty();
    }

    /** Heads come again in every row: with their language and what is emphasized in them, without what leads from them or to them. */
    @ParameterizedTest
    @CsvSource({"en,ua-1", "en,ua-2", "ar,ua-1", "ar,ua-2"})
    void aTableSetRowByRowIsSound(String language, String standard) throws IOException {
        String sentence = "The record of what it was made of lets others see how far it reaches | ";
        String heads = "|  | Aspect[^n] one | [Aspect two](https://example.org/two) | *Aspect* <span lang=\"fr\">à trois</span> | "
                + IntStream.range(4, 14).mapToObj(column -> "Aspect" + column).collect(Collectors.joining(" | ")) + " |\n" + "|---".repeat(14) + "|\n";
        String rows = IntStream.range(0, 3).mapToObj(row -> "| Row" + row + " | " + sentence.repeat(13).strip() + "\n").collect(Collectors.joining());
        Edition edition = Memos.edition(Memos.memo("---\ntitle: A memo\ntype: technical-memo\nlanguage: " + language + "\n---\n\n## Appendix\n\nBefore it.\n\n" + heads + rows
                + "\nBehind it.\n\n[^n]: As it is understood here.\n"),
                Memos.audience("practitioners", Files.readString(Path.of("templates/audiences/practitioners.yaml")) + "pdf: " + standard + "\n"));
        Rendition rendition = new PdfRenderer().render(edition, Themes.of("readout"));
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            assertThat(new PDFTextStripper().getText(document).split("Aspect7", -1)).as("set row by row").hasSize(4);
            assertThat(links(document)).filteredOn(link -> link.getCOSDictionary(COSName.A).containsKey(COSName.URI)).hasSize(1);
        }
        assertThat(new PdfJudge().judge(rendition, edition)).flatExtracting(Judgement::findings).isEmpty();
    }

    /** What a file is changed by, and the rule that must find it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("pdf-figure-alternative", "Figure", element -> element.removeItem(COSName.ALT)),
                fault("pdf-figure-untagged", "Figure", PdfJudgeTest::takeOut),
                fault("pdf-figure-place", "Figure", element -> element.removeItem(COSName.A)),
                fault("pdf-table-header", "TH", element -> element.setName(COSName.S, "TD")),
                fault("pdf-table-scope", "TH", element -> element.removeItem(COSName.A)),
                fault("pdf-table-missing", "Table", PdfJudgeTest::takeOut),
                fault("pdf-table-irregular", "TR", element -> element.getCOSArray(COSName.K).remove(0)),
                fault("pdf-list-label", "Lbl", element -> element.removeItem(COSName.ACTUAL_TEXT)),
                fault("pdf-list-numbering", "L", element -> element.removeItem(COSName.A)),
                fault("pdf-list-item", "LBody", element -> element.setName(COSName.S, "P")),
                fault("pdf-note-back", "FENote", element -> element.removeItem(COSName.getPDFName("Ref"))),
                fault("pdf-note-label", "Lbl", element -> element.setName(COSName.S, "Span")),
                fault("pdf-note-missing", "FENote", element -> element.setName(COSName.S, "Div")),
                fault("pdf-heading-skipped", "H2", element -> element.setName(COSName.S, "H4")),
                fault("pdf-main-heading", "H1", element -> element.setName(COSName.S, "P")),
                fault("pdf-language-passage", "Span", element -> element.removeItem(COSName.LANG)),
                file("pdf-link-contents", document -> links(document).forEach(link -> link.removeItem(COSName.CONTENTS))),
                file("pdf-link-dead", document -> links(document).forEach(link -> link.getCOSDictionary(COSName.A).removeItem(COSName.getPDFName("SD")))),
                file("pdf-bookmark-missing", document -> document.getDocumentCatalog().setDocumentOutline(null)),
                file("pdf-title-hidden", document -> document.getDocumentCatalog().setViewerPreferences(null)),
                file("pdf-language", document -> document.getDocumentCatalog().setLanguage("fr")),
                file("pdf-untagged", document -> document.getDocumentCatalog().setStructureTreeRoot(null)),
                file("pdf-font-unicode", PdfJudgeTest::forgetCharacters),
                file("pdf-reading-order", PdfJudgeTest::turnSectionsRound),
                fault("pdf-note-mark", "Link", element -> element.removeItem(COSName.getPDFName("Ref"))),
                fault("pdf-heading-empty", "H3", element -> element.removeItem(COSName.K)),
                fault("pdf-figure-empty", "Figure", element -> element.removeItem(COSName.K)),
                fault("pdf-table-row", "TD", element -> element.setName(COSName.S, "P")),
                fault("pdf-list", "LI", element -> element.setName(COSName.S, "P")),
                fault("pdf-caption", "Table", element -> element.getCOSArray(COSName.K).add(1, element.getCOSArray(COSName.K).remove(0))),
                fault("pdf-link-empty", "Link", PdfJudgeTest::letGoOfAnnotations),
                fault("pdf-link-untagged", "Link", PdfJudgeTest::letGoOfAnnotations),
                fault("pdf-read-twice", "BlockQuote", element -> element.setItem(COSName.K, twice(element.getDictionaryObject(COSName.K)))),
                fault("pdf-language-unknown", "Span", element -> element.setString(COSName.LANG, "?")),
                file("pdf-bookmark-wrong", document -> document.getDocumentCatalog().getDocumentOutline().getFirstChild().setTitle("Elsewhere")));
    }

    /** A broken file by the standards, and one that only says it is another. */
    static Stream<Consumer<PDDocument>> breaches() {
        return Stream.of(
                document -> metadata(document, "<rdf:RDF", "<rdf:RDFF"),
                document -> metadata(document, "<pdfuaid:part>2", "<pdfuaid:part>3"),
                document -> document.getDocumentCatalog().setOutputIntents(List.of()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFound(String rule, Consumer<PDDocument> fault) throws IOException {
        assertThat(PdfJudge.tagged(changed(fault), EDITION).findings()).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachOfAStandardIsFound(Consumer<PDDocument> breach) throws IOException {
        assertThat(new PdfJudge().judge(changed(breach), EDITION)).flatExtracting(Judgement::findings).extracting(Finding::rule).contains("pdf-standard");
    }

    @Test
    void savingAloneIsNoFault() throws IOException {
        assertThat(new PdfJudge().judge(changed(document -> { }), EDITION)).flatExtracting(Judgement::findings).isEmpty();
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        Rendition broken = changed(document -> metadata(document, "<pdfuaid:part>2", "<pdfuaid:part>3"));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<List<Judgement>>> judged = new ArrayList<>();
            for (int at = 0; at < 4; at++) {
                Rendition rendition = at % 2 == 0 ? SOUND : broken;
                judged.add(threads.submit(() -> new PdfJudge().judge(rendition, EDITION)));
            }
            for (int at = 0; at < judged.size(); at++) {
                assertThat(judged.get(at).get()).filteredOn(judgement -> !judgement.passed()).hasSize(at % 2 == 0 ? 0 : 1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsNoPdfIsNoFinding() {
        assertThatThrownBy(() -> new PdfJudge().judge(rendition("no PDF".getBytes(StandardCharsets.UTF_8)), EDITION))
                .isInstanceOf(IOException.class);
    }

    private static Edition edition(String more) {
        try {
            Path draft = Path.of("src/test/resources/drafts/everything.html");
            Memo memo = Memos.memoOf(Memos.read(draft.toString(), Files.readAllBytes(draft)).value().orElseThrow());
            return Memos.edition(memo, Memos.audience("practitioners", Files.readString(Path.of("templates/audiences/practitioners.yaml")) + more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rendition rendition(byte[] bytes) {
        return new Rendition(SOUND.path(), SOUND.language(), SOUND.format(), bytes);
    }

    static Rendition changed(Consumer<PDDocument> fault) {
        try (PDDocument document = Loader.loadPDF(SOUND.bytes())) {
            fault.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return rendition(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In every element of the type. */
    private static Arguments fault(String rule, String type, Consumer<COSDictionary> fault) {
        return file(rule, document -> elements(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()).stream()
                .filter(element -> type.equals(element.getNameAsString(COSName.S))).forEach(fault));
    }

    private static Arguments file(String rule, Consumer<PDDocument> fault) {
        return Arguments.of(rule, fault);
    }

    private static List<COSDictionary> elements(COSDictionary parent) {
        List<COSDictionary> elements = new ArrayList<>();
        kids(parent).forEach(kid -> {
            if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        });
        return elements;
    }

    private static List<COSBase> kids(COSDictionary parent) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                all.add(array.getObject(at));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    private static void letGoOfAnnotations(COSDictionary link) {
        COSArray rest = new COSArray();
        kids(link).stream().filter(kid -> !(kid instanceof COSDictionary part && part.containsKey(COSName.OBJ))).forEach(rest::add);
        link.setItem(COSName.K, rest);
    }

    private static COSArray twice(COSBase kid) {
        COSArray twice = new COSArray();
        twice.add(kid);
        twice.add(kid);
        return twice;
    }

    private static void takeOut(COSDictionary element) {
        element.setName(COSName.S, "Div");
        element.removeItem(COSName.ALT);
    }

    private static List<COSDictionary> links(PDDocument document) {
        List<COSDictionary> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            try {
                page.getAnnotations().forEach(annotation -> links.add(annotation.getCOSObject()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return links;
    }

    private static void forgetCharacters(PDDocument document) {
        COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        fonts.keySet().forEach(name -> fonts.getCOSDictionary(name).removeItem(COSName.TO_UNICODE));
    }

    private static void turnSectionsRound(PDDocument document) {
        COSDictionary text = elements(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()).stream()
                .filter(element -> kids(element).stream().filter(kid -> kid instanceof COSDictionary section && "Sect".equals(section.getNameAsString(COSName.S))).count() > 2)
                .findFirst().orElseThrow();
        COSArray turned = new COSArray();
        kids(text).forEach(kid -> turned.add(0, kid));
        text.setItem(COSName.K, turned);
    }

    private static void metadata(PDDocument document, String right, String wrong) {
        try {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String changed = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replace(right, wrong);
            metadata.importXMPMetadata(changed.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
