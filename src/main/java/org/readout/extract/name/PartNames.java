package org.readout.extract.name;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Phrase;
import org.readout.extract.language.WhyNot;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/** What the parts of a memo type go by, and the part that a folded heading names by it: to the letter, but for a slip, or by some of its words. */
public final class PartNames {

    private static final PatternFile PATTERNS = PatternFile.of(PartNames.class);
    /** Where what a heading begins with holds records, “and what comes next” behind it does not conclude. */
    private static final String CONCLUSION = "conclusion";
    /** A longer heading says something of its own. */
    private static final int LONGEST_HEADING = 8;
    /** Unless it begins with the name of a part: “Recommendations for …”. */
    private static final int LONGEST_NAMED = 14;
    /** What some languages say between any two nouns makes no heading long. */
    private static final Set<String> SMALL = Set.of("the", "of", "de", "du", "des", "la", "le", "les", "del", "el", "los", "las", "der", "die", "das", "den", "dem");
    private static final int LONGEST_ASKED = 24;
    /** As many words of a question say what it is about. */
    private static final int ABOUT = 5;
    private static final Pattern ASKS = Pattern.compile("(?:what|which|are there|quels?|quelles?|y a t il|que|cuales|cual|hay|welche[rsn]?|gibt es|was sind) ");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?U) (?:for|to|on|of|from|in|and|y|e|et|und|de|du|des|del|der|des|einer|eines|dune|dun|pour|a l|aux|sur|para|sobre|a|fur|an|zu|zur|zum|an die)\\b.*");
    /** “Principaux risques de …”. */
    private static final Pattern MAIN = PATTERNS.pattern("main");
    /** “Sur les risques pour …”. */
    private static final Pattern ON = Pattern.compile("^(?:on|sur|sobre|zu|zur|zum|zu den|uber)(?: (?:the|le|la|les|el|los|las|die|den|der))? ");
    /** “Risks should the matters remain open”, “Riesgos si no se actúa”: what goes on in a clause says no more what it is. */
    private static final Pattern CLAUSE = PATTERNS.pattern("clause");
    /** “Letters need to reflect local opportunities” says something rather than naming what it speaks of; “Risks that must be known” and “What must go well” name it. */
    private static final Pattern STATES = Pattern.compile("(?U)^ (?!(?:what|why|how|which|who|where|ce que|ce qui|pourquoi|comment|que|lo que|por que|como|was|warum|wie|wo)\\b)[^?]*(?<!\\b(?:that|which|who|qui|que|die|der|das)) (?:should|must|needs? to|devrai(?:t|ent)|doi(?:t|vent)|debe(?:n|mos)?|deberian?|soll(?:en|te|ten)?|mussen|muss|kann) ");
    /** “Gains nobody measured”, “Des coûts mal connus, des gains non mesurés” tell of none: folded. */
    private static final Pattern DENIES = PATTERNS.pattern("denies");
    private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);
    /** Shorter headings must match to the letter: two slips would make one word another. */
    private static final int LONG_ENOUGH_FOR_SLIPS = 9;
    /** “Objectifs” is no “Objections”. */
    private static final int LONG_ENOUGH_FOR_TWO = 12;

    private final Map<String, MemoType.Part> byHeading;
    private final Map<Integer, List<Spelling>> byLength;
    /** By the first word of the phrase, so that a heading is held against few. */
    private final Map<String, Map<Phrase, MemoType.Part>> byWords;
    private final Map<RecordKind, MemoType.Part> byKind;
    private final Map<String, MemoType.Part> byId;
    private final Set<String> wholes;

    public PartNames(MemoType type) {
        this.byHeading = new HashMap<>();
        this.byWords = new HashMap<>();
        this.byKind = new EnumMap<>(RecordKind.class);
        this.wholes = new HashSet<>();
        type.parts().forEach(part -> part.headings().forEach(heading -> byHeading.putIfAbsent(Fold.heading(heading), part)));
        type.parts().forEach(part -> part.words().stream().map(Phrase::of).forEach(phrase -> {
            byWords.computeIfAbsent(phrase.firstWord(), word -> new LinkedHashMap<>()).putIfAbsent(phrase, part);
            wholes.add(phrase.text());
        }));
        type.parts().forEach(part -> part.holds().ifPresent(kind -> byKind.putIfAbsent(kind, part)));
        this.byLength = byHeading.keySet().stream().map(Spelling::of).collect(Collectors.groupingBy(known -> known.text().length()));
        this.byId = type.parts().stream().collect(Collectors.toMap(MemoType.Part::id, part -> part));
    }

    Optional<MemoType.Part> ofId(String part) {
        return Optional.ofNullable(byId.get(part));
    }

    /** The part that holds such records. */
    Optional<MemoType.Part> holding(RecordKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** The part that is called so to the letter. */
    Optional<MemoType.Part> called(String folded) {
        return Optional.ofNullable(byHeading.get(folded));
    }

    /** Whether these are nothing but words by which parts are known. */
    boolean areWords(String folded) {
        return byHeading.containsKey(folded) || wholes.contains(folded);
    }

    /** @param written the same with its articles */
    Optional<MemoType.Part> in(String folded, String written) {
        MemoType.Part exact = byHeading.get(folded);
        if (exact != null) {
            return Optional.of(exact);
        }
        Matcher clause = CLAUSE.matcher(folded);
        if (clause.matches() && byHeading.containsKey(clause.group("part"))) {
            return Optional.of(byHeading.get(clause.group("part")));
        }
        Spelling spelling = Spelling.of(folded);
        Optional<MemoType.Part> slip = folded.length() < LONG_ENOUGH_FOR_SLIPS ? Optional.empty() : ofLikeLength(folded)
                .filter(known -> known.mayBe(spelling)).map(Spelling::text).filter(known -> isSlip(folded, known))
                .min(Comparator.comparing(known -> SLIPS.apply(folded, known) + known)).map(byHeading::get);
        return slip.or(() -> byWords(folded, written));
    }

    private static boolean isSlip(String folded, String known) {
        int slips = SLIPS.apply(folded, known);
        return slips >= 0 && (slips < 2 || folded.length() >= LONG_ENOUGH_FOR_TWO);
    }

    private Stream<Spelling> ofLikeLength(String folded) {
        int slips = SLIPS.getThreshold();
        return IntStream.rangeClosed(Math.max(LONG_ENOUGH_FOR_SLIPS, folded.length() - slips), folded.length() + slips)
                .mapToObj(length -> byLength.getOrDefault(length, List.of())).flatMap(List::stream);
    }

    /** The part whose words stand in a short heading: the longest words decide, two sides before one, then whether it holds records, then which come first. */
    private Optional<MemoType.Part> byWords(String said, String written) {
        String folded = asked(said);
        String[] words = folded.split(" ");
        boolean states = STATES.matcher(" " + written + " ").find() || DENIES.matcher(" " + written + " ").find();
        long telling = Stream.of(words).filter(word -> !SMALL.contains(word)).count();
        if (telling > LONGEST_HEADING) {
            return words.length > LONGEST_NAMED ? Optional.empty() : named(folded).filter(part -> !states || !holdsSide(part));
        }
        String padded = " " + (folded.equals(said) ? written : folded) + " ";
        List<Fit> fits = Stream.of(padded.strip().split(" ")).distinct().flatMap(word -> byWords.getOrDefault(word, Map.of()).entrySet().stream())
                .map(known -> new Fit(known.getKey().words(), known.getKey().in(padded), known.getValue()))
                .filter(fit -> fit.at() >= 0).toList();
        boolean denies = WhyNot.is(written);
        boolean opens = fits.stream().anyMatch(fit -> fit.at() == 0 && fit.part().holds().isPresent());
        return fits.stream().filter(fit -> !states || !holdsSide(fit.part())).filter(fit -> !denies || fit.part().holds().filter(RecordKind.GOOD::contains).isEmpty())
                .filter(fit -> !opens || !fit.part().id().equals(CONCLUSION)).min(Fit.BEST_FIRST).map(Fit::part);
    }

    private static boolean holdsSide(MemoType.Part part) {
        return part.holds().filter(RecordKind.SIDES::contains).isPresent();
    }

    /** A long question names what it is about at once: “What are the benefits of flexibility for households and for the system?” */
    private static String asked(String folded) {
        String[] words = folded.split(" ");
        return words.length <= LONGEST_HEADING || words.length > LONGEST_ASKED || !ASKS.matcher(folded).lookingAt() ? folded : String.join(" ", List.of(words).subList(0, ABOUT));
    }

    private Optional<MemoType.Part> named(String folded) {
        String topic = ON.matcher(folded).replaceFirst("");
        String bare = MAIN.matcher(topic).replaceFirst("");
        return bare.equals(topic) ? begun(topic).or(() -> worded(topic, 2)) : begun(topic).or(() -> begun(bare)).or(() -> worded(bare, 1));
    }

    /** The part that holds records, and whose words a long heading begins with: several, or one that is said to be the main ones. */
    private Optional<MemoType.Part> worded(String topic, int fewest) {
        return byWords.getOrDefault(topic.split(" ", 2)[0], Map.of()).entrySet().stream()
                .filter(known -> known.getKey().words() >= fewest && goesOn(topic, known.getKey().text()))
                .max(Comparator.comparing(known -> known.getKey().words())).map(Map.Entry::getValue).filter(part -> part.holds().isPresent());
    }

    /** The part that a long heading begins with, to the letter. */
    private Optional<MemoType.Part> begun(String topic) {
        return byHeading.entrySet().stream()
                .filter(known -> goesOn(topic, known.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparing(String::length))).map(Map.Entry::getValue);
    }

    private static boolean goesOn(String topic, String name) {
        return topic.startsWith(name) && GOES_ON.matcher(topic.substring(name.length())).matches();
    }

    /**
     * A heading, and which letters it has: a slip takes one away and brings one in at most.
     *
     * @param letters a bit for each, some of them sharing one
     */
    private record Spelling(String text, long letters) {

        static Spelling of(String text) {
            return new Spelling(text, text.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, more) -> some | more));
        }

        boolean mayBe(Spelling other) {
            return Long.bitCount(letters ^ other.letters) <= 2 * SLIPS.getThreshold();
        }
    }

    private record Fit(int words, int at, MemoType.Part part) {

        /** Words of a part that weighs both sides have those of a side in them, with words of the author's own between. */
        private static final int BETWEEN = 2;

        int weight() {
            return words + (part.id().equals(SpokenHeadings.TWO_SIDED) ? BETWEEN : 0);
        }

        static final Comparator<Fit> BEST_FIRST = Comparator.comparing((Fit fit) -> -fit.weight())
                .thenComparing(fit -> !fit.part().holds().isPresent()).thenComparing(Fit::at).thenComparing(fit -> fit.part().id());
    }
}
