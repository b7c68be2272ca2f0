package org.readout.extract.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.entry.Line;
import org.readout.extract.language.Actors;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.language.WhyNot;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.words.Numbers;

/** How much of a section reads like records of a kind, told by a number: none 0, half of it 2, nearly all 3. */
public final class ShareOfKind {

    private static final PatternFile PATTERNS = PatternFile.of(ShareOfKind.class).with("numbers", Numbers.words(2, 6));
    /** A line over questions that were put to somebody. */
    static final Sieve PUT_TO_OTHERS = Sieve.of(PATTERNS.pattern("put-to-others"));
    private static final String COUNTED = PATTERNS.text("counted");
    /** What things are called that are neither good nor bad: “It has three main elements:”, “The following tools …”. */
    private static final Sieve NEUTRAL = Sieve.of(PATTERNS.pattern("neutral"));
    /** The same as the heading of a list: “Related services that help to …”. */
    private static final Pattern NEUTRAL_HEADING = PATTERNS.pattern("neutral-heading");
    /** Those that are gone through one after the other, and what is said of them: “The following steps …”. */
    private static final Sieve STEPS = Sieve.of(Pattern.compile("(?iU)" + COUNTED + "(?:steps|stages|phases|étapes|pasos|etapas|fases|schritten?|phasen)\\b(?<said>[^.]*:)$"));
    /** What something brings about may be good or bad, where the heading does not say which: “Ethical impacts”, and not “Negative impacts”. */
    private static final Pattern EFFECTS = PATTERNS.pattern("effects");
    /** Said of effects that are good or bad: folded. */
    private static final Pattern JUDGED = PATTERNS.pattern("judged");

    private final Section section;
    private final Things things;
    private final Predicate<RecordKind> leans;
    private final Tongue tongue;
    private final Once<Boolean> labelled;
    private final Once<Boolean> neutral;

    /** @param leans whether the section's heading leans towards a kind */
    public ShareOfKind(Section section, Things things, Predicate<RecordKind> leans, Tongue tongue) {
        this.section = section;
        this.things = things;
        this.leans = leans;
        this.tongue = tongue;
        this.labelled = new Once<>(() -> saysThatItAsks(section));
        this.neutral = new Once<>(this::isNeutral);
    }

    /**
     * @param named  whether another heading names the kind: orders alone tell nothing then
     * @param suited whether such records would stand here: prose is looked at too then
     */
    int of(RecordKind kind, boolean named, boolean suited) {
        return switch (kind) {
            case OPEN_QUESTION -> openness();
            case RECOMMENDATION -> asking(named ? 0 : leans.test(kind) ? Things.HALF : 1);
            case COMPONENT -> things.isProse() ? ofTerms() : Things.share(things.setOff(), thing -> Telltale.isComponent(thing.is().blocks(), tongue)
                    || tongue.words().stack().names(thing.is().name()));
            case KEY_POINT -> points();
            case RISK, BENEFIT, OPPORTUNITY -> judging(kind, suited);
            case APPROACH -> Thing.PUT_TO_READERS.finds(PlainText.of(section.heading())) ? 0 : things.setOff().size() * 2 >= things.all().size()
                    && Things.share(things.setOff(), thing -> !(leans.test(kind) ? thing.called(tongue) : thing.is().name()).isEmpty()) == Things.ALL || leans.test(kind)
                    && tellsOf(kind) ? Things.HALF : 0;
            default -> 0;
        };
    }

    /** “Weights: what training leaves.”, “Tokeniser: what cuts the text.”, a paragraph each as a plain text sets its terms out. */
    private int ofTerms() {
        List<String> terms = things.all().stream().flatMap(thing -> Lead.term(((Paragraph) thing.is().blocks().get(0)).inlines()).map(Lead::text).stream())
                .filter(term -> term.endsWith(":")).toList();
        return terms.size() < Things.SEVERAL || terms.size() * 2 < things.all().size() ? 0 : Things.share(terms, tongue.words().stack()::names);
    }

    /** “Whether …” and “how …” leave something open where the heading leans that way; prose may ask in order to answer. */
    int openness() {
        if (section.blocks().stream().anyMatch(block -> block instanceof Paragraph paragraph && isOver(paragraph) && PUT_TO_OTHERS.finds(PlainText.of(paragraph.inlines())))) {
            return 0;
        }
        boolean prose = things.isProse();
        if (prose && things.all().stream().noneMatch(thing -> Unknown.may(thing.is().text()))) {
            return 0;
        }
        List<Thing> said = things.setOff().size() >= Things.FEWEST && section.sections().isEmpty() ? things.setOff() : prose ? things.sentences() : things.all();
        if (leans.test(RecordKind.OPEN_QUESTION)) {
            return Things.share(said, thing -> thing.leavesOpen() || !thing.is().plain() && Unknown.asks(thing.is().name()) || !thing.is().plain()
                    && thing.is().name().isEmpty() && Unknown.isItem(thing.is().text()));
        }
        int open = Things.share(said, Thing::leavesOpen);
        boolean listed = !prose && open < Things.ALL && said.stream().anyMatch(thing -> thing.leavesOpen() || Unknown.doubts(thing.is().text()))
                && Things.share(said, thing -> thing.leavesOpen() || thing.is().name().isEmpty() && !thing.is().plain() && Unknown.isItem(thing.is().text())) == Things.ALL;
        return listed ? Things.ALL : prose && open < Things.ALL ? 0 : open;
    }

    /** Whether it stands over what it speaks of. */
    private boolean isOver(Paragraph paragraph) {
        return Line.leadsUp(paragraph) || section.blocks().stream().anyMatch(ListBlock.class::isInstance);
    }

    private static boolean announcesAsks(String line) {
        return line.endsWith(":") && (Ask.is(line) || Ask.reports(line));
    }

    /** @param most what orders count for at most: they may be steps of a method */
    private int asking(int most) {
        if (leans.test(RecordKind.RECOMMENDATION) && section.blocks().stream()
                .anyMatch(block -> block instanceof Paragraph paragraph && announcesAsks(PlainText.of(paragraph.inlines()).strip()))) {
            return Things.ALL;
        }
        if (most > 0 && section.sections().isEmpty() && things.areNamedByOrders() || asksInSections()) {
            return Things.ALL;
        }
        return most > things.asking() ? Math.max(things.asking(), Math.min(most, things.ordering())) : things.asking();
    }

    /** Whether each of its sections says what should be, whatever it is called: “### Opening hours”, “Desks should be open on Saturdays.” */
    boolean asksInSections() {
        return leans.test(RecordKind.RECOMMENDATION) && section.sections().size() >= Things.SEVERAL && section.sections().stream().allMatch(inner -> inner.blocks().stream()
                .filter(Paragraph.class::isInstance).anyMatch(block -> Ask.mayOrder(PlainText.of(block))));
    }

    /** Whether a paragraph or heading in it says of itself that it asks. */
    boolean saysThatItAsks() {
        return labelled.get();
    }

    private int points() {
        boolean listed = section.sections().isEmpty() && section.blocks().stream().filter(Paragraph.class::isInstance).count() <= 1
                && section.blocks().stream().anyMatch(ListBlock.class::isInstance);
        return listed ? Math.max(0, Things.share(things.setOff(), thing -> thing.isPoint(leans.test(RecordKind.KEY_POINT))) - 1) : 0;
    }

    /** “Recommendation for the agencies: …” stands beside what it is drawn from. */
    private static boolean saysThatItAsks(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof Paragraph paragraph && ItemLabel.namesAnAsk(paragraph.inlines()))
                || section.sections().stream().anyMatch(inner -> ItemLabel.isQualifiedAsk(inner.heading().inlines()) || saysThatItAsks(inner));
    }

    private int judging(RecordKind kind, boolean suited) {
        if (labelled.get() || neutral.get() || !leans.test(kind) && things.areRows() || kind != RecordKind.RISK && WhyNot.is(PlainText.of(section.heading()))
                || judged(kind == RecordKind.RISK ? RecordKind.BENEFIT : RecordKind.RISK) > judged(kind)) {
            return 0;
        }
        if (Things.share(things.setOff(), thing -> tongue.words().valence().of(thing.called(tongue)).filter(kind::equals).isPresent()) == Things.ALL
                && things.setOff().size() * 2 > things.all().size()) {
            return Things.ALL;
        }
        if (things.areDated() && !leans.test(kind)) {
            return 0;
        }
        return (Things.share(things.setOff(), thing -> true) > 0 || Things.share(things.all(), thing -> !thing.called(tongue).isEmpty()) == Things.ALL)
                && !(leans.test(RecordKind.BENEFIT) && leans.test(RecordKind.RISK)) || (suited || leans.test(kind)) && tellsOf(kind) ? Things.HALF : 0;
    }

    /** Whether its heading, or a line over things, calls them something that is neither good nor bad. */
    private boolean isNeutral() {
        String heading = PlainText.of(section.heading());
        String folded = Fold.heading(heading);
        return NEUTRAL_HEADING.matcher(heading).matches() || EFFECTS.matcher(folded).matches() && !JUDGED.matcher(folded).find()
                && tongue.words().valence().of(heading).isEmpty() || section.blocks().stream().anyMatch(ShareOfKind::callsNeutral);
    }

    /** Whether a line calls what stands below it something that is neither good nor bad. */
    private static boolean callsNeutral(Block line) {
        return line instanceof Paragraph paragraph && NEUTRAL.finds(PlainText.of(paragraph.inlines()).strip());
    }

    /** Whether a line calls what stands below it steps, and says nothing of them that is of a side; services may well be benefits where a heading says so. */
    public static boolean callsSteps(Block line, RecordKind side, Tongue tongue) {
        Optional<String> said = line instanceof Paragraph paragraph ? STEPS.find(PlainText.of(paragraph.inlines()).strip()).map(steps -> steps.group("said")) : Optional.empty();
        return said.filter(of -> Stream.concat(tongue.words().valence().of(of).stream(), tongue.words().cues().in(of).stream())
                .noneMatch(told -> told == side || RecordKind.GOOD.contains(told) && RecordKind.GOOD.contains(side))).isPresent();
    }

    /** How many of the names set off tell of the kind by themselves. */
    private long judged(RecordKind kind) {
        return things.setOff().stream().filter(thing -> tongue.words().valence().of(thing.called(tongue)).filter(kind::equals).isPresent()).count();
    }

    /** Whether its prose tells of several such things; bodies, as in “two schools”, are no ways of seeing. */
    private boolean tellsOf(RecordKind kind) {
        return section.sections().isEmpty() && new NamesInProse(kind, tongue).in(section.blocks().stream().filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).inlines()).toList()).stream().flatMap(List::stream).filter(told -> kind != RecordKind.APPROACH || !Actors.named(told.title()))
                .count() >= Things.FEWEST;
    }
}
