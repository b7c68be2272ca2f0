package org.readout.translate.memory;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import org.readout.translate.Bitext.State;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;

/** Another's reader of TMX, as the writer's is to be read. Nothing is fetched, and no entity is declared by the file. */
final class TmxReader {

    private static final String UNKNOWN_KIND = "x-tag";

    private final XMLStreamReader xml;
    private final String file;
    private final String sourceLanguage;
    private final String language;
    private final List<Entry> entries = new ArrayList<>();
    /** Of the unit that is being read. */
    private Map<String, String> properties = new HashMap<>();
    private Map<String, Coded> texts = new HashMap<>();

    private TmxReader(XMLStreamReader xml, String file, String sourceLanguage, String language) {
        this.xml = xml;
        this.file = file;
        this.sourceLanguage = sourceLanguage;
        this.language = language;
    }

    /** What a file has of these two languages, as it is asked for or as it is spoken elsewhere ("fr-CA" for "fr"). Whatever else is in it is passed over. */
    static Checked<Memory> read(String file, byte[] bytes, String sourceLanguage, String language) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            TmxReader reader = new TmxReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), file, sourceLanguage, language);
            reader.all();
            return Checked.of(Memory.of(sourceLanguage, language, reader.entries));
        } catch (XMLStreamException e) {
            return Checked.refused(Finding.error("translation-unreadable", SourceSpan.of(file), "This translation memory cannot be read: line "
                    + e.getLocation().getLineNumber() + " is no TMX.", "Export it again from the tool it is from, as TMX 1.4."));
        }
    }

    private void all() throws XMLStreamException {
        while (!xml.isStartElement()) {
            xml.next();
        }
        if (!xml.getLocalName().equals("tmx")) {
            throw new XMLStreamException("no tmx", xml.getLocation());
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
                end();
            }
        }
    }

    private void start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tu" -> {
                properties = new HashMap<>();
                texts = new HashMap<>();
            }
            case "prop" -> properties.put(attribute("type"), xml.getElementText());
            case "tuv" -> variant();
            default -> { }
        }
    }

    private void variant() throws XMLStreamException {
        String tag = Optional.ofNullable(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang")).orElse(attribute("lang"));
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tuv"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("seg")) {
                texts.put(tag.toLowerCase(Locale.ROOT), new Segment().read());
            } else if (xml.isStartElement()) {
                xml.getElementText();
            }
        }
    }

    private void end() {
        text(sourceLanguage).ifPresent(source -> text(language).ifPresent(target -> entries.add(new Entry(
                properties.getOrDefault("x-origin", file), source, target, state(), place()))));
    }

    private Optional<Coded> text(String tag) {
        Coded said = texts.get(tag.toLowerCase(Locale.ROOT));
        return said != null ? Optional.of(said) : texts.keySet().stream().sorted().filter(other -> primary(other).equals(primary(tag))).findFirst().map(texts::get);
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }

    /** What other tools keep has been translated; who approved of it they do not say. */
    private State state() {
        String said = properties.getOrDefault("x-state", "");
        return said.equals("final") ? State.FINAL : said.equals("reviewed") ? State.REVIEWED : State.TRANSLATED;
    }

    private Digest place() {
        String said = properties.getOrDefault("x-place", "");
        return said.matches("[0-9a-f]{64}") ? new Digest(said) : Digest.NONE;
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** The text of one {@code seg}. */
    private final class Segment {

        private final List<Piece> pieces = new ArrayList<>();
        /** Of each pair, by what joins its two ends, the code. */
        private final Map<String, String> pairs = new HashMap<>();

        Coded read() throws XMLStreamException {
            content();
            return new Coded(pieces);
        }

        private void content() throws XMLStreamException {
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element();
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                    pieces.add(new Piece.Words(xml.getText()));
                }
            }
        }

        private void element() throws XMLStreamException {
            String pair = attribute("i");
            switch (xml.getLocalName()) {
                case "hi" -> highlighted();
                case "bpt" -> {
                    Code code = code(pair);
                    pairs.put(pair, code.id());
                    pieces.add(new Piece.Open(code));
                }
                case "ept" -> {
                    pieces.add(new Piece.Close(pairs.getOrDefault(pair, pair)));
                    shown();
                }
                case "it" -> pieces.add(attribute("pos").equals("end") ? closed() : new Piece.Open(code("")));
                default -> pieces.add(new Piece.Alone(code("")));
            }
        }

        private void highlighted() throws XMLStreamException {
            if (attribute("type").equals(Tmx.PROTECTED)) {
                pieces.add(new Piece.Protected(xml.getElementText()));
            } else {
                content();
            }
        }

        private Piece closed() throws XMLStreamException {
            Piece closed = new Piece.Close(attribute("x"));
            shown();
            return closed;
        }

        private Code code(String pair) throws XMLStreamException {
            String id = attribute("x").isEmpty() ? pair.isEmpty() ? Integer.toString(pieces.size() + 1) : pair : attribute("x");
            String kind = attribute("type").isEmpty() ? UNKNOWN_KIND : attribute("type");
            return new Code(id, kind, shown());
        }

        /** The words within a code, those of a {@code sub} among them. */
        private String shown() throws XMLStreamException {
            StringBuilder words = new StringBuilder();
            for (int depth = 1; depth > 0;) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                words.append(event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA ? xml.getText() : "");
            }
            return words.toString();
        }
    }
}
