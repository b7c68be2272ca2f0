package org.readout.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.batch.publish.Publishing;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.model.Digest;
import org.readout.store.WholeFolder;

/**
 * What came of the two small drafts with the templates that ship, for tests that begin where these were read and rendered once. To read them takes a process of
 * its own each time; this is done once for all tests of a virtual machine, and put where a run looks for what it made before. Nor do they
 * work on two drafts at once where that is not what is tested: each would have its own process.
 */
public final class Kept {

    /** By which all tests do it: results are found again by whoever made them. */
    public static final Settings.Tool TOOL = new Settings.Tool("test", Digest.of("test"));

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");

    private static Optional<Path> kept = Optional.empty();

    private Kept() {
    }

    /** Has runs that publish into {@code output} find it. */
    public static void into(Path output) {
        try {
            copy(store(), output.resolve(".readout/store"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path store() throws IOException {
        if (kept.isEmpty()) {
            Path folder = Files.createTempDirectory("readout-kept");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> WholeFolder.remove(folder)));
            Path input = Files.createDirectories(folder.resolve("input"));
            for (String draft : List.of("small-policy-memo.md", "small-technical-memo.md")) {
                Files.copy(DRAFTS.resolve(draft), input.resolve(draft));
            }
            Settings settings = new Settings(input, Path.of("templates"), folder.resolve("output"), new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 1, TOOL);
            Publishing.publish(settings.in(Settings.Manner.USUAL.withoutVerifying()), Progress.NONE);
            kept = Optional.of(settings.store());
        }
        return kept.orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
