package org.readout.verify.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.readout.model.Omission;

/**
 * The text of Word and OpenDocument files straight from their XML (ECMA-376, OASIS OpenDocument 1.3): each paragraph's
 * characters, whatever its style and place. Deleted text is a piece of its own. A part is known by its root element.
 */
final class OfficeText {

    /** Settings, building blocks, another system's shadow files, and page styles of embedded objects. */
    private static final String NO_PART = "(META-INF|word/glossary|Configurations2|__MACOSX)/.*|.+/styles\\.xml";

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Omission.Kind, Integer> things = new EnumMap<>(Omission.Kind.class);
    private int symbols;

    /** How many characters of symbol fonts there are, whose meaning only a font knows. */
    int symbols() {
        return symbols;
    }

    /** How many there are of the kinds that this path can tell. */
    Map<Omission.Kind, Integer> things() {
        return things;
    }

    void count(Omission.Kind kind) {
        things.merge(kind, 1, Integer::sum);
    }

    void symbol() {
        symbols++;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** How far the reading has come. */
    record State(int pieces, Map<Omission.Kind, Integer> things) {
    }

    State state() {
        return new State(pieces.size(), Map.copyOf(things));
    }

    /** Forgets what has been read since. */
    void restore(State before) {
        pieces.subList(before.pieces, pieces.size()).clear();
        things.clear();
        things.putAll(before.things);
    }

    static OfficeText word(byte[] zip) throws IOException, XMLStreamException {
        OfficeText text = new OfficeText();
        text.zip(zip, WordPart.ROOTS, true);
        return text;
    }

    static OfficeText open(byte[] file) throws IOException, XMLStreamException {
        OfficeText text = new OfficeText();
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            text.zip(file, OpenPart.ROOTS, false);
        } else {
            text.part("the draft", new ByteArrayInputStream(file), OpenPart.ROOTS, false);
        }
        return text;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void zip(byte[] zip, Set<String> parts, boolean word) throws IOException, XMLStreamException {
        try (ZipFile files = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
            for (ZipArchiveEntry entry : Collections.list(files.getEntries())) {
                if (entry.getName().endsWith(".xml") && !entry.getName().matches(NO_PART)) {
                    try (InputStream in = files.getInputStream(entry)) {
                        part(entry.getName(), in, parts, word);
                    }
                }
            }
        }
    }

    private void part(String name, InputStream in, Set<String> roots, boolean word) throws XMLStreamException {
        Optional<XMLStreamReader> atRoot = root(in, word);
        if (atRoot.isEmpty()) {
            return;
        }
        XMLStreamReader reader = atRoot.get();
        try {
            if (roots.contains(reader.getLocalName())) {
                (word ? new WordPart(name, this) : new OpenPart(name, reader.getLocalName(), this)).read(reader);
            }
        } finally {
            reader.close();
        }
    }

    private static XMLStreamReader prefixed(InputStream in) throws XMLStreamException {
        XMLInputFactory plain = factory();
        plain.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return new PrefixReader(plain.createXMLStreamReader(in));
    }

    /** What is no XML, or breaks off before its first element, is no part, whatever it is called. */
    private static Optional<XMLStreamReader> root(InputStream in, boolean word) {
        try {
            XMLStreamReader reader = word ? factory().createXMLStreamReader(in) : prefixed(in);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // comments and processing instructions
            }
            return Optional.of(reader);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
