package org.readout.extract.sign;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Credits;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.SetOff;
import org.readout.extract.language.Tongue;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;
import org.readout.model.Text;

/**
 * What a section sets off, and its paragraphs where they are prose; each is looked for only when somebody asks, and only once. How many of
 * them are alike is told by a number: fewer than half 0, half of them 2, nearly all 3.
 */
public final class Things {

    public static final int FEWEST = 2;
    public static final int SEVERAL = 3;
    static final int HALF = 2;
    public static final int ALL = 3;
    private static final Pattern YEAR = Pattern.compile("(?U)\\b(?:1[89]|20)\\d\\d\\b");
    private static final Pattern COUNT = Pattern.compile("(?U)(?<words>\\p{L}+(?: \\p{L}+)?) (?<count>\\d{1,2}|[A-Z])");
    private static final Pattern QUOTED = Pattern.compile("[“„«\"][^“”„«»\"]+[”“»\"][.:]?");

    private final Tongue tongue;
    private final Once<List<Thing>> all;
    private final Once<List<Thing>> setOff;
    private final Once<List<Thing>> sentences;
    private final Once<Set<String>> names;
    private final Once<Set<String>> rows;
    private final Once<Integer> asking;
    private final Once<Integer> ordering;
    private final Once<Boolean> askingSetOff;

    public Things(Section section, Tongue tongue) {
        this.tongue = tongue;
        this.all = new Once<>(() -> SetOff.in(section, tongue).stream().map(thing -> Thing.of(thing, tongue)).toList());
        this.setOff = new Once<>(() -> all().stream().filter(thing -> !thing.is().plain()).toList());
        this.sentences = new Once<>(() -> all().stream().flatMap(thing -> thing.sentences(tongue)).toList());
        this.names = new Once<>(() -> setOff().stream().map(thing -> Fold.words(thing.is().name())).filter(name -> !name.isEmpty()).collect(Collectors.toSet()));
        this.rows = new Once<>(() -> section.blocks().stream().filter(Table.class::isInstance).flatMap(table -> ((Table) table).rows().stream())
                .filter(row -> !row.cells().isEmpty())
                .map(row -> Fold.words(PlainText.ofBlocks(row.cells().get(0).blocks()))).collect(Collectors.toSet()));
        this.asking = new Once<>(() -> isProse() && all().stream().noneMatch(thing -> Ask.may(thing.is().text()) || Ask.mayBeClause(thing.is().text())) ? 0
                : share(isProse() ? sentences() : all(), Thing::asks));
        this.askingSetOff = new Once<>(() -> setOff().stream().anyMatch(Thing::asks));
        this.ordering = new Once<>(() -> share(setOff().size() >= FEWEST ? setOff() : all(), thing -> thing.orders(tongue)));
    }

    public List<Thing> all() {
        return all.get();
    }

    List<Thing> setOff() {
        return setOff.get();
    }

    /** The sentences of all, each as a thing by itself. */
    List<Thing> sentences() {
        return sentences.get();
    }

    /** What those that are set off are called, folded. */
    public Set<String> names() {
        return names.get();
    }

    /** Whether nothing is set off. */
    boolean isProse() {
        return setOff().isEmpty();
    }

    /** Whether any that is set off asks. */
    boolean askWhereSetOff() {
        return askingSetOff.get();
    }

    /** How many ask. */
    int asking() {
        return asking.get();
    }

    /** How many ask or order. */
    public int ordering() {
        return ordering.get();
    }

    /** Whether sentences ask twice or more, among whatever else they say. */
    public boolean askSeveral() {
        return sentences().stream().filter(Thing::asks).limit(FEWEST).count() == FEWEST;
    }

    /** Whether nearly all have a name. */
    boolean areFindings() {
        return share(setOff(), thing -> !thing.is().name().isEmpty()) == ALL && setOff().size() >= SEVERAL && setOff().size() * 2 > all().size();
    }

    /** Whether names with what is said of them are all there is. */
    boolean areNamed() {
        return setOff().size() >= FEWEST && setOff().size() == all().size() && setOff().stream().noneMatch(thing -> thing.called(tongue).isEmpty());
    }

    /** Whether all that is set off has a name. */
    boolean areAllCalled() {
        return setOff().stream().noneMatch(thing -> thing.called(tongue).isEmpty());
    }

    /** Whether what is set off is called by orders, as risks are not: “**Limit new contracts.** …”. */
    boolean areCalledByOrders() {
        return setOff().size() > FEWEST && share(setOff(), thing -> Imperative.opens(thing.is().name(), tongue)) >= HALF;
    }

    /** Whether all that is set off has a name of its own that orders, and says more: “**Make the register easy to search.** …”. */
    boolean areNamedByOrders() {
        return setOff().size() >= SEVERAL && setOff().size() * 2 > all().size()
                && setOff().stream().allMatch(thing -> thing.is().name().indexOf(' ') > 0 && !thing.is().below().isEmpty() && Imperative.opens(thing.is().name(), tongue));
    }

    /** Whether most are called after years: “From garage to office (1998–2006)” tells what happened. */
    boolean areDated() {
        return share(setOff(), thing -> YEAR.matcher(thing.is().name()).find()) >= HALF;
    }

    /** Whether the names say no more than how many there are, and nothing good or bad: “Story 1”, “Story 2”, and neither “Risk 1”, “Risk 2” nor “Hepatitis B”, “Vendor A”. */
    boolean areOnlyCounted() {
        List<Matcher> counts = setOff().stream().map(thing -> COUNT.matcher(thing.is().name().strip())).filter(Matcher::matches).toList();
        return counts.size() >= FEWEST && counts.size() == setOff().size() && IntStream.range(0, counts.size()).allMatch(at -> goesOn(counts.get(0), at, counts.get(at)))
                && RecordKind.SIDES.stream().noneMatch(side -> isCalled(side, counts.get(0)));
    }

    private boolean isCalled(RecordKind side, Matcher count) {
        return tongue.words().cues().in(count.group("words")).contains(side) || ItemLabel.isOn(side, List.of(new Text(count.group())));
    }

    private static boolean goesOn(Matcher first, int before, Matcher count) {
        return count.group("words").equals(first.group("words")) && place(count) == place(first) + before;
    }

    private static int place(Matcher count) {
        String said = count.group("count");
        return Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : said.charAt(0);
    }

    /** Whether each name is defined: “**Tide clock:** The tide clock keeps …”. */
    public boolean areDefined() {
        return setOff().size() >= FEWEST && setOff().stream().allMatch(Thing::isDefined);
    }

    /** Whether all that is set off are questions, which ask nobody to do anything. */
    boolean areQuestions() {
        return setOff().size() >= FEWEST && setOff().stream().allMatch(thing -> thing.is().text().endsWith("?"));
    }

    /** Whether what is said of each is nothing but who did it: “**Research:** Ana Ruiz and Tomás Vega”. */
    boolean areCredits() {
        return setOff().size() >= FEWEST && setOff().stream().map(Thing::is).allMatch(thing -> Credits.only(thing.below().isEmpty() ? thing.text() : thing.below())) && setOff()
                .stream().anyMatch(thing -> !thing.is().below().isEmpty());
    }

    /** Whether all that is set off stands in the first column of a table beside it: “**Chile.** …” below a row for each country. */
    boolean areRows() {
        return !names().isEmpty() && rows.get().containsAll(names());
    }

    /** Whether each name is a quotation: what others say, with what is said to them. */
    public boolean areQuoted() {
        return setOff().size() >= FEWEST && setOff().stream().allMatch(thing -> QUOTED.matcher(thing.is().name().strip()).matches());
    }

    /** Whether nearly all that is set off is sentences. */
    boolean areSentences() {
        return share(setOff(), thing -> thing.is().text().endsWith(".")) == ALL;
    }

    static <T> int share(List<T> things, Predicate<T> alike) {
        long count = things.size() < FEWEST ? 0 : things.stream().filter(alike).count();
        return count < FEWEST || count * 2 < things.size() ? 0 : count * 5 >= things.size() * 4 ? ALL : HALF;
    }
}
