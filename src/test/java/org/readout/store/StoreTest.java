package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Digest;

class StoreTest {

    private static final Digest KEY = Digest.of("key");

    @TempDir
    Path folder;

    @Test
    void keepsAndFindsAndStartsEmpty() {
        Store store = new Store(folder.resolve("deep/store"));
        assertThat(store.find(KEY)).isEmpty();
        store.keep(KEY, new byte[] {1, 2, 3});
        assertThat(store.find(KEY)).hasValue(new byte[] {1, 2, 3});
        store.keep(KEY, new byte[0]);
        assertThat(new Store(folder.resolve("deep/store")).find(KEY)).hasValue(new byte[0]);
    }

    @Test
    void whatAnotherHasIsFoundAndNothingIsChangedThere() throws IOException {
        Store other = new Store(folder.resolve("other"));
        other.keep(KEY, new byte[] {1, 2, 3});
        Store before = Store.before(folder.resolve("own"), folder.resolve("other"));
        assertThat(before.has(KEY, 3)).isTrue();
        assertThat(new Store(folder.resolve("own")).find(KEY)).as("for a process that knows of its own folder alone").hasValue(new byte[] {1, 2, 3});
        before.keep(Digest.of("another"), new byte[] {4});
        before.keep(KEY, new byte[] {5});
        assertThat(before.find(KEY)).hasValue(new byte[] {5});
        assertThat(other.find(KEY)).hasValue(new byte[] {1, 2, 3});
        assertThat(other.find(Digest.of("another"))).isEmpty();
        assertThat(before.find(Digest.of("nobody's"))).isEmpty();
    }

    @Test
    void whatCannotBeReadOrIsTornInAnotherIsNoneAndStaysThere() throws IOException {
        Path entry = folder.resolve("other").resolve(KEY.hex().substring(0, 2)).resolve(KEY.hex().substring(2));
        Store before = Store.before(folder.resolve("own"), folder.resolve("other"));
        Files.createDirectories(entry);
        assertThat(before.find(KEY)).as("a folder: no file to be read").isEmpty();
        assertThat(before.has(KEY, 3)).isFalse();
        Files.delete(entry);
        Files.write(entry, new byte[40]);
        assertThat(before.has(KEY, 8)).as("torn, and not taken over").isFalse();
        assertThat(before.find(KEY)).isEmpty();
        assertThat(entry).hasBinaryContent(new byte[40]);
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void useIsSeenFromOutsideToWithinAnHour() throws IOException {
        Store store = new Store(folder);
        store.keep(KEY, new byte[] {1});
        Path entry = folder.resolve(KEY.hex().substring(0, 2)).resolve(KEY.hex().substring(2));
        for (int use = 0; use < 2; use++) {
            FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(40)));
            Files.setLastModifiedTime(entry, longAgo);
            assertThat(use == 0 ? store.find(KEY).isPresent() : store.has(KEY, 1)).isTrue();
            assertThat(Files.getLastModifiedTime(entry)).isGreaterThan(longAgo);
        }
        FileTime lately = FileTime.from(Instant.now().minus(Duration.ofMinutes(10)));
        Files.setLastModifiedTime(entry, lately);
        store.find(KEY);
        assertThat(Files.getLastModifiedTime(entry)).isEqualTo(lately);
    }

    @Test
    void aTornOrAlteredOrMisplacedEntryIsNoneAndGoes() throws IOException {
        Store store = new Store(folder);
        Path place = folder.resolve(KEY.hex().substring(0, 2)).resolve(KEY.hex().substring(2));
        store.keep(KEY, "whole".getBytes());
        byte[] whole = Files.readAllBytes(place);
        for (int length = 0; length < whole.length; length++) {
            Files.write(place, Arrays.copyOf(whole, length));
            assertThat(store.find(KEY)).as("cut to %d", length).isEmpty();
            assertThat(place).doesNotExist();
        }
        whole[whole.length - 1] ^= 1;
        Files.write(place, whole);
        assertThat(store.find(KEY)).isEmpty();
        whole[whole.length - 1] ^= 1;
        Digest other = Digest.of("other");
        Path wrong = folder.resolve(other.hex().substring(0, 2)).resolve(other.hex().substring(2));
        Files.createDirectories(wrong.getParent());
        Files.write(wrong, whole);
        assertThat(store.find(other)).isEmpty();
    }

    @Test
    void writersAtOnceNeverShowAPart() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> results = new ArrayList<>();
        for (int worker = 0; worker < 4; worker++) {
            byte[] bytes = new byte[20_000];
            Arrays.fill(bytes, (byte) worker);
            results.add(pool.submit(() -> {
                Path target = folder.resolve("one");
                boolean whole = true;
                for (int i = 0; i < 25; i++) {
                    WholeFile.write(target, bytes);
                    byte[] read = Files.readAllBytes(target);
                    byte[] uniform = new byte[20_000];
                    Arrays.fill(uniform, read[0]);
                    whole &= Arrays.equals(read, uniform);
                }
                return whole;
            }));
        }
        for (Future<Boolean> result : results) {
            assertThat(result.get()).isTrue();
        }
        pool.shutdown();
        assertThat(names(folder)).containsExactly("one");
    }

    @Test
    void aFailedWriteLeavesNoLitter() throws IOException {
        Path target = Files.createDirectories(folder.resolve("taken/inside")).getParent();
        assertThatThrownBy(() -> WholeFile.write(target, new byte[] {1})).isInstanceOf(UncheckedIOException.class);
        assertThat(names(folder)).containsExactly("taken");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
