package org.readout.source.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML (ECMA-376 part 1, 17). Word takes no comments in notes and text boxes: those are made at what they hang on. */
final class WordScript implements Script {

    @Override
    public Set<String> paragraphs() {
        return Set.of("p");
    }

    @Override
    public Set<String> holders() {
        return Set.of("ins", "moveTo", "hyperlink", "smartTag", "customXml");
    }

    @Override
    public String apart() {
        return "txbxContent|docPartObj";
    }

    @Override
    public Line line(XmlText xml, Tag paragraph) {
        return new WordLine(xml, holders()).of(paragraph);
    }

    @Override
    public Optional<Tag> noteMark(XmlText xml, Element inNote) {
        for (Node at = inNote; at instanceof Element element; at = at.getParentNode()) {
            String name = Xml.name(element);
            if (name.equals("footnote") || name.equals("endnote")) {
                return mark(xml, name + "Reference", Xml.attribute(element, "id"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Tag> mark(XmlText xml, String name, String id) {
        List<Tag> marks = xml.tags().stream().filter(tag -> tag.name.equals(name) && xml.attribute(tag, "id").equals(id)).toList();
        return marks.stream().findFirst();
    }
}
