package org.readout.extract.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.entry.CountedWithin;
import org.readout.extract.entry.Line;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Ordinal;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Inline;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Styled;
import org.readout.words.Numbers;

/**
 * Records that a section tells of in sentences: names set off by bold or italics, points introduced by “First, … Second, …”, and
 * sentences that the text counts out (“Four risks were raised. …”). Each way must show at least twice, or it is chance.
 */
public final class NamesInProse {

    private static final PatternFile PATTERNS = PatternFile.of(NamesInProse.class);
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_COUNT = 8;
    /** Characters of a word that introduces a name, and what stands around it. */
    private static final int LONGEST_INTRODUCTION = 40;
    /** What may stand before a name in the middle of a sentence; other words there are set off for stress. */
    private static final Pattern INTRODUCED = PATTERNS.pattern("introduced");
    private static final Pattern RUN_IN = Pattern.compile("(?s).*[.:]\\s*");
    private static final Pattern LEFT_OVER = PATTERNS.pattern("left-over");
    /** Words that one sentence after the other begins with on purpose; “it” and “the” begin many. */
    private static final Pattern JOINS = Pattern.compile("(?iU)^(?:and|y|e|et|und) ");
    private static final Pattern PARALLEL = PATTERNS.pattern("parallel");
    /** One of several things that commas and an “and” part, or semicolons where it is those. */
    private static final Pattern ITEM = PATTERNS.pattern("item");
    private static final Pattern CLAUSE = Pattern.compile("[^\\s;][^;]*");
    private static final Sieve COUNT = Sieve.of(Pattern.compile("(?iU)\\b(?<count>" + Numbers.words(2, 7) + ")\\b"));

    /** A record as it stands in a paragraph: its name from {@code start}, and what is said of it. */
    public record Told(int start, String title, String description) {
    }

    private final RecordKind kind;
    private final Tongue tongue;
    private final String heading;

    public NamesInProse(RecordKind kind, Tongue tongue) {
        this(kind, tongue, "");
    }

    /** @param heading what the paragraphs stand under; it may count them: “Two worries” */
    public NamesInProse(RecordKind kind, Tongue tongue, String heading) {
        this.kind = kind;
        this.tongue = tongue;
        this.heading = heading;
    }

    /** For each paragraph what it tells of; the first way that fits the section is the one. */
    public List<List<Told>> in(List<List<Inline>> all) {
        List<List<Inline>> paragraphs = all.stream().map(inlines -> Line.isCaption(PlainText.of(inlines).strip()) || all.size() > 1
                && tellsOfTheOtherSide(PlainText.of(inlines)) ? List.<Inline>of() : inlines).toList();
        boolean stressed = RecordKind.SIDES.contains(kind) && isStressed(paragraphs);
        List<Function<List<Inline>, List<Told>>> ways = List.of(inlines -> setOff(inlines, stressed), inlines -> counted(CountedWithin.bySigns(PlainText.of(inlines))),
                inlines -> listed(PlainText.of(inlines)), inlines -> enumerated(PlainText.of(inlines)), inlines -> counted(CountedWithin.byWords(PlainText.of(inlines), tongue)),
                inlines -> countedAbove(PlainText.of(inlines), paragraphs.size()), inlines -> countedOut(PlainText.of(inlines)), inlines -> parallel(PlainText.of(inlines)),
                inlines -> setOff(inlines, RecordKind.SIDES.contains(kind)));
        return ways.stream().map(way -> paragraphs.stream().map(way).toList()).filter(way -> way.stream().mapToInt(List::size).sum() >= FEWEST).findFirst()
                .map(told -> opened(paragraphs, told)).orElse(List.of());
    }

    /** Whether words are set off in more paragraphs than where names are expected: “It harms **the freedom of fishermen** in …”. */
    private boolean isStressed(List<List<Inline>> paragraphs) {
        List<List<Inline>> styled = paragraphs.stream().filter(inlines -> inlines.stream().anyMatch(Styled.class::isInstance)).toList();
        return styled.size() > FEWEST && styled.stream().filter(inlines -> !setOff(inlines, true).isEmpty())
                .count() > Math.max(FEWEST, styled.stream().filter(inlines -> !setOff(inlines, false).isEmpty()).count());
    }

    /** “There are two main dangers.” among benefits. */
    private boolean tellsOfTheOtherSide(String text) {
        return RecordKind.SIDES.contains(kind) && COUNT.may(text) && tongue.words().announced().may(text) && Sentences.of(text, tongue).stream()
                .flatMap(sentence -> tongue.words().announced().in(sentence.text()).stream()).findFirst()
                .filter(other -> RecordKind.SIDES.contains(other) && (other == RecordKind.RISK) != (kind == RecordKind.RISK)).isPresent();
    }

    /** Where every later paragraph adds a point, the first tells one too. */
    private List<List<Told>> opened(List<List<Inline>> paragraphs, List<List<Told>> told) {
        boolean added = told.get(0).isEmpty() && IntStream.range(1, told.size())
                .allMatch(at -> !told.get(at).isEmpty() && told.get(at).get(0).start() == 0 && Ordinal.adds(PlainText.of(paragraphs.get(at)).strip()));
        List<Sentences.Sentence> sentences = added ? Sentences.of(PlainText.of(paragraphs.get(0)), tongue) : List.of();
        if (sentences.isEmpty() || !isPoint(sentences.get(0).text())) {
            return told;
        }
        List<List<Told>> all = new ArrayList<>(told);
        all.set(0, List.of(new Told(sentences.get(0).start(), sentences.get(0).text(), sentences.stream().skip(1).map(Sentences.Sentence::text).collect(Collectors.joining(" ")))));
        return all;
    }

    /**
     * @param within whether a bold name may stand anywhere in a sentence: “It brings **shorter queues**, since …, and **lower bills**.”; all of a paragraph tells of the only one
     * in it
     */
    private List<Told> setOff(List<Inline> inlines, boolean within) {
        String text = PlainText.of(inlines);
        List<int[]> names = new ArrayList<>();
        int at = 0;
        for (Inline inline : inlines) {
            String words = PlainText.of(List.of(inline));
            if (inline instanceof Styled styled && isName(styled, words)
                    && (within && styled.style() == Styled.Style.STRONG || beginsSentence(text, at) || isIntroduced(text, at))) {
                names.add(new int[] {at, at + words.length()});
            }
            at += words.length();
        }
        List<Told> told = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            int end = name + 1 < names.size() ? names.get(name + 1)[0] : text.length();
            String title = text.substring(names.get(name)[0], names.get(name)[1]);
            String said = text.substring(names.get(name)[1], end);
            boolean runIn = RUN_IN.matcher(title).matches() || said.startsWith(":") || said.startsWith(".") || names.size() == 1 && text.substring(0, names.get(0)[0]).isBlank();
            told.add(new Told(names.get(name)[0], title.strip().replaceFirst("\\s?[.:,]$", ""), within && names.size() == 1 && !runIn ? text.strip()
                    : tidy(runIn ? said : firstSentence(said).replaceFirst("(?s);.*", ""))));
        }
        return told;
    }

    private boolean isName(Styled styled, String words) {
        return (styled.style() == Styled.Style.EMPHASIS || styled.style() == Styled.Style.STRONG) && !words.isBlank()
                && Fold.stretches(words.strip()) <= LONGEST_NAME && !tongue.words().fields().namesOwn(kind, words) && words.strip().length() > 2;
    }

    /** Only the end is looked at. */
    private static boolean isIntroduced(String text, int at) {
        return INTRODUCED.matcher(text.substring(0, at)).region(Math.max(0, at - LONGEST_INTRODUCTION), at).useAnchoringBounds(false).matches();
    }

    private static boolean beginsSentence(String text, int at) {
        return text.substring(0, at).isBlank() || text.substring(0, at).matches("(?s).*[.!?:;]\\s+");
    }

    private String firstSentence(String said) {
        return Sentences.of(said, tongue).stream().findFirst().map(Sentences.Sentence::text).orElse("");
    }

    private static String tidy(String said) {
        return LEFT_OVER.matcher(said.replaceFirst("^[\\s:.,–—]+", "")).replaceFirst("").strip();
    }

    /** “Three gains stand out: lower costs, wider scrutiny and local skills.”: as many behind the colon as the words before it count. */
    private List<Told> listed(String text) {
        if (!RecordKind.SIDES.contains(kind) || text.indexOf(':') < 0 || !COUNT.may(text)) {
            return List.of();
        }
        return Sentences.of(text, tongue).stream().flatMap(sentence -> {
            int colon = sentence.text().indexOf(':');
            List<Told> items = colon < 0 ? List.of() : items(sentence.text().substring(colon + 1), sentence.start() + colon + 1);
            return COUNT.find(sentence.text().substring(0, Math.max(0, colon))).filter(count -> count(count.group("count")) == items.size()).map(count -> items.stream())
                    .orElse(Stream.of());
        }).toList();
    }

    private static List<Told> items(String said, int from) {
        List<Told> items = new ArrayList<>();
        Matcher item = ITEM.matcher(said);
        while (item.find()) {
            items.add(new Told(from + item.start("item"), item.group("item").strip(), ""));
        }
        return items;
    }

    /** “First, … Second, …”: a sentence each, and what follows it up to the next. */
    private List<Told> enumerated(String text) {
        List<Told> told = new ArrayList<>();
        if (!Ordinal.mayCount(text)) {
            return told;
        }
        List<Sentences.Sentence> sentences = Sentences.of(text, tongue);
        if (opensByItself(sentences)) {
            told.add(new Told(sentences.get(0).start(), sentences.get(0).text(), ""));
        }
        for (Sentences.Sentence sentence : sentences.subList(told.size(), sentences.size())) {
            Optional<String> point = Ordinal.pointOf(sentence.text());
            if (point.isPresent() || told.isEmpty() && Ordinal.mayBeFirst(sentence.text())) {
                told.add(new Told(sentence.start(), point.orElse(sentence.text()), ""));
            } else if (!told.isEmpty()) {
                Told last = told.remove(told.size() - 1);
                told.add(new Told(last.start(), last.title(), (last.description() + " " + sentence.text()).strip()));
            }
        }
        return told;
    }

    /** Where others are only added (“Prices may rise. Another danger is …. Finally, …”), what stands before them is one too. */
    private boolean opensByItself(List<Sentences.Sentence> sentences) {
        List<Sentences.Sentence> added = sentences.stream().skip(1).filter(sentence -> Ordinal.pointOf(sentence.text()).isPresent()).toList();
        return !added.isEmpty() && Ordinal.adds(added.get(0).text()) && sentences.stream().noneMatch(sentence -> Ordinal.mayBeFirst(sentence.text()))
                && isPoint(sentences.get(0).text());
    }

    /** Whether it says something itself, rather than that something comes. */
    private boolean isPoint(String sentence) {
        return sentence.endsWith(".") && Ordinal.pointOf(sentence).isEmpty() && !Unknown.leadsOn(sentence) && tongue.words().announced().in(sentence).isEmpty()
                && !COUNT.finds(sentence);
    }

    private List<Told> counted(List<CountedWithin.Point> points) {
        return points.stream().map(point -> {
            String title = firstSentence(point.said());
            return new Told(point.start(), title, point.said().substring(point.said().indexOf(title) + title.length()).strip());
        }).toList();
    }

    /** “Three gains” over a paragraph of three sentences, or over three paragraphs. */
    private List<Told> countedAbove(String text, int paragraphs) {
        int count = RecordKind.SIDES.contains(kind) ? COUNT.find(heading).map(found -> count(found.group("count"))).orElse(0) : 0;
        List<Sentences.Sentence> sentences = count == 0 || paragraphs != 1 && paragraphs != count ? List.of() : Sentences.of(text, tongue);
        if (paragraphs == 1) {
            return sentences.size() == count ? sentences.stream().map(sentence -> new Told(sentence.start(), sentence.text(), "")).toList() : List.of();
        }
        return sentences.stream().limit(1).map(first -> new Told(first.start(), first.text(), text.substring(first.end()).strip())).toList();
    }

    private List<Told> countedOut(String text) {
        List<Sentences.Sentence> sentences = COUNT.may(text) ? Sentences.of(text, tongue) : List.of();
        if (sentences.size() <= FEWEST) {
            return List.of();
        }
        return countsRest(sentences, 0) ? told(sentences, 1) : countsRest(sentences, 1) && Fold.stretches(sentences.get(1).text()) <= LONGEST_COUNT ? told(sentences, 2)
                : List.of();
    }

    /** Whether a sentence counts as many as stand behind it; one that opens may stand before it: “The dangers are real. There are three.” */
    private static boolean countsRest(List<Sentences.Sentence> sentences, int at) {
        return COUNT.find(sentences.get(at).text()).filter(count -> sentences.size() - 1 - at == count(count.group("count"))).isPresent();
    }

    private static List<Told> told(List<Sentences.Sentence> sentences, int from) {
        return sentences.stream().skip(from).map(sentence -> new Told(sentence.start(), sentence.text(), "")).toList();
    }

    /** “For users, …. For staff, …. For the state, ….”: sentences that all begin with one word say a thing each; what has a name, like a component, none of them is. */
    private List<Told> parallel(String text) {
        List<Sentences.Sentence> sentences = kind != RecordKind.COMPONENT && PARALLEL.matcher(text).lookingAt() ? clauses(text) : List.of();
        boolean alike = sentences.size() > FEWEST && sentences.stream()
                .map(sentence -> JOINS.matcher(sentence.text()).replaceFirst("").split("[^\\p{L}]", 2)[0].toLowerCase(tongue.locale())).distinct().count() == 1;
        return alike ? sentences.stream().map(sentence -> new Told(sentence.start(), sentence.text(), "")).toList() : List.of();
    }

    /** Its sentences or, where it is one, what semicolons part. */
    private List<Sentences.Sentence> clauses(String text) {
        List<Sentences.Sentence> sentences = Sentences.of(text, tongue);
        if (sentences.size() > 1 || text.indexOf(';') < 0) {
            return sentences;
        }
        List<Sentences.Sentence> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            clauses.add(new Sentences.Sentence(clause.start(), clause.end(), clause.group()));
        }
        return clauses;
    }

    private static int count(String word) {
        return Numbers.of(word).orElse(0);
    }
}
