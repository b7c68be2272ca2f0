package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Digest;

class ResultsTest {

    private static final Digest A = Digest.of("a");
    private static final Digest B = Digest.of("b");
    private static final byte[] PART = "part".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Store store;
    private Results results;

    @BeforeEach
    void open() {
        store = new Store(folder);
        results = new Results(store);
    }

    @Test
    void whatWasNeverMadeIsNotKnown() {
        assertThat(results.look("page", now(Map.of()))).isEqualTo(new Results.Look(Optional.empty(), false, List.of()));
    }

    @Test
    void aResultHoldsWhileWhatWasReadIsTheSame() {
        results.keep("page", Map.of("css", A), "made of A", List.of());
        assertThat(results.look("page", now(Map.of("css", A, "never read", B))).result()).contains("made of A");
        Results.Look changed = results.look("page", now(Map.of("css", B)));
        assertThat(changed.result()).isEmpty();
        assertThat(changed.changes()).extracting(Change::toString).containsExactly("css changed");
    }

    @Test
    void whatWasReadAndWasNotThereCounts() {
        results.keep("page", Map.of("logo", Digest.NONE, "css", A), "plain", List.of());
        assertThat(results.look("page", now(Map.of("css", A))).result()).contains("plain");
        assertThat(results.look("page", now(Map.of("css", A, "logo", B))).changes()).extracting(Change::toString).containsExactly("logo added");
        assertThat(results.look("page", now(Map.of())).changes()).extracting(Change::toString).containsExactly("css removed");
    }

    @Test
    void anEmptyFileIsThere() {
        results.keep("page", Map.of("logo", Digest.NONE), "plain", List.of());
        assertThat(results.look("page", now(Map.of("logo", Digest.of(new byte[0])))).changes()).extracting(Change::toString).containsExactly("logo added");
    }

    @Test
    void whatOneMayGoBackToIsNeededToo() {
        byte[] other = "other part".getBytes(StandardCharsets.UTF_8);
        results.keep("page", Map.of("css", A), "made of A", List.of(Content.of(PART)));
        results.keep("page", Map.of("css", B), "made of B", List.of(Content.of(other)));
        assertThat(results.needed(Stream.of("page"))).contains(Digest.of(PART), Digest.of(other));
    }

    @Test
    void goingBackFindsWhatWasMadeThen() {
        results.keep("page", Map.of("css", A), "made of A", List.of());
        results.keep("page", Map.of("css", B), "made of B", List.of());
        assertThat(results.take("page", now(Map.of("css", A))).result()).contains("made of A");
    }

    @Test
    void whatIsTakenOutlivesWhatIsNot() {
        results.keep("page", Map.of("css", A), "made of A", List.of());
        for (String other : List.of("1", "2", "3", "4", "5", "6")) {
            results.keep("page", Map.of("css", Digest.of(other)), other, List.of());
            results.take("page", now(Map.of("css", A)));
        }
        assertThat(results.look("page", now(Map.of("css", A))).result()).contains("made of A");
        assertThat(results.look("page", now(Map.of("css", Digest.of("1")))).result()).isEmpty();
    }

    @Test
    void aResultWithoutItsPartsDoesNotHold() {
        results.keep("page", Map.of("css", A), "with a part", List.of(Content.of(PART)));
        assertThat(store.find(Digest.of(PART))).contains(PART);
        assertThat(results.needed(Stream.of("page"))).contains(Digest.of(PART)).hasSize(2);
        store.keep(Digest.of(PART), new byte[0]);
        Results.Look look = results.look("page", now(Map.of("css", A)));
        assertThat(look.result()).isEmpty();
        assertThat(look.known()).isTrue();
        assertThat(look.changes()).isEmpty();
    }

    private static Function<String, Digest> now(Map<String, Digest> digests) {
        return name -> digests.getOrDefault(name, Digest.NONE);
    }
}
