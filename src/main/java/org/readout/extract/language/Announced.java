package org.readout.extract.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.readout.model.RecordKind;

/** What a sentence says that the things behind it are, by counting them: “Four risks were raised.”, “The benefits are of three kinds.” */
public final class Announced {

    private static final PatternFile PATTERNS = PatternFile.of(Announced.class);
    /** What others did, or did then. */
    private static final Pattern OTHERS = PATTERNS.pattern("others");
    /** Whose the things are that a line begins with: “Our main recommendations …”. */
    private static final String OURS = "(?:our|my|nos|mes|unsere|meine|nuestr[ao]s|mis)(?: [\\wß]+){0,2} ";
    /** “Three patterns in how the word is used” were observed, and are no ways to go: folded. */
    private static final String OBSERVED = PATTERNS.text("observed");
    /** “We used three methods: interviews …” tells how a study was made; “We use 4 methods.” tells of ways to go: folded. */
    private static final Pattern OF_A_STUDY = Pattern.compile("(?U)\\b(?:methods|methodes|metodos|methoden|verfahren)\\b");
    private static final Pattern STUDIED = PATTERNS.pattern("studied");
    /** “Other risks of the merger include:” says that they follow. */
    private static final Pattern INCLUDES = PATTERNS.pattern("includes");
    private static final Set<RecordKind> WAYS = EnumSet.of(RecordKind.APPROACH, RecordKind.OPPORTUNITY);
    /**
     * “Two ways to respond to this consultation” are open to readers, and are no ways to go; nor are “two opportunities to comment” any, but “two ways of registering a model”
     * are: folded.
     */
    private static final String OF_READERS = PATTERNS.text("of-readers");

    /** Of each pattern. */
    private final List<RecordKind> kinds = new ArrayList<>();
    private final List<RecordKind> kindsOfOurs = new ArrayList<>();
    private final Sieve any;
    private final Sieve ours;

    Announced(Words.Lists lists) {
        String count = "(?:" + Phrases.any(lists.of(LanguageWords.COUNTS)) + "|[2-9])";
        String follow = "(?:" + Phrases.any(lists.of(LanguageWords.FOLLOW)) + "|(?:of|de|en|in) " + count + " " + Phrases.any(lists.of(LanguageWords.SORTS)) + ")";
        List<Pattern> patterns = new ArrayList<>();
        List<Pattern> beginnings = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<String> nouns = lists.of(LanguageWords.COUNTED + kind.id()).stream().map(Announced::parted).toList();
            if (!nouns.isEmpty()) {
                String noun = Phrases.any(nouns);
                String things = noun + "\\b" + (WAYS.contains(kind) ? OF_READERS : "") + (kind == RecordKind.APPROACH ? OBSERVED : "");
                kinds.addAll(List.of(kind, kind, kind));
                patterns.add(Pattern.compile(" " + count + " (?:|.{0,59}? (?:be|are|sont|son|sind) )(?:[\\wß]+ ){0,2}?" + things));
                patterns.add(Pattern.compile(" " + things + ".{0,60}? " + follow + "\\b"));
                patterns.add(Pattern.compile("^ (?:[\\wß]+ )?" + things + ".{0,200} as follows$"));
                kindsOfOurs.add(kind);
                beginnings.add(Pattern.compile("^" + OURS + noun + "\\b(?! (?:and|or|et|ou|und|oder|y|o)\\b)"));
            }
        }
        this.any = Sieve.of(patterns);
        this.ours = Sieve.of(beginnings);
    }

    /** Whether a sentence of the text may count things. */
    public boolean may(String text) {
        return any.finds(folded(text));
    }

    /** With a space before each word. Most texts are no line over others, and looking for how such a line ends takes long. */
    private static String folded(String text) {
        return " " + Fold.words(parted(text.stripTrailing().endsWith(":") ? INCLUDES.matcher(text).replaceFirst(" as follows:") : text));
    }

    /** “Façons d’ouvrir” is “façons d” and whatever they are of. */
    private static String parted(String text) {
        return text.replace("d’", "d ").replace("d'", "d ");
    }

    /** What a line above a list says of it that begins with the things themselves, whatever it goes on to speak of. */
    public Optional<RecordKind> atOnce(String line) {
        List<Integer> begun = ours.which(Fold.words(parted(line))).stream().boxed().toList();
        return begun.size() == 1 ? Optional.of(kindsOfOurs.get(begun.get(0))) : Optional.empty();
    }

    /** Nothing where it names several kinds. */
    public Optional<RecordKind> in(String sentence) {
        String folded = folded(sentence);
        List<RecordKind> counted = any.which(folded).stream().mapToObj(kinds::get).distinct().toList();
        return counted.size() == 1 && !OTHERS.matcher(folded).find() && !(OF_A_STUDY.matcher(folded).find() && STUDIED.matcher(folded).find()) ? Optional.of(counted.get(0))
                : Optional.empty();
    }
}
