package org.readout.translate.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.readout.translate.text.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML from anywhere, in whatever encoding it is, as a tree; and the attributes in it. */
final class Tree {

    private Tree() {
    }

    /**
     * The root. Bytes that contradict their own declaration, as tools leave them that change one and not the other, are read by
     * their byte order mark, or as UTF-8.
     *
     * @throws SAXException when it is not well-formed, has a document type or is nested too deeply
     */
    static Element parse(byte[] bytes) throws IOException, SAXException {
        try {
            return Dom.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException e) {
            if (isRefusal(e)) {
                throw e;
            }
            Optional<String> text = decoded(bytes);
            if (text.isEmpty()) {
                throw e;
            }
            return Dom.parse(new InputSource(new StringReader(text.get())));
        }
    }

    /** Whether it is about what the file asks for and not about damage. */
    static boolean isRefusal(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("disallow-doctype-decl") || message.contains("JAXP0001");
    }

    private static Optional<String> decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** An attribute without a prefix, or else of whatever prefix; empty where it is not there. */
    static String attribute(Element element, String name) {
        if (element.hasAttribute(name)) {
            return Signs.restored(element.getAttribute(name));
        }
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            if (name.equals(attribute.getLocalName())) {
                return Signs.restored(attribute.getNodeValue());
            }
        }
        return "";
    }

    static String attribute(Element element, String name, String otherwise) {
        String value = attribute(element, name);
        return value.isEmpty() ? otherwise : value;
    }
}
