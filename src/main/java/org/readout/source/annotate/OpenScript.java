package org.readout.source.annotate;

import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

/** OpenDocument's text (OASIS OpenDocument 1.3 part 3, 5 and 6). */
final class OpenScript implements Script {

    @Override
    public Set<String> paragraphs() {
        return Set.of("p", "h");
    }

    @Override
    public Set<String> holders() {
        return Set.of("span", "a");
    }

    @Override
    public String apart() {
        return "tracked-changes|annotation|table-of-content|styles|master-styles|automatic-styles|meta|settings|scripts";
    }

    @Override
    public Line line(XmlText xml, Tag paragraph) {
        return new OpenLine(xml, holders()).of(paragraph);
    }

    /** Notes stand where their marks are, so there is nothing to look for. */
    @Override
    public Optional<Tag> noteMark(XmlText xml, Element inNote) {
        return Optional.empty();
    }
}
