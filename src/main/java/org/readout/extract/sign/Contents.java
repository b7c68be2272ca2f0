package org.readout.extract.sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.entry.LabelledSides;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.ListForms;
import org.readout.extract.language.Fold;
import org.readout.extract.language.Lead;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.table.CrossedTable;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;
import org.readout.words.Numbers;

/**
 * What stands in a section and what its heading leans to, looked at only when somebody asks and only once, however many kinds of record and
 * types of memo it is held against.
 */
public final class Contents {

    private static final PatternFile PATTERNS = PatternFile.of(Contents.class).with("numbers", Numbers.words(2, 9));
    /** What is still to be done, rather than what is concluded. */
    private static final Pattern NEXT = Pattern.compile("(?iU)\\b(?:next steps?|prochaines étapes|suites à donner|próximos pasos|nächste[nr]? schritte?)\\b");
    /** “It has six parts, two of which exist.” */
    private static final Pattern HAS_PARTS = PATTERNS.pattern("has-parts");
    /** “Some contributors said that …”, “Others consider …”, “Trade bodies have argued that …”. */
    private static final Pattern VIEW = Pattern.compile(PATTERNS.text("view"), Pattern.DOTALL);

    private final Section section;
    private final Tongue tongue;
    private final Once<Boolean> citesOrders;
    private final Once<String> heading;
    private final Once<Optional<RecordKind>> told;
    private final Once<Optional<RecordKind>> announced;
    private final Once<Set<RecordKind>> leanings;
    private final Once<Set<RecordKind>> listed;
    private final Things things;
    private final ShareOfKind share;

    /** @param citesOrders whether the memo has orders with numbers by which they are cited */
    public Contents(Section section, Tongue tongue, Once<Boolean> citesOrders) {
        this.section = section;
        this.citesOrders = citesOrders;
        this.tongue = tongue;
        this.heading = new Once<>(() -> PlainText.of(section.heading()));
        this.told = new Once<>(() -> Telltale.in(section, tongue).or(this::crossed));
        this.announced = new Once<>(this::announcing);
        this.leanings = new Once<>(() -> leanings(heading.get(), tongue));
        this.listed = new Once<>(() -> LabelledSides.topics(section.blocks(), tongue) > 0 ? RecordKind.SIDES : Signs.of(section.blocks(), tongue).kinds());
        this.things = new Things(section, tongue);
        this.share = new ShareOfKind(section, things, this::leansTo, tongue);
    }

    public String heading() {
        return heading.get();
    }

    /** What is set off under the heading. */
    public Things things() {
        return things;
    }

    /** The kind that the contents name, whatever the heading says. */
    public Optional<RecordKind> told() {
        return told.get();
    }

    /** Whether bold lines in each of its sections order, or bold words with numbers do wherever they stand in it. */
    boolean areGroupsOfOrders() {
        return Telltale.areGroupsOfOrders(section.sections(), tongue) || citesOrders.get() && Telltale.areNumberedOrders(section, tongue);
    }

    /** Whether a table in it says what each of several parts is, or a list does. */
    boolean describesParts() {
        return Telltale.describesParts(section, tongue) || definesParts();
    }

    /** Whether a list in it does. */
    public boolean definesParts() {
        return Telltale.definesParts(section) && !SilentHeading.isOfNoKind(Fold.words(heading.get()));
    }

    /** Whether its heading speaks of what was found. */
    boolean speaksOfFindings() {
        return tongue.words().cues().tellsOfFindings(heading.get());
    }

    /** Whether it groups parts of a system, a heading each. */
    boolean groupsParts() {
        return Architecture.groups(section, tongue);
    }

    /** A table with bodies and dates at its sides that asks; a timetable does not. */
    private Optional<RecordKind> crossed() {
        return Optional.of(RecordKind.RECOMMENDATION).filter(kind -> section.blocks().stream().anyMatch(Table.class::isInstance) && leansTo(kind)
                && section.blocks().stream().anyMatch(block -> block instanceof Table table && CrossedTable.of(table, tongue).filter(asks -> asks.asks(tongue)).isPresent()));
    }

    /** The kind that the heading behind a colon (“What we heard: three readings”) or the words before the things set off say that they are. */
    public Optional<RecordKind> announced() {
        return announced.get();
    }

    /** Whether its heading speaks of what might be good, rather than is: “What could go right”. */
    boolean tellsOfChances() {
        return tongue.words().cues().tellsOfChances(heading.get());
    }

    /** Whether its heading, or the words before the things set off, speak of nothing worse than what is in the way. */
    boolean tellsOfDifficulties() {
        return tongue.words().difficulties().areAllThat(heading.get()) || announced().filter(RecordKind.RISK::equals).isPresent() && announceOnlyDifficulties();
    }

    private boolean announceOnlyDifficulties() {
        List<String> announcing = section.blocks().stream().limit(1).flatMap(first -> Sentences.of(PlainText.of(first), tongue).stream()).map(Sentences.Sentence::text)
                .filter(tongue.words().announced()::may).toList();
        return !announcing.isEmpty() && announcing.stream().allMatch(tongue.words().difficulties()::areAllThat);
    }

    /** Whether what it asks is asked by orders alone, as those ask who say what they will do themselves. */
    boolean onlyOrders() {
        return things.asking() == 0 && things.ordering() > 0 && !share.saysThatItAsks() && told().isEmpty();
    }

    private Optional<RecordKind> announcing() {
        int colon = heading.get().indexOf(':');
        Optional<RecordKind> counted = colon > 0 ? tongue.words().announced().in(heading.get().substring(colon + 1)) : Optional.empty();
        if (counted.isPresent()) {
            return counted;
        }
        boolean tells = section.blocks().size() + section.sections().size() > 1 || things.all().size() == 1 && tongue.words().announced().may(things.all().get(0).is().text())
                && things.sentences().size() > Things.FEWEST;
        if (leansTo(RecordKind.COMPONENT) && countsOverList(RecordKind.COMPONENT) || DescribedParts.areIn(section, tongue)) {
            return Optional.of(RecordKind.COMPONENT);
        }
        if (namesOverList(RecordKind.APPROACH)) {
            return Optional.of(RecordKind.APPROACH);
        }
        Optional<RecordKind> put = putAbove();
        if (put.isPresent()) {
            return put;
        }
        List<Block> said = section.blocks().stream().dropWhile(Contents::isQuestion).toList();
        if (!tells || said.isEmpty() || !(said.get(0) instanceof Paragraph first) || Lead.bold(first.inlines()).isPresent()) {
            return Optional.empty();
        }
        String text = PlainText.of(first.inlines());
        if (leansTo(RecordKind.COMPONENT) && HAS_PARTS.matcher(text).find()) {
            return Optional.of(RecordKind.COMPONENT);
        }
        return !tongue.words().announced().may(text) ? Optional.empty() : Sentences.of(text, tongue).stream()
                .flatMap(sentence -> tongue.words().announced().in(sentence.text()).stream()).findFirst();
    }

    /** The only kind that a question speaks of which is quoted above its answer: “What are the benefits of …?” */
    private Optional<RecordKind> putAbove() {
        if (section.blocks().size() < 2 || !isQuestion(section.blocks().get(0))) {
            return Optional.empty();
        }
        List<RecordKind> kinds = Stream.of(Fold.words(PlainText.of(section.blocks().get(0))).split(" "))
                .flatMap(word -> tongue.words().announced().in("several " + word).stream()).distinct().toList();
        return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
    }

    /** A question put by others, above its answer. */
    private static boolean isQuestion(Block block) {
        return block instanceof Quote quote && quote.blocks().size() == 1 && Unknown.asks(PlainText.of(quote).strip());
    }

    /** “Solutions to this include the following:” over nothing but names with what is said of each, behind whatever opens the section. */
    private boolean namesOverList(RecordKind kind) {
        return section.sections().isEmpty() && Line.listsAnnounced(kind, section.blocks(), tongue)
                .anyMatch(list -> list.items().size() >= Things.SEVERAL && new ListForms(kind, tongue).isLed(list));
    }

    /** “The architecture will include the following components:” over a list, behind whatever opens the section. */
    private boolean countsOverList(RecordKind kind) {
        return Line.listsAnnounced(kind, section.blocks(), tongue).findAny().isPresent();
    }

    /** Whether neither lines over its lists nor labels in them say that they are of another kind. */
    boolean mayHold(RecordKind kind) {
        return listed.get().isEmpty() || listed.get().equals(Set.of(kind));
    }

    /** Whether lines over its lists say that some are of what is good and others of what is bad. */
    public boolean listsBothSides() {
        return listed.get().contains(RecordKind.RISK) && listed.get().stream().anyMatch(RecordKind.GOOD::contains);
    }

    /** Whether its heading speaks of what was found, and all that is set off under it has a name or each heading under it says what that is. */
    public boolean tellsOfFindings() {
        return speaksOfFindings() && (section.sections().isEmpty() ? things.areFindings() : section.sections().size() >= Things.SEVERAL
                && section.sections().stream().allMatch(Wording::isStated));
    }

    /** Whether a line over a list says that asks follow, also in a numbered paragraph: “10. The Committee makes the following recommendations:”. */
    public boolean announcesAsks() {
        return announcesAsks(section.blocks()) || section.blocks().stream()
                .anyMatch(block -> block instanceof ListBlock list && list.numbered() && list.items().stream().anyMatch(item -> announcesAsks(item.blocks())));
    }

    private boolean announcesAsks(List<Block> blocks) {
        return IntStream.range(1, blocks.size()).filter(at -> blocks.get(at) instanceof ListBlock && blocks.get(at - 1) instanceof Paragraph)
                .anyMatch(at -> Line.announces(RecordKind.RECOMMENDATION, PlainText.of(blocks.get(at - 1)).strip(), tongue));
    }

    /** Whether its sections are nothing but lists that count on from one to the next: “1. …” to “7. …”, then “8. …”; beside them may stand what was not agreed. */
    public boolean countsOn() {
        int last = 0;
        List<Section> agreed = section.sections().stream().filter(inner -> !OtherVoices.unagreed(inner.title())).toList();
        for (Section inner : agreed) {
            if (!inner.sections().isEmpty() || inner.blocks().size() != 1 || !(inner.blocks().get(0) instanceof ListBlock list) || !list.numbered() || list.items().get(0)
                    .ordinal() != last + 1) {
                return false;
            }
            last += list.items().size();
        }
        return agreed.size() >= Things.FEWEST;
    }

    /** Whether sentences in it tell twice or more what others hold. */
    public boolean reportsViews() {
        return section.allBlocks().filter(Paragraph.class::isInstance).flatMap(block -> Sentences.of(PlainText.of(block), tongue).stream())
                .filter(sentence -> VIEW.matcher(sentence.text()).matches()).limit(Things.FEWEST).count() == Things.FEWEST;
    }

    /** Whether lists of links are all there is. */
    public boolean areLinks() {
        return section.sections().isEmpty() && !section.blocks().isEmpty() && section.blocks().stream()
                .allMatch(block -> block instanceof ListBlock list && ListForms.areLinks(list));
    }

    /** Whether a list of sentences is all there is. */
    boolean isListOfPoints() {
        return section.sections().isEmpty() && section.blocks().size() == 1 && section.blocks().get(0) instanceof ListBlock && things.areSentences();
    }

    /** Whether it has several sentences in a list or names in bold at the head of paragraphs, and none of them asks. */
    boolean setsOffPoints() {
        return section.sections().isEmpty() && things.setOff().size() >= Things.SEVERAL && (things.areSentences() || things.areAllCalled())
                && things.asking() == 0 && things.ordering() == 0 && listed.get().isEmpty() && announced().isEmpty();
    }

    /** Whether its heading leans towards asks and each of its sections says what should be. */
    boolean asksInSections() {
        return share.asksInSections();
    }

    /** Whether nearly all of it asks, or orders those of whom the heading speaks. */
    boolean asks() {
        return things.asking() == Things.ALL || things.ordering() == Things.ALL && Addressee.isForSomeone(heading.get());
    }

    /** Whether it is next steps, nearly all of which ask or order. */
    public boolean asksNext() {
        return NEXT.matcher(heading.get()).find() && (things.asking() == Things.ALL || things.ordering() == Things.ALL);
    }

    /** Whether it is next steps that end in what is still to be found out: “We will look at what we could not answer:” over questions. */
    public boolean leavesOpenNext() {
        return NEXT.matcher(heading.get()).find() && listed.get().equals(Set.of(RecordKind.OPEN_QUESTION));
    }

    /** Whether several questions are put in its text or its lists, and nothing else is asked. */
    public boolean onlyAsksQuestions() {
        return things.asking() == 0 && section.sections().isEmpty() && section.blocks().stream().filter(block -> block instanceof Paragraph || block instanceof ListBlock)
                .flatMap(block -> Sentences.of(PlainText.of(block), tongue).stream())
                .filter(sentence -> Unknown.asks(sentence.text())).limit(Things.FEWEST).count() == Things.FEWEST;
    }

    /** Whether the heading leans towards the kind. */
    boolean leansTo(RecordKind kind) {
        return leanings.get().contains(kind);
    }

    /** “What got lost” may stand over losses; “The growing dependence” is one itself. */
    private static Set<RecordKind> leanings(String heading, Tongue tongue) {
        Set<RecordKind> kinds = tongue.words().cues().in(heading);
        if (Unknown.isLeftOpen(heading) && !Unknown.asks(heading)) {
            kinds.add(RecordKind.OPEN_QUESTION);
        }
        if (!Addressee.ofGroup(heading, tongue).isEmpty() || Addressee.isForSomeone(heading)) {
            kinds.add(RecordKind.RECOMMENDATION);
        }
        tongue.words().valence().of(heading).filter(kind -> kind != RecordKind.RISK || Wording.tells(heading)).ifPresent(kinds::add);
        return kinds;
    }

    /**
     * How much of it reads like the kind.
     *
     * @param named  whether another heading names the kind: orders alone tell nothing then
     * @param suited whether such records would stand here: prose is looked at too then
     */
    public int readsLike(RecordKind kind, boolean named, boolean suited) {
        return announced().filter(kind::equals).isPresent() ? Things.ALL : share.of(kind, named, suited);
    }

    /** How much of it leaves something open. */
    public int openness() {
        return share.openness();
    }
}
