package org.readout.verify.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.readout.verify.judging.Requirements;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Every part against the schema of its root element, as a reader sees it that knows no extension: what stands in an ignorable namespace is left
 * out, and of alternate contents the fallback is taken (ISO/IEC 29500-3).
 */
final class Schemas {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int MOST_QUOTED = 5;

    private Schemas() {
    }

    /** Takes apart what it looks at: whoever else looks does so before. */
    static Requirements check(OfficeParts parts, Requirements requirements) {
        parts.xml().forEach((name, document) -> {
            Element root = document.getDocumentElement();
            if (TypeSystemHolder.typeSystem.findDocumentType(new QName(root.getNamespaceURI(), root.getLocalName())) == null) {
                return;
            }
            simplify(root, new HashSet<>());
            errors(document).stream().limit(MOST_QUOTED).forEach(error -> requirements.require(false, "docx-schema", name + ": " + error));
        });
        return requirements;
    }

    private static List<String> errors(Document document) {
        List<XmlError> errors = new ArrayList<>();
        try {
            XmlObject typed = TypeSystemHolder.typeSystem.parse(document, null, new XmlOptions());
            typed.validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            return List.of(e.getMessage());
        }
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private static void simplify(Element element, Set<String> around) {
        Set<String> ignorable = ignorable(element, around);
        for (int at = element.getAttributes().getLength() - 1; at >= 0; at--) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            if (COMPATIBILITY.equals(attribute.getNamespaceURI()) || attribute.getNamespaceURI() != null && ignorable.contains(attribute.getNamespaceURI())) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node child = element.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                child(element, inner, ignorable);
            }
            child = next;
        }
    }

    private static Set<String> ignorable(Element element, Set<String> around) {
        String prefixes = element.getAttributeNS(COMPATIBILITY, "Ignorable").strip();
        if (prefixes.isEmpty()) {
            return around;
        }
        Set<String> ignorable = new HashSet<>(around);
        Arrays.stream(prefixes.split("\\s+")).map(element::lookupNamespaceURI).forEach(ignorable::add);
        return ignorable;
    }

    private static void child(Element parent, Element child, Set<String> ignorable) {
        if (COMPATIBILITY.equals(child.getNamespaceURI()) && child.getLocalName().equals("AlternateContent")) {
            OfficeParts.children(child, "Fallback").toList().forEach(fallback -> {
                simplify(fallback, ignorable);
                while (fallback.getFirstChild() != null) {
                    parent.insertBefore(fallback.getFirstChild(), child);
                }
            });
            parent.removeChild(child);
        } else if (ignorable.contains(child.getNamespaceURI())) {
            parent.removeChild(child);
        } else {
            simplify(child, ignorable);
        }
    }
}
