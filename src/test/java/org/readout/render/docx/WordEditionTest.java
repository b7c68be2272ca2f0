package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.readout.render.docx.WordEditions.Made;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is true of every Word edition, whatever is in it. */
class WordEditionTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final List<String> STORIES = List.of("word/document.xml", "word/footnotes.xml", "word/comments.xml", "word/header\\d*.xml", "word/footer\\d*.xml");

    /** A style, counting that cannot be in a style because a list starts anew, direction, the section's paper; nothing else. */
    private static final Set<String> PARAGRAPH = Set.of("pStyle", "numPr", "bidi", "sectPr");
    private static final Set<String> RUN = Set.of("rStyle", "lang", "rtl");
    private static final Set<String> TABLE = Set.of("tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblDescription", "bidiVisual");
    private static final Set<String> ROW = Set.of("cantSplit", "tblHeader");
    private static final Set<String> CELL = Set.of("tcW", "gridSpan", "vMerge");

    static Stream<Made> editions() {
        return WordEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void nothingIsFormattedButByStyles(Made made) throws Exception {
        for (Document part : stories(made)) {
            assertThat(within(part, "pPr")).isSubsetOf(PARAGRAPH);
            assertThat(within(part, "rPr")).isSubsetOf(RUN);
            assertThat(within(part, "tblPr")).isSubsetOf(TABLE);
            assertThat(within(part, "trPr")).isSubsetOf(ROW);
            assertThat(within(part, "tcPr")).isSubsetOf(CELL);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyStyleThatIsUsedIsThere(Made made) throws Exception {
        Document styles = parse(parts(made).get("word/styles.xml"));
        for (String[] use : new String[][] {{"pStyle", "paragraph"}, {"rStyle", "character"}, {"tblStyle", "table"}}) {
            Set<String> known = new HashSet<>();
            elements(styles, "style").filter(style -> style.getAttributeNS(W, "type").equals(use[1]))
                    .forEach(style -> known.add(style.getAttributeNS(W, "styleId")));
            for (Document part : stories(made)) {
                assertThat(known).containsAll(elements(part, use[0]).map(WordEditionTest::value).toList());
            }
        }
        Set<String> lists = new HashSet<>(Set.of("0"));
        elements(parse(parts(made).get("word/numbering.xml")), "num").forEach(num -> lists.add(num.getAttributeNS(W, "numId")));
        for (Document part : stories(made)) {
            assertThat(lists).containsAll(elements(part, "numId").map(WordEditionTest::value).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyReferenceLeadsSomewhere(Made made) throws Exception {
        Set<String> names = new HashSet<>();
        List<String> targets = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Document part : stories(made)) {
            elements(part, "bookmarkStart").forEach(start -> {
                assertThat(names.add(start.getAttributeNS(W, "name"))).as(start.getAttributeNS(W, "name")).isTrue();
                assertThat(start.getAttributeNS(W, "name")).matches("\\p{L}[\\p{L}\\p{N}_]{0,39}");
                ids.add(start.getAttributeNS(W, "id"));
            });
            elements(part, "hyperlink").map(link -> link.getAttributeNS(W, "anchor")).filter(name -> !name.isEmpty()).forEach(targets::add);
            elements(part, "instrText").map(Element::getTextContent).forEach(code -> {
                Matcher field = Pattern.compile(" (?:REF|PAGEREF|NOTEREF) (\\S+) .*").matcher(code);
                if (field.matches()) {
                    targets.add(field.group(1));
                }
            });
            List<String> marks = elements(part, "fldChar").map(mark -> mark.getAttributeNS(W, "fldCharType")).toList();
            assertThat(marks.stream().filter("begin"::equals).count()).isEqualTo(marks.stream().filter("end"::equals).count());
            assertThat(elements(part, "fldChar").filter(mark -> mark.hasAttributeNS(W, "dirty"))).isEmpty();
        }
        assertThat(names).containsAll(targets);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(parts(made).get("word/settings.xml")).doesNotContain("updateFields");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void tablesHaveAGridAndTheirHeadersAreRepeated(Made made) throws Exception {
        for (Document part : stories(made)) {
            elements(part, "tbl").forEach(table -> {
                assertThat(children(table, "tblGrid")).hasSize(1);
                Element look = children(children(table, "tblPr").get(0), "tblLook").get(0);
                boolean headed = children(table, "tr").stream().findFirst().stream().flatMap(row -> children(row, "trPr").stream())
                        .anyMatch(row -> !children(row, "tblHeader").isEmpty());
                assertThat(headed).isEqualTo(Set.of("1", "true", "on").contains(look.getAttributeNS(W, "firstRow")));
                children(table, "tr").forEach(row -> children(row, "tc").forEach(cell ->
                        assertThat(cell.getLastChild().getLocalName()).isEqualTo("p")));
            });
        }
    }

    /** Word opens no file with comments in notes, headers or footers. */
    @ParameterizedTest
    @MethodSource("editions")
    void commentsStandInTheTextAndEachOnce(Made made) throws Exception {
        Map<String, String> parts = parts(made);
        assertThat(parts.entrySet().stream().filter(part -> !part.getKey().equals("word/document.xml") && part.getValue().contains("commentReference"))).isEmpty();
        Document text = parse(parts.get("word/document.xml"));
        List<String> placed = elements(text, "commentReference").map(mark -> mark.getAttributeNS(W, "id")).toList();
        List<String> written = parts.containsKey("word/comments.xml")
                ? elements(parse(parts.get("word/comments.xml")), "comment").map(comment -> comment.getAttributeNS(W, "id")).toList() : List.of();
        assertThat(placed).containsExactlyInAnyOrderElementsOf(written);
        assertThat(written.isEmpty()).isEqualTo(made.edition().findings().isEmpty());
        // LibreOffice would show the text of no note
        assertThat(parts.get("word/document.xml")).doesNotContainPattern("footnoteReference (?:(?!</w:p>).)*commentReference w:id");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void headingsSkipNoLevel(Made made) throws Exception {
        Map<String, Integer> outline = new TreeMap<>();
        Document styles = parse(parts(made).get("word/styles.xml"));
        elements(styles, "style").forEach(style -> level(styles, style).ifPresent(level -> outline.put(style.getAttributeNS(W, "styleId"), level)));
        List<Integer> levels = elements(parse(parts(made).get("word/document.xml")), "pStyle").map(WordEditionTest::value)
                .filter(outline::containsKey).map(outline::get).toList();
        assertThat(levels).isNotEmpty().startsWith(0);
        assertThat(IntStream.range(1, levels.size()).filter(at -> levels.get(at) > levels.get(at - 1) + 1)).isEmpty();
    }

    private static java.util.Optional<Integer> level(Document styles, Element style) {
        return children(style, "pPr").stream().flatMap(properties -> children(properties, "outlineLvl").stream())
                .map(level -> Integer.valueOf(value(level))).findFirst()
                .or(() -> children(style, "basedOn").stream().findFirst().flatMap(base -> elements(styles, "style")
                        .filter(one -> one.getAttributeNS(W, "styleId").equals(value(base))).findFirst()).flatMap(one -> level(styles, one)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void drawingsSpeakAndNobodyIsNamed(Made made) throws Exception {
        Map<String, String> parts = parts(made);
        for (Document part : stories(made)) {
            NodeList drawings = part.getElementsByTagNameNS("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr");
            IntStream.range(0, drawings.getLength()).mapToObj(at -> ((Element) drawings.item(at)).getAttribute("descr"))
                    .forEach(words -> assertThat(words).isNotBlank());
        }
        assertThat(parts.get("docProps/core.xml")).contains("<dc:title>" + made.edition().metadata().title() + "</dc:title>")
                .contains("<dc:language>" + made.edition().language() + "</dc:language>").doesNotContain("creator").doesNotContain("lastModifiedBy");
        assertThat(parts.values().stream().filter(xml -> xml.contains("w:rsid") || xml.contains("w:attachedTemplate"))).isEmpty();
        assertThat(parts.getOrDefault("docProps/app.xml", "")).doesNotContain("Company").doesNotContain("Template").doesNotContain("Manager");
        assertThat(parts.getOrDefault("word/comments.xml", "")).doesNotContain("w:date");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyPartIsValid(Made made) throws Exception {
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, String> part : parts(made).entrySet()) {
            if (part.getKey().startsWith("word/") && !part.getKey().endsWith(".rels") && part.getKey().endsWith(".xml")) {
                List<XmlError> errors = new ArrayList<>();
                boolean valid = schema(part.getKey(), part.getValue()).validate(new XmlOptions().setErrorListener(errors));
                assertThat(valid).as(part.getKey() + errors).isTrue();
            } else {
                unknown.add(part.getKey());
            }
        }
        assertThat(unknown).allMatch(name -> name.endsWith(".rels") || name.startsWith("docProps/") || name.equals("[Content_Types].xml")
                || name.startsWith("word/media/"));
    }

    private static XmlObject schema(String name, String xml) throws XmlException, IOException {
        return switch (name.replaceAll("\\d", "")) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
            case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(xml);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
            case "word/fontTable.xml" -> FontsDocument.Factory.parse(xml);
            case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(xml);
            case "word/comments.xml" -> CommentsDocument.Factory.parse(xml);
            case "word/header.xml" -> HdrDocument.Factory.parse(xml);
            case "word/footer.xml" -> FtrDocument.Factory.parse(xml);
            case "word/theme/theme.xml" -> ThemeDocument.Factory.parse(xml);
            case "docProps/app.xml" -> PropertiesDocument.Factory.parse(xml);
            default -> throw new IOException("no schema is known for " + name);
        };
    }

    private static Set<String> within(Document part, String element) {
        Set<String> names = new HashSet<>();
        elements(part, element).forEach(properties -> children(properties).forEach(child -> names.add(child.getLocalName())));
        return names;
    }

    private static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    private static Stream<Element> elements(Document part, String name) {
        NodeList all = part.getElementsByTagNameNS(W, name);
        return IntStream.range(0, all.getLength()).mapToObj(at -> (Element) all.item(at)).toList().stream();
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    private static List<Document> stories(Made made) throws Exception {
        List<Document> stories = new ArrayList<>();
        for (Map.Entry<String, String> part : parts(made).entrySet()) {
            if (STORIES.stream().anyMatch(part.getKey()::matches)) {
                stories.add(parse(part.getValue()));
            }
        }
        return stories;
    }

    private static Document parse(String xml) throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Map<String, String> parts(Made made) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
