package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.render.pdf.text.Footnotes;
import org.readout.render.pdf.text.ShapedPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which element of the page a structure element was set from. The engine keeps little more than the tag's name, but it copies
 * the title (of pictures the alternative text) to the structure element's Alt; a key in that place brings everything else along.
 */
public final class Origins {

    private static final String KEY = "\u2063origin:";

    /** Where the engine makes no structure element of an inline element that stands alone in its line. */
    private static final Set<String> INLINE = Set.of("span", "em", "strong", "code", "i", "b", "cite", "q", "u", "s", "sub", "sup", "mark", "small");
    private static final Set<String> MEANINGFUL = Set.of("em", "strong", "code", "i", "b");

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Optional<String>> replaced = new IdentityHashMap<>();

    private Origins() {
    }

    /** Puts keys into the page; {@link #restore()} takes them out again. */
    public static Origins mark(Document page) {
        Origins origins = new Origins();
        origins.markAll(page.getDocumentElement());
        return origins;
    }

    private void markAll(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !element.getTagName().equals("head")) {
                mark(element);
            }
        }
    }

    private void mark(Element element) {
        String name = element.getTagName();
        byId.putIfAbsent(element.getAttribute("id"), element);
        if (name.equals("abbr")) {
            // the engine makes its title the expanded form, which is right
            return;
        }
        String attribute = keyed(name);
        replaced.put(element, element.hasAttribute(attribute) ? Optional.of(element.getAttribute(attribute)) : Optional.empty());
        element.setAttribute(attribute, key(element));
        if (name.equals("svg")) {
            return;
        }
        if (INLINE.contains(name) && element.hasChildNodes() && hasMeaning(element)) {
            carrier(element).setAttribute("title", element.getAttribute("title"));
        }
        markAll(element);
    }

    /** What was copied from an element of the page gets keys of its own, so that it is told from that one. */
    public void markCopy(Element copy) {
        markCopy(copy, new HashMap<>());
    }

    /** @param known the copy's keys by those of what it was copied from, which a carrier shares */
    private void markCopy(Element copy, Map<String, String> known) {
        String attribute = keyed(copy.getTagName());
        String key = copy.getAttribute(attribute);
        of(key).ifPresent(original -> {
            copy.setAttribute(attribute, known.computeIfAbsent(key, none -> {
                replaced.put(copy, replaced.get(original));
                return key(copy);
            }));
        });
        for (Node child = copy.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                markCopy(element, known);
            }
        }
    }

    public static boolean isInline(Element element) {
        return INLINE.contains(element.getTagName());
    }

    static boolean hasMeaning(Element element) {
        return MEANINGFUL.contains(element.getTagName()) || element.hasAttribute("lang") || element.hasAttribute(ShapedPage.SAYS)
                || element.getAttribute("class").equals(Footnotes.LABEL);
    }

    /** The engine keeps the inner one of two inline elements, so the element's content goes into another. */
    private static Element carrier(Element element) {
        Element carrier = element.getOwnerDocument().createElement("span");
        while (element.getFirstChild() != null) {
            carrier.appendChild(element.getFirstChild());
        }
        element.appendChild(carrier);
        return carrier;
    }

    private static String keyed(String name) {
        return name.equals("img") || name.equals("svg") ? "alt" : "title";
    }

    private String key(Element element) {
        elements.add(element);
        return KEY + (elements.size() - 1);
    }

    /** The page is as it was, but for the carriers. */
    void restore() {
        replaced.forEach((element, value) -> value.ifPresentOrElse(
                text -> element.setAttribute(keyed(element.getTagName()), text),
                () -> element.removeAttribute(keyed(element.getTagName()))));
    }

    static boolean isKey(String alternative) {
        return alternative.startsWith(KEY);
    }

    /** The element whose key this is. */
    Optional<Element> of(String alternative) {
        return isKey(alternative) ? Optional.of(elements.get(Integer.parseInt(alternative.substring(KEY.length())))) : Optional.empty();
    }

    Optional<Element> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
