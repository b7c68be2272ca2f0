package org.readout.batch.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
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

    /** How long to wait before what failed is tried again, if nothing is saved before. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Pace pace;
    private final Map<Path, Instant> changed = new HashMap<>();
    private Snapshot published;
    private Snapshot latest;
    private Instant looked;
    private Instant first = Instant.MAX;
    private Instant saved = Instant.MIN;
    private Optional<Saves> owed = Optional.empty();
    private Instant again = Instant.MIN;

    /** @param published what the first run will read */
    Settling(Snapshot published, Pace pace, Instant at) {
        this.published = published;
        this.latest = published;
        this.pace = pace;
        this.looked = at;
    }

    /** Takes in how things are. */
    void seen(Snapshot now, Instant at) {
        if (at.isBefore(looked)) {
            setBack(at);
        }
        for (Path file : now.differences(latest)) {
            changed.put(file, at);
            saved = max(saved, savedAt(now, file, at));
        }
        latest = now;
        looked = at;
        changed.keySet().retainAll(now.differences(published));
        first = changed.isEmpty() ? Instant.MAX : first.isBefore(at) ? first : at;
    }

    /** Somebody set the clock back; what happened at times that are now to come happened at the latest now. */
    private void setBack(Instant at) {
        changed.replaceAll((file, when) -> min(when, at));
        saved = min(saved, at);
        again = min(again, at.plus(AGAIN));
    }

    /** A batch came to nothing, through no fault of its own: it is handed out again, with the next or after a while. */
    void putBack(Saves saves, Instant at) {
        owed = Optional.of(saves);
        saved = max(saved, saves.last());
        again = at.plus(AGAIN);
    }

    /** What changed and was not handed out yet: some of it may not be whole. */
    SortedSet<Path> changing() {
        return new TreeSet<>(changed.keySet());
    }

    /** When a batch is ready it is handed out, once. */
    Optional<Saves> settled(Instant at, Predicate<Path> whole) {
        boolean settled = changed.keySet().stream().allMatch(file -> !quietAt(file).isAfter(at) && (isGone(file) || whole.test(file)));
        boolean due = changed.isEmpty() ? owed.isPresent() && !again.isAfter(at) : settled || !at.isBefore(first.plus(pace.longest()));
        if (!due) {
            return Optional.empty();
        }
        TreeSet<Path> files = new TreeSet<>(changed.keySet());
        owed.ifPresent(before -> files.addAll(before.files()));
        Saves saves = new Saves(files, saved);
        owed = Optional.empty();
        changed.clear();
        published = latest;
        first = Instant.MAX;
        saved = Instant.MIN;
        return Optional.of(saves);
    }

    /** When to look again at the latest; empty while nothing is waited for. */
    Optional<Instant> next(Instant at) {
        if (changed.isEmpty()) {
            return owed.map(saves -> max(again, at));
        }
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

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
