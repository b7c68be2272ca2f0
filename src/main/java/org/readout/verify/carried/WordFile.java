package org.readout.verify.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a Word file says in its body, its notes and its comments; what headers and footers say is shown and not read. */
final class WordFile {

    private static final List<String> READ = List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml");
    private static final Pattern UNREAD_PART = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
    /** What is gone, what is said a second time for older programs, and what is for programs alone. */
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "pPr", "rPr", "tblPr", "sectPr");
    private static final Set<String> BREAKS = Set.of("tab", "br", "cr", "ptab");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final String part;
    private final List<Passage> passages;
    private final StringBuilder words = new StringBuilder();
    private int paragraphs;

    private WordFile(String part, List<Passage> passages) {
        this.part = part;
        this.passages = passages;
    }

    static Transcription read(byte[] bytes) throws IOException {
        List<Passage> passages = new ArrayList<>();
        List<Passage> unread = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            boolean found = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (READ.contains(entry.getName()) || UNREAD_PART.matcher(entry.getName()).matches()) {
                    new WordFile(entry.getName(), READ.contains(entry.getName()) ? passages : unread).part(XML.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes())));
                    found |= entry.getName().equals(READ.get(0));
                }
            }
            if (!found) {
                throw new IOException("no " + READ.get(0));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return new Transcription(passages, unread);
    }

    private void part(XMLStreamReader xml) throws XMLStreamException {
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> text = start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words.append(text ? xml.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if (xml.getLocalName().equals("p")) {
                        cut("paragraph " + ++paragraphs);
                    }
                }
                default -> { }
            }
        }
        cut("the end");
    }

    /** Whether the characters of this element are text. */
    private boolean start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (UNREAD.contains(name)) {
            skip(xml);
        } else if (BREAKS.contains(name)) {
            words.append(' ');
        } else if (name.equals("noBreakHyphen")) {
            words.append('‑');
        } else if (name.equals("docPr")) {
            picture(xml);
        } else if (name.equals("chr") || name.equals("begChr") || name.equals("endChr") || name.equals("sepChr")) {
            words.append(' ').append(value(xml)).append(' ');
        } else if (name.equals("p")) {
            cut("paragraph " + ++paragraphs);
        }
        return name.equals("t");
    }

    private void picture(XMLStreamReader xml) {
        cut("paragraph " + paragraphs);
        String alternative = xml.getAttributeValue(null, "descr");
        words.append(alternative == null ? "" : alternative);
        cut("a picture in paragraph " + paragraphs);
    }

    private static String value(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals("val")) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void cut(String place) {
        if (!words.toString().isBlank()) {
            passages.add(Passage.of(part + ", " + place, words.toString()));
        }
        words.setLength(0);
    }
}
