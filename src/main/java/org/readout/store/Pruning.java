package org.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Digest;

/**
 * Which results of a store go: those nobody used for long, then, while the store is too large, those used longest ago; never
 * one that is needed. Nothing is lost with a result but the time to make it again.
 *
 * <p>When an entry was used last is when its file was last modified: whoever uses one touches it.
 */
public final class Pruning {

    private static final Pattern PLACE = Pattern.compile("([0-9a-f]{2})[/\\\\]([0-9a-f]{62})");
    private static final Duration LITTER = Duration.ofDays(1);

    private Pruning() {
    }

    /**
     * How long and how much is kept.
     *
     * @param age   since the last use
     * @param bytes of all entries together
     */
    public record Limits(Duration age, long bytes) {
        public static final Limits USUAL = new Limits(Duration.ofDays(30), 2L << 30);
    }

    /** A result, when it was used last, and how much room it takes. */
    public record Entry(Digest key, Instant used, long bytes) {
    }

    /**
     * What a store holds.
     *
     * @param litter files whose writing was never finished, with their sizes
     */
    public record Inventory(List<Entry> entries, Map<Path, Long> litter) {

        public Inventory {
            entries = List.copyOf(entries);
            litter = Map.copyOf(litter);
        }

        public long bytes() {
            return entries.stream().mapToLong(Entry::bytes).sum();
        }

        public long litterBytes() {
            return litter.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Looks through a store; an unfinished file is litter when it is so old that nobody can be writing it any more. */
    public static Inventory look(Path store, Instant now) {
        List<Entry> entries = new ArrayList<>();
        Map<Path, Long> litter = new HashMap<>();
        if (!Files.isDirectory(store)) {
            return new Inventory(entries, litter);
        }
        try {
            for (Path file : FileTree.below(store, Integer.MAX_VALUE, name -> false)) {
                attributes(file).filter(BasicFileAttributes::isRegularFile).ifPresent(found -> {
                    Instant used = found.lastModifiedTime().toInstant();
                    Matcher place = PLACE.matcher(store.relativize(file).toString());
                    if (place.matches()) {
                        entries.add(new Entry(new Digest(place.group(1) + place.group(2)), used, found.size()));
                    } else if (file.toString().endsWith(WholeFile.UNFINISHED) && used.isBefore(now.minus(LITTER))) {
                        litter.put(file, found.size());
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Inventory(entries, litter);
    }

    /** What goes, the longest unused first. */
    public static List<Entry> choose(List<Entry> entries, Predicate<Digest> needed, Limits limits, Instant now) {
        Instant oldest = now.minus(limits.age());
        long bytes = entries.stream().mapToLong(Entry::bytes).sum();
        List<Entry> chosen = new ArrayList<>();
        for (Entry entry : entries.stream().sorted(Comparator.comparing(Entry::used).thenComparing(Entry::key)).toList()) {
            if (!needed.test(entry.key()) && (entry.used().isBefore(oldest) || bytes > limits.bytes())) {
                chosen.add(entry);
                bytes -= entry.bytes();
            }
        }
        return chosen;
    }

    /** Removes them; one that is gone already, or held by another program, is passed over. */
    public static void remove(Path store, List<Entry> entries, Inventory inventory) {
        entries.forEach(entry -> remove(store.resolve(entry.key().hex().substring(0, 2)).resolve(entry.key().hex().substring(2))));
        inventory.litter().keySet().forEach(Pruning::remove);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the next pruning takes it
            return;
        }
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
