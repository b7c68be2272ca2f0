package org.readout.verify.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.verify.spots.Spots;

class HiddenJudgeTest {

    private static final Memo MEMO = Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\nauthors: [Ada Byron]\n---\n\n## Summary\n\nPut it into `/home/shared/drafts`, or into LibreOffice.\n");
    private static final Edition EDITION = Memos.edition(MEMO, Memos.audience("public"));
    private static final HiddenJudge JUDGE = new HiddenJudge(new Machine(List.of("/srv1/build7/"), List.of("buildhost", "adabyron")));

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"HTML", "PDF", "DOCX"})
    void whatReadoutMakesHidesNothing(Format format) throws IOException {
        assertThat(rules(Themes.render(EDITION, format))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<main|<!-- ask the lawyers --><main|hidden-remark",
        "<main|<main data-from='file:///home/ada/memo.docx'|hidden-path",
        "<main|<main data-from='C:\\Users\\ada\\memo.docx'|hidden-path",
        "<main|<main data-from='\\\\filer\\drafts\\memo.docx'|hidden-path",
        "<main|<main data-from='/Users/ada/memo.docx'|hidden-path",
        "<main|<main data-from='x /srv1/build7/memo'|hidden-path",
        "<main|<main data-by='BuildHost'|hidden-machine",
        "<main|<main data-by='adabyron'|hidden-machine",
        "<main|<main data-by='LibreOffice/7.4$Linux'|",
        "<meta name=\"viewport\"|<meta name=\"application\" content=\"Microsoft Word 16\"/><meta name=\"viewport\"|hidden-software"})
    void aTraceInAPageIsFound(String place, String with, String rule) throws IOException {
        assertThat(planted(Format.HTML, text -> text.replaceFirst(place, java.util.regex.Matcher.quoteReplacement(with)))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "docProps/core.xml|</cp:coreProperties>|<cp:category>/home/ada/memo.docx</cp:category></cp:coreProperties>|hidden-path",
        "docProps/core.xml|</cp:coreProperties>|<cp:category>adabyron</cp:category></cp:coreProperties>|hidden-machine",
        "docProps/core.xml|</cp:coreProperties>|<cp:category>Apache POI</cp:category></cp:coreProperties>|hidden-software",
        "word/document.xml|<w:body>|<w:body><!-- by Ada -->|hidden-remark"})
    void aTraceInAWordFileIsFound(String part, String place, String with, String rule) throws IOException {
        assertThat(planted(part, text -> text.replace(place, with))).containsExactly(rule);
    }

    @Test
    void aTraceInAPdfIsFound() throws IOException {
        try (PDDocument document = Loader.loadPDF(Themes.render(EDITION, Format.PDF).bytes())) {
            document.getDocumentInformation().setProducer("openhtmltopdf.com");
            document.getDocumentInformation().setKeywords("file:/tmp/openhtml123/print.html");
            document.getDocumentInformation().setAuthor("AdaByron");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(rules(new Rendition("public/memo.pdf", "en", Format.PDF, bytes.toByteArray()))).containsExactlyInAnyOrder("hidden-software", "hidden-path", "hidden-machine");
        }
    }

    @Test
    void aTraceInAFileForTranslatorsIsFound() throws IOException {
        String sound = "<xliff version=\"1.2\"><file original=\"memo.md\"><header><tool tool-id=\"readout\" tool-name=\"Readout\"/></header><body/></file></xliff>";
        assertThat(xliff(sound)).isEmpty();
        assertThat(xliff(sound.replace("memo.md", "/home/ada/memo.md"))).containsExactly("hidden-path");
        assertThat(xliff(sound.replace("\"Readout\"", "\"Okapi\""))).containsExactly("hidden-software");
        assertThat(xliff(sound.replace("<body/>", "<!-- x --><body/>"))).containsExactly("hidden-remark");
    }

    @Test
    void aDraftMayBeCalledAfterAProgram() throws IOException {
        String file = "memo (Google Docs).md";
        Memo memo = Memos.memoOf(Memos.read(file, "# A memo\n\n## Summary\n\nWords.\n".getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        assertThat(xliff("<xliff version=\"1.2\"><file original=\"" + file + "\"><body/></file></xliff>", memo)).isEmpty();
    }

    private static List<String> xliff(String text) throws IOException {
        return xliff(text, MEMO);
    }

    private static List<String> xliff(String text, Memo memo) throws IOException {
        return JUDGE.judge(new Rendition("translators/memo.xlf", "en", Format.XLIFF, text.getBytes(StandardCharsets.UTF_8)), memo).findings().stream().map(finding -> finding.rule()).toList();
    }

    private static List<String> planted(Format format, UnaryOperator<String> planting) throws IOException {
        String sound = new String(Themes.render(EDITION, format).bytes(), StandardCharsets.UTF_8);
        String planted = planting.apply(sound);
        assertThat(planted).isNotEqualTo(sound);
        return rules(new Rendition("public/memo", "en", format, planted.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> planted(String part, UnaryOperator<String> planting) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Themes.render(EDITION, Format.DOCX).bytes())); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals(part) ? planting.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return rules(new Rendition("public/memo", "en", Format.DOCX, bytes.toByteArray()));
    }

    private static List<String> rules(Rendition rendition) throws IOException {
        return JUDGE.judge(rendition, Spots.of(rendition), EDITION).findings().stream().map(finding -> finding.rule()).toList();
    }
}
