package org.readout.extract.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Reference;

/** Which lists of a part are records, and which only say something of one. */
public final class ListForms {

    private static final PatternFile PATTERNS = PatternFile.of(ListForms.class);
    /** A list that explains rather than asks: items in small letters, parted by semicolons. */
    private static final Pattern EXPLAINS = Pattern.compile("(?s)\\p{Ll}.*");
    /** How many paragraphs begin alike before that is taken for their form. */
    private static final int FEWEST_ALIKE = 2;
    /** “**Who** …, **when** …” takes a matter apart and names nothing. */
    private static final Pattern ASKING = PATTERNS.pattern("asking");
    /** More than a name: “Publish the tables.” */
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S+(?:\\s+\\S+){2,}[.!]");
    private static final int LONGEST_ITEM = 6;
    private static final int FEWEST_SENTENCES = 3;

    private final RecordKind kind;
    private final Tongue tongue;

    public ListForms(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
    }

    public boolean isRecords(ListBlock list) {
        List<ListBlock.Item> items = list.items();
        List<List<Inline>> openings = items.stream().flatMap(item -> item.opening().stream()).toList();
        if (openings.size() < items.size() || areLinks(list)) {
            return false;
        }
        if (kind == RecordKind.RECOMMENDATION && openings.stream().map(opening -> PlainText.of(opening).strip())
                .allMatch(text -> EXPLAINS.matcher(text).matches() && !Addressee.asksSomeone(text) && !Ask.is(text) && !Ask.mayBeClause(text) && !Imperative.opens(text, tongue))) {
            return false;
        }
        if (openings.stream().filter(opening -> ASKING.matcher(Lead.bold(opening).map(Lead::text).orElse("")).matches()).count() * 2 > items.size()) {
            return false;
        }
        return openings.stream().filter(this::looksLikeOne).count() * 2 >= items.size();
    }

    private boolean looksLikeOne(List<Inline> inlines) {
        String text = PlainText.of(inlines).strip();
        boolean boldLead = Lead.bold(inlines).isPresent();
        return switch (kind) {
            case BENEFIT, OPPORTUNITY, RISK, KEY_POINT -> true;
            case OPEN_QUESTION -> Unknown.isItem(text);
            case RECOMMENDATION -> boldLead || Addressee.asksSomeone(text) || ItemLabel.isOn(kind, inlines) || !text.endsWith("?");
            case COMPONENT, APPROACH -> boldLead || Lead.term(inlines).isPresent() || Fold.stretches(text) <= LONGEST_ITEM || RunInName.in(text, tongue).isPresent();
        };
    }

    /**
     * Whether a numbered list numbers the paragraphs of a report rather than records: a paragraph alone that goes on for some sentences, one
     * without a name before others that have theirs, one that leaves several things open.
     */
    public boolean areParagraphs(ListBlock list) {
        List<List<Inline>> paragraphs = list.items().stream().filter(item -> item.blocks().size() == 1).flatMap(item -> item.opening().stream()).toList();
        if (!list.numbered() || paragraphs.size() < list.items().size()) {
            return false;
        }
        if (kind == RecordKind.OPEN_QUESTION) {
            return paragraphs.stream().filter(paragraph -> Lead.bold(paragraph).isEmpty()).map(paragraph -> Sentences.of(PlainText.of(paragraph), tongue))
                    .anyMatch(said -> said.size() > 1 && Unknown.leadsOn(said.get(0).text()) || said.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).count() > 1);
        }
        long led = paragraphs.stream().filter(paragraph -> Lead.bold(paragraph).isPresent()).count();
        return kind != RecordKind.RECOMMENDATION && (led >= FEWEST_ALIKE && led < paragraphs.size()
                || led == 0 && paragraphs.size() == 1 && Sentences.of(PlainText.of(paragraphs.get(0)), tongue).size() >= FEWEST_SENTENCES);
    }

    /** Whether a list is no more than the number of a letter's paragraph, which sets out a list of its own: “4. They bring three things.” over “- Rates. …”. */
    public boolean isNumberedParagraph(ListBlock list) {
        if (!list.numbered() || list.items().size() != 1) {
            return false;
        }
        List<Block> blocks = list.items().get(0).blocks();
        return blocks.size() == 2 && blocks.get(0) instanceof Paragraph over && blocks.get(1) instanceof ListBlock inner
                && (inner.items().size() >= FEWEST_ALIKE || goesOn(over, inner)) && Lead.bold(over.inlines()).isEmpty()
                && (Line.announces(kind, PlainText.of(over.inlines()).strip(), tongue) || isRecords(inner)) && !areFields(inner, List.of());
    }

    /** “14. There is no harbour office for this.”, alone: the number of a report's paragraph, or a list of one. */
    public static boolean isNumberedAlone(Block block) {
        return block instanceof ListBlock list && list.numbered() && list.items().size() == 1 && list.items().get(0).blocks().size() == 1;
    }

    /** Whether it is no more than a numbered paragraph that says what comes: “9. The Forum puts forward the following recommendations.” */
    public boolean isAnnouncement(ListBlock list) {
        return isNumberedAlone(list) && tongue.words().announced().in(Sentences.last(PlainText.of(list.items().get(0).blocks().get(0)).strip(), tongue)).filter(kind::equals)
                .isPresent();
    }

    /** Whether a numbered paragraph holds others that begin with names: “6. Whom it hits differs.” over “*Pilots.* …”, “*Crews.* …”. */
    public boolean holdsNamed(ListBlock list) {
        List<Block> blocks = list.numbered() && list.items().size() == 1 ? list.items().get(0).blocks() : List.of();
        return blocks.size() > FEWEST_ALIKE && !isNamed(blocks.get(0)) && blocks.stream().skip(1).allMatch(ListForms::isNamed);
    }

    private static boolean isNamed(Block block) {
        return block instanceof Paragraph paragraph && Lead.stressed(paragraph.inlines())
                .filter(lead -> !PlainText.of(lead.rest()).isBlank()).isPresent();
    }

    /** Whether the list counts on from the paragraph above it: “(a) The dry month. …” over “(b) Trade secrecy. …”. */
    public boolean goesOn(Paragraph over, ListBlock list) {
        return list.numbered() && !list.items().isEmpty() && list.items().get(0).ordinal() == FEWEST_ALIKE && ItemLabel.isOn(kind, over.inlines());
    }

    /** Whether every item of a list of asks has a name in front, and most of these are known as bodies. */
    public boolean areLedByBodies(ListBlock list) {
        List<Optional<Lead>> leads = kind != RecordKind.RECOMMENDATION ? List.of() : list.items().stream()
                .map(item -> item.opening().flatMap(Lead::named).filter(name -> Fold.stretches(name.text()) <= LONGEST_ITEM && !PlainText.of(name.rest()).isBlank())).toList();
        return leads.size() >= FEWEST_ALIKE && leads.stream().allMatch(Optional::isPresent) && leads.stream().filter(lead -> Addressee.leads(lead.orElseThrow().text(), tongue))
                .count() * 2 >= leads.size();
    }

    /** Whether every item begins with a name that is no field's. */
    public boolean isLed(ListBlock list) {
        return list.items().size() > 1 && list.items().stream().allMatch(item -> item.opening()
                .filter(opening -> Lead.label(kind, opening, tongue).isEmpty()).flatMap(Lead::named).isPresent());
    }

    /**
     * Whether every item of a list of asks begins with a sentence in bold, and most of these order or ask: “**Publish the tide tables.** Nobody …”. They are asks of their own,
     * whatever stands over them.
     */
    public boolean areOrders(ListBlock list) {
        List<String> leads = kind != RecordKind.RECOMMENDATION ? List.of() : list.items().stream()
                .map(item -> item.opening().flatMap(Lead::bold).map(Lead::text).orElse("")).toList();
        return leads.size() >= FEWEST_ALIKE && leads.stream().allMatch(lead -> SENTENCE.matcher(lead).matches()) && leads.stream()
                .filter(lead -> Ask.is(lead) || Imperative.opens(lead, tongue)).count() * 2 > leads.size();
    }

    /** A list that says something of what stands above it: most of its items begin with a field's name, or with one that other lists there begin with too. */
    public boolean areFields(ListBlock list, List<Block> around) {
        Set<String> elsewhere = around.stream().filter(block -> block instanceof ListBlock other && other != list).flatMap(other -> labels((ListBlock) other))
                .collect(Collectors.toSet());
        long fields = labels(list).filter(label -> tongue.words().fields().key(kind, label).isPresent() || elsewhere.contains(label)).count();
        return !list.numbered() && fields * 2 > list.items().size();
    }

    private Stream<String> labels(ListBlock list) {
        return list.items().stream().flatMap(item -> item.opening().stream())
                .flatMap(opening -> Lead.label(kind, opening, tongue).or(() -> Lead.named(opening)).stream()).map(lead -> Fold.words(lead.text()));
    }

    /** Whether most items lead elsewhere, out of the memo or to its own headings. */
    public static boolean areLinks(ListBlock list) {
        return list.items().stream().filter(ListForms::isLinks).count() * 2 > list.items().size();
    }

    /** Whether an item is an address, or words most of which lead elsewhere. */
    private static boolean isLinks(ListBlock.Item item) {
        return item.opening().filter(ListForms::isLinks).isPresent();
    }

    private static boolean isLinks(List<Inline> inlines) {
        String text = PlainText.of(inlines).strip();
        int linked = inlines.stream().filter(inline -> inline instanceof Link || inline instanceof Reference).mapToInt(link -> PlainText.of(List.of(link)).length()).sum();
        return linked * 2 > text.length() || text.matches("https?://\\S+");
    }

    /** Whether most items ask someone by themselves, so that what stands over them is their topic. */
    static boolean asks(ListBlock list) {
        return list.items().stream().filter(item -> !item.blocks().isEmpty() && Ask.is(PlainText.of(item.blocks().get(0)).strip())).count() * 2 >= list.items().size();
    }
}
