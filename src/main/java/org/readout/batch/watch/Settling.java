package org.readout.batch.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes one batch of saves out of whatever happens to files: it is ready when every file in it has been quiet for a while and
 * is whole, and in any case some seconds after it began. However many files change at once, and however often while a run is
 * at work, they are one batch; a file that is again as it was is in none.
 *
 * <p>Knows neither clock nor disk: both are passed in.
 */
final class Settling {

    /**
     * @param quiet   how long a file must stay as it is
     * @param gone    how long one must stay away to count as taken away, since many editors save by way of a rename
     * @param longest how long a batch waits for a file that never becomes quiet or whole
     */
    record Pace(Duration quiet, Duration gone, Duration longest) {
        static final Pace USUAL = new Pace(Duration.ofMillis(60), Duration.ofMillis(400), Duration.ofSeconds(4));
    }

    private final Pace pace;
    private final Map<Path, Instant> changed = new HashMap<>();
    private Snapshot published;
    private Snapshot latest;
    private Instant looked;
    private Instant first = Instant.MAX;
    private Instant saved = Instant.MIN;

    /** @param published what the first run will read */
    Settling(Snapshot published, Pace pace, Instant at) {
        this.published = published;
        this.latest = published;
        this.pace = pace;
        this.looked = at;
    }

    /** Takes in how things are. */
    void seen(Snapshot now, Instant at) {
        for (Path file : now.differences(latest)) {
            changed.put(file, at);
            saved = max(saved, savedAt(now, file, at));
        }
        latest = now;
        looked = at;
        changed.keySet().retainAll(now.differences(published));
        first = changed.isEmpty() ? Instant.MAX : first.isBefore(at) ? first : at;
    }

    /** When a batch is ready it is handed out, once. */
    Optional<Saves> settled(Instant at, Predicate<Path> whole) {
        boolean ready = changed.keySet().stream().allMatch(file -> !quietAt(file).isAfter(at) && (isGone(file) || whole.test(file)));
        if (changed.isEmpty() || !ready && at.isBefore(first.plus(pace.longest()))) {
            return Optional.empty();
        }
        Saves saves = new Saves(new TreeSet<>(changed.keySet()), saved);
        changed.clear();
        published = latest;
        first = Instant.MAX;
        saved = Instant.MIN;
        return Optional.of(saves);
    }

    /** When to look again at the latest; empty while nothing is waited for. */
    Optional<Instant> next(Instant at) {
        Optional<Instant> quiet = changed.keySet().stream().map(this::quietAt).max(Instant::compareTo);
        // all quiet and yet not handed out: something is not whole
        return quiet.map(when -> when.isAfter(at) ? when : at.plus(pace.quiet()));
    }

    private Instant quietAt(Path file) {
        return Optional.ofNullable(changed.get(file)).orElseThrow().plus(isGone(file) ? pace.gone() : pace.quiet());
    }

    private boolean isGone(Path file) {
        return !latest.files().containsKey(file);
    }

    /** The file's own time if it lies between two looks; an older one was brought along from elsewhere. */
    private Instant savedAt(Snapshot now, Path file, Instant at) {
        return Optional.ofNullable(now.files().get(file)).map(Snapshot.Stamp::modified)
                .filter(modified -> modified.isAfter(looked) && !modified.isAfter(at)).orElse(at);
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
