package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Sentences.Sentence;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.RecordKind;

/** Sentences and points of a paragraph in which something is asked or not known. */
public final class QuestionsInProse {

    private static final PatternFile PATTERNS = PatternFile.of(QuestionsInProse.class);
    private static final Pattern LEADS_UP = Pattern.compile("(?s)(?<lead>[^:?]+):\\s+(?<question>\\p{Lu}[^:]*\\?)");
    /** A name before a colon is shorter: “Upkeep: Who pays for the second year?” */
    private static final int SHORTEST_LEAD = 5;
    /** “If so, how?” goes on with the question before it. */
    private static final Pattern GOES_ON = PATTERNS.pattern("goes-on");

    private final Tongue tongue;

    public QuestionsInProse(Tongue tongue) {
        this.tongue = tongue;
    }

    public List<Asked> in(String text) {
        List<Asked> counted = CountedWithin.in(text, tongue).stream().filter(point -> Unknown.isItem(point.said()))
                .map(point -> new Asked(point.start(), point.start() + point.said().length(), point.said().replaceFirst("[.:;,]$", ""), Map.of())).toList();
        return counted.size() > 1 ? counted : asked(Sentences.of(text, tongue));
    }

    private static List<Asked> asked(List<Sentence> sentences) {
        List<Asked> found = new ArrayList<>();
        boolean indirect = sentences.size() > 1 && sentences.stream().allMatch(sentence -> Unknown.isItem(sentence.text()) && !Unknown.isLeftOpen(sentence.text()));
        boolean one = sentences.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text()) && !GOES_ON.matcher(sentence.text()).matches()).count() == 1;
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if ((indirect || Unknown.isLeftOpen(sentence.text())) && !(at > 0 && isReply(sentence.text(), sentences.get(at - 1).text()))) {
                found.add(asked(sentence, one ? beside(sentence, sentences) : indirect ? "" : behind(sentences, at + 1)));
            }
        }
        return found;
    }

    /** A question without what leads up to it. */
    private static Asked asked(Sentence sentence, String said) {
        int lead = lead(sentence.text());
        if (lead == 0) {
            return new Asked(sentence.start(), sentence.end(), ItemLabel.cut(RecordKind.OPEN_QUESTION, ItemLabel.unnumbered(sentence.text())), context(said));
        }
        String before = sentence.text().substring(0, lead).strip().replaceFirst("\\s?:$", "");
        return new Asked(sentence.start() + lead, sentence.end(), sentence.text().substring(lead), context(said.isEmpty() ? before : before + ". " + said));
    }

    private static Map<String, String> context(String said) {
        return new TreeMap<>(Map.of("context", said));
    }

    /** Where the question begins that a sentence leads up to: “Many practical questions came up: Who pays for the second year?”; 0 where it is the whole. */
    private static int lead(String sentence) {
        Matcher behind = LEADS_UP.matcher(sentence);
        return behind.matches() && Fold.stretches(behind.group("lead")) >= SHORTEST_LEAD && Unknown.asks(behind.group("question")) ? behind.start("question") : 0;
    }

    /** What is said of the only question. */
    private static String beside(Sentence question, List<Sentence> sentences) {
        return sentences.stream().filter(other -> other != question && !(other.start() < question.start() && Unknown.speaksOfSeveral(other.text()))).map(Sentence::text)
                .filter(text -> text.chars().anyMatch(Character::isLetter)).collect(Collectors.joining(" "));
    }

    /** What is said of a question before the next. */
    private static String behind(List<Sentence> sentences, int from) {
        int to = from;
        while (to < sentences.size() && (!Unknown.isLeftOpen(sentences.get(to).text()) || isReply(sentences.get(to).text(), sentences.get(to - 1).text()))) {
            to++;
        }
        return sentences.subList(from, to).stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** “We cannot tell.”, “There are no figures.” behind a question is no question of its own: it does not say what is not known. */
    private static boolean isReply(String sentence, String before) {
        return Unknown.asks(before) && (GOES_ON.matcher(sentence).matches() || !Unknown.asks(sentence) && (!Unknown.saysWhat(sentence) || Unknown.tellsFirst(sentence)));
    }
}
