package org.readout.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Passage.Place;
import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** Acronyms: whether the memo says what they stand for, and whether it does so in time. */
final class Acronyms {

    /** With three digits it is a code: “CA72919”. */
    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})(?!.*\\d.*\\d.*\\d)\\p{Lu}[\\p{Lu}\\d]{1,6}s?");
    /** Another rule's. */
    private static final Set<String> PLACEHOLDERS = Set.of("TK", "TKTK", "TODO", "TBD", "TBC", "FIXME", "XX", "XXX", "XXXX");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private Acronyms() {
    }

    /**
     * The acronyms of a memo, without a plural s.
     *
     * @param used      where each that readers may not know is first said, in that order
     * @param explained where each that is spelled out is so first
     */
    private record Said(Map<String, Word> used, Map<String, Word> explained) {

        static Said in(MemoText memo) {
            Vocabulary vocabulary = memo.vocabulary();
            List<Word> acronyms = vocabulary.words(form -> isAcronym(form.text())).toList();
            Map<String, Word> used = new LinkedHashMap<>();
            Map<String, Word> explained = new HashMap<>();
            for (Word word : acronyms) {
                if (isExplained(word)) {
                    explained.putIfAbsent(singular(word.text()), word);
                }
                if (!memo.style().terms().acronyms().contains(singular(word.text())) && isUsed(word.passage())) {
                    used.putIfAbsent(singular(word.text()), word);
                }
            }
            // “must NOT” is loud, not short: what stands in small letters too is an ordinary word
            used.keySet().removeIf(acronym -> vocabulary.find(acronym.toLowerCase(Locale.ROOT)).filter(small -> !small.words().isEmpty()).isPresent());
            return new Said(used, explained);
        }

        private static boolean isUsed(Passage passage) {
            return Passage.OWN_WORDS.test(passage) && passage.place() != Place.HEADING && passage.place() != Place.LABEL && !Headings.isInCapitals(passage.text());
        }
    }

    static Stream<Breach> neverSpelledOut(MemoText memo, MemoType type) {
        Said said = said(memo);
        return said.used.entrySet().stream().filter(use -> !said.explained.containsKey(use.getKey()))
                .map(use -> new Breach(use.getValue().passage().at(use.getValue()), "“" + use.getKey() + "” is nowhere spelled out."));
    }

    static Stream<Breach> spelledOutLate(MemoText memo, MemoType type) {
        Said said = said(memo);
        return said.used.entrySet().stream().filter(use -> said.explained.containsKey(use.getKey()))
                .filter(use -> isLater(said.explained.get(use.getKey()).passage(), use.getValue().passage()))
                .map(use -> new Breach(use.getValue().passage().at(use.getValue()), "“" + use.getKey() + "” stands here before it is spelled out."));
    }

    /** A glossary or a note may come after. */
    private static boolean isLater(Passage explanation, Passage use) {
        return explanation.order() > use.order() && explanation.place() != Place.NOTE && explanation.place() != Place.TERM && explanation.place() != Place.CELL;
    }

    private static Said said(MemoText memo) {
        return memo.once(Acronyms.class, () -> Said.in(memo));
    }

    private static boolean isExplained(Word word) {
        Passage passage = word.passage();
        boolean glossary = (passage.place() == Place.TERM || passage.place() == Place.CELL || passage.place() == Place.TITLE) && passage.words().size() == 1;
        return glossary || passage.has('(') && isExplained(passage.text(), word);
    }

    /** “general-purpose AI (GPAI)”, or “GPAI (general-purpose AI)”. */
    private static boolean isExplained(String text, Word word) {
        int before = word.start() - 1;
        while (before >= 0 && "“\"‘ ".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean after = text.startsWith(" (", word.end()) && word.end() + 2 < text.length() && Character.isLetter(text.charAt(word.end() + 2));
        return before > 0 && text.charAt(before) == '(' || after;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.length() <= 8 && Character.isUpperCase(word.charAt(0)) && !Character.isLowerCase(word.charAt(1))
                && ACRONYM.matcher(word).matches() && !ROMAN.matcher(word).matches() && !PLACEHOLDERS.contains(word);
    }

    private static String singular(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }
}
