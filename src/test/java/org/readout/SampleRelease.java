package org.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.batch.publish.Publishing;
import org.readout.batch.release.RunReport;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.model.Digest;

/** Publishes the drafts that ship in {@code input/}. */
final class SampleRelease {

    private SampleRelease() {
    }

    static RunReport publish(Path output) {
        Settings settings = new Settings(Path.of("input"), Path.of("templates"), output,
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 2,
                new Settings.Tool("test", Digest.of("test")));
        return Publishing.publish(settings, Progress.NONE).report();
    }

    /** The live release's files of a kind, in order; then those that are kept apart. */
    static List<Path> files(Path output, String extension) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(output.resolve("current"), output.resolve(".readout/working/current"))) {
            try (Stream<Path> files = Files.walk(folder.toRealPath())) {
                files.filter(file -> file.toString().endsWith(extension)).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
