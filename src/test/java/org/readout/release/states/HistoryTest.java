package org.readout.release.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Event.Drafted A = new Event.Drafted("A", List.of(), false);
    private static final Event.Drafted B = new Event.Drafted("B", List.of(), false);
    private static final Event.Withdrawn A_AWAY = new Event.Withdrawn("A");
    private static final Event.Withdrawn B_AWAY = new Event.Withdrawn("B");

    /** As a log may say that was written before it was refused. */
    @Test
    void clearingNothingClearsNothing() {
        assertThat(takenAway(A, A_AWAY, new Event.Cleared("A", List.of()))).containsExactly(2);
        assertThat(takenAway(A, A_AWAY, new Event.Cleared("A", List.of("memo.md")))).isEmpty();
    }

    @Test
    void whatIsTakenAwayAgainIsTakenAwayLast() {
        assertThat(takenAway(A, A_AWAY, B, B_AWAY)).containsExactly(2, 4);
        assertThat(takenAway(A, A_AWAY, B, B_AWAY, A, A_AWAY)).containsExactly(4, 6);
    }

    @Test
    void awayIsWhatWasNotLiveSince() {
        assertThat(history(A, A_AWAY, B, B_AWAY).away()).containsExactly("A", "B");
        assertThat(history(A, A_AWAY, B, B_AWAY, A, A_AWAY).away()).containsExactly("B", "A");
        assertThat(history(A, A_AWAY, A, new Event.Replaced("A", "B")).away()).containsExactly("A");
        assertThat(history(A, A_AWAY, new Event.Published("A", Way.FORCED, List.of())).away()).isEmpty();
        assertThat(history(A, new Event.Published("A", Way.FORCED, List.of()), new Event.Published("B", Way.FORCED, List.of()), new Event.RolledBack("A", "B")).away()).containsExactly("B");
    }

    /** Numbers of the entries that say so of a text that is in every release, made of the same draft. */
    private static List<Integer> takenAway(Event... events) {
        return history(events).takenAway(Set.of("text"), release -> Map.of("memo.md", Set.of("text"))).getOrDefault("text", List.of()).stream().map(Entry::number).toList();
    }

    private static History history(Event... events) {
        return History.of(IntStream.range(0, events.length).mapToObj(at -> new Entry(at + 1, Instant.EPOCH, "Ada", "Wrong", events[at], "salt")).toList());
    }
}
