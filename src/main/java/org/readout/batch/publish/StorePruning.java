package org.readout.batch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.batch.compare.PublishedMemos;
import org.readout.batch.draft.Preparation;
import org.readout.batch.make.Production;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.RunLock;
import org.readout.model.Digest;
import org.readout.release.LiveRelease;
import org.readout.store.OutputFolder;
import org.readout.store.Pruning;
import org.readout.store.Results;
import org.readout.store.Store;

/** Pruning the store of an output folder while no run is at work on it. */
public final class StorePruning {

    private StorePruning() {
    }

    /**
     * What went, or would.
     *
     * @param entries how many results
     * @param bytes   they take, with what was never finished
     * @param kept    bytes that stay
     */
    public record Pruned(int entries, long bytes, long kept) {
    }

    /** How long, and how many bytes, are kept unless somebody says otherwise: 30 days, 2 GiB. */
    public static final Duration USUAL_AGE = Pruning.Limits.USUAL.age();
    public static final long USUAL_BYTES = Pruning.Limits.USUAL.bytes();

    /**
     * Removes results that nobody used for {@code age}, and the longest unused while there are more than {@code bytes}; never
     * one of the live release or the drafts it was made of, nor a memo that any release was made of.
     *
     * @param dry only looks
     * @throws Refusal.Busy when a run is at work
     */
    public static Pruned prune(Path folder, Duration age, long bytes, boolean dry, Instant now) {
        OutputFolder output = new OutputFolder(folder);
        try (RunLock lock = RunLock.on(output)) {
            return prune(output, new Pruning.Limits(age, bytes), dry, now);
        }
    }

    /**
     * The same within the usual limits, for one who holds the lock already; nothing when it was done within a day, for looking
     * through a large store takes seconds.
     *
     * @return whether it was done now
     */
    static boolean pruneDaily(OutputFolder output, Instant now) {
        Path done = output.pruned();
        try {
            if (Files.exists(done) && Files.getLastModifiedTime(done).toInstant().isAfter(now.minus(Duration.ofDays(1)))) {
                return false;
            }
            prune(output, Pruning.Limits.USUAL, false, now);
            Files.write(done, new byte[0]);
            Files.setLastModifiedTime(done, FileTime.from(now));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pruned prune(OutputFolder output, Pruning.Limits limits, boolean dry, Instant now) {
        Path store = output.store();
        Set<Digest> needed = needed(new Store(store), output);
        Pruning.Inventory inventory = Pruning.look(store, now);
        List<Pruning.Entry> chosen = Pruning.choose(inventory.entries(), needed::contains, limits, now);
        if (!dry) {
            Pruning.remove(store, chosen, inventory);
        }
        long bytes = chosen.stream().mapToLong(Pruning.Entry::bytes).sum();
        return new Pruned(chosen.size(), bytes + inventory.litterBytes(), inventory.bytes() - bytes);
    }

    /**
     * What makes the live release's editions, and the memos in them, found and not made anew; its drafts, which stand in for what breaks; and every memo that was ever published,
     * for what changed since cannot be made again.
     */
    private static Set<Digest> needed(Store store, OutputFolder output) {
        List<LiveRelease.Made> live = LiveRelease.in(output).map(LiveRelease::made).orElse(List.of());
        Set<Digest> needed = new HashSet<>(new Results(store).needed(live.stream().flatMap(made -> Stream.of(Production.target(made.path()), Preparation.target(made.draft())))
                .distinct()));
        live.forEach(made -> needed.add(made.source()));
        PublishedMemos.contents(output).forEach(needed::add);
        return needed;
    }
}
