package org.readout.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** What a memo says of itself. */
final class Metadata {

    /** No clock is asked, so that the same draft always gives the same findings. */
    private static final int EARLIEST = 1980;
    private static final int LATEST = 2080;

    private Metadata() {
    }

    static Stream<Breach> title(MemoText memo, MemoType type) {
        return when(memo.memo().metadata().title().isBlank(), memo, "The memo has no title.");
    }

    static Stream<Breach> date(MemoText memo, MemoType type) {
        return when(memo.memo().metadata().date().isEmpty(), memo, "The memo has no date.");
    }

    static Stream<Breach> implausibleDate(MemoText memo, MemoType type) {
        return memo.memo().metadata().date().map(LocalDate::getYear).filter(year -> year < EARLIEST || year > LATEST).stream()
                .flatMap(year -> when(true, memo, "The memo is dated " + year + "."));
    }

    static Stream<Breach> language(MemoText memo, MemoType type) {
        return when(memo.memo().metadata().language().isBlank(), memo, "The memo does not say its language; it is taken for " + LanguageRules.name(memo.language()) + ".");
    }

    static Stream<Breach> languageTag(MemoText memo, MemoType type) {
        String declared = memo.memo().metadata().language();
        return when(!declared.isBlank() && !Languages.isTag(declared), memo, "The memo says its language is “" + declared + "”, which no browser or screen reader knows.");
    }

    static Stream<Breach> doi(MemoText memo, MemoType type) {
        String given = memo.memo().metadata().properties().getOrDefault("doi", "");
        return when(!given.isBlank() && memo.memo().metadata().doi().isEmpty(), memo, "“" + given + "” is no DOI; no edition and no citation shows it.");
    }

    private static Stream<Breach> when(boolean broken, MemoText memo, String message) {
        return broken ? Stream.of(new Breach(SourceSpan.of(memo.memo().file()), message)) : Stream.empty();
    }
}
