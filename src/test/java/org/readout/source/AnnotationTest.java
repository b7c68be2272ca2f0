package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Outline;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.Heading;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Packed;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An author's file with a comment on each paragraph and on a few words of it, held against the file it was: for the sample
 * memo, its twin, and every small draft that the readers are tested with.
 */
class AnnotationTest {

    private static final Path CASES = Path.of("src/test/resources/source");
    private static final DraftReaders READERS = new DraftReaders();
    /** Parts that comments are written into. */
    private static final Set<String> WRITTEN = Set.of("word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "content.xml");

    /** A comment on what stands in a text box, or in a formula between paragraphs, is made at the paragraph that it hangs on or follows. */
    private static final Set<String> HANGING = Set.of("formulas.docx", "shapes-in-a-group.docx", "text-box-in-a-cell.docx", "text-box-in-a-list.docx",
            "text-box-twice.docx", "text-box-vml.docx", "frames.fodt", "shapes.fodt", "heading-of-no-break-spaces.docx");
    /** Cells that stand once in the file and several times in the table, with their comments; a memo of fewer words than its comments. */
    private static final Set<String> OTHERWISE = Set.of("table-repeated-and-covered.fodt", "language-of-the-draft.fodt");

    static Stream<Named<Draft>> drafts() throws IOException {
        List<Draft> drafts = new ArrayList<>(List.of(DraftFolder.load(Path.of("input/openness-technical-memo.docx")),
                DraftFolder.load(Path.of("src/test/resources/drafts/openness-technical-memo.odt")),
                DraftFolder.load(Path.of("src/test/resources/drafts/faulty-memo.docx"))));
        for (Path file : files("docx", ".xml")) {
            drafts.add(new Draft(file.getFileName().toString().replace(".xml", ".docx"), WordCase.pack(Files.readString(file))));
        }
        for (Path file : files("odt", ".fodt")) {
            drafts.add(DraftFolder.load(file));
        }
        return drafts.stream().filter(draft -> !OTHERWISE.contains(draft.file())).filter(draft -> READERS.read(draft).value().isPresent()).map(draft -> Named.of(draft.file(), draft));
    }

    private static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void everyTextIsWhatItWasAndSoIsEveryOtherPart(Draft draft) throws Exception {
        byte[] annotated = annotated(draft, findings(document(draft)));
        assertThat(texts(annotated)).isEqualTo(texts(draft.bytes()));
        Map<String, byte[]> before = parts(draft.bytes());
        Map<String, byte[]> after = parts(annotated);
        before.forEach((name, bytes) -> {
            if (!WRITTEN.contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(bytes);
            }
        });
        Set<String> fresh = new TreeSet<>(after.keySet());
        fresh.removeAll(before.keySet());
        assertThat(WRITTEN).containsAll(fresh);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void readAgainItIsTheSameWithOneCommentMoreForEachFinding(Draft draft) throws Exception {
        Document before = document(draft);
        List<Finding> findings = findings(before);
        Document after = document(new Draft(draft.file(), annotated(draft, findings)));
        assertThat(outline(after)).as(draft.file()).isEqualTo(outline(before));
        List<Omission> comments = comments(after);
        assertThat(comments).as(draft.file()).hasSize(comments(before).size() + findings.size());
        assertThat(others(after)).isEqualTo(others(before));
        for (Omission comment : comments(before)) {
            assertThat(comments).extracting(Omission::text).contains(comment.text());
        }
        for (Finding finding : findings) {
            Omission comment = comments.stream().filter(said -> said.text().contains(finding.message())).findFirst().orElseThrow();
            // a reader tells of what it finds in a heading before it has counted the heading, and a note's comment stands at its mark
            if (!HANGING.contains(draft.file()) && finding.span().paragraph() > 0 && finding.span().headings().stream().noneMatch(heading -> heading.matches("(Foot|End)note \\d+"))) {
                assertThat(comment.span().headings()).as(draft.file() + ": " + finding.message()).isEqualTo(finding.span().headings());
                assertThat(comment.span().paragraph()).as(draft.file() + ": " + finding.message()).isEqualTo(finding.span().paragraph());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void whatTheReaderItselfFindsHasAPlace(Draft draft) throws Exception {
        List<Finding> findings = READERS.read(draft).findings();
        Document after = document(new Draft(draft.file(), annotated(draft, findings)));
        assertThat(comments(after)).as(draft.file()).hasSize(comments(document(draft)).size() + findings.size());
        assertThat(outline(after)).as(draft.file()).isEqualTo(outline(document(draft)));
    }

    /** One on each paragraph and heading, and one on words in the midst of it. */
    private static List<Finding> findings(Document document) {
        List<Finding> findings = new ArrayList<>();
        Rewriting walk = new Rewriting() {
            @Override
            public List<Block> paragraph(Paragraph paragraph) {
                on(paragraph.span(), PlainText.of(paragraph.inlines()));
                return List.of(paragraph);
            }

            @Override
            public List<Block> heading(Heading heading) {
                on(heading.span(), PlainText.of(heading.inlines()));
                return List.of(heading);
            }

            private void on(SourceSpan span, String text) {
                findings.add(Finding.warning("test-whole", span, "Finding " + findings.size() + " on all of it.", "Mend <it> & go on."));
                if (text.length() > 6) {
                    findings.add(Finding.note("test-words", span.within(text, 2, text.length() - 2), "Finding " + findings.size() + " on words.", "Mend it."));
                    findings.add(Finding.note("test-words", span.within(text, text.length() / 2 - 1, text.length() / 2 + 1),
                            "Finding " + findings.size() + " on two letters.", "Mend it."));
                }
            }
        };
        walk.blocks(document.blocks());
        document.notes().forEach(walk::note);
        findings.add(Finding.error("test-draft", SourceSpan.of(document.file()), "Finding " + findings.size() + " on the draft.", "Mend it."));
        return findings;
    }

    private static byte[] annotated(Draft draft, List<Finding> findings) {
        return Annotation.of(draft, findings).orElseThrow().bytes();
    }

    private static Document document(Draft draft) {
        return READERS.read(draft).value().orElseThrow();
    }

    private static String outline(Document document) {
        return document.metadata() + "\n" + Outline.blocks(document.blocks()) + document.notes().stream()
                .map(note -> note.id() + "\n" + Outline.blocks(note.blocks())).toList() + document.media().keySet();
    }

    private static List<Omission> comments(Document document) {
        return document.omissions().stream().filter(omission -> omission.kind() == Omission.Kind.COMMENT).toList();
    }

    private static List<Omission> others(Document document) {
        return document.omissions().stream().filter(omission -> omission.kind() != Omission.Kind.COMMENT).toList();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (Packed.isZip(file)) {
            try (Packed packed = Packed.of(file)) {
                for (String name : packed.names()) {
                    parts.put(name, packed.bytes(name).orElseThrow());
                }
            }
        }
        return parts;
    }

    /** The characters of each paragraph of the text, whatever pieces they are in; comments are none of its text. */
    private static List<String> texts(byte[] file) throws Exception {
        Map<String, byte[]> parts = parts(file);
        byte[] text = parts.isEmpty() ? file : parts.getOrDefault("word/document.xml", parts.get("content.xml"));
        Element root = Xml.parse(new ByteArrayInputStream(text));
        List<Node> said = new ArrayList<>();
        annotations(root, said);
        said.forEach(annotation -> annotation.getParentNode().removeChild(annotation));
        List<String> texts = new ArrayList<>();
        texts(root, texts);
        return texts;
    }

    private static void annotations(Element element, List<Node> found) {
        for (Element child : Xml.children(element)) {
            if (Xml.name(child).equals("annotation")) {
                found.add(child);
            } else {
                annotations(child, found);
            }
        }
    }

    private static void texts(Element element, List<String> texts) {
        if (Xml.name(element).matches("[ph]")) {
            texts.add(element.getTextContent());
        }
        Xml.children(element).forEach(child -> texts(child, texts));
    }
}
