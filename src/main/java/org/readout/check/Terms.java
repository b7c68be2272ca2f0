package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.readout.check.HouseTerms.Term;
import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** The house's own words: {@link HouseTerms} against what the memo says in its own voice. */
final class Terms {

    private Terms() {
    }

    /** Words that are not used. {@code exact} where they differ from the preferred ones by capitals only. */
    private record Unused(List<String> words, Term term, boolean exact) {
    }

    static Stream<Breach> notPreferred(MemoText memo, MemoType type) {
        return found(memo, true);
    }

    static Stream<Breach> notUsed(MemoText memo, MemoType type) {
        return found(memo, false);
    }

    private static Stream<Breach> found(MemoText memo, boolean insteadOf) {
        Map<String, List<Unused>> byFirstWord = new HashMap<>();
        memo.style().terms().terms().stream().filter(term -> term.isOf(memo.language()))
                .forEach(term -> (insteadOf ? term.insteadOf() : term.doNotUse()).forEach(words -> {
                    Unused unused = unused(words, term);
                    if (!unused.words().isEmpty()) {
                        byFirstWord.computeIfAbsent(unused.words().get(0).toLowerCase(Locale.ROOT), first -> new ArrayList<>()).add(unused);
                    }
                }));
        List<Word> words = memo.vocabulary().words(form -> byFirstWord.containsKey(form.small().text())).toList();
        return words.stream().filter(word -> Passage.OWN_WORDS.test(word.passage()) && !word.passage().foreign())
                .flatMap(word -> byFirstWord.get(word.folded()).stream().filter(unused -> standsAt(unused, word)).map(unused -> breach(unused, word)));
    }

    private static Unused unused(String words, Term term) {
        List<String> single = new Passage(0, SourceSpan.of(""), words, false, List.of(), Passage.Place.TERM, List.of(), new Vocabulary()).words().stream().map(Word::text).toList();
        return new Unused(single, term, words.equalsIgnoreCase(term.preferred()));
    }

    private static boolean standsAt(Unused unused, Word first) {
        Passage passage = first.passage();
        List<Word> words = passage.words();
        int at = first.at();
        for (int next = 0; next < unused.words().size(); next++) {
            if (at + next >= words.size()) {
                return false;
            }
            Word word = words.get(at + next);
            String wanted = unused.words().get(next);
            if (unused.exact() ? !word.text().equals(wanted) : !word.text().equalsIgnoreCase(wanted)) {
                return false;
            }
            if (next > 0 && !passage.isBlankBetween(words.get(at + next - 1), word)) {
                return false;
            }
        }
        return !(unused.exact() && beginsSentence(passage, first.start())) && !isWithinPreferred(unused, passage, first.start());
    }

    private static boolean beginsSentence(Passage passage, int start) {
        String before = passage.text().substring(0, start).strip();
        return before.isEmpty() || ".!?:“\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** “AI system” is no breach of “system”. */
    private static boolean isWithinPreferred(Unused unused, Passage passage, int start) {
        String preferred = unused.term().preferred();
        for (int from = Math.max(0, start - preferred.length()); !preferred.isEmpty() && from <= start; from++) {
            if (passage.text().regionMatches(!unused.exact(), from, preferred, 0, preferred.length())) {
                return true;
            }
        }
        return false;
    }

    private static Breach breach(Unused unused, Word first) {
        Passage passage = first.passage();
        SourceSpan span = passage.at(first.start(), passage.words().get(first.at() + unused.words().size() - 1).end());
        Term term = unused.term();
        String instead = term.preferred().isEmpty() ? "Say it in other words." : "Write “" + term.preferred() + "”.";
        return new Breach(span, "The house does not say “" + span.words() + "”" + (term.reason().isEmpty() ? "." : ": " + term.reason().replaceAll("\\.$", "") + "."), instead);
    }
}
