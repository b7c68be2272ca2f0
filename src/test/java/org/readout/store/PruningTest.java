package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Digest;

class PruningTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Pruning.Limits LIMITS = new Pruning.Limits(Duration.ofDays(30), 1000);

    @TempDir
    Path folder;

    @Test
    void whatIsOldGoesAndWhatIsNeededStays() {
        List<Pruning.Entry> entries = List.of(entry(1, 31, 10), entry(2, 29, 10), entry(3, 90, 10));
        assertThat(Pruning.choose(entries, key -> key.equals(key(3)), LIMITS, NOW)).containsExactly(entries.get(0));
    }

    @Test
    void aStoreMayBeALinkToAnotherDisk() throws IOException {
        Path real = folder.resolve("real");
        new Store(real).keep(key(1), new byte[10]);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(Pruning.look(link, NOW).entries()).extracting(Pruning.Entry::key).containsExactly(key(1));
    }

    @Test
    void theLongestUnusedGoUntilTheRestFits() {
        List<Pruning.Entry> entries = List.of(entry(1, 1, 600), entry(2, 3, 300), entry(3, 2, 300), entry(4, 4, 100));
        assertThat(Pruning.choose(entries, key -> false, LIMITS, NOW)).containsExactly(entries.get(3), entries.get(1));
        assertThat(Pruning.choose(entries, key -> key.equals(key(4)), LIMITS, NOW)).containsExactly(entries.get(1));
        assertThat(Pruning.choose(entries, key -> true, LIMITS, NOW)).isEmpty();
    }

    /** For any store: nothing needed goes, nothing old stays, and it fits or only what is needed is left of what was used earlier. */
    @Test
    void forAnyStore() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            List<Pruning.Entry> entries = IntStream.range(0, random.nextInt(40)).mapToObj(i -> entry(i, random.nextInt(60), random.nextInt(120))).toList();
            Set<Digest> needed = new HashSet<>();
            entries.stream().filter(entry -> random.nextInt(4) == 0).forEach(entry -> needed.add(entry.key()));
            List<Pruning.Entry> stay = new ArrayList<>(entries);
            List<Pruning.Entry> go = Pruning.choose(entries, needed::contains, LIMITS, NOW);
            stay.removeAll(go);
            assertThat(go).noneMatch(entry -> needed.contains(entry.key()));
            assertThat(stay).allMatch(entry -> needed.contains(entry.key()) || !entry.used().isBefore(NOW.minus(LIMITS.age())));
            long left = stay.stream().mapToLong(Pruning.Entry::bytes).sum();
            assertThat(left <= LIMITS.bytes() || stay.stream().allMatch(entry -> needed.contains(entry.key()))).isTrue();
            long before = left + go.stream().skip(Math.max(0, go.size() - 1)).mapToLong(Pruning.Entry::bytes).sum();
            assertThat(go.isEmpty() || before > LIMITS.bytes() || go.get(go.size() - 1).used().isBefore(NOW.minus(LIMITS.age())))
                    .as("none goes that need not").isTrue();
        }
    }

    @Test
    void inFilesAsInNumbers() throws IOException {
        Store store = new Store(folder);
        for (int number : List.of(1, 2, 3)) {
            store.keep(key(number), new byte[100]);
        }
        age(key(1), 40);
        age(key(2), 40);
        Path old = Files.write(folder.resolve("ab.part"), new byte[7]);
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(25))));
        Path young = Files.write(folder.resolve(".12-3.part"), new byte[7]);
        Files.setLastModifiedTime(young, FileTime.from(NOW.minus(Duration.ofHours(23))));
        Pruning.Inventory inventory = Pruning.look(folder, NOW);
        assertThat(inventory.entries()).hasSize(3).allMatch(entry -> entry.bytes() == 132);
        assertThat(inventory.litter()).containsOnlyKeys(old);
        Pruning.remove(folder, Pruning.choose(inventory.entries(), key -> key.equals(key(2)), LIMITS, NOW), inventory);
        assertThat(store.find(key(1))).isEmpty();
        assertThat(store.find(key(2))).isPresent();
        assertThat(store.find(key(3))).isPresent();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(Pruning.look(folder.resolve("none"), NOW).entries()).isEmpty();
    }

    private void age(Digest key, int days) throws IOException {
        Files.setLastModifiedTime(folder.resolve(key.hex().substring(0, 2)).resolve(key.hex().substring(2)), FileTime.from(NOW.minus(Duration.ofDays(days))));
    }

    private static Pruning.Entry entry(int number, int days, long bytes) {
        return new Pruning.Entry(key(number), NOW.minus(Duration.ofDays(days)), bytes);
    }

    private static Digest key(int number) {
        return Digest.of("entry", String.valueOf(number));
    }
}
