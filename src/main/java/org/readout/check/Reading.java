package org.readout.check;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.Audience;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** How hard the text is, for each audience that is shown it: what {@code readability} in {@code templates/audiences} allows. */
final class Reading {

    /** Of fewer sentences no grade can be told. */
    private static final int FEWEST_SENTENCES = 10;

    private Reading() {
    }

    static Stream<Breach> longSentences(MemoText memo, MemoType type) {
        return sentences(memo).flatMap(sentences -> sentences.all().stream().flatMap(sentence -> over(memo, sentences.passage(), sentence.words(),
                audience -> audience.readability().sentenceWords(), sentences.passage().at(sentence.start(), sentence.end()), "The sentence")));
    }

    static Stream<Breach> longParagraphs(MemoText memo, MemoType type) {
        return memo.passages(Passage.RUNNING).flatMap(passage -> over(memo, passage, passage.words().size(),
                audience -> audience.readability().paragraphWords(), passage.span(), "The paragraph"));
    }

    /** A bound of some audience that is shown the passage and for which it is too long. */
    private static Stream<Breach> over(MemoText memo, Passage passage, int words, ToIntFunction<Audience> bound, SourceSpan span, String what) {
        List<Audience> readers = readers(memo).stream().filter(audience -> bound.applyAsInt(audience) > 0 && words > bound.applyAsInt(audience))
                .filter(passage::isShownTo).toList();
        return readers.isEmpty() ? Stream.empty() : Stream.of(new Breach(span, what + " has " + words + " words; "
                + readers.stream().map(audience -> "the " + audience.title().toLowerCase(Locale.ROOT) + " edition allows " + bound.applyAsInt(audience))
                        .collect(Collectors.joining(", ")) + "."));
    }

    static Stream<Breach> hardText(MemoText memo, MemoType type) {
        return readers(memo).stream().filter(audience -> audience.readability().grade() > 0).flatMap(audience -> {
            List<Sentences> shown = sentences(memo).filter(sentences -> sentences.passage().isShownTo(audience)).toList();
            long sentences = shown.stream().mapToLong(one -> one.all().size()).sum();
            long words = shown.stream().mapToLong(one -> one.passage().words().size()).sum();
            long syllables = shown.stream().mapToLong(Sentences::syllables).sum();
            long grade = Math.round(Grade.of(memo.language(), words, sentences, syllables).orElse(0));
            return sentences < FEWEST_SENTENCES || grade <= audience.readability().grade() ? Stream.empty()
                    : Stream.of(new Breach(SourceSpan.of(memo.memo().file()), "What the " + audience.title().toLowerCase(Locale.ROOT)
                            + " edition shows asks for " + grade + " years of schooling, and " + audience.readability().grade() + " are allowed ("
                            + Math.round((double) words / sentences) + " words to a sentence, "
                            + String.format(Locale.ROOT, "%.1f", (double) syllables / words) + " syllables to a word)."));
        });
    }

    private static List<Audience> readers(MemoText memo) {
        return memo.style().readers(memo.memo().type());
    }

    private static Stream<Sentences> sentences(MemoText memo) {
        return memo.once(Sentences.class, passage -> Passage.RUNNING.test(passage) ? List.of(Sentences.of(passage, memo.language())) : List.of()).stream();
    }
}
