package org.readout.edition;

import java.util.List;

import org.readout.model.Block;
import org.readout.model.Inline;

/**
 * A section as an audience sees it.
 *
 * @param id     its anchor, unique in the edition
 * @param part   the part of the memo it belongs to, its own or its nearest ancestor's; may be empty
 * @param number "2.1", or empty where the audience's headings are not numbered
 * @param level  1 for the outermost, no level skipped
 */
public record EditionSection(String id, String part, String number, int level, List<Inline> title, List<Block> blocks,
        List<EditionSection> sections) {

    public EditionSection {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
