package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Checked;
import org.readout.finding.Level;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;

/** What is no draft is refused by what it is, with what to do instead; what only has a strange name is read. */
class RefusalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "memo.pdf   | %PDF-1.7 rest | PDF",
            "memo.rtf   | {\\rtf1 text} | Rich Text",
            "memo.docx  | {\\rtf1 text} | Rich Text",
            "memo.ps    | %!PS-Adobe-3.0 | PostScript",
            "memo.tex   | \\documentclass{article} | LaTeX",
            "memo.eml   | MIME-Version: 1.0 | e-mail",
            "memo.xml   | <?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"/> | Word document saved as XML",
            "feed.xml   | <?xml version=\"1.0\"?><feed/> | XML of a kind"})
    void byWhatItBeginsWith(String name, String text, String kind) {
        refused(name, text.getBytes(StandardCharsets.UTF_8), kind);
    }

    @ParameterizedTest
    @CsvSource({"Index/Document.iwa, Apple Pages", "xl/workbook.xml, spreadsheet", "ppt/presentation.xml, presentation", "notes.doc, zip archive"})
    void byWhatIsPackedInIt(String entry, String kind) throws IOException {
        refused("memo", zip(entry), kind);
    }

    @Test
    void wordFromBefore2007AndWhatAPasswordProtects() throws IOException {
        refused("memo.docx", compound("WordDocument"), "old Word format");
        refused("memo.docx", compound("EncryptedPackage"), "protected with a password");
        refused("memo.odt", zip("content.xml", "META-INF/manifest.xml:<m:manifest xmlns:m=\"m\"><m:file-entry m:full-path=\"content.xml\">"
                + "<m:encryption-data/></m:file-entry></m:manifest>"), "protected with a password");
    }

    @Test
    void picturesAndOtherBytes() {
        refused("memo.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'}, "picture");
        refused("memo.docx", new byte[] {1, 0, 2, 0, 3, 0, 4, 0}, "of a kind Readout does not read");
        refused("memo.docx", new byte[0], "empty");
        refused("memo.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2, 0, 3, 4}, "bytes in it that are none");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300, 600})
    void damagedZips(int length) throws IOException {
        byte[] whole = zip("word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels");
        Checked<Document> read = read("memo.docx", Arrays.copyOf(whole, Math.min(length, whole.length - 1)));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("breaks off"));
    }

    /** A note on what else is in a zip is not what the zip is about. */
    @Test
    void aZipIsOneTextOnlyWhereAllElseArePicturesOrLitter() throws IOException {
        refused("memo.zip", zip("memo.docx", "README.md"), "zip archive");
        assertThat(new DraftReaders().format(new Draft("memo.zip", zip("memo/memo.md", "memo/a/chart.png", "memo/.DS_Store", "__MACOSX/memo/._memo.md")))).contains(DraftFormat.MARKDOWN);
        assertThat(new DraftReaders().format(new Draft("memo.zip", zip("memo.html", "README.md")))).contains(DraftFormat.HTML);
    }

    @Test
    void ofAPackedPageWhatSystemsPutBesideItIsNone() throws IOException {
        byte[] bytes = zip("__MACOSX/._memo.html:\0\5", "memo.html:<title>Boats</title><p>We met.</p>");
        Document document = read("memo.zip", bytes).value().orElseThrow();
        assertThat(PlainText.of(document.blocks().get(0))).isEqualTo("We met.");
        assertThat(Accounting.ofDraft(bytes, DraftFormat.HTML, document).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\uFFFD", "\u0007"})
    void oneStrangeCharacterIsNoOtherKindOfFile(String strange) {
        byte[] bytes = ("\uFEFF" + "The harbour has been dredged every spring. ".repeat(5) + strange + "Nobody asks.").getBytes(StandardCharsets.UTF_16LE);
        assertThat(new DraftReaders().format(new Draft("memo.txt", bytes))).contains(DraftFormat.TEXT);
    }

    @Test
    void aWebPageThatLibreOfficeSavedAsItsOwnIsRead() throws IOException {
        assertThat(new DraftReaders().format(new Draft("memo.odt", zip("mimetype:application/vnd.oasis.opendocument.text-web", "content.xml")))).contains(DraftFormat.ODT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "memo.docx | # Summary | MARKDOWN",
            "memo      | <!DOCTYPE html><p>Summary | HTML",
            "memo.html | <p>Summary | HTML",
            "memo.md   | <h1>Summary</h1> | MARKDOWN",
            "memo.md   | %![logo](logo.png) | MARKDOWN",
            "memo.txt  | Summary | TEXT",
            "memo.txt  | ## Summary | MARKDOWN"})
    void aStrangeNameDoesNotMatter(String name, String text, DraftFormat format) {
        assertThat(new DraftReaders().format(new Draft(name, text.getBytes(StandardCharsets.UTF_8)))).contains(format);
    }

    private static void refused(String name, byte[] bytes, String kind) {
        Checked<Document> read = read(name, bytes);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.ERROR);
            assertThat(finding.message()).contains(kind);
            assertThat(finding.hint()).isNotBlank();
        });
    }

    private static Checked<Document> read(String name, byte[] bytes) {
        return new DraftReaders().read(new Draft(name, bytes));
    }

    /** @param entries names, each with its text after a colon if it has any */
    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split(":", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "x").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
