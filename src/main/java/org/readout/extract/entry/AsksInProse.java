package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Actors;
import org.readout.extract.language.Ordinal;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Sentences.Sentence;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;

/** Sentences and points of a paragraph in which someone is told what to do. */
public final class AsksInProse {

    private static final PatternFile PATTERNS = PatternFile.of(AsksInProse.class);
    /** “Grants” at the beginning of a sentence is no name. */
    private static final Pattern THINGS = Pattern.compile("\\p{Lu}\\p{Ll}+s");
    /** “The aim of the scheme should be to keep …” says what all the asks are for. */
    private static final Sieve AIMS = Sieve.of(PATTERNS.pattern("aims"));

    private final Tongue tongue;
    private final boolean once;

    /** @param once whether a paragraph asks once at most, as those do that a report numbers */
    public AsksInProse(Tongue tongue, boolean once) {
        this.tongue = tongue;
        this.once = once;
    }

    /** @param group what is said of all that the section around this one tells */
    public List<Asked> in(String text, Group group) {
        List<Asked> counted = counted(text, group);
        return counted.isEmpty() ? told(Sentences.of(text, tongue), group) : counted;
    }

    /** Points counted within the paragraph that ask, or that the words before them make asks; none where fewer than two do. */
    private List<Asked> counted(String text, Group group) {
        List<CountedWithin.Point> points = CountedWithin.in(text, tongue);
        if (points.isEmpty()) {
            return List.of();
        }
        String over = Sentences.last(text.substring(0, points.get(0).start()).strip(), tongue) + " …";
        boolean asks = Ask.is(over);
        boolean addressed = points.stream().allMatch(point -> !Addressee.askedOf(point.said()).isEmpty());
        List<CountedWithin.Point> asked = points.stream().filter(point -> asks || addressed || Ask.is(point.said()) || Imperative.opens(point.said(), tongue)).toList();
        return asked.size() < 2 ? List.of() : asked.stream().map(point -> {
            String own = addressed ? Addressee.askedOf(point.said()) : Addressee.ofAskOrName(point.said(), tongue);
            Map<String, String> fields = new TreeMap<>(Map.of("addressee", own.isEmpty() ? Addressee.ofAskOrName(over, tongue) : own));
            String title = addressed ? point.said().substring(point.said().indexOf(':') + 1).strip() : point.said();
            return new Asked(point.start(), point.start() + point.said().length(), title.replaceFirst("[.:;,]$", ""), completed(point.said(), fields, group));
        }).toList();
    }

    /**
     * The sentences of a paragraph.
     *
     * @param addressed whether somebody is asked by what stands around them: each order is for them then
     * @param commits   whether they begin with what bodies will do
     * @param strong    whether one of them asks in so many words: what the others would have only tells more then
     */
    private record Said(List<Sentence> sentences, boolean addressed, boolean commits, boolean strong) {

        static Said of(List<Sentence> sentences, Group group) {
            return new Said(sentences, group.fields().containsKey("addressee"), !sentences.isEmpty() && !Addressee.ofCommitment(sentences.get(0).text()).isEmpty(),
                    sentences.stream().anyMatch(sentence -> Ask.isStrong(sentence.text())));
        }

        String text(int at) {
            return sentences.get(at).text();
        }
    }

    private List<Asked> told(List<Sentence> sentences, Group group) {
        List<Asked> found = new ArrayList<>();
        Said said = Said.of(sentences, group);
        for (int at = 0; at < sentences.size(); at++) {
            List<AskedInTurn.Clause> clauses = AskedInTurn.in(sentences.get(at));
            clauses.forEach(clause -> found.add(inTurn(clause, group)));
            if (clauses.isEmpty() && !(said.strong() && Ask.isWeak(said.text(at))) && asks(said, at)) {
                found.add(asked(said, at, group));
                if (once) {
                    break;
                }
            }
        }
        return found;
    }

    private Asked asked(Said said, int at, Group group) {
        Sentence sentence = said.sentences().get(at);
        String who = Addressee.ofAskOrName(sentence.text(), tongue);
        boolean explained = at + 1 < said.sentences().size() && !asks(said, at + 1);
        Map<String, String> fields = new TreeMap<>(Map.of("addressee", who.isEmpty() && said.commits() ? Addressee.ofCommitment(sentence.text()) : who, "", explained
                ? said.text(at + 1) : ""));
        return new Asked(sentence.start(), sentence.end(), Ordinal.without(sentence.text()).replaceFirst("[.:;]$", ""), completed(sentence.text(), fields, group));
    }

    private Asked inTurn(AskedInTurn.Clause clause, Group group) {
        Map<String, String> fields = new TreeMap<>(group.fields());
        fields.put("addressee", clause.who());
        AskedFor.complete(clause.said(), fields, tongue);
        return new Asked(clause.start(), clause.start() + clause.said().length(), clause.said().replaceFirst("^(?iU:and|et|y|und) ", "").replaceFirst("[.;]$", ""), fields);
    }

    /** What the ask says of itself; what is said of all the group fills what is left. */
    private Map<String, String> completed(String ask, Map<String, String> fields, Group group) {
        AskedFor.complete(ask, fields, tongue);
        fields.remove("");
        group.fields().forEach((key, value) -> fields.merge(key, value, (own, all) -> own.isBlank() ? all : own));
        return fields;
    }

    private boolean asks(Said said, int at) {
        String sentence = said.text(at);
        if (Unknown.leadsOn(sentence) || AIMS.finds(sentence) || tongue.words().announced().in(sentence).isPresent()) {
            return false;
        }
        boolean ordered = !once && Imperative.opens(said.text(0), tongue);
        boolean order = ordered && (at == 0 || said.addressed()) && Imperative.opens(sentence, tongue);
        return order || !(ordered && at > 0 && tellsOfAThing(sentence))
                && (at > 0 && Ask.goesOn(sentence, said.text(at - 1)) || said.addressed() && Ask.isOfThoseNamed(sentence) || Ask.is(sentence) || Ask.isClause(sentence)
                || said.commits() && !said.strong() && !Addressee.ofCommitment(sentence).isEmpty());
    }

    /** “Grants should shrink rather than stop.”, behind an order, says more of what was ordered. */
    private boolean tellsOfAThing(String said) {
        String who = Addressee.ofAskOrName(said, tongue);
        return Ask.mayOrder(said) && !Ask.recommends(said) && (who.isEmpty() || THINGS.matcher(who).matches() && !Actors.named(who));
    }
}
