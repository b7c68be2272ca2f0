package org.readout.verify.spots;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlAnySimpleType;
import org.jspecify.annotations.Nullable;
import org.readout.verify.carried.OfficeFile;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/** Every part of an Office file: its name, text, attributes and comments. */
final class PackageSpots {

    /** Steps of the paths that parts go by, numbers aside. */
    private static final Pattern PATHS = Pattern.compile("\\b(word|docProps|core|media|image|theme|fonts|header|footer|comments|footnotes|endnotes)(?=\\d*[./])");
    /** The kind of a field, which its instruction begins with. */
    private static final Pattern FIELD = Pattern.compile("^\\s*[A-Z]+\\b");

    private PackageSpots() {
    }

    /** Values that the schemas list, such as the kinds of borders; read from the schemas once. */
    private static final class Listed {

        private static final Set<String> VALUES = Stream.of(TypeSystemHolder.typeSystem.globalTypes()).filter(SchemaType::isSimpleType)
                .map(SchemaType::getEnumerationValues).filter(values -> values != null).flatMap(Stream::of)
                .map(XmlAnySimpleType::getStringValue).collect(Collectors.toUnmodifiableSet());
    }

    static void in(OfficeFile file, Consumer<Spot> then) {
        for (OfficeFile.Part part : file.parts()) {
            String name = part.name();
            then.accept(Spot.text("a part's name", PATHS.matcher(name).replaceAll("")));
            if (part.extra().length > 0) {
                then.accept(Spot.text("zip data of " + name, new String(part.extra(), StandardCharsets.ISO_8859_1)));
            }
            if (part.xml().isPresent()) {
                xml(name, part.xml().get(), then);
            } else if (name.startsWith("word/media/")) {
                PictureSpots.in(name, part.bytes(), then);
            } else if (!name.endsWith(".odttf") && !name.endsWith(".ttf")) {
                then.accept(new Spot(name, new String(part.bytes(), StandardCharsets.ISO_8859_1), Spot.Kind.BYTES));
            }
        }
        if (!file.comment().isEmpty()) {
            then.accept(Spot.text("the zip comment", file.comment()));
        }
    }

    static void xml(String part, Node node, Consumer<Spot> then) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                attributes(part, element, then);
                xml(part, element, then);
            } else if (child instanceof Text text) {
                boolean field = "instrText".equals(node.getLocalName());
                then.accept(Spot.text(part, field ? FIELD.matcher(text.getData()).replaceFirst("") : text.getData()));
            } else if (child instanceof Comment comment) {
                then.accept(Spot.text(part + ", a comment", comment.getData()));
            } else if (child instanceof ProcessingInstruction instruction) {
                then.accept(Spot.text(part + ", an instruction", instruction.getTarget() + " " + instruction.getData()));
            }
        }
    }

    private static void attributes(String part, Element element, Consumer<Spot> then) {
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            String name = attribute.getLocalName();
            String value = attribute.getNodeValue();
            if (!prescribed(name, attribute.getNamespaceURI()) && value.length() > 3 && !Listed.VALUES.contains(value)) {
                value = name.equals("Target") ? PATHS.matcher(value).replaceAll("") : name.equals("instr") ? FIELD.matcher(value).replaceFirst("") : value;
                then.accept(Spot.text(part + ", " + name + " of " + element.getLocalName(), value));
            }
        }
    }

    private static boolean prescribed(String name, @Nullable String namespace) {
        return Prescribed.OF_PACKAGES.contains(name) || XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)
                || XMLConstants.XML_NS_URI.equals(namespace) && name.equals("space") || XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace) && name.equals("type");
    }
}
