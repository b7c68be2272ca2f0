package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.elsewhere.Elsewhere;
import org.readout.elsewhere.LibreOffice;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Draft;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.source.Annotation;
import org.readout.source.DraftFolder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Our files in programs that nobody here wrote: LibreOffice and a browser. */
@Tag("slow")
class OpenedElsewhereTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        SampleRelease.publish(folder.resolve("output"));
    }

    @Test
    void libreOfficeOpensEveryWordFile() throws Exception {
        List<Path> documents = SampleRelease.files(folder.resolve("output"), ".docx");
        for (Path document : documents) {
            Path target = folder.resolve("converted").resolve(document.getParent().getFileName());
            LibreOffice.convert(folder, "pdf", target, List.of(document));
            Path converted = target.resolve(document.getFileName().toString().replace(".docx", ".pdf"));
            try (PDDocument pdf = Loader.loadPDF(converted.toFile())) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
                String text = new PDFTextStripper().getText(pdf);
                assertThat(text).isNotBlank();
                if (!document.getFileName().toString().matches(".+\\.(fr|ar)\\.docx")) {
                    assertThat(text).as(document.toString()).contains("Openness in").contains("Contents");
                }
            }
        }
        assertThat(documents).isNotEmpty();
    }

    /** Whatever is between two ends of each, in the text that LibreOffice made of the file. */
    @ParameterizedTest
    @ValueSource(strings = {"input/openness-technical-memo.docx", "src/test/resources/drafts/openness-technical-memo.odt"})
    void libreOfficeShowsEachCommentAtItsWords(String file) throws Exception {
        Draft draft = DraftFolder.load(Path.of(file));
        Map<String, String> words = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Block> paragraph(Paragraph paragraph) {
                String text = PlainText.of(paragraph.inlines());
                if (text.length() > 6) {
                    String message = "Finding " + findings.size() + ".";
                    findings.add(Finding.warning("test", paragraph.span().within(text, 1, text.length() - 2), message, "Mend it."));
                    words.put(message, text.substring(1, text.length() - 2).replaceAll("\\s+", " ").strip());
                }
                return List.of(paragraph);
            }
        }.blocks(Memos.read(draft.file(), draft.bytes()).value().orElseThrow().blocks());
        Annotation annotation = Annotation.of(draft, findings).orElseThrow();
        Path annotated = Files.write(folder.resolve(annotation.file()), annotation.bytes());
        LibreOffice.convert(folder, "fodt", folder.resolve("commented"), List.of(annotated));
        String name = annotation.file().replaceFirst("\\.\\w+$", ".fodt");
        Map<String, String> seen = new LinkedHashMap<>();
        commented(Xml.parse(Files.newInputStream(folder.resolve("commented").resolve(name))), new LinkedHashMap<>(), seen);
        assertThat(seen).hasSameSizeAs(words);
        // the words of a field, such as “Figure 1”, belong together
        assertThat(words).allSatisfy((message, expected) -> assertThat(seen.get(message)).contains(expected).hasSizeLessThan(expected.length() + "Figure 1".length()));
        assertThat(words.entrySet()).filteredOn(entry -> !entry.getValue().equals(seen.get(entry.getKey()))).hasSizeLessThan(3);
    }

    /** @param open comments whose words have begun, by name: the message, then the words so far */
    private static void commented(Node node, Map<String, List<StringBuilder>> open, Map<String, String> seen) {
        for (Node at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && Xml.name(element).equals("annotation")) {
                String message = Xml.children(element, "p").get(0).getTextContent();
                open.put(Xml.attribute(element, "name"), List.of(new StringBuilder(message), new StringBuilder()));
            } else if (at instanceof Element element && Xml.name(element).equals("annotation-end")) {
                List<StringBuilder> ended = open.remove(Xml.attribute(element, "name"));
                seen.put(ended.get(0).toString(), ended.get(1).toString().replaceAll("\\s+", " ").strip());
            } else if (at instanceof Element element && Xml.name(element).equals("s")) {
                open.values().forEach(words -> words.get(1).append(' '));
            } else if (at instanceof Element element && !Xml.name(element).equals("note")) {
                commented(element, open, seen);
            } else if (at instanceof org.w3c.dom.Text text) {
                open.values().forEach(words -> words.get(1).append(text.getData()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void pagesFitTheirWindow(int width) throws Exception {
        List<Path> pages = new ArrayList<>(SampleRelease.files(folder.resolve("output"), ".html"));
        for (Path page : pages) {
            Path frame = Files.writeString(folder.resolve("frame.html"), """
                    <!doctype html><body style="margin:0"><iframe scrolling='no' src="%s" style="border:0;width:%dpx;height:90000px"
                    onload="document.title='width ' + this.contentDocument.documentElement.scrollWidth"></iframe>"""
                    .formatted(page.toUri(), width));
            String seen = Elsewhere.run(folder, 120, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
                    "--virtual-time-budget=4000", "--user-data-dir=" + folder.resolve("browser"), "--window-size=1400,2100",
                    "--dump-dom", frame.toUri().toString());
            assertThat(seen).as(page + " at " + width).contains("<title>width " + width + "</title>");
        }
        assertThat(pages).isNotEmpty();
    }
}
