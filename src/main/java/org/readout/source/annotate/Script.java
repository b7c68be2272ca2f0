package org.readout.source.annotate;

import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

/** What is particular to the XML of one kind of file: which elements are paragraphs, and where marks may stand in them. */
interface Script {

    /** Local names of paragraphs. */
    Set<String> paragraphs();

    /** Local names of what may stand around a mark inside its paragraph. */
    Set<String> holders();

    /** Local names, as a pattern, of what holds paragraphs that nobody sees where they stand. */
    String apart();

    /** A paragraph's characters and spots. */
    Line line(XmlText xml, Tag paragraph);

    /** The mark of the note that {@code inNote} stands in; empty when it stands in none. */
    Optional<Tag> noteMark(XmlText xml, Element inNote);
}
