package org.readout.extract;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.Section;

/**
 * What stands below the title of a memo.
 *
 * @param before what stands before the first section
 */
record Below(String title, List<Block> before, List<Section> sections) {

    /** The same below its only section, where that is a title over all. */
    Below title(Predicate<Section> isTitle) {
        if (sections.size() != 1 || !isTitle.test(sections.get(0))) {
            return this;
        }
        Section over = sections.get(0);
        return new Below((over.heading().number() + " " + SectionForms.title(over)).strip(), Stream.concat(before.stream(), over.blocks().stream()).toList(), over.sections());
    }
}
