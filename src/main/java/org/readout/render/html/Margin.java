package org.readout.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.finding.Finding;
import org.readout.model.Audience.Feature;
import org.readout.model.Inline;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;

/** What stands beside the text for those who finish it: numbers of paragraphs, as findings count them, and the findings. */
final class Margin {

    private static final String BY_LOOK = "heading-by-look";

    private final Edition edition;
    private final Markup markup;
    private final List<Finding> waiting;
    private final List<Finding> here = new ArrayList<>();
    private final List<String> titles;
    private final List<String> passed = new ArrayList<>();

    Margin(Edition edition, Markup markup) {
        this.edition = edition;
        this.markup = markup;
        this.waiting = new ArrayList<>(edition.findings());
        this.titles = edition.sections().stream().flatMap(Margin::titles).toList();
    }

    private static Stream<String> titles(EditionSection section) {
        return Stream.concat(Stream.of(words(section.title())), section.sections().stream().flatMap(Margin::titles));
    }

    private static String words(List<Inline> title) {
        return PlainText.of(title).strip().replaceAll("\\s+", " ");
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
    void heading(List<Inline> title) {
        String words = words(title);
        passed.add(words);
        List<Finding> found = new ArrayList<>(waiting.stream().filter(finding -> !finding.rule().equals(BY_LOOK) && finding.span().paragraph() == 0
                && isBelow(finding.span(), words)).toList());
        lookingLike(words).ifPresent(found::add);
        waiting.removeAll(found);
        here.addAll(found);
    }

    /** One line became one heading: of lines that say the same each has its own, in the order of the draft. */
    private Optional<Finding> lookingLike(String words) {
        Pattern line = Pattern.compile("(?:[\\d.]+[.)]?\\s+)?" + Pattern.quote(words));
        return waiting.stream().filter(finding -> finding.rule().equals(BY_LOOK)).filter(finding -> finding.span().paragraph() == 0 ? isBelow(finding.span(), words)
                : line.matcher(finding.span().quoted()).matches() && isReached(finding.span()))
                .min(Comparator.<Finding>comparingInt(finding -> finding.span().paragraph()).thenComparingInt(finding -> finding.span().line()));
    }

    /** Paragraphs are counted anew under each heading of the draft; one that the edition has not come to yet is none of this place's. */
    private boolean isReached(SourceSpan place) {
        return place.headings().isEmpty() || passed.stream().anyMatch(title -> isBelow(place, title)) || titles.stream().noneMatch(title -> isBelow(place, title));
    }

    private static boolean isBelow(SourceSpan place, String title) {
        return !place.headings().isEmpty() && place.headings().get(place.headings().size() - 1).endsWith(title);
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
        write();
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
