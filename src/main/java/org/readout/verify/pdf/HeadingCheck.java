package org.readout.verify.pdf;

import java.util.List;
import java.util.regex.Pattern;

import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** Headings begin with the first level and skip none (ISO 14289-1, 7.4.2). */
final class HeadingCheck implements PdfCheck {

    private static final Pattern HEADING = Pattern.compile("H[1-9]");

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        List<TaggedElement> headings = file.all().filter(element -> HEADING.matcher(element.type()).matches()).toList();
        int last = 0;
        for (TaggedElement heading : headings) {
            int level = heading.type().charAt(1) - '0';
            requirements.require(level <= last + 1, "pdf-heading-skipped", "After a heading of level " + last + ", " + heading.quoted() + " is of level " + level + ".")
                    .require(!heading.text().isEmpty(), "pdf-heading-empty", "A heading of level " + level + " has no text.");
            last = level;
        }
        requirements.require(headings.stream().filter(heading -> heading.is("H1")).count() == 1, "pdf-main-heading", "The file has not exactly one main heading.");
    }
}
