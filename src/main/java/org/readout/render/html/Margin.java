package org.readout.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Audience.Feature;
import org.readout.model.SourceSpan;

/** What stands beside the text for those who finish it: numbers of paragraphs, as findings count them, and the findings. */
final class Margin {

    private final Edition edition;
    private final Markup markup;
    private final List<Finding> waiting;
    private final List<Finding> here = new ArrayList<>();

    Margin(Edition edition, Markup markup) {
        this.edition = edition;
        this.markup = markup;
        this.waiting = new ArrayList<>(edition.findings());
    }

    /** The paragraph's number, at its start. */
    void number(SourceSpan span) {
        if (span.paragraph() > 0 && edition.audience().shows(Feature.PARAGRAPH_NUMBERS)) {
            markup.open("span", "class", "paragraph-number", "aria-hidden", "true").text(Integer.toString(span.paragraph())).close("span").text(" ");
        }
        note(span);
    }

    /** Remembers what is to be said of this place until a block's end leaves room for it. */
    void note(SourceSpan span) {
        if (waiting.isEmpty()) {
            return;
        }
        List<Finding> found = waiting.stream().filter(finding -> isAt(finding.span(), span)).toList();
        waiting.removeAll(found);
        here.addAll(found);
    }

    /** The same of a heading, which a finding names by its last words, the author's number before them or not; or, where it was a paragraph to its reader, by all it says. */
    void heading(String title) {
        String words = title.strip().replaceAll("\\s+", " ");
        List<Finding> found = waiting.stream().filter(finding -> isOfHeading(finding.span(), words)).toList();
        waiting.removeAll(found);
        here.addAll(found);
    }

    private static boolean isOfHeading(SourceSpan finding, String words) {
        if (finding.paragraph() > 0) {
            return finding.quoted().matches("(?:[\\d.]+[.)]?\\s+)?" + Pattern.quote(words));
        }
        return !finding.headings().isEmpty() && finding.headings().get(finding.headings().size() - 1).endsWith(words);
    }

    private static boolean isAt(SourceSpan finding, SourceSpan place) {
        return finding.paragraph() > 0 && finding.paragraph() == place.paragraph() && finding.headings().equals(place.headings());
    }

    /** Writes what was found since. */
    void write() {
        write(here);
        here.clear();
    }

    /** Writes what is about the draft as a whole. */
    void writeUnplaced() {
        List<Finding> whole = waiting.stream().filter(finding -> finding.span().paragraph() == 0 && finding.span().headings().isEmpty()).toList();
        waiting.removeAll(whole);
        write(whole);
    }

    /** Writes what is about no place the edition has. */
    void writeRest() {
        write(waiting);
        waiting.clear();
    }

    private void write(List<Finding> findings) {
        for (Finding finding : findings) {
            markup.open("aside", "class", "finding " + finding.level().id(), "aria-label", edition.furniture().say("findings"));
            markup.open("p").open("strong").text(edition.furniture().say("level." + finding.level().id())).close("strong").text(" " + finding.message());
            if (!finding.span().quoted().isEmpty()) {
                markup.text(" ").open("q").text(finding.span().quoted()).close("q");
            }
            markup.close("p").open("p").text(finding.hint()).close("p").close("aside").line();
        }
    }
}
