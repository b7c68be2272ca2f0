package org.readout.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlicesTest {

    @ParameterizedTest
    @CsvSource({"8, 24", "8, 3", "1, 1", "8, 0", "2000, 1999", "16, 100"})
    void theirNamesDealEverythingOnceAndInOrder(int slices, int size) {
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        List<String> names = new Slices(() -> size).partition(slices).keySet().stream().sorted((one, other) -> one.length() == other.length() ? one.compareTo(other) : one.length() - other.length()).toList();
        assertThat(names).hasSize(Math.max(1, Math.min(slices, size)));
        assertThat(names.stream().flatMap(name -> Slices.deal(all, "renderSlice:" + name).stream()).toList()).isEqualTo(all);
    }
}
