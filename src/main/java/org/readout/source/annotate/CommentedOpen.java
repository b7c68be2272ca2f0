package org.readout.source.annotate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.source.reading.Packed;
import org.readout.source.reading.Repacked;

/** An OpenDocument text with comments (OASIS OpenDocument 1.3 part 3, 14.1), each said where the words begin that it is about. */
final class CommentedOpen {

    private static final String CONTENT = "content.xml";
    private static final String NAME = "readout-";
    private static final Map<String, String> NAMESPACES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "dc", "http://purl.org/dc/elements/1.1/");

    private final XmlText xml;

    private CommentedOpen(XmlText xml) {
        this.xml = xml;
    }

    /**
     * Empty for a file of OpenOffice.org 1, which writes comments otherwise and which nobody should write any more.
     *
     * @param comments made for the characters of the file's text
     */
    static Optional<byte[]> write(byte[] file, CommentsMaker comments) throws IOException {
        if (!Packed.isZip(file)) {
            return new CommentedOpen(XmlText.of(file)).with(comments);
        }
        try (Packed packed = Packed.of(file)) {
            byte[] content = packed.bytes(CONTENT).orElseThrow(() -> new IOException("no " + CONTENT));
            Optional<byte[]> commented = new CommentedOpen(XmlText.of(content)).with(comments);
            return commented.isEmpty() ? commented : Optional.of(Repacked.with(file, Map.of(CONTENT, commented.get())));
        }
    }

    private Optional<byte[]> with(CommentsMaker maker) {
        if (!xml.startTag(xml.root()).contains(NAMESPACES.get("office"))) {
            return Optional.empty();
        }
        List<Comment> comments = maker.in(xml);
        Insertions insertions = new Insertions();
        int number = (int) xml.tags().stream().filter(tag -> tag.name.equals("annotation") && xml.attribute(tag, "name").startsWith(NAME)).count();
        for (Comment comment : comments) {
            number++;
            insertions.around(comment.stretch(), annotation(comment, NAME + number), "<office:annotation-end" + declared("office")
                    + " office:name=\"" + NAME + number + "\"/>");
        }
        return Optional.of(xml.encoded(insertions.into(xml.text)));
    }

    private String annotation(Comment comment, String name) {
        return "<office:annotation" + declared("office") + declared("dc") + declared("meta") + declared("text") + " office:name=\"" + name + "\">"
                + "<dc:creator>" + Comment.AUTHOR + "</dc:creator><meta:creator-initials>" + Comment.INITIALS + "</meta:creator-initials>"
                + comment.lines("<text:p>", "</text:p>") + "</office:annotation>";
    }

    /** Writers declare all prefixes at the root; one that is not there is declared on the spot. */
    private String declared(String prefix) {
        return xml.attribute(xml.root(), prefix).equals(NAMESPACES.get(prefix)) ? "" : " xmlns:" + prefix + "=\"" + NAMESPACES.get(prefix) + "\"";
    }
}
