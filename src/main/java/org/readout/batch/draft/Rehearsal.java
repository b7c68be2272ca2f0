package org.readout.batch.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.readout.batch.work.Settings;
import org.readout.release.LiveRelease;
import org.readout.source.DraftFolder;
import org.readout.store.WholeFolder;

/**
 * A run on drafts of its own, for a virtual machine that is told to keep what it loads: later starts then find it loaded. Drafts are
 * otherwise read in processes of their own; here they are read in this one too, so that one archive does for both.
 */
public final class Rehearsal {

    private static final List<String> DRAFTS = List.of("technical-memo.md", "policy-memo.md");

    private Rehearsal() {
    }

    /** A folder of its own with the drafts, so that nobody's is touched. */
    public static Path prepare() {
        try {
            Path folder = Files.createTempDirectory("readout-rehearsal");
            Path input = Files.createDirectory(input(folder));
            for (String draft : DRAFTS) {
                try (InputStream bytes = Objects.requireNonNull(Rehearsal.class.getResourceAsStream("rehearsal/" + draft))) {
                    Files.copy(bytes, input.resolve(draft));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where {@link #prepare} puts the drafts. */
    public static Path input(Path folder) {
        return folder.resolve("input");
    }

    /** Takes the folder away with all that is in it. */
    public static void clear(Path folder) {
        WholeFolder.remove(folder);
    }

    /** Reads the drafts, and the editions that were published of them, as drafts are read: Markdown, web pages and Word files. */
    public static void read(Settings settings) {
        Means means = Means.of(settings);
        Preparation preparation = new Preparation(means, EarlierRecords.NONE);
        Stream.concat(DraftFolder.list(settings.input()).stream(), editions(settings)).map(DraftFolder::load).forEach(draft -> {
            means.store().keep(draft.digest(), draft.bytes());
            preparation.fill(new DraftReference(draft.file(), draft.digest()));
        });
    }

    private static Stream<Path> editions(Settings settings) {
        return LiveRelease.in(settings.output()).map(LiveRelease::folder).stream().flatMap(release -> {
            try (Stream<Path> folders = Files.list(release)) {
                return folders.filter(Files::isDirectory).sorted().toList().stream().flatMap(folder -> DraftFolder.list(folder).stream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
