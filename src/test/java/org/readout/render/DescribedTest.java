package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import jakarta.json.JsonObject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.elsewhere.JsonLdReader;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;

/** What editions say of themselves to machines, and the DOI that they carry. */
class DescribedTest {

    private static final Memo MEMO = Memos.memo("""
            ---
            title: "Open </script> & <b>shut</b>"
            subtitle: "Of \\"doors\\""
            type: policy-memo
            date: 2024-03-27
            language: en
            authors: [Ada Byron]
            editors: [Cy Dee]
            keywords: [doors, ministry]
            doi: https://doi.org/10.1234/Open.5
            secret: ministry of doors
            ---

            ## Summary

            A summary about doors.

            ## Recommendations

            1. **Legislators should open doors.** A ministry was consulted.
            """);
    private static final Edition EDITION = Memos.edition(MEMO, Memos.audience("public"));

    @Test
    void aPageDescribesItselfInThreeWaysAndTellsNothingWithheld() throws Exception {
        String text = new String(new HtmlRenderer().render(EDITION, Themes.READOUT).bytes(), StandardCharsets.UTF_8);
        Document page = Jsoup.parse(text);
        assertThat(page.select("meta[name=DC.title]").attr("content")).isEqualTo("Open </script> & <b>shut</b>");
        assertThat(page.select("meta[name=DC.creator]").eachAttr("content")).containsExactly("Ada Byron");
        assertThat(page.select("meta[name=DC.contributor]").eachAttr("content")).containsExactly("Cy Dee");
        assertThat(page.select("meta[name=DC.identifier]").attr("content")).isEqualTo("doi:10.1234/Open.5");
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo("Of \"doors\"");
        JsonObject report = JsonLdReader.expanded(text, "https://www.example.org/a.html").get(0).getJsonObject(0);
        assertThat(report.getJsonArray("@type").getString(0)).isEqualTo("http://schema.org/Report");
        assertThat(report.getJsonArray("http://schema.org/name").getJsonObject(0).getString("@value")).isEqualTo("Open </script> & <b>shut</b>");
        assertThat(report.getJsonArray("http://schema.org/keywords")).hasSize(1);
        assertThat(text).doesNotContain("ministry");
    }

    @Test
    void everyFormatCarriesTheDoiAndIsSound() throws Exception {
        for (Renderer renderer : new Renderer[] {new HtmlRenderer(), new PdfRenderer(), new DocxRenderer()}) {
            Rendition rendition = renderer.render(EDITION, Themes.READOUT);
            Stream<Finding> findings = new Verifier().verify(rendition, Expectation.of(EDITION, MEMO, Themes.READOUT)).judgements().stream().flatMap(judgement -> judgement.findings().stream());
            assertThat(findings).as(renderer.format().id()).isEmpty();
        }
        Rendition pdf = new PdfRenderer().render(EDITION, Themes.READOUT);
        assertThat(pdf.pages()).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<dc:identifier>doi:10.1234/Open.5</dc:identifier>", "<rdf:li>2024-03-27</rdf:li>")
                    .contains("<dc:contributor><rdf:Bag><rdf:li>Cy Dee</rdf:li></rdf:Bag></dc:contributor>");
        }
    }

    @Test
    void whatLinkedDataWouldTellIsFound() throws Exception {
        String page = new String(new HtmlRenderer().render(EDITION, Themes.READOUT).bytes(), StandardCharsets.UTF_8);
        for (String leak : new String[] {"{\"@type\":\"Report\",\"abstract\":\"A ministry\"}", "{\"ministry\":1}", "{\"@type\":\"ministry\"}", "{\"author\":[{\"name\":[\"ministry\"]}]}", "{ministry"}) {
            Rendition leaking = new Rendition("public/memo.html", "en", Format.HTML,
                    page.replace("</head>", "<script type=\"application/ld+json\">" + leak + "</script></head>").getBytes(StandardCharsets.UTF_8));
            assertThat(new Verifier().verify(leaking, Expectation.of(EDITION, MEMO, Themes.READOUT)).judgements().stream().flatMap(judgement -> judgement.findings().stream())).as(leak)
                    .extracting(Finding::rule).contains("withheld-words");
        }
    }

    @Test
    void aDoiIsKnownHoweverItIsWrittenAndNothingElseIsTakenForOne() {
        assertThat(Stream.of("10.1234/a", "doi:10.1234/a", "DOI: 10.1234/a", "https://doi.org/10.1234/a", "http://dx.doi.org/10.1234/a").map(DescribedTest::doi)).containsOnly("10.1234/a");
        assertThat(Stream.of("", "to follow", "11.1234/a", "10.12/a", "10.1234/a b", "10.1234/\"><b>").map(DescribedTest::doi)).containsOnly("");
    }

    private static String doi(String written) {
        return Memos.memo("---\ntitle: A\ntype: policy-memo\ndoi: '" + written + "'\n---\n\nText.\n").metadata().doi();
    }
}
