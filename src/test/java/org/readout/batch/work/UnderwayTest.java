package org.readout.batch.work;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes wrong on another thread goes wrong here as it would have without one. */
class UnderwayTest {

    @Test
    void errorsAndExceptionsStayWhatTheyAre() {
        for (Throwable failure : List.of(new NoClassDefFoundError("gone"), new StackOverflowError(), new IllegalStateException("no"))) {
            assertThatThrownBy(Underway.begin(() -> fail(failure))::await).isSameAs(failure);
        }
    }

    @Test
    void otherWorkTakesThePlaceOfWhatCameToNothing() {
        assertThat(Underway.<String>begin(() -> fail(new IllegalStateException("no"))).or(() -> "other").await()).isEqualTo("other");
    }

    @Test
    void whoOnlyWaitsUntilItEndedIsToldNothing() {
        Underway<String> work = Underway.begin(() -> fail(new IllegalStateException("no")));
        work.settle();
        assertThat(work.work()).isCompletedExceptionally();
    }

    private static String fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
