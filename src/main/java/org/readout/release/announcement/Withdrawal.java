package org.readout.release.announcement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.samskivert.mustache.Template;
import org.readout.edition.Furniture;
import org.readout.finding.ReportStyle;

/**
 * The page in the place of a release that was withdrawn, in the words and the look that the release had.
 *
 * @param told   what the release told of itself; empty of one that an earlier Readout published
 * @param style  its sheet; empty where it had none
 * @param time   when it was withdrawn
 * @param reason that was given; may be empty
 */
public record Withdrawal(String release, Optional<Told> told, String style, Instant time, String reason) {

    private static final Template PAGE = ReportStyle.template(Withdrawal.class, "withdrawn.html");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String TITLE = "withdrawn.title";
    /** For releases that were published without words of their own for it. */
    private static final Furniture ENGLISH = new Furniture("en", Map.of(TITLE, "This release was withdrawn", "withdrawn.when", "What stood here was taken away on {0}.",
            "releases.reason", "The reason given: {0}", "releases.title", "All releases", "withdrawn.copies", "Release {0}. Please do not rely on copies of it."));

    /** @param list address of the list of all releases, as seen from this page */
    public byte[] page(String list) {
        Furniture words = told.map(Told::furniture).filter(own -> own.words().containsKey(TITLE)).orElse(ENGLISH);
        Map<String, Object> view = new HashMap<>();
        view.put("css", style.isEmpty() ? ReportStyle.css() : style + "\n" + PageStyle.css());
        view.put("language", words.language());
        view.put("direction", Furniture.direction(words.language()));
        view.put("title", words.say(TITLE));
        view.put("when", words.say("withdrawn.when", words.date(time.atZone(ZoneOffset.UTC).toLocalDate()) + " " + words.kept(TIME.format(time) + " UTC")));
        view.put("why", reason.isEmpty() ? "" : words.say("releases.reason", reason));
        view.put("copies", words.say("withdrawn.copies", words.kept(release)));
        // it is made of what releases tell
        view.put("list", told.isPresent() ? List.of(Map.of("address", list, "says", words.say("releases.title"))) : List.of());
        view.put("contact", told.map(Told::contact).map(AnnouncementPage::contact).orElse(List.of()));
        view.put("contactIs", words.words().containsKey("announcement.contact") ? words.say("announcement.contact") : "");
        return PAGE.execute(view).getBytes(StandardCharsets.UTF_8);
    }
}
