package org.readout.edition;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.PlainText;
import org.readout.model.Records;

/**
 * One line of a contents list.
 *
 * @param level  1 for a chapter
 * @param number may be empty
 * @param id     the anchor it leads to
 */
public record ContentsEntry(int level, String number, String title, String id, List<ContentsEntry> inner) {

    public ContentsEntry {
        inner = List.copyOf(inner);
    }

    static List<ContentsEntry> of(Edition edition, int levels) {
        if (levels < 1) {
            return List.of();
        }
        List<ContentsEntry> entries = new ArrayList<>(exhibits(edition, Exhibit.Place.BEFORE_TEXT));
        edition.sections().forEach(section -> entries.add(of(section, edition, levels)));
        entries.addAll(exhibits(edition, Exhibit.Place.AFTER_TEXT));
        entries.addAll(exhibits(edition, Exhibit.Place.LAST));
        return entries;
    }

    private static List<ContentsEntry> exhibits(Edition edition, Exhibit.Place place) {
        return edition.exhibits().stream().filter(exhibit -> exhibit.place() == place)
                .map(exhibit -> new ContentsEntry(1, "", exhibit.title(edition.furniture()), exhibit.id(), List.of())).toList();
    }

    private static ContentsEntry of(EditionSection section, Edition edition, int levels) {
        List<ContentsEntry> inner = new ArrayList<>();
        if (section.level() < levels) {
            section.blocks().stream().filter(Records.class::isInstance).map(Records.class::cast)
                    .filter(records -> records.form() == Records.Form.HEADINGS)
                    .flatMap(records -> records.entries().stream())
                    .filter(entry -> !edition.headingNumber(entry.record()).isEmpty())
                    .forEach(entry -> inner.add(new ContentsEntry(section.level() + 1, edition.headingNumber(entry.record()),
                            PlainText.of(entry.title()), entry.record(), List.of())));
            section.sections().forEach(subsection -> inner.add(of(subsection, edition, levels)));
        }
        return new ContentsEntry(section.level(), section.number(), PlainText.of(section.title()), section.id(), inner);
    }
}
