package org.readout.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Word file written as one text, so that a person can read it in a diff: an element for each part, which begins in the
 * first column, inside {@code <word>}. Namespaces, relationships between the parts and the styles that Word has by itself are
 * added when it is packed.
 *
 * <p>Example: {@code <word>\n<body>\n<w:p/>\n</body>\n</word>}. {@code <word strict="true">} packs the strict form;
 * {@code <relationships>} and {@code <footnotes.relationships>} say where links lead; {@code <part name="word/media/dot.png"
 * type="image/png" encoding="base64">} is any other part.
 */
public final class WordCase {

    private static final Path STYLES = Path.of("src/test/resources/source/docx/defaults/styles.xml");
    private static final Pattern ROOT = Pattern.compile("(?s)\\A\\s*<word(?<attributes>[^>]*)>(?<sections>.*)</word>\\s*\\z");
    private static final Pattern SECTION = Pattern.compile("(?ms)^<(?<name>[\\w.]+)(?<attributes>[^>]*)>(?<content>.*?)</\\k<name>>\\s*$");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern SHORT_TYPE = Pattern.compile("Type=\"(\\w+)\"");

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final Map<String, String> STRICT = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
            OFFICE + "relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships",
            OFFICE + "math", "http://purl.oclc.org/ooxml/officeDocument/math",
            "http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/");
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"" + OFFICE + "relationships\" xmlns:m=\"" + OFFICE + "math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String PROPERTIES = " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:vt=\"" + OFFICE + "docPropsVTypes\"";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** How a section becomes a part: its file, root element, content type and the relationship that leads to it. */
    private record Kind(String file, String root, String type, String relationship) {
    }

    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("body", new Kind("word/document.xml", "w:document", WORD_TYPE + "document.main+xml", ""));
        kinds.put("styles", new Kind("word/styles.xml", "w:styles", WORD_TYPE + "styles+xml", OFFICE + "relationships/styles"));
        kinds.put("numbering", new Kind("word/numbering.xml", "w:numbering", WORD_TYPE + "numbering+xml", OFFICE + "relationships/numbering"));
        kinds.put("settings", new Kind("word/settings.xml", "w:settings", WORD_TYPE + "settings+xml", OFFICE + "relationships/settings"));
        kinds.put("footnotes", new Kind("word/footnotes.xml", "w:footnotes", WORD_TYPE + "footnotes+xml", OFFICE + "relationships/footnotes"));
        kinds.put("endnotes", new Kind("word/endnotes.xml", "w:endnotes", WORD_TYPE + "endnotes+xml", OFFICE + "relationships/endnotes"));
        kinds.put("header", new Kind("word/header1.xml", "w:hdr", WORD_TYPE + "header+xml", OFFICE + "relationships/header"));
        kinds.put("footer", new Kind("word/footer1.xml", "w:ftr", WORD_TYPE + "footer+xml", OFFICE + "relationships/footer"));
        kinds.put("comments", new Kind("word/comments.xml", "w:comments", WORD_TYPE + "comments+xml", OFFICE + "relationships/comments"));
        kinds.put("commentsExtended", new Kind("word/commentsExtended.xml", "w15:commentsEx", WORD_TYPE + "commentsExtended+xml",
                "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"));
        return kinds;
    }

    private final boolean strict;
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final PackedParts parts = new PackedParts();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder packageRelationships = new StringBuilder();

    private WordCase(boolean strict) {
        this.strict = strict;
    }

    /** The same bytes for the same text, whenever and wherever. */
    public static byte[] pack(String text) throws IOException {
        Matcher root = ROOT.matcher(text);
        if (!root.matches()) {
            throw new IOException("no <word> around the parts");
        }
        WordCase word = new WordCase(root.group("attributes").contains("strict=\"true\""));
        Matcher section = SECTION.matcher(root.group("sections"));
        while (section.find()) {
            if (section.group("name").equals("part")) {
                word.part(attributes(section.group("attributes")), section.group("content").strip());
            } else {
                word.sections.put(section.group("name"), section.group("content"));
            }
        }
        return word.pack();
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(text).results().forEach(one -> attributes.put(one.group(1), one.group(2)));
        return attributes;
    }

    private void part(Map<String, String> attributes, String content) {
        parts.add(attributes.get("name"), "base64".equals(attributes.get("encoding"))
                ? Base64.getMimeDecoder().decode(content) : content.getBytes(StandardCharsets.UTF_8));
        override(attributes.get("name"), attributes.get("type"));
    }

    private byte[] pack() throws IOException {
        sections.merge("styles", Files.readString(STYLES), (own, standard) -> standard + own);
        List<String> links = new ArrayList<>(sections.keySet().stream().filter(name -> name.endsWith("relationships")).toList());
        KINDS.forEach((name, kind) -> {
            if (sections.containsKey(name)) {
                section(name, kind, sections.get(name));
            }
        });
        relationship(packageRelationships, "document", OFFICE + "relationships/officeDocument", "word/document.xml");
        properties();
        for (String name : links) {
            String of = name.equals("relationships") ? "body" : name.substring(0, name.length() - ".relationships".length());
            String written = SHORT_TYPE.matcher(sections.get(name)).replaceAll("Type=\"" + OFFICE + "relationships/$1\"");
            if (of.equals("body")) {
                relationships.append(written);
            } else {
                relationships("word/_rels/" + KINDS.get(of).file().substring("word/".length()) + ".rels", written);
            }
        }
        relationships("word/_rels/document.xml.rels", relationships.toString());
        relationships("_rels/.rels", packageRelationships.toString());
        xml("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + types + "</Types>");
        return parts.zip();
    }

    private void section(String name, Kind kind, String content) {
        String inner = name.equals("body") ? "<w:body>" + content + "</w:body>" : content;
        xml(kind.file(), "<" + kind.root() + NAMESPACES + ">" + inner + "</" + kind.root() + ">");
        override(kind.file(), kind.type());
        if (!kind.relationship().isEmpty()) {
            relationship(relationships, name, kind.relationship(), kind.file().substring("word/".length()));
        }
    }

    private void properties() {
        if (sections.containsKey("core")) {
            xml("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + PROPERTIES + ">" + sections.get("core") + "</cp:coreProperties>");
            override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
            relationship(packageRelationships, "core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml");
        }
        if (sections.containsKey("custom")) {
            xml("docProps/custom.xml", "<Properties xmlns=\"" + OFFICE + "custom-properties\"" + PROPERTIES + ">"
                    + sections.get("custom") + "</Properties>");
            override("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
            relationship(packageRelationships, "custom", OFFICE + "relationships/custom-properties", "docProps/custom.xml");
        }
    }

    private void override(String file, String type) {
        types.append("<Override PartName=\"/").append(file).append("\" ContentType=\"").append(type).append("\"/>");
    }

    private static void relationship(StringBuilder list, String id, String type, String target) {
        list.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(type).append("\" Target=\"").append(target).append("\"/>");
    }

    private void relationships(String file, String list) {
        xml(file, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list + "</Relationships>");
    }

    private void xml(String file, String xml) {
        String written = xml;
        for (Map.Entry<String, String> namespace : strict ? STRICT.entrySet() : Map.<String, String>of().entrySet()) {
            written = written.replace(namespace.getKey(), namespace.getValue());
        }
        parts.add(file, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + written).getBytes(StandardCharsets.UTF_8));
    }
}
