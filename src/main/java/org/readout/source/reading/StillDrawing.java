package org.readout.source.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;

/**
 * An author's SVG (1.1 and 2) as a picture and no more: nothing in it runs, and nothing is fetched from anywhere. It says how large it is.
 *
 * @param svg    in UTF-8, well formed, its entities in place
 * @param active whether something had to go that ran, moved or was fetched
 */
record StillDrawing(byte[] svg, boolean active) {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ACTIVE = Set.of("script", "handler", "listener", "foreignobject", "iframe", "audio", "video", "canvas",
            "animate", "animatetransform", "animatemotion", "animatecolor", "set", "discard");
    private static final Pattern IN_THE_FILE = Pattern.compile("(?s)\\s*(?:#.*|data:image/(?:png|jpe?g|gif|webp)[;,].*|)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)");
    private static final Pattern FETCHED = Pattern.compile("(?is)@import\\b[^;]*;?|@font-face\\s*\\{[^}]*}");
    private static final Pattern BOX = Pattern.compile("\\s*[-+\\d.eE]+[\\s,]+[-+\\d.eE]+[\\s,]+([\\d.eE+]+)[\\s,]+([\\d.eE+]+)\\s*");
    /** What browsers take where nothing says how large a picture is. */
    private static final String[] UNSAID = {"300", "150"};

    /** @return nothing where the bytes are no SVG that is well formed, and so none that a browser shows */
    static Optional<StillDrawing> of(byte[] bytes) {
        try {
            Document document = parse(bytes);
            Element root = document.getDocumentElement();
            if (!localName(root).equals("svg")) {
                return Optional.empty();
            }
            Cleaning cleaning = new Cleaning(document);
            cleaning.clean(document);
            cleaning.element(root);
            size(root);
            return Optional.of(new StillDrawing(written(root), cleaning.active));
        } catch (SAXException | IOException | TransformerException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK's own parser, whose limits hold entities in bounds; drawing programs declare some. */
    private static Document parse(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "1000000");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(bytes));
    }

    private static byte[] written(Element root) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(root), new StreamResult(out));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void size(Element root) {
        Matcher box = BOX.matcher(root.getAttribute("viewBox"));
        boolean boxed = box.matches();
        String[] sides = {"width", "height"};
        for (int at = 0; at < sides.length; at++) {
            String said = root.getAttribute(sides[at]).strip();
            if (!said.matches("[\\d.]+\\s*(?:px|pt|pc|mm|cm|in|em|ex)?")) {
                root.setAttribute(sides[at], boxed ? box.group(at + 1) : UNSAID[at]);
            }
        }
    }

    private static String localName(Node node) {
        return (node.getLocalName() == null ? node.getNodeName() : node.getLocalName()).toLowerCase(Locale.ROOT);
    }

    private static final class Cleaning {

        private final Document document;
        private boolean active;

        Cleaning(Document document) {
            this.document = document;
        }

        void clean(Node parent) {
            for (Node node = parent.getFirstChild(); node != null;) {
                Node next = node.getNextSibling();
                if (node instanceof Element element && ACTIVE.contains(localName(element)) || node instanceof ProcessingInstruction) {
                    parent.removeChild(node);
                    active = true;
                } else if (node instanceof Element element && parent instanceof Element) {
                    element(element);
                }
                node = next;
            }
        }

        void element(Element element) {
            Element named = element.getNamespaceURI() == null ? (Element) document.renameNode(element, SVG, element.getNodeName()) : element;
            for (Attr attribute : attributes(named)) {
                attribute(named, attribute);
            }
            if (localName(named).equals("style")) {
                named.setTextContent(still(FETCHED.matcher(named.getTextContent()).replaceAll(found -> {
                    active = true;
                    return "";
                })));
            }
            clean(named);
        }

        private void attribute(Element element, Attr attribute) {
            String name = localName(attribute);
            if (name.startsWith("on")) {
                element.removeAttributeNode(attribute);
                active = true;
            } else if (name.equals("href") && !IN_THE_FILE.matcher(attribute.getValue()).matches()) {
                element.removeAttributeNode(attribute);
                // a link leads nowhere from within a picture
                active |= !localName(element).equals("a");
            } else if (attribute.getValue().toLowerCase(Locale.ROOT).contains("url(")) {
                attribute.setValue(still(attribute.getValue()));
            }
        }

        /** A style without addresses of other files. */
        private String still(String style) {
            return ADDRESS.matcher(style).replaceAll(address -> {
                String target = address.group(1) != null ? address.group(1) : address.group(2) != null ? address.group(2) : address.group(3);
                boolean here = IN_THE_FILE.matcher(target).matches();
                active |= !here;
                return here ? Matcher.quoteReplacement(address.group()) : "none";
            });
        }

        private static List<Attr> attributes(Element element) {
            List<Attr> attributes = new ArrayList<>();
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                attributes.add((Attr) element.getAttributes().item(at));
            }
            return attributes;
        }
    }
}
