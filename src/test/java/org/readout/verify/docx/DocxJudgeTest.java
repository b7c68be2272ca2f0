package org.readout.verify.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.render.Rendition;

/** A sound Word file passes, and each fault put into it is found. */
class DocxJudgeTest {

    private static final Edition EDITION = Memos.edition(Memos.ofFile("small-technical-memo.md"), Memos.audience("practitioners"));
    private static final byte[] FILE = Themes.render(EDITION, Format.DOCX).bytes();

    @Test
    void aSoundFilePasses() throws IOException {
        assertThat(findings(FILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "docx-schema          | word/document.xml  | <w:body>              | <w:body><w:nonsense/>",
        "docx-schema          | word/document.xml  | <w:tblGrid>           | <w:tblGrid w:odd=\"1\">",
        "docx-no-grid         | word/document.xml  | (?s)<w:tblGrid>.*?</w:tblGrid> | ''",
        "docx-no-header       | word/document.xml  | <w:tblHeader/>        | ''",
        "docx-dead-link       | word/document.xml  | w:anchor=\"[^\"]*\"   | w:anchor=\"nowhere\"",
        "docx-heading-skipped | word/document.xml  | <w:pStyle w:val=\"Heading1\"/> | <w:pStyle w:val=\"Heading3\"/>",
        "docx-revision        | word/document.xml  | <w:p>                 | <w:p w:rsidR=\"00AB12CD\">",
        "docx-revision        | word/document.xml  | <w:body>              | <w:body><w:ins w:id=\"1\" w:author=\"N. N.\"/>",
        "docx-no-title        | docProps/core.xml  | <dc:title>[^<]*       | <dc:title>",
        "docx-personal        | docProps/core.xml  | </cp:coreProperties>  | <dc:creator>N. N.</dc:creator></cp:coreProperties>",
        "docx-personal        | docProps/core.xml  | </cp:coreProperties>  | <cp:lastModifiedBy>N. N.</cp:lastModifiedBy></cp:coreProperties>",
        "docx-language        | word/styles.xml    | w:lang w:val=\"[^\"]*\" | w:lang w:val=\"xx\""})
    void aFaultIsFound(String rule, String part, String sound, String faulty) throws IOException {
        String content = new String(parts(FILE).get(part), StandardCharsets.UTF_8);
        String damaged = content.replaceFirst(sound, faulty);
        assertThat(damaged).isNotEqualTo(content);
        assertThat(findings(with(part, damaged))).extracting(Finding::rule).contains(rule);
    }

    @Test
    void whatAnOlderReaderIgnoresIsIgnored() throws IOException {
        String content = new String(parts(FILE).get("word/document.xml"), StandardCharsets.UTF_8);
        String extended = content.replaceFirst("<w:document ", "<w:document xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                + "xmlns:x=\"urn:x\" mc:Ignorable=\"x\" ").replaceFirst("<w:p>", "<w:p x:id=\"1\"><x:y/>");
        assertThat(findings(with("word/document.xml", extended))).extracting(Finding::rule).doesNotContain("docx-schema");
    }

    private static List<Finding> findings(byte[] file) throws IOException {
        return new DocxJudge().judge(new Rendition("practitioners/memo.docx", "en", Format.DOCX, file), EDITION).stream()
                .flatMap(judgement -> judgement.findings().stream()).toList();
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] with(String part, String content) throws IOException {
        Map<String, byte[]> parts = parts(FILE);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
