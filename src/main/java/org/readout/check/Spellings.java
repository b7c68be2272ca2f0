package org.readout.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Passage.Word;
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

    /** A way of spelling a word: where it stands first, and how often it stands. */
    private static final class Form {

        private final Passage passage;
        private final Word word;
        private int times;

        Form(Passage passage, Word word) {
            this.passage = passage;
            this.word = word;
        }
    }

    static Stream<Breach> varying(MemoText memo, MemoType type) {
        Map<String, Form> forms = new LinkedHashMap<>();
        memo.passages(Passage.OWN_WORDS).forEach(passage -> passage.words().forEach(word -> {
            if (word.folded().length() >= FEWEST_LETTERS) {
                forms.computeIfAbsent(form(word.folded()), form -> new Form(passage, word)).times++;
            }
        }));
        Map<String, List<Form>> byKey = new LinkedHashMap<>();
        forms.forEach((word, form) -> byKey.computeIfAbsent(key(word), key -> new ArrayList<>(1)).add(form));
        return byKey.values().stream().filter(spellings -> spellings.size() > 1).map(Spellings::breach);
    }

    private static Breach breach(List<Form> forms) {
        Form rarest = forms.stream().reduce((one, other) -> other.times < one.times ? other : one).orElseThrow();
        return new Breach(rarest.passage.at(rarest.word), "One word is spelt in " + forms.size() + " ways: "
                + forms.stream().map(form -> "“" + form.word.folded() + "” (" + form.times + ")").collect(Collectors.joining(", ")) + ".");
    }

    private static String form(String word) {
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
