package org.readout.extract.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.EntryFields;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.Line;
import org.readout.extract.entry.LinesOver;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.extract.sign.CountedAlike;
import org.readout.extract.sign.Telltale;
import org.readout.extract.sign.Wording;
import org.readout.extract.table.TableRecords;
import org.readout.model.Block;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;
import org.readout.model.Table;

/** Which headed sections of a part are records, and which gather records or introduce them. */
public final class SectionForms {

    private static final Pattern INTRODUCES = Pattern.compile("(?U)^(introduction|overview|about|background|method|scope|notes?)\\b.*");
    private static final Pattern ADDS = Pattern.compile("(?iU)(?:additional|other|further|more|general|specific|remaining|autres?|otr[ao]s|demás|weitere|sonstige|übrige|allgemeine) \\p{L}+(?: \\p{L}+)?|\\p{L}+ (?:générales?|spécifiques|supplémentaires|complémentaires|generales|específic[ao]s|adicionales|complementari[ao]s)");
    /** Before what something is said of: folded, elisions apart. */
    private static final Pattern OF = Pattern.compile("(?U) (?:for|of|in|with|to|from|on|pour|de|du|des|d|dans|a|au|aux|para|del|al|en|sobre|fur|bei|beim|mit|aus|der|von|vom|zu|zum|zur) (?:l )?");
    private static final Pattern STEP = Pattern.compile("(?iU)(?:step|stage|phase|étape|paso|etapa|fase|schritt|stufe) (?:\\d{1,2}|[ivx]{1,4}|one|two|three|four|five|une?|deux|trois|quatre|uno|dos|tres|cuatro|eins|zwei|drei|vier)\\b");
    /** A box that a page has made a section, below what stands before it. */
    private static final Pattern OF_ITS_STATE = Pattern.compile("(?U)(?:the |l |la |el |der |die |das )?(?:existing|previous|earlier|past|prior|current|status|follow up|progress|implementation|suivi|etat|mise en oeuvre|pratique|seguimiento|estado|aplicacion"
            + "|practica|umsetzung|stand|bisherige[rnsm]?|bestehende[rnsm]?|precedente?s?|anteriore?s?|anterieure?s?)\\b");
    private static final Pattern ASIDE = Pattern.compile("(?iU)(?:spotlight|case stud(?:y|ies)|in focus|sidebar|box|encadré|zoom|étude de cas|éclairage|focus|recuadro|estudio de caso|caso práctico|exkurs|fallstudie|fallbeispiel|praxisbeispiel|kasten|infobox)(?: \\d{1,2})?\\s?[:.–—-]\\s.*");
    private static final Pattern ENDS = Pattern.compile("\\s?[:.]$");
    private static final Pattern ELISION = Pattern.compile("['’]");
    private static final int SHORTEST_NAME = 5;
    private static final int FEWEST_TOPICS = 3;

    private final RecordKind kind;
    private final Tongue tongue;
    private final ParagraphForms paragraphs;
    private final ListForms lists;
    private final LinesOver over;

    public SectionForms(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
        this.paragraphs = new ParagraphForms(kind, tongue);
        this.lists = new ListForms(kind, tongue);
        this.over = new LinesOver(kind, tongue);
    }

    /** How many sections at its end are boxes beside it, or tell what others said. */
    static int asidesAtTheEnd(Section section) {
        int size = section.sections().size();
        int at = size;
        while (at > 0 && (ASIDE.matcher(section.sections().get(at - 1).title()).matches() || isOthers(section.sections().get(at - 1).title()))) {
            at--;
        }
        return size - at;
    }

    /** “What the workshop heard”; “Existing practice” and “Implementation of the register” are told of the record itself. */
    private static boolean isOthers(String heading) {
        return OtherVoices.in(heading) && !OF_ITS_STATE.matcher(Fold.words(heading)).lookingAt();
    }

    public boolean isRecord(Section section, Siblings siblings) {
        if (Wording.leadsAway(section) || CountedAlike.areNamedBy(section) || section.sections().stream().anyMatch(inner -> ItemLabel.isBelow(kind, inner.heading().inlines(), section.heading().inlines()))) {
            return false;
        }
        if (section.isEmpty()) {
            return ItemLabel.isOn(kind, section.heading().inlines()) || kind == RecordKind.OPEN_QUESTION && Unknown.asks(section.title());
        }
        if (section.sections().isEmpty() && section.blocks().stream().allMatch(EntryFields::isQuotation) || siblings.are(Form.GATHER) && ItemLabel.isOnProvision(section.title())) {
            return false;
        }
        return ItemLabel.isOn(kind, section.heading().inlines()) && !isStepOfAsks(section, siblings) || (namesOne(section) || siblings.are(Form.TOPICS) && Bodies.isBare(section.title())) && switch (kind) {
            case OPEN_QUESTION -> section.blocks().stream().noneMatch(ParagraphForms::asksInBox) && (Unknown.asks(section.title()) || Unknown.isItem(section.title()) && !gathers(section, siblings));
            case RECOMMENDATION -> Addressee.asksSomeone(section.title()) || !(isAnsweredByTable(section) || gathers(section, siblings));
            default -> !gathers(section, siblings) && !siblings.are(Form.COUNTED) && !(siblings.are(Form.TABLED) && isProse(section, siblings));
        };
    }

    /** “Step 1: Collect evidence” over “**Test the models.** …” and “**Pay for research.** …”, beside other steps: what is asked stands in them. */
    private boolean isStepOfAsks(Section section, Siblings siblings) {
        return kind == RecordKind.RECOMMENDATION && siblings.are(Form.STEPS) && isStep(section);
    }

    private static boolean isStep(Section section) {
        return STEP.matcher((section.heading().number() + " " + section.title()).strip()).lookingAt();
    }

    /** “What will it cost?” over a table of figures asks for nothing. */
    private static boolean isAnsweredByTable(Section section) {
        return section.title().endsWith("?") && section.blocks().stream().anyMatch(Table.class::isInstance);
    }

    /** Whether neither its name nor anything set out in it tells of a part of a system, or of a way that the table beside it names too. */
    private boolean isProse(Section section, Siblings siblings) {
        boolean named = kind == RecordKind.APPROACH ? siblings.rows().contains(Fold.heading(section.title())) : tongue.words().stack().names(section.title());
        return section.sections().isEmpty() && !named && !Telltale.isComponent(section.blocks(), tongue);
    }

    /** Whether the heading asks for nothing and the sentence below it does. */
    boolean asksInProse(Section section) {
        return !ItemLabel.isOn(kind, section.heading().inlines()) && !Ask.is(section.title()) && !Imperative.opens(section.title(), tongue)
                && !section.blocks().isEmpty() && section.blocks().get(0) instanceof Paragraph first
                && Sentences.of(PlainText.of(first.inlines()), tongue).stream().findFirst().filter(sentence -> Ask.is(sentence.text())).isPresent();
    }

    /** Whether the heading may be a record's name at all. */
    boolean namesOne(Section section) {
        String title = section.title();
        return !INTRODUCES.matcher(Fold.heading(title)).matches() && !(kind == RecordKind.COMPONENT && (OtherVoices.in(title) || Group.isNote(title) || Line.CAPTION.matcher(title).lookingAt())) && !(kind == RecordKind.RECOMMENDATION && OtherVoices.turnedDown(title)) && !(kind == RecordKind.COMPONENT && Wording.tells(title)) && !(kind == RecordKind.APPROACH && Wording.explains(title)) && !Group.gathers(kind, title)
                && (kind != RecordKind.RECOMMENDATION || Addressee.asksSomeone(title) || Addressee.ofGroup(title, tongue).isEmpty());
    }

    /** What sections beside each other may have in common. */
    enum Form {
        /** One of them has several records with heads of their own. */
        GATHER,
        /** One of them has a table of such records: prose beside it tells of something else. */
        TABLED,
        /** They are what is asked: one that is named like a body (“Ombudsman”) is to be made then. */
        TOPICS,
        /** Most of them are nothing but paragraphs: a list in one of the others says something of what that one names. */
        PROSED,
        /** Two or more of them have a list of names, other names in each. */
        NAMED,
        /** Each of them ends with a list of asks that have names and say more. */
        LISTED,
        /** Two or more of them count steps, over nothing but names most of which order. */
        STEPS,
        /** Nothing but paragraphs stand in them, whose numbers count on from one to the next as in all of the memo. */
        NUMBERED,
        /** One of them is called after what the part holds and counts several in its prose: “Downside risks”, “Three risks stand out. First, …”. */
        COUNTED
    }

    /**
     * What sections of one form tell of each other.
     *
     * @param fieldHeads heads that stand in several of them: they say the same thing of each, and name none
     * @param rows       what tables in them name, folded
     */
    record Siblings(Set<String> fieldHeads, Set<String> rows, Set<Form> forms) {

        boolean are(Form form) {
            return forms.contains(form);
        }
    }

    public Siblings siblings(List<Section> sections) {
        Set<String> fieldHeads = recurring(sections);
        Set<String> rows = kind == RecordKind.COMPONENT || kind == RecordKind.APPROACH ? TableRecords.names(sections.stream().flatMap(section -> section.blocks().stream()), kind, tongue) : Set.of();
        return new Siblings(fieldHeads, rows, Arrays.stream(Form.values()).filter(form -> are(form, sections, fieldHeads, rows)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class))));
    }

    private boolean are(Form form, List<Section> sections, Set<String> fieldHeads, Set<String> rows) {
        return switch (form) {
            case GATHER -> sections.stream().anyMatch(section -> gathersHeads(section.blocks(), fieldHeads, 2));
            case TABLED -> !rows.isEmpty();
            case TOPICS -> kind == RecordKind.RECOMMENDATION && sections.size() >= FEWEST_TOPICS && sections.stream().filter(section -> !namesOne(section)).count() <= 1;
            case PROSED -> arePlain(sections);
            case NAMED -> RecordKind.SIDES.contains(kind) && sections.stream().filter(section -> section.sections().isEmpty() && listsNames(section, sections)).limit(2).count() == 2;
            case LISTED -> kind == RecordKind.RECOMMENDATION && sections.size() > 1 && sections.stream().allMatch(section -> endsWithAsks(section, sections));
            case STEPS -> kind == RecordKind.RECOMMENDATION && areStepsOfAsks(sections.stream().filter(section -> isStep(section) && !Group.gathers(kind, section.title())).toList());
            case NUMBERED -> RecordKind.SIDES.contains(kind) && areNumberedThrough(sections);
            case COUNTED -> RecordKind.SIDES.contains(kind) && sections.stream().anyMatch(this::countsInProse);
        };
    }

    /** Prose, and then “**Ask for help.** Whoever is unsure …”, an item each; names that come again elsewhere say something of what the heading asks. */
    private boolean endsWithAsks(Section section, List<Section> beside) {
        List<Block> blocks = section.blocks().stream().filter(block -> !(block instanceof Divider)).toList();
        List<Block> around = beside.stream().flatMap(sibling -> sibling.blocks().stream()).toList();
        return section.sections().isEmpty() && blocks.size() > 1 && blocks.get(blocks.size() - 1) instanceof ListBlock list && !list.numbered() && list.items().size() > 1 && lists.isLed(list) && !lists.areFields(list, around)
                && blocks.subList(0, blocks.size() - 1).stream().allMatch(Paragraph.class::isInstance)
                && areNamedAsks(list);
    }

    /** Whether each has a name of several words and says more, and most of the names order: “**Legal basis:** …” says something of the ask above it. */
    private boolean areNamedAsks(ListBlock list) {
        List<Lead> leads = list.items().stream().flatMap(item -> Lead.bold(((Paragraph) item.blocks().get(0)).inlines()).stream()).filter(lead -> Fold.stretches(lead.text()) > 1 && !PlainText.of(lead.rest()).isBlank()).toList();
        return leads.size() == list.items().size() && leads.stream().filter(lead -> Ask.is(lead.text()) || Imperative.opens(ENDS.matcher(lead.text().strip()).replaceFirst(""), tongue)).count() * 2 > leads.size();
    }

    /** Whether all that stands in them are paragraphs with heads, most of which order, and more than one in some. */
    private boolean areStepsOfAsks(List<Section> steps) {
        List<Block> blocks = steps.stream().flatMap(Section::allBlocks).toList();
        List<Lead> heads = blocks.stream().filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).stream()).toList();
        return steps.size() > 1 && steps.stream().noneMatch(Section::isEmpty) && heads.size() == blocks.size() && heads.size() > steps.size()
                && heads.stream().filter(head -> Imperative.opens(ENDS.matcher(head.text().strip()).replaceFirst(""), tongue)).count() * 2 > heads.size();
    }

    private static boolean areNumberedThrough(List<Section> sections) {
        if (sections.size() < 2 || !sections.stream().allMatch(section -> section.isOnly(ListBlock.class) && section.blocks().stream().allMatch(ListBlock.class::isInstance))) {
            return false;
        }
        List<ListBlock.Item> items = sections.stream().flatMap(section -> section.blocks().stream()).flatMap(block -> ((ListBlock) block).items().stream()).toList();
        return sections.stream().anyMatch(section -> ListForms.isNumberedAlone(section.blocks().get(0))) && items.stream().allMatch(item -> item.blocks().size() == 1)
                && IntStream.range(1, items.size()).allMatch(at -> items.get(at).ordinal() == items.get(at - 1).ordinal() + 1);
    }

    private boolean countsInProse(Section section) {
        return section.isOnly(Paragraph.class) && announces("several " + section.title()) && Sentences.of(PlainText.of(section.blocks().get(0)), tongue).stream().findFirst().filter(first -> announces(first.text())).isPresent()
                && section.blocks().stream().noneMatch(block -> paragraphs.isRecord((Paragraph) block));
    }

    private boolean announces(String words) {
        return tongue.words().announced().in(words).filter(kind::equals).isPresent();
    }

    private static boolean arePlain(List<Section> sections) {
        long plain = sections.stream().filter(section -> section.isOnly(Paragraph.class)).count();
        return plain >= FEWEST_TOPICS && plain * 2 > sections.size();
    }

    private boolean listsNames(Section section, List<Section> beside) {
        List<Block> around = beside.stream().flatMap(sibling -> sibling.blocks().stream()).toList();
        return section.blocks().stream().anyMatch(block -> block instanceof ListBlock list && lists.isLed(list) && !lists.areFields(list, around));
    }

    private static Set<String> recurring(List<Section> sections) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Section section : sections) {
            section.blocks().stream().flatMap(block -> head(block).stream()).distinct().filter(head -> !once.add(head)).forEach(again::add);
        }
        return again;
    }

    private static Optional<String> head(Block block) {
        return block instanceof Paragraph paragraph ? Lead.bold(paragraph.inlines()).or(() -> Lead.italic(paragraph.inlines())).map(lead -> Fold.words(lead.text()))
                : Optional.empty();
    }

    /** Whether records are set out inside it, so that it is a group of them and no record itself. */
    private boolean gathers(Section section, Siblings siblings) {
        List<Block> blocks = section.blocks();
        return siblings.are(Form.LISTED) || kind == RecordKind.RECOMMENDATION && listsByName(blocks) || kind == RecordKind.RECOMMENDATION && (blocks.stream().anyMatch(AskBox::isCounted) || AskBox.anyIn(blocks.stream()) && !orders(section, tongue)) || blocks.stream().anyMatch(block -> block instanceof Table table && TableRecords.of(table, kind, tongue).isPresent())
                || blocks.stream().anyMatch(block -> block instanceof DefinitionList definitions && gathersInDefinitions(definitions) || block instanceof Paragraph paragraph && isLabelledAsk(paragraph) && !orders(section, tongue))
                || over.areTopics(blocks) || siblings.are(Form.NAMED) && listsNames(section, List.of(section)) || kind == RecordKind.COMPONENT && over.announcesList(blocks) || isAddition(section) || gathersInSections(section) || gathersHeads(blocks, siblings.fieldHeads(), siblings.are(Form.GATHER) ? 1 : 2) || kind == RecordKind.RECOMMENDATION && countsOn(section)
                || blocks.stream().anyMatch(block -> block instanceof ListBlock list && gathersInList(section, list, siblings) && !(orders(section, tongue) && tells(list)));
    }

    /** “Recommendations:” right over a list, also behind what a principle says. */
    private boolean listsByName(List<Block> blocks) {
        return IntStream.range(1, blocks.size()).filter(at -> blocks.get(at) instanceof ListBlock && blocks.get(at - 1) instanceof Paragraph).anyMatch(at -> {
            String line = PlainText.of(blocks.get(at - 1)).strip();
            String name = ENDS.matcher(line).replaceFirst("");
            return !name.equals(line) && tongue.words().fields().namesRecords(kind, name) && !tongue.words().fields().isVague(name);
        });
    }

    /** “2. Leave no one behind” over “**2.1. Fund a second ferry.** …”, with prose before it or without. */
    private static boolean countsOn(Section section) {
        String number = section.heading().number().replaceFirst("[.)]$", "");
        return !number.isBlank() && section.blocks().stream().filter(Paragraph.class::isInstance).flatMap(block -> Lead.bold(((Paragraph) block).inlines()).stream())
                .anyMatch(lead -> lead.text().strip().matches("(?s)" + Pattern.quote(number) + "\\.\\d.*"));
    }

    /** “Additional recommendations”, “Weitere Risiken” over a list. */
    private boolean isAddition(Section section) {
        return ADDS.matcher(section.title()).matches() && section.blocks().stream().anyMatch(block -> block instanceof ListBlock list && list.items().size() > 1)
                && announces("several " + section.title());
    }

    private boolean isLabelledAsk(Paragraph paragraph) {
        return kind == RecordKind.RECOMMENDATION && ItemLabel.namesAnAsk(paragraph.inlines());
    }

    /** Whether the heading says itself what is asked, so that what stands below only says it at length; other headings tell what was found. */
    public static boolean orders(Section section, Tongue tongue) {
        String title = section.title();
        return Ask.is(title) || Imperative.opens(title, tongue) || Imperative.opens(title.substring(title.indexOf(':') + 1).strip(), tongue);
    }

    /** Whether few of its items order anything: they say how what the heading orders would work. */
    private boolean tells(ListBlock list) {
        return kind == RecordKind.RECOMMENDATION && list.items().stream().map(item -> PlainText.ofBlocks(item.blocks()).strip())
                .filter(text -> Imperative.opens(text, tongue) || Sentences.of(text, tongue).stream().findFirst().filter(sentence -> Ask.is(sentence.text())).isPresent()).count() * 2 < list.items().size();
    }

    private boolean gathersInDefinitions(DefinitionList definitions) {
        return definitions.entries().size() > 1 && definitions.entries().stream().noneMatch(entry -> tongue.words().fields().key(kind, PlainText.of(entry.term())).isPresent());
    }

    private boolean gathersInSections(Section section) {
        return (section.sections().size() > 1 || section.sections().size() == 1 && section.blocks().isEmpty()) && section.blocks().size() <= 1
                && section.sections().stream().noneMatch(inner -> tongue.words().fields().key(inner.title()).isPresent()) && !(kind == RecordKind.APPROACH && isNamedBelow(section));
    }

    /** “Storage for shared registers” and “Access to shared registers” below “Shared registers” tell of that one way; “Grants to public schools” below “Public options” is one of several. */
    private static boolean isNamedBelow(Section section) {
        List<String> name = List.of(apart(section).split(" "));
        Set<String> ends = Set.copyOf(List.of(name.get(0), name.get(name.size() - 1)));
        return name.get(0).length() >= SHORTEST_NAME && innermost(section).map(inner -> OF.split(apart(inner), 2)).allMatch(told -> told.length > 1 && List.of(told[1].split(" ")).containsAll(ends));
    }

    /** Its heading, folded, “l'accès” as two words. */
    private static String apart(Section section) {
        return Fold.heading(ELISION.matcher(section.title()).replaceAll(" "));
    }

    private static Stream<Section> innermost(Section section) {
        return section.sections().isEmpty() ? Stream.of(section) : section.sections().stream().flatMap(SectionForms::innermost);
    }

    /** Paragraphs with heads of their own from the first on, that are not the same heads in every section. */
    private boolean gathersHeads(List<Block> blocks, Set<String> fieldHeads, int fewest) {
        List<Block> heads = blocks.stream().filter(block -> block instanceof Paragraph paragraph && paragraphs.isRecord(paragraph)).toList();
        return !heads.isEmpty() && blocks.get(0) == heads.get(0) && heads.stream().noneMatch(block -> fieldHeads.contains(head(block).orElse("")))
                && (heads.size() >= fewest || kind == RecordKind.RECOMMENDATION && ItemLabel.isOn(kind, ((Paragraph) heads.get(0)).inlines()));
    }

    /** “In detail” over a line that leads up to its list: the heading says nothing. */
    private static boolean isLedUpTo(List<Block> blocks, ListBlock list) {
        return blocks.size() > 1 && blocks.get(1) == list && Line.leadsUp(blocks.get(0));
    }

    private boolean gathersInList(Section section, ListBlock list, Siblings siblings) {
        List<Block> blocks = section.blocks();
        if (!lists.isRecords(list) || lists.areFields(list, List.of()) || siblings.are(Form.NUMBERED)) {
            return false;
        }
        boolean led = list.items().stream().allMatch(item -> item.blocks().get(0) instanceof Paragraph first
                && (Lead.bold(first.inlines()).isPresent() || ItemLabel.isOn(kind, first.inlines())));
        boolean all = blocks.stream().allMatch(ListBlock.class::isInstance);
        return switch (kind) {
            case OPEN_QUESTION -> true;
            case RECOMMENDATION -> list.numbered() && !(CountedAlike.isOne(section) && ListForms.isNumberedAlone(list)) || all && led || list.items().size() > 1 && blocks.get(blocks.size() - 1) == list
                    && blocks.stream().allMatch(block -> block instanceof ListBlock || Line.leadsUp(block));
            case COMPONENT, APPROACH -> all && led && list.items().size() > 1;
            case KEY_POINT -> gathersPoints(section, list, all, siblings) || list.items().size() >= FEWEST_TOPICS && isLedUpTo(blocks, list) && !Wording.isStated(section);
            default -> gathersPoints(section, list, all, siblings);
        };
    }

    private static boolean gathersPoints(Section section, ListBlock list, boolean all, Siblings siblings) {
        return all ? list.numbered() || list.items().size() > 1 && !Wording.isStated(section) : list.numbered() && !siblings.are(Form.PROSED);
    }
}
