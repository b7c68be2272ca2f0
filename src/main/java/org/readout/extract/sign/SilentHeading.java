package org.readout.extract.sign;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.extract.entry.Place;
import org.readout.extract.language.Cues;
import org.readout.extract.language.Fold;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sieve;
import org.readout.model.RecordKind;

/**
 * What a section sets out when its heading does not say. Some contents say it alone ({@link Telltale}). Otherwise evidence is weighed: what
 * share of what is set off reads like the kind ({@link Contents}), whether the heading leans towards it ({@link Cues}), whether the memo
 * has it elsewhere or its type requires it, and where the section stands. In a memo whose headings name nothing that is seldom enough.
 */
public final class SilentHeading {

    private static final PatternFile PATTERNS = PatternFile.of(SilentHeading.class);
    public static final String BY_CONTENT = " (known by what stands under it)";
    /** From here on a reading is believed; see {@link #weight}. */
    private static final int ENOUGH = 4;
    private static final int PLENTY = 3;
    private static final int MANY = 2;
    private static final List<RecordKind> WEIGHED = List.of(RecordKind.COMPONENT, RecordKind.RECOMMENDATION, RecordKind.OPEN_QUESTION, RecordKind.APPROACH,
            RecordKind.RISK, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.KEY_POINT);
    /** Those that contents may tell alone. */
    private static final List<RecordKind> PLAIN = List.of(RecordKind.COMPONENT, RecordKind.RECOMMENDATION, RecordKind.OPEN_QUESTION);
    /** Kinds that nothing but a heading's lean tells from each other: they are looked for only where no heading names them. */
    private static final Set<RecordKind> FORM_ONLY = EnumSet.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK);
    /** Kinds that lines may announce alone. */
    private static final Set<RecordKind> ANNOUNCED = EnumSet.complementOf(EnumSet.of(RecordKind.KEY_POINT));
    /** What a memo argues with, and orders may be taken for. */
    private static final Set<RecordKind> ARGUED = EnumSet.of(RecordKind.RECOMMENDATION, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK);
    /** What others told, asked or want is not the memo's own. */
    private static final Sieve OTHERS = Sieve.of(PATTERNS.pattern("others"));
    /** What says how something is made, where it applies or what words mean, whatever stands under it: the usual chapters of proposals and policies. */
    private static final Sieve USUAL_CHAPTERS = Sieve.of(PATTERNS.pattern("usual-chapters"));

    private final Set<RecordKind> named;
    private final Set<String> sure;
    private final Set<RecordKind> required;
    private final boolean weighs;
    private final boolean plans;
    private final boolean architecture;

    /**
     * @param named    kinds that a heading of the memo names: what is still missing is likelier to be what an unknown heading holds
     * @param sure     parts that a heading names to the letter
     * @param required kinds that its type requires: likelier yet
     * @param weighs   whether a heading of the memo names something good: what is in the way is a risk only then
     * @param plans    whether it says what its authors will do themselves: orders alone ask nobody else then
     * @param architecture whether it is an {@link Architecture}
     */
    public SilentHeading(Set<RecordKind> named, Set<String> sure, Set<RecordKind> required, boolean weighs, boolean plans, boolean architecture) {
        this.named = named;
        this.sure = sure;
        this.required = required;
        this.weighs = weighs;
        this.plans = plans;
        this.architecture = architecture;
    }

    public Optional<RecordKind> holds(Contents contents, Place place) {
        Optional<RecordKind> told = told(contents).or(() -> Optional.of(RecordKind.COMPONENT).filter(parts -> groupsParts(contents)));
        if (told.isPresent()) {
            return told;
        }
        Optional<RecordKind> best = named.containsAll(ANNOUNCED) ? Optional.empty() : announced(contents).filter(kind -> !named.contains(kind) && ANNOUNCED.contains(kind));
        return best.or(() -> likeliest(contents, place)).filter(kind -> contents.mayHold(kind) && mayBe(kind, contents) && !isOfNoKind(Fold.words(contents.heading())));
    }

    /** Whether it is a group of the parts that the whole memo sets out. */
    public boolean groupsParts(Contents contents) {
        return architecture && contents.groupsParts();
    }

    /** What contents tell alone, some in some memos only: a memo that asks elsewhere may say how something is done, and one that is no technical one what somebody can do. */
    public Optional<RecordKind> told(Contents contents) {
        if (contents.told().isPresent()) {
            return contents.told();
        }
        boolean asks = !named.contains(RecordKind.RECOMMENDATION) && asksByOrders() && !isOfNoKind(Fold.words(contents.heading())) && contents.areGroupsOfOrders();
        boolean parts = (expectsParts() || !namesAny() || contents.leansTo(RecordKind.COMPONENT)) && contents.describesParts();
        return parts ? Optional.of(RecordKind.COMPONENT) : asks ? Optional.of(RecordKind.RECOMMENDATION) : Optional.empty();
    }

    /** In a memo whose headings name nothing at all, such weights were wrong five times as often as right: a page of any kind has lists under headings. */
    private Optional<RecordKind> likeliest(Contents contents, Place place) {
        Optional<RecordKind> best = Optional.empty();
        int most = ENOUGH - 1;
        for (RecordKind kind : namesAny() ? WEIGHED : PLAIN) {
            int weight = RecordKind.SIDES.contains(kind) && (contents.things().askWhereSetOff() || contents.things().areOnlyCounted()) ? 0 : weight(kind, contents, place);
            if (weight > most && (namesAny() || isPlain(kind, contents))) {
                most = weight;
                best = Optional.of(kind);
            }
        }
        return best.map(kind -> kind == RecordKind.BENEFIT && contents.tellsOfChances() && !named.contains(RecordKind.OPPORTUNITY) ? RecordKind.OPPORTUNITY : kind);
    }

    /** What contents are seldom taken for wrongly: questions, what nearly all asks outright, what nearly all is a part of a system by its labels or name. */
    private static boolean isPlain(RecordKind kind, Contents contents) {
        return switch (kind) {
            case RECOMMENDATION -> contents.things().asking() == Things.ALL || contents.asksInSections();
            case COMPONENT -> contents.readsLike(kind, false, false) == Things.ALL;
            default -> true;
        };
    }

    /** Whether nothing is to be guessed of what stands under a folded heading. */
    static boolean isOfNoKind(String heading) {
        return tellsOfOthers(heading) || USUAL_CHAPTERS.finds(heading);
    }

    /** Whether a folded heading speaks of what others told, asked or want. */
    public static boolean tellsOfOthers(String heading) {
        return OTHERS.finds(heading);
    }

    /** What the words before the things set off say that they are. */
    public Optional<RecordKind> announced(Contents contents) {
        return contents.announced().filter(kind -> mayBe(kind, contents));
    }

    /** Whether orders alone are asks in it. */
    public boolean asksByOrders() {
        return !plans;
    }

    /** What is in the way is no risk in a memo that weighs nothing against it, and what its authors will do is no ask. */
    boolean mayBe(RecordKind kind, Contents contents) {
        return !(kind == RecordKind.RECOMMENDATION && contents.things().areQuestions()) && !(FORM_ONLY.contains(kind) && contents.things().areCredits())
                && !(plans && ARGUED.contains(kind) && contents.onlyOrders()) && (kind != RecordKind.RISK || weighs || !contents.tellsOfDifficulties());
    }

    /** Whether a heading of the memo names something good. */
    public boolean weighs() {
        return weighs;
    }

    /** Whether a heading of the memo names the kind. */
    public boolean names(RecordKind kind) {
        return named.contains(kind);
    }

    /** Whether its type is one that tells of the parts of something. */
    public boolean expectsParts() {
        return required.contains(RecordKind.COMPONENT);
    }

    /** Whether a heading of the memo names the part to the letter. */
    public boolean isSureOf(String part) {
        return sure.contains(part);
    }

    /** Whether a heading of the memo names any kind. */
    public boolean namesAny() {
        return !named.isEmpty();
    }

    /** What stands under a heading that was known by some of its words, where that is plainly something else. */
    public Optional<RecordKind> contradicts(Contents contents, RecordKind said) {
        Optional<RecordKind> told = told(contents);
        Optional<RecordKind> announced = told.isPresent() ? Optional.empty() : announced(contents)
                .filter(kind -> said != RecordKind.RECOMMENDATION || !contents.things().askSeveral());
        if (announced.isPresent()) {
            return announced.filter(kind -> kind != said);
        }
        return told.or(() -> Optional.of(RecordKind.RECOMMENDATION).filter(asks -> said == RecordKind.APPROACH && contents.asks() || said == RecordKind.RISK
                && contents.things().areCalledByOrders())).filter(kind -> kind != said && !(RecordKind.GOOD.contains(kind) && RecordKind.GOOD.contains(said)));
    }

    /** Content up to three, the heading's lean two, one where nothing else names the kind and another where the type requires it, one for the place. */
    private int weight(RecordKind kind, Contents contents, Place place) {
        boolean leans = contents.leansTo(kind);
        if (named.contains(kind) && (FORM_ONLY.contains(kind) || !leans) || kind == RecordKind.KEY_POINT && !(leans && place.early())
                || kind == RecordKind.OPEN_QUESTION && contents.speaksOfFindings() && !leans && !contents.things().areQuestions()) {
            return 0;
        }
        int content = contents.readsLike(kind, named.contains(kind), place.suits(kind));
        boolean blind = FORM_ONLY.contains(kind) && content < PLENTY && !leans && !place.suits(kind);
        if (content == 0 || blind) {
            return 0;
        }
        int missing = named.contains(kind) ? 0 : required.contains(kind) ? 2 : 1;
        return content + (leans ? 2 : 0) + missing + (kind == RecordKind.KEY_POINT || place.suits(kind) ? 1 : 0);
    }

    /** What was found out, point by point, is the key points of a memo that has no others. */
    public boolean areFindings(Contents contents) {
        return !named.contains(RecordKind.KEY_POINT) && contents.tellsOfFindings();
    }

    /** “What is at stake” over names, each with what is said of it, rather than over a background. */
    public Optional<RecordKind> pointsOf(Contents contents) {
        return List.of(RecordKind.RISK, RecordKind.BENEFIT).stream().filter(kind -> !named.contains(kind) && contents.leansTo(kind) && mayBe(kind, contents)
                && contents.things().areNamed()).findFirst();
    }

    /** “Das Wichtigste auf einer Seite” over a list and nothing else is key points where no heading names them. */
    public boolean isListOfPoints(Contents contents) {
        return !named.contains(RecordKind.KEY_POINT) && contents.leansTo(RecordKind.KEY_POINT) && contents.isListOfPoints();
    }

    /** A summary that is a list of sentences and nothing else is so as well, whatever it is called, in a memo that neither asks nor weighs: the account of a meeting. */
    public boolean areAllItTells(Contents contents) {
        return isAccount() && contents.isListOfPoints();
    }

    /** Conclusions that it sets off from each other: “**Lamps are too dim.** …”, or a list of sentences. */
    public boolean setsOffWhatItTells(Contents contents) {
        return isAccount() && contents.setsOffPoints();
    }

    private boolean isAccount() {
        return !named.contains(RecordKind.KEY_POINT) && Collections.disjoint(named, ARGUED);
    }

    /** Whether a heading that may speak of limits or of the unknown stands over little but what is not known. */
    public boolean onlyLeavesOpen(Contents contents) {
        return contents.leansTo(RecordKind.OPEN_QUESTION) && contents.openness() >= MANY && !contents.asks();
    }
}
