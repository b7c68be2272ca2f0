package org.readout.translate;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.readout.model.Memo;

/** A memo's source text for translators: XLIFF 1.2 (OASIS), transitional; one file, one unit a block. */
public final class XliffExport {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private XliffExport() {
    }

    /** UTF-8 bytes. A unit's id is made of its text and the place in the memo's structure, so edits around it leave it be. */
    public static byte[] export(Memo memo) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.2");
            xml.writeStartElement("file");
            xml.writeAttribute("original", memo.file());
            xml.writeAttribute("source-language", memo.metadata().language().isEmpty() ? "en" : memo.metadata().language());
            xml.writeAttribute("datatype", "x-readout");
            xml.writeStartElement("header");
            xml.writeStartElement("note");
            xml.writeCharacters("Memo " + memo.id() + ", draft SHA-256 " + memo.draft().hex());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (Unit unit : Units.of(memo)) {
                write(unit, xml);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Unit unit, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", unit.id());
        if (!unit.translate()) {
            xml.writeAttribute("translate", "no");
        }
        xml.writeStartElement("source");
        InlineCodes.write(unit.inlines(), xml);
        xml.writeEndElement();
        for (Map.Entry<String, String> note : unit.notes().entrySet()) {
            xml.writeStartElement("note");
            xml.writeAttribute("from", note.getKey());
            xml.writeCharacters(note.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

}
