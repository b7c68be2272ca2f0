package org.readout.verify.withheld;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlAnySimpleType;

/** Every part of an Office file: its name, text, attributes and comments. */
final class PackageSpots {

    /** Steps of the paths that parts go by, numbers aside. */
    private static final Pattern PATHS = Pattern.compile("\\b(word|docProps|core|media|image|theme|fonts|header|footer)(?=\\d*[./])");
    /** The kind of a field, which its instruction begins with. */
    private static final Pattern FIELD = Pattern.compile("^\\s*[A-Z]+\\b");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private PackageSpots() {
    }

    /** Values that the schemas list, such as the kinds of borders; read from the schemas once. */
    private static final class Listed {

        private static final Set<String> VALUES = Stream.of(TypeSystemHolder.typeSystem.globalTypes()).filter(SchemaType::isSimpleType)
                .map(SchemaType::getEnumerationValues).filter(values -> values != null).flatMap(Stream::of)
                .map(XmlAnySimpleType::getStringValue).collect(Collectors.toUnmodifiableSet());
    }

    static void in(byte[] bytes, Consumer<Spot> then) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] part = zip.readAllBytes();
                then.accept(Spot.text("a part's name", PATHS.matcher(name).replaceAll("")));
                if (entry.getExtra() != null) {
                    then.accept(Spot.text("zip data of " + name, new String(entry.getExtra(), StandardCharsets.ISO_8859_1)));
                }
                if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                    xml(name, part, then);
                } else if (name.endsWith(".odttf") || name.endsWith(".ttf")) {
                    continue;
                } else if (name.startsWith("word/media/")) {
                    PictureSpots.in(name, part, then);
                } else {
                    then.accept(new Spot(name, new String(part, StandardCharsets.ISO_8859_1), Spot.Kind.BYTES));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        comment(bytes, then);
    }

    /** A comment on the package stands at its very end. */
    private static void comment(byte[] bytes, Consumer<Spot> then) {
        for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                then.accept(Spot.text("the zip comment", new String(bytes, at + 22, bytes.length - at - 22, StandardCharsets.UTF_8)));
                return;
            }
        }
    }

    static void xml(String part, byte[] bytes, Consumer<Spot> then) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        boolean field = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    field = xml.getLocalName().equals("instrText");
                    attributes(part, xml, then);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        then.accept(Spot.text(part, field ? FIELD.matcher(xml.getText()).replaceFirst("") : xml.getText()));
                case XMLStreamConstants.COMMENT -> then.accept(Spot.text(part + ", a comment", xml.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> then.accept(Spot.text(part + ", an instruction", xml.getPITarget() + " " + xml.getPIData()));
                default -> { }
            }
        }
    }

    private static void attributes(String part, XMLStreamReader xml, Consumer<Spot> then) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String name = xml.getAttributeLocalName(at);
            String value = xml.getAttributeValue(at);
            if (!prescribed(xml, at) && value.length() > 3 && !Listed.VALUES.contains(value)) {
                value = name.equals("Target") ? PATHS.matcher(value).replaceAll("") : name.equals("instr") ? FIELD.matcher(value).replaceFirst("") : value;
                then.accept(Spot.text(part + ", " + name + " of " + xml.getLocalName(), value));
            }
        }
    }

    private static boolean prescribed(XMLStreamReader xml, int at) {
        String name = xml.getAttributeLocalName(at);
        String namespace = xml.getAttributeNamespace(at);
        return Prescribed.OF_PACKAGES.contains(name) || XMLConstants.XML_NS_URI.equals(namespace) && name.equals("space")
                || XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace) && name.equals("type");
    }
}
