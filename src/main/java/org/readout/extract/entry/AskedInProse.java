package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Actors;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Ordinal;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.RecordKind;

/** Sentences and points of a paragraph in which someone is told what to do, or in which something is asked or not known. */
public final class AskedInProse {

    /** “Grants” at the beginning of a sentence is no name. */
    private static final Pattern THINGS = Pattern.compile("\\p{Lu}\\p{Ll}+s");

    private static final Pattern LEADS_UP = Pattern.compile("(?s)(?<lead>[^:?]+):\\s+(?<question>\\p{Lu}[^:]*\\?)");
    /** A name before a colon is shorter: “Upkeep: Who pays for the second year?” */
    private static final int SHORTEST_LEAD = 5;

    private final RecordKind kind;
    private final Tongue tongue;
    private final boolean once;

    /** @param once whether a paragraph asks once at most, as those do that a report numbers */
    public AskedInProse(RecordKind kind, Tongue tongue, boolean once) {
        this.kind = kind;
        this.tongue = tongue;
        this.once = once;
    }

    /** What stands in the text from {@code start} to before {@code end}. */
    public record Asked(int start, int end, String title, Map<String, String> fields) {
    }

    /** Points counted within the paragraph that ask, or that the words before them make asks; none where fewer than two do. */
    private List<Asked> counted(String text, Group group) {
        List<CountedWithin.Point> points = CountedWithin.in(text, tongue);
        String before = points.isEmpty() ? "" : text.substring(0, points.get(0).start()).strip();
        boolean asks = kind == RecordKind.RECOMMENDATION && Ask.is(Sentences.last(before, tongue) + " …");
        boolean addressed = kind == RecordKind.RECOMMENDATION && points.stream().allMatch(point -> !Addressee.askedOf(point.said()).isEmpty());
        List<CountedWithin.Point> asked = points.stream().filter(point -> kind == RecordKind.OPEN_QUESTION ? Unknown.isItem(point.said())
                : asks || addressed || Ask.is(point.said()) || Imperative.opens(point.said(), tongue)).toList();
        return asked.size() < 2 ? List.of() : asked.stream().map(point -> {
            Map<String, String> fields = new TreeMap<>();
            if (kind == RecordKind.RECOMMENDATION) {
                String own = addressed ? Addressee.askedOf(point.said()) : Addressee.ofAskOrName(point.said(), tongue);
                fields.put("addressee", own.isEmpty() ? Addressee.ofAskOrName(Sentences.last(before, tongue) + " …", tongue) : own);
                AskedFor.complete(point.said(), fields, tongue);
                group.fields().forEach((key, value) -> fields.merge(key, value, (mine, all) -> mine.isBlank() ? all : mine));
            }
            String title = addressed ? point.said().substring(point.said().indexOf(':') + 1).strip() : point.said();
            return new Asked(point.start(), point.start() + point.said().length(), title.replaceFirst("[.:;,]$", ""), fields);
        }).toList();
    }

    /** @param group what is said of all that the section around this one tells */
    public List<Asked> in(String text, Group group) {
        List<Asked> counted = counted(text, group);
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Asked> found = new ArrayList<>();
        List<Sentences.Sentence> sentences = Sentences.of(text, tongue);
        boolean indirect = kind == RecordKind.OPEN_QUESTION && sentences.size() > 1 && sentences.stream().allMatch(sentence -> Unknown.isItem(sentence.text()) && !Unknown.isLeftOpen(sentence.text()));
        boolean one = kind == RecordKind.OPEN_QUESTION && sentences.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).count() == 1;
        boolean commits = kind == RecordKind.RECOMMENDATION && !sentences.isEmpty() && !Addressee.ofCommitment(sentences.get(0).text()).isEmpty();
        boolean addressed = group.fields().containsKey("addressee");
        boolean asksStrongly = kind == RecordKind.RECOMMENDATION && sentences.stream().anyMatch(sentence -> Ask.isStrong(sentence.text()));
        for (int at = 0; at < sentences.size(); at++) {
            Sentences.Sentence sentence = sentences.get(at);
            List<AskedInTurn.Clause> clauses = kind == RecordKind.RECOMMENDATION ? AskedInTurn.in(sentence) : List.of();
            if (!clauses.isEmpty()) {
                clauses.forEach(clause -> found.add(inTurn(clause, group)));
                continue;
            }
            if (asksStrongly && Ask.isWeak(sentence.text())) {
                continue;
            }
            if (kind == RecordKind.OPEN_QUESTION ? (indirect || Unknown.isLeftOpen(sentence.text())) && !(at > 0 && isReply(sentence.text(), sentences.get(at - 1).text())) : asks(sentences, at, addressed, commits && !asksStrongly)) {
                Map<String, String> fields = new TreeMap<>();
                if (one) {
                    fields.put("context", sentences.stream().filter(other -> other != sentence && other.text().chars().anyMatch(Character::isLetter)).map(Sentences.Sentence::text).collect(Collectors.joining(" ")));
                } else if (kind == RecordKind.OPEN_QUESTION && !indirect) {
                    fields.put("context", said(sentences, at + 1));
                }
                if (kind == RecordKind.RECOMMENDATION) {
                    String asked = Addressee.ofAskOrName(sentence.text(), tongue);
                    fields.put("addressee", asked.isEmpty() && commits ? Addressee.ofCommitment(sentence.text()) : asked);
                    fields.put("", at + 1 < sentences.size() && !asks(sentences, at + 1, addressed, commits && !asksStrongly) ? sentences.get(at + 1).text() : "");
                    AskedFor.complete(sentence.text(), fields, tongue);
                    fields.remove("");
                    group.fields().forEach((key, value) -> fields.merge(key, value, (own, all) -> own.isBlank() ? all : own));
                }
                int lead = kind == RecordKind.OPEN_QUESTION ? lead(sentence.text()) : 0;
                if (lead > 0) {
                    fields.merge("context", sentence.text().substring(0, lead).strip().replaceFirst("\\s?:$", ""), (after, before) -> (before + ". " + after).replaceFirst("\\. $", ""));
                    found.add(new Asked(sentence.start() + lead, sentence.end(), sentence.text().substring(lead), fields));
                    continue;
                }
                String title = kind == RecordKind.OPEN_QUESTION ? ItemLabel.unnumbered(sentence.text()) : Ordinal.without(sentence.text()).replaceFirst("[.:;]$", "");
                found.add(new Asked(sentence.start(), sentence.end(), title, fields));
                if (once && kind == RecordKind.RECOMMENDATION) {
                    break;
                }
            }
        }
        return found;
    }

    /** Where the question begins that a sentence leads up to: “Many practical questions came up: Who pays for the second year?”; 0 where it is the whole. */
    private static int lead(String sentence) {
        Matcher behind = LEADS_UP.matcher(sentence);
        return behind.matches() && Fold.stretches(behind.group("lead")) >= SHORTEST_LEAD && Unknown.asks(behind.group("question")) ? behind.start("question") : 0;
    }

    private Asked inTurn(AskedInTurn.Clause clause, Group group) {
        Map<String, String> fields = new TreeMap<>(group.fields());
        fields.put("addressee", clause.who());
        AskedFor.complete(clause.said(), fields, tongue);
        return new Asked(clause.start(), clause.start() + clause.said().length(), clause.said().replaceFirst("^(?iU:and|et|y|und) ", "").replaceFirst("[.;]$", ""), fields);
    }

    /**
     * Whether a sentence asks.
     *
     * @param addressed whether somebody is asked by what stands around it: each order is for them then
     * @param commits   whether what bodies will do is asked of them
     */
    private boolean asks(List<Sentences.Sentence> sentences, int at, boolean addressed, boolean commits) {
        String said = sentences.get(at).text();
        if (Unknown.leadsOn(said) || tongue.words().announced().in(said).isPresent()) {
            return false;
        }
        boolean ordered = !once && Imperative.opens(sentences.get(0).text(), tongue);
        boolean order = ordered && (at == 0 || addressed) && Imperative.opens(said, tongue);
        return order || !(ordered && at > 0 && tellsOfAThing(said)) && (at > 0 && Ask.goesOn(said, sentences.get(at - 1).text()) || addressed && Ask.isOfThoseNamed(said) || Ask.is(said) || Ask.isClause(said)
                || commits && !Addressee.ofCommitment(said).isEmpty());
    }

    /** “Grants should shrink rather than stop.”, behind an order, says more of what was ordered. */
    private boolean tellsOfAThing(String said) {
        String who = Addressee.ofAskOrName(said, tongue);
        return Ask.mayOrder(said) && !Ask.recommends(said) && (who.isEmpty() || THINGS.matcher(who).matches() && !Actors.named(who));
    }

    /** What is said of a question before the next. */
    private static String said(List<Sentences.Sentence> sentences, int from) {
        int to = from;
        while (to < sentences.size() && (!Unknown.isLeftOpen(sentences.get(to).text()) || isReply(sentences.get(to).text(), sentences.get(to - 1).text()))) {
            to++;
        }
        return sentences.subList(from, to).stream().map(Sentences.Sentence::text).collect(Collectors.joining(" "));
    }

    /** “We cannot tell.”, “There are no figures.” behind a question is no question of its own: it does not say what is not known. */
    private static boolean isReply(String sentence, String before) {
        return Unknown.asks(before) && !Unknown.asks(sentence) && (!Unknown.saysWhat(sentence) || Unknown.tellsFirst(sentence));
    }
}
