package org.readout.batch.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

import org.readout.batch.Kept;
import org.readout.batch.publish.Publishing;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.RunRecords;
import org.readout.batch.runs.Stop;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.model.Format;
import org.readout.store.OutputFolder;

/** Folders that are watched for real: HTML for the public only, and not verified, because it is the watching that is tested. */
final class Watched implements AutoCloseable {

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");

    final Path input;
    final Path templates;
    final Path output;
    final StandingClock clock = new StandingClock();
    private final Semaphore rounds = new Semaphore(0);
    private final BlockingQueue<Regeneration> regenerations = new LinkedBlockingQueue<>();
    private final Stop stop = new Stop();
    private final Thread thread;
    private final Publishing publishing;

    Watched(Path folder, String... drafts) throws IOException {
        this(folder, Optional.empty(), drafts);
    }

    /** @param bell instead of the system's */
    Watched(Path folder, Optional<Function<Stop, Bell>> bell, String... drafts) throws IOException {
        this.input = Files.createDirectories(folder.resolve("input"));
        this.templates = folder.resolve("templates");
        this.output = folder.resolve("output");
        copy(Path.of("templates"), templates);
        for (String draft : drafts) {
            Files.copy(DRAFTS.resolve(draft), input.resolve(draft));
        }
        Settings settings = new Settings(input, templates, new OutputFolder(output),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(List.of("public")), new TreeSet<>(List.of(Format.HTML))), 1,
                Kept.TOOL, Settings.Manner.USUAL.withoutVerifying());
        Kept.into(output);
        publishing = Publishing.open(settings);
        Watch.Ears ears = new Watch.Ears() {
            @Override
            public void regenerated(Regeneration regeneration) {
                regenerations.add(regeneration);
            }

            @Override
            public void saving(SortedSet<Path> files) {
                publishing.foresee(files);
            }

            @Override
            public void round() {
                clock.round();
                rounds.release();
            }

            @Override
            public void notice(String message) {
                throw new AssertionError(message);
            }
        };
        RecordedRuns runs = new RecordedRuns(new RunRecords(output), publishing::publish, Clock.systemUTC());
        Watch watch = bell.map(made -> new Watch(settings, runs, Progress.NONE, stop, clock, ears, () -> made.apply(stop)))
                .orElseGet(() -> new Watch(settings, runs, Progress.NONE, stop, clock, ears));
        thread = new Thread(watch::run, "watch");
        thread.start();
    }

    /** The next run; it has a minute. */
    Regeneration next() throws InterruptedException {
        Regeneration next = regenerations.poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing ran within a minute");
        }
        return next;
    }

    /** Has all of this happen at one moment, and goes on when it was seen. */
    void atOnce(Saving saving) throws IOException, InterruptedException {
        clock.stop();
        saving.save();
        looked();
        clock.go();
    }

    interface Saving {
        void save() throws IOException;
    }

    /** Waits until all that happened so far was looked at. */
    void looked() throws InterruptedException {
        rounds.drainPermits();
        // the one under way may have looked before
        rounds.acquire(2);
    }

    /** Whether nothing more runs for so long. */
    boolean isQuietFor(long milliseconds) throws InterruptedException {
        return regenerations.poll(milliseconds, TimeUnit.MILLISECONDS) == null;
    }

    String live() throws IOException {
        return output.resolve("current").toRealPath().getFileName().toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop.now();
        thread.join(TimeUnit.SECONDS.toMillis(60));
        publishing.close();
        if (thread.isAlive()) {
            throw new AssertionError("watching did not end");
        }
    }
}
