package org.readout.source.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.model.SourceSpan;
import org.readout.source.reading.Origins;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * From a span to the stretch of the file's XML it is about: its words where they stand in their paragraph, else the paragraph,
 * else what stands before it under the same heading, else the file's first paragraph.
 */
final class Anchoring {

    private final XmlText xml;
    private final Script script;
    private final Origins origins;
    /** The elements of a parsed tree by its root, each with where it stands in the characters. */
    private final Map<Element, Map<Element, Tag>> trees = new IdentityHashMap<>();
    private final Map<Tag, Line> lines = new IdentityHashMap<>();

    Anchoring(XmlText xml, Script script, Origins origins) {
        this.xml = xml;
        this.script = script;
        this.origins = origins;
    }

    /** Where the words of the span stand; empty when they stand nowhere that a comment could. */
    Optional<Stretch> words(SourceSpan span) {
        return told(span).stream().flatMap(tag -> paragraph(tag).stream()).flatMap(paragraph -> line(paragraph).find(span).stream()).findFirst();
    }

    /** The paragraph nearest to the span; empty when there is none at all. */
    Optional<Stretch> paragraph(SourceSpan span) {
        List<Tag> told = told(span);
        boolean ofDraft = span.headings().isEmpty() && span.paragraph() == 0;
        List<Tag> near = new ArrayList<>(ofDraft ? List.of() : told);
        origins.before(span).forEach(element -> tag(element).ifPresent(near::add));
        return near.stream().flatMap(tag -> stretch(tag).stream()).findFirst().or(this::first);
    }

    private List<Tag> told(SourceSpan span) {
        return origins.of(span).stream().flatMap(element -> tag(element).stream()).toList();
    }

    private Line line(Tag paragraph) {
        return lines.computeIfAbsent(paragraph, wanted -> script.line(xml, wanted));
    }

    /** Where an element that the reader saw stands in the characters; for one in another part, the mark that leads there. */
    private Optional<Tag> tag(Element element) {
        Element root = element.getOwnerDocument().getDocumentElement();
        return Optional.ofNullable(trees.computeIfAbsent(root, this::tree).get(element)).or(() -> script.noteMark(xml, element));
    }

    /** A parser and we see the same elements in the same order. */
    private Map<Element, Tag> tree(Element root) {
        Map<Element, Tag> tree = new IdentityHashMap<>();
        if (!Xml.name(root).equals(xml.root().name)) {
            return tree;
        }
        List<Element> elements = inOrder(root);
        if (elements.size() != xml.tags().size()) {
            throw new IllegalStateException(elements.size() + " elements were read, " + xml.tags().size() + " are in the file");
        }
        for (int at = 0; at < elements.size(); at++) {
            tree.put(elements.get(at), xml.tags().get(at));
        }
        return tree;
    }

    private static List<Element> inOrder(Element root) {
        List<Element> elements = new ArrayList<>();
        Deque<Element> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Element element = waiting.pop();
            elements.add(element);
            List<Element> children = Xml.children(element);
            for (int at = children.size() - 1; at >= 0; at--) {
                waiting.push(children.get(at));
            }
        }
        return elements;
    }

    /** The outermost paragraph around an element: what stands in a text box hangs on the paragraph around that. */
    private Optional<Tag> paragraph(Tag tag) {
        return tag.outwards().stream().filter(this::isParagraph).reduce((inner, outer) -> outer).filter(found -> !found.isEmpty());
    }

    private boolean isParagraph(Tag tag) {
        return script.paragraphs().contains(tag.name);
    }

    /** All of the element's paragraph; of a note, its mark. */
    private Optional<Stretch> stretch(Tag tag) {
        Optional<Tag> mark = tag.outwards().stream().filter(around -> around.name.equals("note") || around.name.matches("(foot|end)noteReference")).findFirst();
        return mark.isPresent() ? Optional.of(Stretch.around(held(mark.get()))) : paragraph(tag).map(found -> line(found).whole());
    }

    /** The outermost element around this one, in its paragraph, that no mark may stand in; this one where there is none. */
    private Tag held(Tag tag) {
        Tag held = tag;
        for (Tag around : tag.outwards()) {
            if (isParagraph(around)) {
                break;
            }
            held = script.holders().contains(around.name) ? held : around;
        }
        return held;
    }

    private Optional<Stretch> first() {
        List<Tag> paragraphs = xml.tags().stream().filter(tag -> isParagraph(tag) && !tag.isEmpty() && tag.isWithin("body") && !tag.isWithin(script.apart())).toList();
        return paragraphs.stream().filter(paragraph -> !line(paragraph).isBlank()).findFirst().or(() -> paragraphs.stream().findFirst())
                .map(paragraph -> line(paragraph).whole());
    }
}
