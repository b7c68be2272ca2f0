package org.readout.verify.carried;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What a Word file says in its body, its notes and its comments; what headers and footers say is shown and not read. */
final class WordFile {

    private static final List<String> READ = List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml");
    private static final Pattern UNREAD_PART = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
    /** What is gone, what is said a second time for older programs, and what is for programs alone. */
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "pPr", "rPr", "tblPr", "sectPr");
    private static final Set<String> BREAKS = Set.of("tab", "br", "cr", "ptab");

    private final String part;
    private final List<Passage> passages;
    private final StringBuilder words = new StringBuilder();
    private int paragraphs;

    private WordFile(String part, List<Passage> passages) {
        this.part = part;
        this.passages = passages;
    }

    static Transcription read(OfficeFile file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        List<Passage> unread = new ArrayList<>();
        for (OfficeFile.Part part : file.parts()) {
            boolean read = READ.contains(part.name());
            if (part.xml().isPresent() && (read || UNREAD_PART.matcher(part.name()).matches())) {
                WordFile reading = new WordFile(part.name(), read ? passages : unread);
                reading.element(part.xml().get().getDocumentElement());
                reading.cut("the end");
            }
        }
        if (file.parts().stream().noneMatch(part -> part.name().equals(READ.get(0)))) {
            throw new IOException("no " + READ.get(0));
        }
        return new Transcription(passages, unread);
    }

    private void element(Element element) {
        String name = element.getLocalName();
        if (UNREAD.contains(name)) {
            return;
        }
        begin(element, name);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                element(below);
            } else if (child instanceof Text text && name.equals("t")) {
                words.append(text.getData());
            }
        }
        if (name.equals("p")) {
            cut("paragraph " + ++paragraphs);
        }
    }

    private void begin(Element element, String name) {
        if (BREAKS.contains(name)) {
            words.append(' ');
        } else if (name.equals("noBreakHyphen")) {
            words.append('‑');
        } else if (name.equals("docPr")) {
            picture(element);
        } else if (name.equals("chr") || name.equals("begChr") || name.equals("endChr") || name.equals("sepChr")) {
            words.append(' ').append(value(element)).append(' ');
        } else if (name.equals("p")) {
            cut("paragraph " + ++paragraphs);
        }
    }

    private void picture(Element element) {
        cut("paragraph " + paragraphs);
        words.append(element.getAttribute("descr"));
        cut("a picture in paragraph " + paragraphs);
    }

    private static String value(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (attributes.item(at).getLocalName().equals("val")) {
                return attributes.item(at).getNodeValue();
            }
        }
        return "";
    }

    private void cut(String place) {
        if (!words.toString().isBlank()) {
            passages.add(Passage.of(part + ", " + place, words.toString()));
        }
        words.setLength(0);
    }
}
