package org.readout.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with what stands under it.
 *
 * @param part     the part of the memo type this section is ("recommendations"), or empty; a section without one
 *                 belongs to the part of the nearest section around it that has one
 * @param blocks   what stands before the first subsection
 * @param sections the subsections, in order
 */
public record Section(String part, Heading heading, List<Block> blocks, List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** The same section as this part of the memo. */
    public Section ofPart(String name) {
        return new Section(name, heading, blocks, sections);
    }

    /** The same section over these subsections. */
    public Section over(List<Section> subsections) {
        return new Section(part, heading, blocks, subsections);
    }

    /** The section's anchor: its heading's id. */
    public String id() {
        return heading.id();
    }

    public SourceSpan span() {
        return heading.span();
    }

    /** The heading's words, without its number. */
    public String title() {
        return PlainText.of(heading).strip();
    }

    public boolean hasNumber() {
        return !heading.number().isBlank();
    }

    /** Whether nothing stands under the heading. */
    public boolean saysNothing() {
        return blocks.isEmpty() && sections.isEmpty();
    }

    /** Whether such blocks are all that stands under the heading. */
    public boolean isOnly(Class<? extends Block> kind) {
        return sections.isEmpty() && !blocks.isEmpty() && blocks.stream().allMatch(kind::isInstance);
    }

    /** Its blocks and those of all sections below it, in order. */
    public Stream<Block> allBlocks() {
        return Stream.concat(blocks.stream(), sections.stream().flatMap(Section::allBlocks));
    }
}
