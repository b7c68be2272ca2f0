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
        Bound bound = new Bound(readers(memo), audience -> audience.readability().sentenceWords());
        return sentences(memo).flatMap(sentences -> sentences.all().stream().filter(sentence -> sentence.words() > bound.least)
                .flatMap(sentence -> bound.over(sentences.passage(), sentence.words(), sentences.passage().at(sentence.start(), sentence.end()), "The sentence")));
    }

    static Stream<Breach> longParagraphs(MemoText memo, MemoType type) {
        Bound bound = new Bound(readers(memo), audience -> audience.readability().paragraphWords());
        return memo.passages(Passage.RUNNING).filter(passage -> passage.words().size() > bound.least)
                .flatMap(passage -> bound.over(passage, passage.words().size(), passage.span(), "The paragraph"));
    }

    /** How many words audiences allow; those that set no bound are left out. */
    private static final class Bound {

        private final List<Audience> readers;
        private final ToIntFunction<Audience> words;
        private final int least;

        Bound(List<Audience> readers, ToIntFunction<Audience> words) {
            this.readers = readers.stream().filter(audience -> words.applyAsInt(audience) > 0).toList();
            this.words = words;
            this.least = this.readers.stream().mapToInt(words).min().orElse(Integer.MAX_VALUE);
        }

        /** A breach where an audience is shown the passage and the words are too many for it. */
        Stream<Breach> over(Passage passage, int count, SourceSpan span, String what) {
            List<Audience> over = readers.stream().filter(audience -> count > words.applyAsInt(audience)).filter(passage::isShownTo).toList();
            return over.isEmpty() ? Stream.empty() : Stream.of(new Breach(span, what + " has " + count + " words; "
                    + over.stream().map(audience -> "the " + audience.title().toLowerCase(Locale.ROOT) + " edition allows " + words.applyAsInt(audience))
                            .collect(Collectors.joining(", ")) + "."));
        }
    }

    static Stream<Breach> hardText(MemoText memo, MemoType type) {
        int[] syllablesOf = memo.vocabulary().each(form -> Grade.syllables(memo.language(), form.small().text()));
        return readers(memo).stream().filter(audience -> audience.readability().grade() > 0).flatMap(audience -> {
            List<Sentences> shown = sentences(memo).filter(sentences -> sentences.passage().isShownTo(audience)).toList();
            long sentences = shown.stream().mapToLong(one -> one.all().size()).sum();
            long words = shown.stream().mapToLong(one -> one.passage().words().size()).sum();
            long syllables = shown.stream().mapToLong(one -> sum(syllablesOf, one.passage())).sum();
            long grade = Math.round(Grade.of(memo.language(), words, sentences, syllables).orElse(0));
            return sentences < FEWEST_SENTENCES || grade <= audience.readability().grade() ? Stream.empty()
                    : Stream.of(new Breach(SourceSpan.of(memo.memo().file()), "What the " + audience.title().toLowerCase(Locale.ROOT)
                            + " edition shows asks for " + grade + " years of schooling, and " + audience.readability().grade() + " are allowed ("
                            + Math.round((double) words / sentences) + " words to a sentence, "
                            + String.format(Locale.ROOT, "%.1f", (double) syllables / words) + " syllables to a word)."));
        });
    }

    private static int sum(int[] byForm, Passage passage) {
        int sum = 0;
        for (int form : passage.forms()) {
            sum += byForm[form];
        }
        return sum;
    }

    private static List<Audience> readers(MemoText memo) {
        return memo.style().readers(memo.memo().type());
    }

    private static Stream<Sentences> sentences(MemoText memo) {
        return memo.once(Sentences.class, () -> memo.passages(Passage.RUNNING).map(Sentences::of).toList()).stream();
    }
}
