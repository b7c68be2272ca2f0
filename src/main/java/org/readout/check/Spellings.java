package org.readout.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** One word spelt in two ways: “organisation” and “organization”, “dataset” and “data-set”. */
final class Spellings {

    private static final Pattern ISE = Pattern.compile("is(e|ed|es|ing|ation|ations|er|ers)$");
    private static final Pattern OUR = Pattern.compile("our(s|ed|ing|able|al|ite|ful)?$");
    private static final Pattern TRE = Pattern.compile("tre(s)?$");
    private static final int FEWEST_LETTERS = 6;

    private Spellings() {
    }

    /** A way of spelling a word: where the memo itself says it first, and how often. */
    private record Spelt(String text, Word first, long times) {

        static Stream<Spelt> of(String text, List<Form> forms) {
            List<Word> own = forms.stream().flatMap(form -> form.spellings().stream()).flatMap(form -> form.words().stream())
                    .filter(word -> Passage.OWN_WORDS.test(word.passage())).toList();
            return own.stream().min(Word.IN_ORDER).map(first -> new Spelt(text, first, own.size())).stream();
        }
    }

    static Stream<Breach> varying(MemoText memo, MemoType type) {
        Map<String, Map<String, List<Form>>> byKey = new HashMap<>();
        for (Form form : memo.vocabulary().forms()) {
            if (form == form.small() && form.text().length() >= FEWEST_LETTERS) {
                String plain = plain(form.text());
                byKey.computeIfAbsent(key(plain), key -> new LinkedHashMap<>(2)).computeIfAbsent(plain, text -> new ArrayList<>(1)).add(form);
            }
        }
        Comparator<Spelt> inOrder = Comparator.comparing(Spelt::first, Word.IN_ORDER);
        return byKey.values().stream().filter(spellings -> spellings.size() > 1)
                .map(spellings -> spellings.entrySet().stream().flatMap(spelling -> Spelt.of(spelling.getKey(), spelling.getValue())).sorted(inOrder).toList())
                .filter(spellings -> spellings.size() > 1)
                .sorted(Comparator.comparing(spellings -> spellings.get(0), inOrder)).map(Spellings::breach);
    }

    private static Breach breach(List<Spelt> spellings) {
        Spelt rarest = spellings.stream().reduce((one, other) -> other.times < one.times ? other : one).orElseThrow();
        return new Breach(rarest.first.passage().at(rarest.first), "One word is spelt in " + spellings.size() + " ways: "
                + spellings.stream().map(spelling -> "“" + spelling.first.folded() + "” (" + spelling.times + ")").collect(Collectors.joining(", ")) + ".");
    }

    private static String plain(String word) {
        return word.indexOf('\u2011') < 0 && word.indexOf('\u00AD') < 0 && word.indexOf('’') < 0 ? word
                : word.replace('\u2011', '-').replace("\u00AD", "").replace("’", "'");
    }

    /** The same for all spellings of a word. */
    private static String key(String word) {
        String key = word.replace("-", "");
        if (key.indexOf("is") > 0) {
            return ISE.matcher(key).replaceFirst("iz$1");
        }
        if (key.indexOf("our") > 2) {
            return OUR.matcher(key).replaceFirst("or$1");
        }
        return key.endsWith("tre") || key.endsWith("tres") ? TRE.matcher(key).replaceFirst("ter$1") : key;
    }
}
