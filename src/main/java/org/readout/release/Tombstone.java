package org.readout.release;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.readout.release.announcement.Told;
import org.readout.release.announcement.Withdrawal;
import org.readout.release.states.Entry;
import org.readout.store.WholeFile;
import org.readout.store.WholeFolder;

/**
 * What stands where a withdrawn release stood: one page, at every path the release had a page. Where it had another file there is a folder
 * of the file's name with that page in it, which servers show for the same address; so no link to the release is broken.
 */
final class Tombstone {

    private static final String INDEX = "index.html";

    private Tombstone() {
    }

    /**
     * Writes one into a folder that is not there yet.
     *
     * @param release   what is withdrawn, wherever it is kept
     * @param withdrawn when, and why
     * @param list      where the list of all releases is, as seen from the folder that visitors find the release's own in
     */
    static void write(Path folder, Path release, Entry withdrawn, String list) {
        Withdrawal withdrawal = new Withdrawal(withdrawn.event().release(), Told.by(release), WholeFile.textIfThere(release.resolve(Told.STYLE)), withdrawn.time(),
                withdrawn.reason());
        List<String> files = Manifest.files(release).stream().map(file -> file.path("path").asString()).toList();
        Stream.concat(files.stream(), Stream.of(INDEX, Manifest.FILE)).distinct().map(path -> path.endsWith(".html") ? path : path + "/" + INDEX)
                .forEach(path -> WholeFolder.put(folder.resolve(path), withdrawal.page("../".repeat(path.split("/").length) + list)));
    }
}
