package org.readout.verify.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;
import org.readout.render.Rendition;
import org.readout.verify.carried.Declared;
import org.readout.verify.carried.Transcription;
import org.readout.verify.spots.Spots;
import org.readout.verify.spots.Strings;

/** Secrets in every place of a draft are in no rendition, and one put into a finished file is found wherever it is put. */
class WithheldTextTest {

    /** Each is a word of one place. */
    private static final List<String> SECRETS = List.of("quaggaheading", "quaggatext", "quaggalist", "quaggacell", "quagganote", "quaggaalternative",
            "quaggacaption", "quaggalink", "quaggaterm", "quaggacode", "quaggaforeign", "quaggakeyword", "quaggaproperty", "quaggavalue", "quaggaid",
            "quaggaquote", "quaggapicture", "quaggashown");
    private static final String SECRET = "quaggatext";
    private static final Memo MEMO = memo();
    private static final Edition EDITION = Memos.edition(MEMO, Memos.audience("public"));

    private static Memo memo() {
        String hidden = picture("quaggapicture");
        String shown = picture("quaggashown");
        return Memos.memo("""
                ---
                title: A memo
                type: policy-memo
                language: en
                keywords: [openness, quaggakeyword]
                quaggaproperty: quaggavalue
                ---

                ## Summary

                Everyone may read this. ![A dot](%s)

                ## Recommendations {#section-quaggaid}

                ### The quaggaheading

                1. **Legislators should hide the quaggatext.** It says quaggakeyword, and [a link](https://example.org/quaggalink) leads to it.[^n]
                   - quaggalist

                | A | B |
                |---|---|
                | quaggacell | c |

                Table 1: The quaggacaption

                quaggaterm
                :   What is said.

                > The quaggaquote

                ```
                quaggacode
                ```

                <span lang="fr">quaggaforeign</span> ![quaggaalternative](%s)

                [^n]: The quagganote.
                """.formatted(shown, hidden));
    }

    @Test
    void theDraftHasEverySecret() {
        List<String> all = new ArrayList<>();
        Strings.in(MEMO, all::add);
        String memo = String.join(" ", all) + new String(MEMO.media().values().stream().map(media -> new String(media.bytes(), StandardCharsets.ISO_8859_1)).reduce("", String::concat));
        assertThat(SECRETS).allSatisfy(secret -> assertThat(memo).contains(secret));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void noSecretIsInAnyFormat(Format format) throws IOException {
        Rendition rendition = Themes.render(EDITION, format);
        assertThat(leaks(rendition)).isEmpty();
        List<String> everything = new ArrayList<>();
        Transcription.of(rendition).all().forEach(passage -> everything.add(passage.text()));
        switch (format) {
            case HTML -> everything.add(new String(rendition.bytes(), StandardCharsets.UTF_8));
            case DOCX -> parts(rendition.bytes()).values().forEach(part -> everything.add(new String(part, StandardCharsets.ISO_8859_1)));
            default -> everything.add(unpacked(rendition.bytes()));
        }
        String text = String.join("\n", everything).toLowerCase(Locale.ROOT);
        assertThat(text).contains("everyone may read this");
        assertThat(SECRETS).allSatisfy(secret -> assertThat(text).doesNotContain(secret));
    }

    static Stream<Map.Entry<String, byte[]>> faultyPages() {
        String page = new String(Themes.render(EDITION, Format.HTML).bytes(), StandardCharsets.UTF_8);
        return Map.of(
                "a comment", page.replace("<main", "<!-- " + SECRET + " --><main"),
                "an id", page.replace("<h1>", "<h1 id=\"the-" + SECRET + "\">"),
                "a class", page.replace("<h1>", "<h1 class=\"" + SECRET + "\">"),
                "data", page.replace("<h1>", "<h1 data-note=\"" + SECRET + "\">"),
                "a description", page.replace("</title>", "</title><meta name=\"description\" content=\"" + SECRET + "\"/>"),
                "a style sheet", page.replace("<style>", "<style>/* " + SECRET + " */"),
                "an address", page.replace("<h1>", "<h1><a href=\"https://example.org/?q=%71uaggatext\">x</a>"),
                "hidden text", page.replace("<h1>", "<h1><span hidden>" + SECRET.toUpperCase(Locale.ROOT) + "</span>"),
                "a picture", page.replace("<main", "<img alt=\"\" src=\"" + picture(SECRET) + "\"><main"),
                "a drawing", page.replace("<main", "<svg role=\"img\" aria-label=\"memo\"><desc>" + SECRET + "</desc></svg><main"))
                .entrySet().stream().map(entry -> Map.entry(entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("faultyPages")
    void aSecretInAPageIsFound(Map.Entry<String, byte[]> fault) throws IOException {
        assertFound(Format.HTML, fault);
    }

    static Stream<Map.Entry<String, byte[]>> faultyWordFiles() throws IOException {
        byte[] file = Themes.render(EDITION, Format.DOCX).bytes();
        return Stream.of(
                with(file, "docProps/custom.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\">"
                        + "<property name=\"" + SECRET + "\"/></Properties>"),
                with(file, "docProps/core.xml", "<x>" + SECRET + "</x>"),
                with(file, "word/document.xml", new String(parts(file).get("word/document.xml"), StandardCharsets.UTF_8)
                        .replaceFirst("<w:p>", "<w:p><w:bookmarkStart w:id=\"99\" w:name=\"" + SECRET + "\"/>")),
                with(file, "word/document.xml ", new String(parts(file).get("word/document.xml"), StandardCharsets.UTF_8).replaceFirst("<w:p>", "<!--" + SECRET + "--><w:p>")),
                with(file, "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>" + SECRET + "</w:t></w:r></w:p></w:hdr>"),
                with(file, "word/styles.xml ", "<s><style name=\"" + SECRET + "\"/></s>"),
                with(file, SECRET + ".xml", "<x/>"));
    }

    @ParameterizedTest
    @MethodSource("faultyWordFiles")
    void aSecretInAWordFileIsFound(Map.Entry<String, byte[]> fault) throws IOException {
        assertFound(Format.DOCX, fault);
    }

    @Test
    void aSecretInAPictureOfAWordFileIsFound() throws IOException {
        byte[] file = Themes.render(EDITION, Format.DOCX).bytes();
        byte[] picture = Base64.getDecoder().decode(picture(SECRET).replaceFirst(".*,", ""));
        assertFound(Format.DOCX, Map.entry("a picture", zip(file, "word/media/image9.png", picture)));
    }

    private interface Fault {
        void putInto(PDDocument document) throws IOException;
    }

    static Stream<Map.Entry<String, byte[]>> faultyPdfs() throws IOException {
        return Stream.of(
                pdf("a bookmark", document -> {
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle("The " + SECRET);
                    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
                    outline.addLast(item);
                }),
                pdf("XMP", document -> {
                    PDMetadata metadata = new PDMetadata(document);
                    metadata.importXMPMetadata(("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                            + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:subject>" + SECRET
                            + "</dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>").getBytes(StandardCharsets.UTF_8));
                    document.getDocumentCatalog().setMetadata(metadata);
                }),
                pdf("Info", document -> document.getDocumentInformation().setKeywords(SECRET)),
                pdf("an alternative text", document -> document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
                        .setItem(COSName.ALT, new COSString(SECRET))),
                pdf("a name", document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(SECRET), new COSDictionary())),
                pdf("an attached file", document -> {
                    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(("The " + SECRET).getBytes(StandardCharsets.UTF_8)), COSName.FLATE_DECODE);
                    PDComplexFileSpecification specification = new PDComplexFileSpecification();
                    specification.setFile("notes.txt");
                    specification.setEmbeddedFile(file);
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("notes.txt", specification));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    document.getDocumentCatalog().setNames(names);
                }));
    }

    @ParameterizedTest
    @MethodSource("faultyPdfs")
    void aSecretInAPdfIsFound(Map.Entry<String, byte[]> fault) throws IOException {
        assertFound(Format.PDF, fault);
    }

    @Test
    void aPhraseOfOrdinaryWordsIsFound() throws IOException {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nWe may read what the law says. Who may do so is open, and they can.\n\n"
                + "## Recommendations\n\n1. **Legislators should act.** They can say who may read what is open and so on.\n");
        Edition edition = Memos.edition(memo, Memos.audience("public"));
        Rendition sound = Themes.render(edition, Format.HTML);
        assertThat(leaks(memo, edition, sound)).isEmpty();
        String page = new String(sound.bytes(), StandardCharsets.UTF_8).replace("<main", "<!-- they can say who may read what is open --><main");
        Rendition faulty = with(page.getBytes(StandardCharsets.UTF_8), Format.HTML);
        assertThat(leaks(memo, edition, faulty)).isNotEmpty();
    }

    /** A withheld sentence ends in the word that a shown title ends in, and the next one begins like what stands behind that title. */
    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX"})
    void aTitleAndTheWordsBehindItAreNoPhraseOfWhatIsWithheld(Format format) throws IOException {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nWe may read what an audit finds.\n\n"
                + "## Opportunities and risks\n\n### Opportunities\n\n- **Local reuse.** An audit is open to all who ask for one.\n\n"
                + "### Risks\n\n- **Accountability to the public.** An audit log changes who can contribute to what.\n- **Loss.** All may be lost.\n\n"
                + "## Appendix\n\nLocal reuse may be public. An audit log changes who can ask for all.\n");
        Edition edition = Memos.edition(memo, Memos.audience("policymakers"));
        Rendition sound = Themes.render(edition, format);
        assertThat(Transcription.of(sound).all()).anySatisfy(passage -> assertThat(passage.text().replaceAll("\\s+", " ")).contains("public. An audit log changes"));
        assertThat(leaks(memo, edition, sound)).isEmpty();
    }

    @Test
    void whatIsWithheldAroundAShownPhraseIsFound() throws IOException {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nWe may read what an audit finds.\n\n"
                + "## Recommendations\n\n1. **All may read what is public.** An audit log changes who can ask, and all of it may be local.\n\n"
                + "## Appendix\n\nAll of it may be public. An audit log changes who can read what is local and all of it.\n");
        Edition edition = Memos.edition(memo, Memos.audience("policymakers"));
        Rendition sound = Themes.render(edition, Format.HTML);
        assertThat(leaks(memo, edition, sound)).isEmpty();
        String page = new String(sound.bytes(), StandardCharsets.UTF_8);
        for (String leak : List.of("All of it may be public. An audit log changes", "An audit log changes who can read what is local")) {
            Rendition faulty = with(page.replace("<main", "<!-- " + leak + " --><main").getBytes(StandardCharsets.UTF_8), Format.HTML);
            assertThat(leaks(memo, edition, faulty)).as(leak).isNotEmpty();
        }
    }

    /** Properties are nobody's to see, and may be called as parts of a Word file are. */
    @Test
    void whatAWordFileCallsItsPartsIsNoLeak() throws IOException {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\ncomments: true\nfootnotes: inline\n---\n\n## Summary\n\nShort.\n\n## Recommendations\n\n1. **Legislators should act.** They can.\n");
        Edition edition = Memos.edition(memo, Memos.audience("editors"), List.of(Finding.note("test", SourceSpan.of("draft.md"), "It is short.", "Say more.")));
        assertThat(leaks(memo, edition, Themes.render(edition, Format.DOCX))).isEmpty();
    }

    /** The title again as a heading over all, and a source whose address says what it is called. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void whatTitleAndAddressesSayIsShown(Format format) throws IOException {
        String title = "Response to the open letter on public audits of large models";
        Memo memo = Memos.memo("---\ntitle: " + title + "\ntype: policy-memo\nlanguage: en\n---\n\n# " + title + "\n\nWhat only practitioners see.\n\n"
                + "## Summary\n\nWe read [an audit](https://example.org/fake-legal-cases-and-generative-models-in-court).\n\n"
                + "## Recommendations\n\n1. **Legislators should act.** They can.\n\n## Sources\n\n- Fake legal cases and generative models in court\n");
        Edition edition = Memos.edition(memo, Memos.audience("policymakers"));
        Rendition sound = Themes.render(edition, format);
        assertThat(leaks(memo, edition, sound)).isEmpty();
        if (format == Format.HTML) {
            // an address says so only where it leads
            String page = new String(sound.bytes(), StandardCharsets.UTF_8).replace("<main", "<!-- fake legal cases and generative models in court --><main");
            assertThat(leaks(memo, edition, with(page.getBytes(StandardCharsets.UTF_8), format))).isNotEmpty();
        }
    }

    private static void assertFound(Format format, Map.Entry<String, byte[]> fault) throws IOException {
        assertThat(leaks(with(fault.getValue(), format))).as(fault.getKey())
                .anySatisfy(leak -> assertThat(leak.words()).contains(SECRET));
    }

    private static List<Leak> leaks(Rendition rendition) throws IOException {
        return leaks(MEMO, EDITION, rendition);
    }

    static List<Leak> leaks(Memo memo, Edition edition, Rendition rendition) throws IOException {
        return WithheldText.of(memo, edition, Declared.by(edition, Themes.READOUT), Themes.READOUT)
                .in(Transcription.of(rendition), Spots.of(rendition), rendition.format());
    }

    private static Rendition with(byte[] bytes, Format format) {
        return new Rendition("public/memo", "en", format, bytes);
    }

    private static Map.Entry<String, byte[]> pdf(String place, Fault fault) throws IOException {
        try (PDDocument document = Loader.loadPDF(Themes.render(EDITION, Format.PDF).bytes())) {
            fault.putInto(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return Map.entry(place, bytes.toByteArray());
        }
    }

    /** Every stream of a PDF without its compression, and its strings. */
    private static String unpacked(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
                if (object instanceof COSDictionary dictionary) {
                    dictionary.getValues().stream().filter(COSString.class::isInstance).forEach(string -> all.append(((COSString) string).getString()));
                }
            }
        }
        return all.toString();
    }

    private static Map.Entry<String, byte[]> with(byte[] docx, String part, String content) throws IOException {
        return Map.entry(part, zip(docx, part.strip(), content.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip(byte[] docx, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(docx);
        parts.put(part, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var entry : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new java.util.TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** A PNG of one grey point, which says something in tEXt and in zTXt. */
    private static String picture(String secret) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(png, "tEXt", ("Comment\0" + secret).getBytes(StandardCharsets.ISO_8859_1));
        chunk(png, "IDAT", deflated(new byte[] {0, 127}));
        chunk(png, "IEND", new byte[0]);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] typed = new byte[content.length + 4];
        System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, typed, 0, 4);
        System.arraycopy(content, 0, typed, 4, content.length);
        CRC32 sum = new CRC32();
        sum.update(typed);
        png.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(typed);
        png.writeBytes(java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
