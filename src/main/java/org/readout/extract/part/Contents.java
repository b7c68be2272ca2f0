package org.readout.extract.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.LabelledSides;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.RunInName;
import org.readout.extract.language.Actors;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.SetOff;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.table.CrossedTable;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/**
 * What stands in a section, looked at only when somebody asks and only once, however many kinds of record and types of memo it is held
 * against. How much of it reads like a kind is told by a number: none 0, half of it 2, nearly all 3.
 */
final class Contents {

    private static final int FEWEST = 2;
    private static final int SHORTEST_POINT = 3;
    private static final int ALL = 3;
    private static final int HALF = 2;
    /** A line over questions that were put to somebody. */
    static final Sieve PUT_TO_OTHERS = Sieve.of(Pattern.compile("(?iU)\\b(?:asked|will ask|comments?|respond\\w*|interview\\w*|survey\\w*|respuestas?|encuesta\\w*|entrevist\\w*|enquêt\\w*|entretien\\w*|interrog\\w*|befragt\\w*|fragten|umfrage|stellungnahmen?|comentarios|commentaires)\\b"));

    /** Questions that a form or an exercise puts. */
    private static final Sieve PUT_TO_READERS = Sieve.of(Pattern.compile("(?iU)\\b(?:you|your|yours|yourself|vous|votre|vos|usted|ustedes)\\b"));

    /** What is still to be done, rather than what is concluded. */
    private static final Pattern NEXT = Pattern.compile("(?iU)\\b(?:next steps?|prochaines étapes|suites à donner|próximos pasos|nächste[nr]? schritte?)\\b");

    /** What things are called that are neither good nor bad: “It has three main elements:”, “The following tools …”. */
    private static final Sieve NEUTRAL = Sieve.of(Pattern.compile("(?iU)\\b(?:two|three|four|five|six|following|deux|trois|quatre|cinq|six|suivantes?|dos|tres|cuatro|cinco|seis|siguientes|zwei|drei|vier|fünf|sechs|folgenden?) (?:\\p{L}+ ){0,2}?(?<what>elements|steps|stages|phases|tools|éléments|étapes|phases|volets|outils|elementos|pasos|etapas|fases|herramientas|elemente|schritte|phasen|werkzeuge)\\b[^.]*:$"
            + "|\\b(?:tools|outils|herramientas|werkzeuge)\\b[^.:]*\\b(?:following|suivants|siguientes|folgende)\\b[^.]*:$"));

    private static final Pattern QUOTED = Pattern.compile("[“„«\"][^“”„«»\"]+[”“»\"][.:]?");

    private final Section section;
    private final Tongue tongue;
    private final Once<String> heading;
    private final Once<Optional<RecordKind>> told;
    private final Once<Optional<RecordKind>> announced;
    private final Once<Set<RecordKind>> leanings;
    private final Once<Set<RecordKind>> listed;
    private final Once<List<Thing>> things;
    private final Once<List<Thing>> setOff;
    private final Once<List<Thing>> sentences;
    private final Once<Integer> asks;
    private final Once<Integer> orders;
    private final Once<Boolean> labelled;
    private final Once<Boolean> neutral;

    Contents(Section section, Tongue tongue) {
        this.section = section;
        this.tongue = tongue;
        this.heading = new Once<>(() -> PlainText.of(section.heading()));
        this.labelled = new Once<>(() -> saysThatItAsks(section));
        this.neutral = new Once<>(() -> isNeutral(section));
        this.told = new Once<>(() -> Telltale.in(section, tongue).or(this::crossed));
        this.announced = new Once<>(this::announcing);
        this.leanings = new Once<>(() -> leanings(heading.get(), tongue));
        this.listed = new Once<>(() -> LabelledSides.topics(section.blocks(), tongue) > 0 ? LabelledSides.SIDES : Unheaded.Signs.of(section.blocks(), tongue).kinds());
        this.things = new Once<>(() -> SetOff.in(section, tongue).stream().map(thing -> new Thing(thing, new Once<>(() -> first(thing.text())), new Once<>(() -> first(thing.below())))).toList());
        this.setOff = new Once<>(() -> things.get().stream().filter(thing -> !thing.is().plain()).toList());
        this.sentences = new Once<>(() -> things.get().stream().flatMap(thing -> Sentences.of(thing.is().text(), tongue).stream()
                .map(sentence -> new Thing(new SetOff("", sentence.text(), thing.is().blocks(), true), new Once<>(sentence::text), new Once<>(() -> "")))).toList());
        this.asks = new Once<>(() -> setOff.get().isEmpty() && things.get().stream().noneMatch(thing -> Ask.may(thing.is().text()) || Ask.mayBeClause(thing.is().text())) ? 0 : share(setOff.get().isEmpty() ? sentences.get() : things.get(), Thing::asks));
        this.orders = new Once<>(() -> share(setOff.get().size() >= FEWEST ? setOff.get() : things.get(),
                thing -> thing.asks() || Imperative.opens(thing.first().get(), tongue) || Imperative.opens(thing.below().get(), tongue)));
    }

    /** A thing set off, the sentence it begins with, and the one behind its name; prose has nothing set off, and each sentence is looked at. */
    private record Thing(SetOff is, Once<String> first, Once<String> below) {

        /** Its name, be that set off by no more than a full stop. */
        String called(Tongue tongue) {
            return is.name().isEmpty() ? RunInName.in(is.text(), tongue).orElse("") : is.name();
        }

        boolean asks() {
            return Ask.is(first.get()) || Ask.is(below.get()) || Ask.mayBeClause(is.text()) && Ask.isClause(first.get());
        }

        private static boolean isOpen(String sentence) {
            return Unknown.isLeftOpen(sentence) && !PUT_TO_READERS.finds(sentence);
        }

        /** A question with its answer right behind it is a frequent question; as a heading it may be a manner of telling. */
        boolean leavesOpen() {
            return !isAnswered() && (isOpen(first.get()) || isOpen(below.get()));
        }

        private boolean isAnswered() {
            return Unknown.asks(is.name()) && (is.text().length() > is.name().length() || !is.plain() && !is.blocks().isEmpty()
                    && !(is.blocks().get(0) instanceof Paragraph paragraph && PlainText.of(paragraph.inlines()).contains(is.name())));
        }

        /** A sentence; where the heading does not lean that way, one of some length and without a name. */
        boolean isPoint(boolean leans) {
            return is.text().endsWith(".") && Fold.stretches(is.text()) >= (leans ? SHORTEST_POINT : SHORTEST_POINT + 2) && (leans || is.name().isEmpty() && !PUT_TO_READERS.finds(is.text()));
        }
    }

    String heading() {
        return heading.get();
    }

    /** The kind that the contents name, whatever the heading says. */
    Optional<RecordKind> told() {
        return told.get();
    }

    /** A table with bodies and dates at its sides that asks; a timetable does not. */
    private Optional<RecordKind> crossed() {
        return Optional.of(RecordKind.RECOMMENDATION).filter(kind -> section.blocks().stream().anyMatch(Table.class::isInstance) && leansTo(kind)
                && section.blocks().stream().anyMatch(block -> block instanceof Table table && CrossedTable.of(table, tongue).filter(asks -> asks.asks(tongue)).isPresent()));
    }

    /** The kind that the heading behind a colon (“What we heard: three readings”) or the words before the things set off say that they are. */
    Optional<RecordKind> announced() {
        return announced.get();
    }

    /** Whether its heading, or the words before the things set off, speak of nothing worse than what is in the way. */
    boolean tellsOfDifficulties() {
        return tongue.words().difficulties().areAllThat(heading.get()) || announced().filter(RecordKind.RISK::equals).isPresent() && section.blocks().stream().limit(1)
                .flatMap(first -> Sentences.of(PlainText.of(first), tongue).stream()).map(Sentences.Sentence::text).filter(tongue.words().announced()::may).allMatch(tongue.words().difficulties()::areAllThat);
    }

    private Optional<RecordKind> announcing() {
        int colon = heading.get().indexOf(':');
        Optional<RecordKind> counted = colon > 0 ? tongue.words().announced().in(heading.get().substring(colon + 1)) : Optional.empty();
        if (counted.isPresent()) {
            return counted;
        }
        boolean tells = section.blocks().size() + section.sections().size() > 1 || things.get().size() == 1 && tongue.words().announced().may(things.get().get(0).is().text()) && sentences.get().size() > FEWEST;
        if (!tells || section.blocks().isEmpty() || !(section.blocks().get(0) instanceof Paragraph first) || Lead.bold(first.inlines()).isPresent()) {
            return Optional.empty();
        }
        String text = PlainText.of(first.inlines());
        return !tongue.words().announced().may(text) ? Optional.empty() : Sentences.of(text, tongue).stream().flatMap(sentence -> tongue.words().announced().in(sentence.text()).stream()).findFirst();
    }

    /** Whether neither lines over its lists nor labels in them say that they are of another kind. */
    boolean mayHold(RecordKind kind) {
        return listed.get().isEmpty() || listed.get().equals(Set.of(kind));
    }

    /** Whether its heading speaks of what was found, and all that is set off under it has a name or each heading under it says what that is. */
    boolean tellsOfFindings() {
        return tongue.words().cues().tellsOfFindings(heading.get()) && (section.sections().isEmpty() ? areFindings() : section.sections().size() >= ALL && section.sections().stream().allMatch(SectionForms::isStated));
    }

    private boolean areFindings() {
        return share(setOff.get(), thing -> !thing.is().name().isEmpty()) == ALL && setOff.get().size() >= ALL && setOff.get().size() * 2 > things.get().size();
    }

    /** Whether names with what is said of them are all there is. */
    boolean areNamed() {
        return setOff.get().size() >= FEWEST && setOff.get().size() == things.get().size() && setOff.get().stream().noneMatch(thing -> thing.called(tongue).isEmpty());
    }

    /** Whether what is set off is called by orders, as risks are not: “**Limit new contracts.** …”. */
    boolean areCalledByOrders() {
        return setOff.get().size() > FEWEST && share(setOff.get(), thing -> Imperative.opens(thing.is().name(), tongue)) >= HALF;
    }

    /** Whether its sections are nothing but lists that count on from one to the next: “1. …” to “7. …”, then “8. …”. */
    boolean countsOn() {
        int last = 0;
        for (Section inner : section.sections()) {
            if (!inner.sections().isEmpty() || inner.blocks().size() != 1 || !(inner.blocks().get(0) instanceof ListBlock list) || !list.numbered() || list.items().get(0).ordinal() != last + 1) {
                return false;
            }
            last += list.items().size();
        }
        return section.sections().size() >= FEWEST;
    }

    /** Whether each name is defined: “**Tide clock:** The tide clock keeps …”. */
    boolean areDefined() {
        return setOff.get().size() >= FEWEST && setOff.get().stream().allMatch(thing -> !thing.is().name().isEmpty() && Fold.withoutArticle(Fold.heading(thing.is().below())).startsWith(Fold.withoutArticle(Fold.heading(thing.is().name())) + " "));
    }

    /** Whether each name is a quotation: what others say, with what is said to them. */
    boolean areQuoted() {
        return setOff.get().size() >= FEWEST && setOff.get().stream().allMatch(thing -> QUOTED.matcher(thing.is().name().strip()).matches());
    }

    /** Whether lists of links are all there is. */
    boolean areLinks() {
        return section.sections().isEmpty() && !section.blocks().isEmpty() && section.blocks().stream().allMatch(block -> block instanceof ListBlock list && ListForms.areLinks(list));
    }

    /** Whether a list of sentences is all there is. */
    boolean isListOfPoints() {
        return section.sections().isEmpty() && section.blocks().size() == 1 && section.blocks().get(0) instanceof ListBlock && share(setOff.get(), thing -> thing.is().text().endsWith(".")) == ALL;
    }

    /** Whether nearly all of it asks, or orders those of whom the heading speaks. */
    boolean asks() {
        return asks.get() == ALL || orders.get() == ALL && Addressee.isForSomeone(heading.get());
    }

    /** Whether it is next steps, nearly all of which ask or order. */
    boolean asksNext() {
        return NEXT.matcher(heading.get()).find() && (asks.get() == ALL || orders.get() == ALL);
    }

    /** Whether its sentences ask twice or more, among whatever else they say. */
    boolean asksSeveral() {
        return sentences.get().stream().filter(Thing::asks).limit(FEWEST).count() == FEWEST;
    }

    /** Whether the heading leans towards the kind. */
    boolean leansTo(RecordKind kind) {
        return leanings.get().contains(kind);
    }

    private static Set<RecordKind> leanings(String heading, Tongue tongue) {
        Set<RecordKind> kinds = tongue.words().cues().in(heading);
        if (Unknown.isLeftOpen(heading) && !Unknown.asks(heading)) {
            kinds.add(RecordKind.OPEN_QUESTION);
        }
        if (!Addressee.ofGroup(heading, tongue).isEmpty() || Addressee.isForSomeone(heading)) {
            kinds.add(RecordKind.RECOMMENDATION);
        }
        tongue.words().valence().of(heading).ifPresent(kinds::add);
        return kinds;
    }

    /**
     * @param named  whether another heading names the kind: orders alone tell nothing then
     * @param suited whether such records would stand here: prose is looked at too then
     */
    int readsLike(RecordKind kind, boolean named, boolean suited) {
        return announced().filter(kind::equals).isPresent() ? ALL : switch (kind) {
            case OPEN_QUESTION -> openness();
            case RECOMMENDATION -> asking(named ? 0 : leansTo(kind) ? HALF : 1);
            case COMPONENT -> share(setOff.get(), thing -> Telltale.isComponent(thing.is().blocks(), tongue) || tongue.words().stack().names(thing.is().name()));
            case KEY_POINT -> points();
            case RISK, BENEFIT, OPPORTUNITY -> judging(kind, suited);
            case APPROACH -> PUT_TO_READERS.finds(heading.get()) ? 0 : setOff.get().size() * 2 >= things.get().size() && share(setOff.get(), thing -> !thing.is().name().isEmpty()) == ALL || leansTo(kind) && tellsOf(kind) ? HALF : 0;
            default -> 0;
        };
    }

    /** “Whether …” and “how …” leave something open where the heading leans that way; prose may ask in order to answer. */
    int openness() {
        if (section.blocks().stream().anyMatch(block -> block instanceof Paragraph paragraph && isOver(paragraph) && PUT_TO_OTHERS.finds(PlainText.of(paragraph.inlines())))) {
            return 0;
        }
        boolean prose = setOff.get().isEmpty();
        if (prose && things.get().stream().noneMatch(thing -> Unknown.may(thing.is().text()))) {
            return 0;
        }
        List<Thing> said = setOff.get().size() >= FEWEST && section.sections().isEmpty() ? setOff.get() : prose ? sentences.get() : things.get();
        if (leansTo(RecordKind.OPEN_QUESTION)) {
            return share(said, thing -> thing.leavesOpen() || !thing.is().plain() && Unknown.asks(thing.is().name()) || !thing.is().plain() && thing.is().name().isEmpty() && Unknown.isItem(thing.is().text()));
        }
        int open = share(said, Thing::leavesOpen);
        boolean listed = !prose && open < ALL && said.stream().anyMatch(thing -> thing.leavesOpen() || Unknown.doubts(thing.is().text()))
                && share(said, thing -> thing.leavesOpen() || thing.is().name().isEmpty() && !thing.is().plain() && Unknown.isItem(thing.is().text())) == ALL;
        return listed ? ALL : prose && open < ALL ? 0 : open;
    }

    /** Whether it stands over what it speaks of. */
    private boolean isOver(Paragraph paragraph) {
        return PlainText.of(paragraph.inlines()).strip().endsWith(":") || section.blocks().stream().anyMatch(ListBlock.class::isInstance);
    }

    private static boolean announcesAsks(String line) {
        return line.endsWith(":") && (Ask.is(line) || Ask.reports(line));
    }

    /** @param most what orders count for at most: they may be steps of a method */
    private int asking(int most) {
        if (leansTo(RecordKind.RECOMMENDATION) && section.blocks().stream().anyMatch(block -> block instanceof Paragraph paragraph && announcesAsks(PlainText.of(paragraph.inlines()).strip()))) {
            return ALL;
        }
        if (most > 0 && areOrderingNames() || leansTo(RecordKind.RECOMMENDATION) && asksInSections()) {
            return ALL;
        }
        return most > asks.get() ? Math.max(asks.get(), Math.min(most, orders.get())) : asks.get();
    }

    /** Whether all that is set off has a name of its own that orders: “**Make the register easy to search.** …”. */
    private boolean areOrderingNames() {
        return setOff.get().size() >= ALL && setOff.get().size() * 2 > things.get().size() && section.sections().isEmpty()
                && setOff.get().stream().allMatch(thing -> thing.is().name().indexOf(' ') > 0 && !thing.is().below().isEmpty() && Imperative.opens(ItemLabel.untyped(thing.is().name()), tongue));
    }

    /** Whether each of its sections says what should be, whatever it is called: “### Opening hours”, “Desks should be open on Saturdays.” */
    private boolean asksInSections() {
        return section.sections().size() >= ALL && section.sections().stream().allMatch(inner -> inner.blocks().stream()
                .filter(Paragraph.class::isInstance).anyMatch(block -> Ask.mayOrder(PlainText.of(block))));
    }

    /** Whether what it asks is asked by orders alone, as those ask who say what they will do themselves. */
    boolean onlyOrders() {
        return asks.get() == 0 && !labelled.get() && told().isEmpty();
    }

    private int points() {
        boolean listed = section.sections().isEmpty() && section.blocks().stream().filter(Paragraph.class::isInstance).count() <= 1
                && section.blocks().stream().anyMatch(ListBlock.class::isInstance);
        return listed ? Math.max(0, share(setOff.get(), thing -> thing.isPoint(leansTo(RecordKind.KEY_POINT))) - 1) : 0;
    }

    /** “Recommendation for the agencies: …” stands beside what it is drawn from. */
    private static boolean saysThatItAsks(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof Paragraph paragraph && ItemLabel.namesAnAsk(paragraph.inlines()))
                || section.sections().stream().anyMatch(inner -> ItemLabel.isQualifiedAsk(inner.heading().inlines()) || saysThatItAsks(inner));
    }

    private int judging(RecordKind kind, boolean suited) {
        if (labelled.get() || neutral.get() || judged(kind == RecordKind.RISK ? RecordKind.BENEFIT : RecordKind.RISK) > judged(kind)) {
            return 0;
        }
        if (share(setOff.get(), thing -> tongue.words().valence().of(thing.called(tongue)).filter(kind::equals).isPresent()) == ALL
                && setOff.get().size() * 2 > things.get().size()) {
            return ALL;
        }
        return (share(setOff.get(), thing -> true) > 0 || share(things.get(), thing -> !thing.called(tongue).isEmpty()) == ALL) && !(leansTo(RecordKind.BENEFIT) && leansTo(RecordKind.RISK)) || (suited || leansTo(kind)) && tellsOf(kind) ? HALF : 0;
    }

    /** Whether a line over things calls them something that is neither good nor bad. */
    private static boolean isNeutral(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof Paragraph line && NEUTRAL.finds(PlainText.of(line.inlines()).strip()));
    }

    /** How many of the names set off tell of the kind by themselves. */
    private long judged(RecordKind kind) {
        return setOff.get().stream().filter(thing -> tongue.words().valence().of(thing.called(tongue)).filter(kind::equals).isPresent()).count();
    }

    /** Whether its prose tells of several such things; bodies, as in “two schools”, are no ways of seeing. */
    private boolean tellsOf(RecordKind kind) {
        return section.sections().isEmpty() && new NamesInProse(kind, tongue).in(section.blocks().stream().filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).inlines()).toList()).stream().flatMap(List::stream).filter(told -> kind != RecordKind.APPROACH || !Actors.named(told.title())).count() >= FEWEST;
    }

    private static int share(List<Thing> things, Predicate<Thing> alike) {
        long count = things.size() < FEWEST ? 0 : things.stream().filter(alike).count();
        return count < FEWEST || count * 2 < things.size() ? 0 : count * 5 >= things.size() * 4 ? ALL : HALF;
    }

    private String first(String text) {
        return Sentences.of(text, tongue).stream().findFirst().map(Sentences.Sentence::text).orElse("");
    }
}
