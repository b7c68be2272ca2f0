package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.readout.check.HouseTerms.Term;
import org.readout.check.Passage.Word;
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
        List<Breach> breaches = new ArrayList<>();
        for (Passage passage : byFirstWord.isEmpty() ? List.<Passage>of() : memo.passages()) {
            if (Passage.OWN_WORDS.test(passage) && !passage.foreign()) {
                look(passage, byFirstWord, breaches);
            }
        }
        return breaches.stream();
    }

    private static void look(Passage passage, Map<String, List<Unused>> byFirstWord, List<Breach> breaches) {
        for (int at = 0; at < passage.words().size(); at++) {
            for (Unused unused : byFirstWord.getOrDefault(passage.words().get(at).folded(), List.of())) {
                if (standsAt(unused, passage, at)) {
                    breaches.add(breach(unused, passage, at));
                }
            }
        }
    }

    private static Unused unused(String words, Term term) {
        List<String> single = new Passage(SourceSpan.of(""), words, false, Passage.Place.TERM, List.of(), 0).words().stream().map(Word::text).toList();
        return new Unused(single, term, words.equalsIgnoreCase(term.preferred()));
    }

    private static boolean standsAt(Unused unused, Passage passage, int at) {
        List<Word> words = passage.words();
        for (int next = 0; next < unused.words().size(); next++) {
            if (at + next >= words.size()) {
                return false;
            }
            Word word = words.get(at + next);
            String wanted = unused.words().get(next);
            if (unused.exact() ? !word.text().equals(wanted) : !word.text().equalsIgnoreCase(wanted)) {
                return false;
            }
            if (next > 0 && !passage.text().substring(words.get(at + next - 1).end(), word.start()).isBlank()) {
                return false;
            }
        }
        int start = words.get(at).start();
        return !(unused.exact() && beginsSentence(passage, start)) && !isWithinPreferred(unused, passage, start);
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

    private static Breach breach(Unused unused, Passage passage, int at) {
        SourceSpan span = passage.at(passage.words().get(at).start(), passage.words().get(at + unused.words().size() - 1).end());
        Term term = unused.term();
        String instead = term.preferred().isEmpty() ? "Say it in other words." : "Write “" + term.preferred() + "”.";
        return new Breach(span, "“" + span.words() + "” is not said here" + (term.reason().isEmpty() ? "." : ": " + term.reason().replaceAll("\\.$", "") + "."), instead);
    }
}
