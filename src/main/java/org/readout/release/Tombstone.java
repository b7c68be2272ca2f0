package org.readout.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;
import org.readout.finding.ReportStyle;
import org.readout.release.states.Entry;
import org.readout.store.WholeFolder;

/**
 * What stands where a withdrawn release stood: one page, at every path the release had a page. Where it had another file there is a folder
 * of the file's name with that page in it, which servers show for the same address; so no link to the release is broken.
 */
final class Tombstone {

    private static final Template TEMPLATE = ReportStyle.template(Tombstone.class, "withdrawn.html");
    private static final String INDEX = "index.html";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Tombstone() {
    }

    /**
     * Writes one into a folder that is not there yet.
     *
     * @param release   what is withdrawn, wherever it is kept
     * @param withdrawn when, and why
     */
    static void write(Path folder, Path release, Entry withdrawn) {
        byte[] page = page(withdrawn).getBytes(StandardCharsets.UTF_8);
        List<String> files = LiveManifest.files(release).stream().map(file -> file.path("path").asString()).toList();
        Stream.concat(files.stream(), Stream.of(INDEX, LiveManifest.FILE)).distinct()
                .map(path -> path.endsWith(".html") ? path : path + "/" + INDEX).forEach(path -> WholeFolder.put(folder.resolve(path), page));
    }

    static String page(Entry withdrawn) {
        return TEMPLATE.execute(Map.of("style", ReportStyle.css(), "release", withdrawn.event().release(), "reason", withdrawn.reason(),
                "iso", withdrawn.time().toString(), "day", DAY.format(withdrawn.time()), "time", TIME.format(withdrawn.time())));
    }
}
