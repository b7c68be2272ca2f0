package org.readout.source.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.source.reading.Packed;
import org.readout.source.reading.Repacked;

/**
 * A Word file with comments (ECMA-376 part 1, 17.13.4): ranges and references in the main document, what is said in the comments
 * part, which is made, declared and related where there is none. Comments that were there stay.
 */
final class CommentedWord {

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private final byte[] file;
    private final WordParts parts;
    private final XmlText main;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    private CommentedWord(byte[] file, WordParts parts) throws IOException {
        this.file = file;
        this.parts = parts;
        this.main = XmlText.of(parts.bytes(parts.main()));
    }

    /** @param comments made for the characters of the file's main document */
    static byte[] write(byte[] file, CommentsMaker comments) throws IOException {
        try (Packed packed = Packed.of(file)) {
            CommentedWord word = new CommentedWord(file, new WordParts(packed));
            return word.with(comments.in(word.main));
        }
    }

    private byte[] with(List<Comment> comments) throws IOException {
        Optional<String> related = parts.related("comments");
        String name = related.orElseGet(() -> parts.unused("comments"));
        Optional<byte[]> there = parts.find(name);
        XmlText said = XmlText.toFill(there.orElseGet(() -> empty().getBytes(StandardCharsets.UTF_8)));
        Insertions marks = new Insertions();
        Insertions words = new Insertions();
        int id = Math.max(highest(main), highest(said));
        for (Comment comment : comments) {
            id++;
            marks.around(comment.stretch(), mark("commentRangeStart", " " + w("id") + "=\"" + id + "\""), referred(" " + w("id") + "=\"" + id + "\""));
            words.at(said.root().close, said(said, comment, id));
        }
        changed.put(parts.main(), main.encoded(marks.into(main.text)));
        changed.put(name, said.encoded(words.into(said.text)));
        if (there.isEmpty()) {
            declare(name);
        }
        if (related.isEmpty()) {
            relate(name);
        }
        return Repacked.with(file, changed);
    }

    /** The main document's prefix for its own namespace; where that has none, one that each mark declares for itself. */
    private String w(String name) {
        return (main.root().prefix.isEmpty() ? "w" : main.root().prefix) + ":" + name;
    }

    private String mark(String name, String attributes) {
        return "<" + w(name) + (main.root().prefix.isEmpty() ? " xmlns:w=\"" + namespace() + "\"" : "") + attributes + "/>";
    }

    /** The end of what a comment is about, and the reference to it, which is seen even where the words about it are hidden. */
    private String referred(String id) {
        String declared = main.root().prefix.isEmpty() ? " xmlns:w=\"" + namespace() + "\"" : "";
        return mark("commentRangeEnd", id) + "<" + w("r") + declared + "><" + w("rPr") + ">" + mark("vanish", " " + w("val") + "=\"0\"") + "</" + w("rPr") + ">"
                + mark("commentReference", id) + "</" + w("r") + ">";
    }

    private String namespace() {
        return main.attribute(main.root(), main.root().prefix.isEmpty() ? "xmlns" : main.root().prefix);
    }

    private String empty() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + namespace() + "\"></w:comments>";
    }

    private String said(XmlText part, Comment comment, int id) {
        String declared = part.attribute(part.root(), "w").equals(namespace()) ? "" : " xmlns:w=\"" + namespace() + "\"";
        return "<w:comment" + declared + " w:id=\"" + id + "\" w:author=\"" + Comment.AUTHOR + "\" w:initials=\"" + Comment.INITIALS + "\">"
                + comment.lines("<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>") + "</w:comment>";
    }

    /** Of all ids of comments; -1 where there are none. */
    private static int highest(XmlText xml) {
        return xml.tags().stream().filter(tag -> tag.name.matches("comment|commentRangeStart|commentReference")).map(tag -> xml.attribute(tag, "id"))
                .filter(id -> id.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(-1);
    }

    private void declare(String name) throws IOException {
        XmlText types = XmlText.toFill(parts.bytes(TYPES));
        boolean declared = types.tags().stream().anyMatch(tag -> types.attribute(tag, "PartName").equalsIgnoreCase("/" + name));
        if (!declared) {
            put(TYPES, types, "Override", " PartName=\"/" + name + "\" ContentType=\"" + TYPE + "\"");
        }
    }

    private void relate(String name) throws IOException {
        XmlText links = XmlText.toFill(parts.find(parts.relationships()).orElseGet(() ->
                ("<Relationships xmlns=\"" + RELATIONSHIPS + "\"></Relationships>").getBytes(StandardCharsets.UTF_8)));
        String id = "readout";
        while (links.text.contains("\"" + id + "\"")) {
            id += "-comments";
        }
        put(parts.relationships(), links, "Relationship", " Id=\"" + id + "\" Type=\"" + (namespace().contains("purl.oclc.org") ? STRICT : TRANSITIONAL)
                + "\" Target=\"/" + name + "\"");
    }

    /** One more element at the end of a part's root. */
    private void put(String part, XmlText xml, String name, String attributes) {
        String prefix = xml.root().prefix.isEmpty() ? "" : xml.root().prefix + ":";
        Insertions insertions = new Insertions();
        insertions.at(xml.root().close, "<" + prefix + name + attributes + "/>");
        changed.put(part, xml.encoded(insertions.into(xml.text)));
    }
}
