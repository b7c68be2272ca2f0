package org.readout.source.docx;

import java.util.List;
import java.util.Optional;

import org.readout.model.Block;
import org.readout.model.Paragraph;
import org.readout.model.SourceSpan;
import org.readout.source.reading.BoldLines;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Lines of a Word draft that only look like headings, by their letters' size in half points. */
final class PlayedHeadings {

    private final BoldLines lines = new BoldLines();

    /** Takes note of a paragraph that was just added as {@code block}. */
    void note(Block block, Element paragraph, Optional<Element> properties, Styles.Role role, boolean numbered) {
        if (block instanceof Paragraph words && role == Styles.Role.BODY && !numbered) {
            lines.note(words, Xml.all(paragraph, "sz").stream().map(size -> Xml.integer(Xml.attribute(size, "val"), 0))
                    .max(Integer::compare).orElse(0), false);
        }
    }

    /** The same blocks, such lines made headings and reported. */
    List<Block> recognised(List<Block> blocks, SourceSpan draft, Context context) {
        return lines.recognised(blocks, context);
    }
}
