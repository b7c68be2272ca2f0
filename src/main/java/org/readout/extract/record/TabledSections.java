package org.readout.extract.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.extract.language.Fold;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.Things;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * Sections that a table behind the last of them names again, row by row: “3.1 Tokeniser”, “3.2 Weights”, “3.3 Logs”, and then a table of
 * the three. It stands under the last only because nothing ends that.
 *
 * @param sections the same without the table
 * @param table    it, with all that stands behind it
 */
record TabledSections(List<Section> sections, List<Block> table) {

    /** The sections as they are where no table names most of them. */
    static TabledSections of(List<Section> sections, RecordKind kind, Tongue tongue) {
        if (sections.size() < Things.SEVERAL) {
            return new TabledSections(sections, List.of());
        }
        Section last = sections.get(sections.size() - 1);
        Set<String> titles = sections.stream().map(section -> Fold.heading(section.title())).collect(Collectors.toSet());
        Optional<Block> table = !last.sections().isEmpty() ? Optional.empty() : last.blocks().stream().skip(1).filter(Table.class::isInstance)
                .filter(block -> TableRecords.names(Stream.of(block), kind, tongue).stream().filter(titles::contains).count() * 2 > titles.size()).findFirst();
        return table.map(last.blocks()::indexOf).map(at -> new TabledSections(
                Stream.concat(sections.stream().limit(sections.size() - 1L), Stream.of(new Section(last.part(), last.heading(), last.blocks().subList(0, at), List.of()))).toList(),
                last.blocks().subList(at, last.blocks().size()))).orElse(new TabledSections(sections, List.of()));
    }
}
