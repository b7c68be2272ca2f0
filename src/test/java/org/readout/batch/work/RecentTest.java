package org.readout.batch.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RecentTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Recent<String, Integer> recent = new Recent<>(2);

    @Test
    void isMadeOnceForManyWhoAskTogether() {
        List<Integer> got = IntStream.range(0, 100).parallel().mapToObj(any -> get("one")).toList();
        assertThat(got).containsOnly(1);
    }

    @Test
    void holdsOnlyWhatWasAskedForLast() {
        get("one");
        get("two");
        assertThat(get("one")).isEqualTo(1);
        get("three");
        assertThat(get("one")).isEqualTo(1);
        assertThat(get("two")).isEqualTo(4);
    }

    @Test
    void whatFailedIsTriedAgain() {
        assertThatThrownBy(() -> recent.get("one", () -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(get("one")).isEqualTo(1);
    }

    private int get(String key) {
        return recent.get(key, made::incrementAndGet);
    }
}
