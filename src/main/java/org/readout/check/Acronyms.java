package org.readout.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Passage.Place;
import org.readout.check.Passage.Word;
import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** Acronyms: whether the memo says what they stand for, and whether it does so in time. */
final class Acronyms {

    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})\\p{Lu}[\\p{Lu}\\d]{1,6}s?");
    /** Another rule's. */
    private static final Set<String> PLACEHOLDERS = Set.of("TK", "TKTK", "TODO", "TBD", "TBC", "FIXME", "XX", "XXX", "XXXX");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private Acronyms() {
    }

    /** Where an acronym is first said, and where it is spelled out; by the place in reading order. */
    private record Use(Passage passage, Word word, int order) {
    }

    static Stream<Breach> neverSpelledOut(MemoText memo, MemoType type) {
        Map<String, Use> explained = explained(memo);
        return used(memo).entrySet().stream().filter(use -> !explained.containsKey(use.getKey()))
                .map(use -> new Breach(use.getValue().passage().at(use.getValue().word()), "“" + use.getKey() + "” is nowhere spelled out."));
    }

    static Stream<Breach> spelledOutLate(MemoText memo, MemoType type) {
        Map<String, Use> explained = explained(memo);
        return used(memo).entrySet().stream().filter(use -> explained.containsKey(use.getKey()))
                .filter(use -> explained.get(use.getKey()).order() > use.getValue().order())
                .filter(use -> explained.get(use.getKey()).passage().place() != Place.NOTE)
                .filter(use -> explained.get(use.getKey()).passage().place() != Place.TERM && explained.get(use.getKey()).passage().place() != Place.CELL)
                .map(use -> new Breach(use.getValue().passage().at(use.getValue().word()), "“" + use.getKey() + "” stands here before it is spelled out."));
    }

    /** The first use of each acronym that readers may not know. */
    private static Map<String, Use> used(MemoText memo) {
        Map<String, Use> used = new LinkedHashMap<>();
        List<Passage> passages = memo.passages();
        for (int order = 0; order < passages.size(); order++) {
            Passage passage = passages.get(order);
            boolean quiet = !Passage.OWN_WORDS.test(passage) || passage.place() == Place.HEADING || passage.place() == Place.LABEL;
            for (Word word : quiet ? List.<Word>of() : passage.words()) {
                if (isAcronym(word.text()) && !memo.style().terms().acronyms().contains(singular(word.text())) && !Headings.isInCapitals(passage.text())) {
                    used.putIfAbsent(singular(word.text()), new Use(passage, word, order));
                }
            }
        }
        if (!used.isEmpty()) {
            used.keySet().removeAll(shouted(memo, used.keySet()));
        }
        return used;
    }

    /** “must NOT” is loud, not short: what stands in small letters too is an ordinary word. */
    private static Set<String> shouted(MemoText memo, Set<String> acronyms) {
        Map<String, String> small = new HashMap<>();
        acronyms.forEach(acronym -> small.put(acronym.toLowerCase(Locale.ROOT), acronym));
        Set<String> shouted = new HashSet<>();
        for (Passage passage : memo.passages()) {
            for (Word word : passage.words()) {
                String acronym = small.get(word.text());
                if (acronym != null) {
                    shouted.add(acronym);
                }
            }
        }
        return shouted;
    }

    private static Map<String, Use> explained(MemoText memo) {
        Map<String, Use> explained = new HashMap<>();
        List<Passage> passages = memo.passages();
        for (int order = 0; order < passages.size(); order++) {
            Passage passage = passages.get(order);
            boolean glossary = (passage.place() == Place.TERM || passage.place() == Place.CELL || passage.place() == Place.TITLE) && passage.words().size() == 1;
            for (Word word : glossary || passage.has('(') ? passage.words() : List.<Word>of()) {
                if (isAcronym(word.text()) && (glossary || isExplained(passage.text(), word))) {
                    explained.putIfAbsent(singular(word.text()), new Use(passage, word, order));
                }
            }
        }
        return explained;
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
