package org.readout.batch.announce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.model.Block;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.release.announcement.AnnouncedMemo;
import org.readout.render.Theme;
import org.readout.render.html.HtmlRenderer;

/** What may be told of a memo, taken from the edition that the public is shown. */
final class AnnouncedText {

    private static final String SUMMARY = "summary";

    private AnnouncedText() {
    }

    static AnnouncedMemo of(Edition edition, Theme theme) {
        List<Block> summary = summary(edition);
        return new AnnouncedMemo(edition.memo(), edition.typeTitle(), edition.metadata().title(), edition.metadata().subtitle(), edition.language(),
                edition.metadata().date().map(Object::toString).orElse(""), contributors(edition), edition.metadata().keywords(),
                HtmlRenderer.passage(edition, theme, summary).strip(),
                summary.stream().filter(Paragraph.class::isInstance).map(PlainText::of).filter(text -> !text.isBlank()).findFirst().orElse("").strip(), edition.metadata().doi());
    }

    /** The section that is its summary; without one, what stands before its first heading. */
    private static List<Block> summary(Edition edition) {
        return edition.sections().stream().filter(section -> section.part().equals(SUMMARY)).findFirst().map(EditionSection::blocks).orElse(edition.preamble());
    }

    private static List<AnnouncedMemo.Names> contributors(Edition edition) {
        List<AnnouncedMemo.Names> groups = new ArrayList<>();
        for (Metadata.Role role : Metadata.Role.values()) {
            List<String> names = edition.metadata().contributors().stream().filter(one -> one.role() == role).map(Contributor::name).toList();
            if (!names.isEmpty()) {
                String id = role.name().toLowerCase(Locale.ROOT);
                groups.add(new AnnouncedMemo.Names(id, edition.furniture().say("contributors." + id), names));
            }
        }
        return groups;
    }
}
