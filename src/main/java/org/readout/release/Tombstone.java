package org.readout.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.ibm.icu.util.ULocale;
import com.samskivert.mustache.Template;
import org.readout.edition.Furniture;
import org.readout.finding.ReportStyle;
import org.readout.release.announcement.Told;
import org.readout.release.states.Entry;
import org.readout.store.WholeFolder;

/**
 * What stands where a withdrawn release stood: one page, at every path the release had a page. Where it had another file there is a folder
 * of the file's name with that page in it, which servers show for the same address; so no link to the release is broken.
 */
final class Tombstone {

    private static final Template TEMPLATE = ReportStyle.template(Tombstone.class, "withdrawn.html");
    private static final String INDEX = "index.html";
    /** For releases that were published without words of their own for it. */
    private static final Furniture ENGLISH = new Furniture("en", Map.of("withdrawn.title", "This release was withdrawn", "withdrawn.when", "What stood here was taken away on {0}.",
            "releases.reason", "The reason given: {0}", "withdrawn.copies", "Release {0}. Please do not rely on copies of it."));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Tombstone() {
    }

    /**
     * Writes one into a folder that is not there yet.
     *
     * @param release   what is withdrawn, wherever it is kept
     * @param withdrawn when, and why
     */
    static void write(Path folder, Path release, Entry withdrawn) {
        byte[] page = page(withdrawn, Told.by(release).map(Told::furniture).filter(words -> words.words().containsKey("withdrawn.title")).orElse(ENGLISH)).getBytes(StandardCharsets.UTF_8);
        List<String> files = Manifest.files(release).stream().map(file -> file.path("path").asString()).toList();
        Stream.concat(files.stream(), Stream.of(INDEX, Manifest.FILE)).distinct()
                .map(path -> path.endsWith(".html") ? path : path + "/" + INDEX).forEach(path -> WholeFolder.put(folder.resolve(path), page));
    }

    private static String page(Entry withdrawn, Furniture words) {
        String when = words.date(withdrawn.time().atZone(ZoneOffset.UTC).toLocalDate()) + " " + words.kept(TIME.format(withdrawn.time()) + " UTC");
        return TEMPLATE.execute(Map.of("style", ReportStyle.css(), "language", words.language(), "direction", ULocale.forLanguageTag(words.language()).isRightToLeft() ? "rtl" : "ltr",
                "title", words.say("withdrawn.title"), "when", words.say("withdrawn.when", when), "why", withdrawn.reason().isEmpty() ? "" : words.say("releases.reason", withdrawn.reason()),
                "copies", words.say("withdrawn.copies", words.kept(withdrawn.event().release()))));
    }
}
