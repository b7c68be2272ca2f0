package org.readout.verify.ledger;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A walk through one part, with a paragraph of its own for every paragraph begun and not ended. */
abstract class OfficePart {

    private final OfficeText text;
    private final String name;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private int count;

    OfficePart(String name, OfficeText text) {
        this.name = name;
        this.text = text;
    }

    OfficeText text() {
        return text;
    }

    /** The element the reader stands on: takes note of it, or steps over it and says so. */
    abstract boolean begins(XMLStreamReader reader) throws XMLStreamException;

    abstract void ends(String element);

    abstract boolean isText();

    void read(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0 && reader.hasNext();) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (begins(reader)) {
                        depth++;
                    } else {
                        skip(reader);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    ends(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (isText()) {
                        append(reader.getText());
                    }
                }
                default -> { }
            }
        }
        while (!paragraphs.isEmpty()) {
            close();
        }
    }

    void open() {
        paragraphs.push(new StringBuilder());
    }

    void close() {
        if (!paragraphs.isEmpty()) {
            piece(paragraphs.pop().toString());
        }
    }

    void piece(String text) {
        if (!text.isBlank()) {
            this.text.add(Piece.of(name + ", paragraph " + ++count, text));
        }
    }

    void append(String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(text);
        }
    }

    boolean inParagraph() {
        return !paragraphs.isEmpty();
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
