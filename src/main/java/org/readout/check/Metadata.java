package org.readout.check;

import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** What a memo says of itself. */
final class Metadata {

    private Metadata() {
    }

    static Stream<Breach> title(MemoText memo, MemoType type) {
        return when(memo.memo().metadata().title().isBlank(), memo, "The memo has no title.");
    }

    static Stream<Breach> date(MemoText memo, MemoType type) {
        return when(memo.memo().metadata().date().isEmpty(), memo, "The memo has no date.");
    }

    static Stream<Breach> language(MemoText memo, MemoType type) {
        return when(memo.memo().metadata().language().isBlank(), memo, "The memo does not say its language; it is taken for English.");
    }

    private static Stream<Breach> when(boolean broken, MemoText memo, String message) {
        return broken ? Stream.of(new Breach(SourceSpan.of(memo.memo().file()), message)) : Stream.empty();
    }
}
