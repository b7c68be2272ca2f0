package org.readout.source.docx;

import java.util.List;
import java.util.Optional;

import org.readout.model.Block;
import org.readout.model.Paragraph;
import org.readout.model.SourceSpan;
import org.readout.source.reading.BoldLines;
import org.readout.source.reading.StyleRole;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * Lines of a Word draft that only look like headings, by their letters, whether those have their look themselves or from a
 * style: one that somebody made for the purpose, or made after a heading's and took out of the outline.
 */
final class PlayedHeadings {

    /** In half points; what Word takes where nothing is said. */
    private static final int USUAL_SIZE = 20;

    final BoldLines lines = new BoldLines();

    /** Takes note of a paragraph that was just added as {@code block} and is no heading by its style's level. */
    void note(Block block, Element paragraph, String style, Styles styles) {
        boolean text = styles.role(style) == StyleRole.BODY || styles.role(style) == StyleRole.HEADING;
        if (block instanceof Paragraph words && text) {
            List<Element> runs = Xml.all(paragraph, "r").stream().filter(run -> !WordText.of(run).isBlank()).toList();
            boolean bold = styles.onOff(style, "b").orElse(false)
                    && runs.stream().allMatch(run -> Xml.child(run, "rPr").flatMap(own -> Xml.onOff(own, "b")).orElse(true));
            int size = runs.stream().mapToInt(run -> size(Xml.child(run, "rPr"), style, styles)).max().orElse(0);
            lines.note(words, size, bold);
        }
    }

    private static int size(Optional<Element> properties, String style, Styles styles) {
        return properties.flatMap(own -> Xml.value(own, "sz"))
                .or(() -> properties.flatMap(own -> Xml.value(own, "rStyle")).flatMap(own -> styles.value(own, "sz")))
                .or(() -> styles.value(style, "sz")).or(() -> styles.value("sz")).map(size -> Xml.integer(size, USUAL_SIZE)).orElse(USUAL_SIZE);
    }

    /** The same blocks, such lines made headings and reported. */
    List<Block> recognised(List<Block> blocks, SourceSpan draft, Context context) {
        return lines.recognised(blocks, context);
    }
}
