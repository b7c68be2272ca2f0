package org.readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** The language of the text against the one declared. */
final class LanguageRules {

    /** Enough to tell a memo's language by, and no more than that. */
    private static final int SAMPLE = 4000;
    private static final int FEWEST_WORDS = 25;
    private static final int FEWEST_WORDS_OF_A_PASSAGE = 15;

    private LanguageRules() {
    }

    static Stream<Breach> differs(MemoText memo, MemoType type) {
        String declared = memo.language();
        return told(memo).filter(actual -> memo.style().languages().knows(declared) && !actual.equals(declared)).stream()
                .map(actual -> new Breach(SourceSpan.of(memo.memo().file()), "The memo says it is in " + name(declared)
                        + ", and its text reads like " + name(actual) + "."));
    }

    /** Only where the memo as a whole is in the language it declares; otherwise every paragraph would be told. */
    static Stream<Breach> unmarked(MemoText memo, MemoType type) {
        String declared = memo.language();
        if (!told(memo).map(declared::equals).orElse(false)) {
            return Stream.empty();
        }
        boolean[] common = memo.vocabulary().which(form -> memo.style().languages().common(declared).contains(form.small().text()));
        return memo.passages().stream().filter(passage -> passage.place() != Passage.Place.NOTE && !passage.foreign())
                .filter(passage -> passage.words().size() >= FEWEST_WORDS_OF_A_PASSAGE && !Languages.isSure(count(passage, common), passage.words().size()))
                .flatMap(passage -> memo.style().languages().of(passage.words().stream().map(Word::folded).toList()).filter(actual -> !actual.equals(declared)).stream()
                        .map(actual -> new Breach(passage.span(), "The passage reads like " + name(actual) + " and is not marked as such.")));
    }

    private static int count(Passage passage, boolean[] forms) {
        int count = 0;
        for (int form : passage.forms()) {
            count += forms[form] ? 1 : 0;
        }
        return count;
    }

    /** What the text reads like, whatever the memo says; nothing where too little of it is running text. */
    static Optional<String> told(MemoText memo) {
        return memo.once(LanguageRules.class, () -> {
            List<Word> words = new ArrayList<>(SAMPLE);
            memo.passages(Passage.RUNNING).filter(passage -> !passage.foreign()).takeWhile(passage -> words.size() < SAMPLE)
                    .forEach(passage -> words.addAll(passage.words()));
            return words.size() < FEWEST_WORDS ? Optional.empty() : memo.style().languages().of(words.stream().limit(SAMPLE).map(Word::folded).toList());
        });
    }

    static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
