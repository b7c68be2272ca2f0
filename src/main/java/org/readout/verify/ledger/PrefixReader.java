package org.readout.verify.ledger;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML whose prefixes may never have been declared, as LibreOffice reads it: over a reader that does not know of namespaces.
 * A prefix that nothing declares stands for a namespace of its own name.
 */
final class PrefixReader extends StreamReaderDelegate {

    private final Map<String, String> declared = new HashMap<>();

    PrefixReader(XMLStreamReader plain) {
        super(plain);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT) {
            for (int at = 0; at < getAttributeCount(); at++) {
                if ("xmlns".equals(getAttributePrefix(at))) {
                    declared.put(getAttributeLocalName(at), getAttributeValue(at));
                } else if ("xmlns".equals(getAttributeLocalName(at))) {
                    declared.put("", getAttributeValue(at));
                }
            }
        }
        return event;
    }

    @Override
    public String getLocalName() {
        String name = super.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public String getNamespaceURI() {
        String name = super.getLocalName();
        String prefix = name.contains(":") ? name.substring(0, name.indexOf(':')) : "";
        return declared.getOrDefault(prefix, "urn:undeclared:" + prefix + ":");
    }

    /** By local name alone. */
    @Override
    public String getAttributeValue(String namespace, String localName) {
        for (int at = 0; at < getAttributeCount(); at++) {
            if (getAttributeLocalName(at).equals(localName)) {
                return getAttributeValue(at);
            }
        }
        return null;
    }
}
