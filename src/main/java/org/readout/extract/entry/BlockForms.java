package org.readout.extract.entry;

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
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Reference;
import org.readout.model.Styled;

/** Which paragraphs and lists of a part read like records, by how they begin. */
public final class BlockForms {

    /** A list that explains rather than asks: items in small letters, parted by semicolons. */
    private static final Pattern EXPLAINS = Pattern.compile("(?s)\\p{Ll}.*");
    public static final Pattern CAPTION = Pattern.compile("(?iu)^(?:table|figure|box|tableau|encadré|tabla|cuadro|recuadro|figura|tabelle|abbildung|kasten)\\s+[\\p{L}\\d]{1,4}(?:[.-]\\d+)*\\s*[.:–—-]\\s*");
    /** How many paragraphs begin alike before that is taken for their form. */
    private static final int FEWEST_ALIKE = 2;
    /** “**Who** …, **when** …” takes a matter apart and names nothing. */
    private static final Pattern ASKING = Pattern.compile("(?iU)(?:why|what|who|whom|when|where|how|pourquoi|quoi|qui|quand|où|comment|por qué|qué|quién|cuándo|dónde|cómo|warum|was|wer|wen|wem|wann|wo|wie)\\s?[?:.]?");
    private static final Pattern SUMS_UP = Pattern.compile("(?iU)(?:in (?:summary|short|sum|brief)|to (?:sum up|summari[sz]e)|en (?:résumé|bref|somme|resumen|síntesis|suma)|pour résumer|para resumir|zusammengefasst|zusammenfassend)\\b.*:", Pattern.DOTALL);
    private static final Pattern RUN_IN = Pattern.compile("\\s*\\p{Lu}[^.:]{2,60}[.:]\\s*");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_ITEM = 6;
    private static final int FEWEST_SENTENCES = 3;

    private final RecordKind kind;
    private final Tongue tongue;

    public BlockForms(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
    }

    public boolean isRecord(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        Optional<Lead> bold = Lead.bold(paragraph.inlines()).filter(lead -> kind != RecordKind.OPEN_QUESTION || Sentences.of(lead.text(), tongue).stream().filter(sentence -> Unknown.asks(sentence.text())).count() < FEWEST_ALIKE);
        if (ItemLabel.isOn(kind, paragraph.inlines())) {
            return kind != RecordKind.RECOMMENDATION || CountedWithin.bySigns(text).isEmpty();
        }
        if (CAPTION.matcher(text).lookingAt() || isSignpost(bold)) {
            return false;
        }
        if (bold.isPresent() && tongue.words().fields().key(kind, bold.get().text()).isEmpty() && (!text.endsWith(":") || isName(paragraph))) {
            return true;
        }
        if (kind != RecordKind.RECOMMENDATION && kind != RecordKind.OPEN_QUESTION
                && Lead.italic(paragraph.inlines()).filter(lead -> tongue.words().fields().key(kind, lead.text()).isEmpty()).isPresent()) {
            return true;
        }
        if (kind == RecordKind.RECOMMENDATION && isAskWithFields(paragraph)) {
            return true;
        }
        if (kind == RecordKind.RECOMMENDATION && body(paragraph).filter(lead -> !PlainText.of(lead.rest()).isBlank()).isPresent()) {
            return true;
        }
        return kind == RecordKind.OPEN_QUESTION && leavesOneOpen(text) && CountedWithin.in(text, tongue).stream().filter(point -> Unknown.isItem(point.said())).count() < FEWEST_ALIKE;
    }

    /** Whether most items lead elsewhere, out of the memo or to its own headings. */
    public static boolean areLinks(ListBlock list) {
        return list.items().stream().filter(BlockForms::isLinks).count() * 2 > list.items().size();
    }

    /** “**Next**: [The annex](…)” leads elsewhere and says nothing. */
    private static boolean isSignpost(Optional<Lead> bold) {
        List<Inline> said = bold.map(Lead::rest).orElse(List.of()).stream().filter(inline -> PlainText.of(List.of(inline)).chars().anyMatch(Character::isLetterOrDigit)).toList();
        return !said.isEmpty() && said.stream().allMatch(Link.class::isInstance);
    }

    /** Whether an item is an address, or words most of which lead elsewhere. */
    private static boolean isLinks(ListBlock.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph first)) {
            return false;
        }
        List<Inline> inlines = first.inlines();
        int length = PlainText.of(inlines).strip().length();
        int linked = inlines.stream().filter(inline -> inline instanceof Link || inline instanceof Reference).mapToInt(link -> PlainText.of(List.of(link)).length()).sum();
        return linked * 2 > length || PlainText.of(inlines).strip().matches("https?://\\S+");
    }

    /** Whether a paragraph begins with this number, as items of a list do that no list was made of: “2. The harbour …”. */
    public static boolean counts(Block block, int number) {
        return block instanceof Paragraph paragraph && PlainText.of(paragraph.inlines()).strip().matches("(?s)\\(?" + number + "[.)]\\s+\\S.*");
    }

    /** “**Source code**:” in a line of its own, where the kind goes by names. */
    private boolean isName(Paragraph paragraph) {
        return (kind == RecordKind.COMPONENT || LabelledSides.SIDES.contains(kind)) && isBold(paragraph) && Fold.stretches(PlainText.of(paragraph.inlines()).strip()) <= LONGEST_NAME;
    }

    /** “4.1 That the law say so. Reason: …. Addressee: the Parliament.”, run on in one paragraph. */
    private boolean isAskWithFields(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines());
        List<Statements.Statement> said = text.indexOf(':') < 0 ? List.of() : Statements.in(kind, paragraph.inlines(), tongue);
        return said.size() > 1 && said.get(0).key().isEmpty() && !PlainText.of(said.get(0).said()).strip().endsWith(":") && said.stream().skip(1).noneMatch(statement -> statement.key().isEmpty());
    }

    /** “**For the ministry.** It should …. It must ….”: several asks of one body, each a sentence; “**Costs.** Who pays? And who decides?”. */
    public boolean asksSeveral(Paragraph paragraph) {
        if (kind == RecordKind.OPEN_QUESTION) {
            return Lead.bold(paragraph.inlines()).filter(topic -> !Unknown.asks(topic.text()) && Sentences.of(PlainText.of(topic.rest()), tongue).stream().filter(sentence -> Unknown.asks(sentence.text())).count() > 1).isPresent();
        }
        Optional<Lead> body = kind == RecordKind.RECOMMENDATION ? body(paragraph) : Optional.empty();
        List<Sentences.Sentence> said = body.map(lead -> Sentences.of(PlainText.of(lead.rest()), tongue)).orElse(List.of());
        if (!said.isEmpty() && Imperative.opens(said.get(0).text(), tongue)) {
            return said.stream().filter(sentence -> Imperative.opens(sentence.text(), tongue)).count() > 1;
        }
        return IntStream.range(0, said.size()).filter(at -> Ask.is(said.get(at).text()) || at > 0 && Ask.goesOn(said.get(at).text(), said.get(at - 1).text())).count() > 1;
    }

    /** Whom the asks of a paragraph are for, where it begins with them: “For the ministry: …”. */
    public Optional<Lead> body(Paragraph paragraph) {
        List<Inline> inlines = ItemLabel.unnumbered(paragraph.inlines());
        return Lead.bold(inlines).or(() -> Lead.term(inlines)).filter(lead -> Addressee.leads(lead.text(), tongue));
    }

    /** Whether every item of a list of asks has a name in front, and most of these are known as bodies. */
    public boolean areLedByBodies(ListBlock list) {
        List<Optional<Lead>> leads = kind != RecordKind.RECOMMENDATION ? List.of() : list.items().stream().map(item -> item.blocks().get(0) instanceof Paragraph first ? Lead.bold(first.inlines()).or(() -> Lead.term(first.inlines())) : Optional.<Lead>empty())
                .map(lead -> lead.filter(name -> Fold.stretches(name.text()) <= LONGEST_ITEM && !PlainText.of(name.rest()).isBlank())).toList();
        return leads.size() >= FEWEST_ALIKE && leads.stream().allMatch(Optional::isPresent) && leads.stream().filter(lead -> Addressee.leads(lead.orElseThrow().text(), tongue)).count() * 2 >= leads.size();
    }

    /** “*Sovereignty:* …. *Research:* ….”: names set off one after the other, each with what is said of it. */
    public boolean namesSeveral(Paragraph paragraph) {
        boolean names = kind != RecordKind.RECOMMENDATION && kind != RecordKind.OPEN_QUESTION && kind != RecordKind.COMPONENT;
        return names && Lead.italic(paragraph.inlines()).or(() -> Lead.bold(paragraph.inlines())).isPresent() && paragraph.inlines().stream().filter(inline -> inline instanceof Styled && RUN_IN.matcher(PlainText.of(List.of(inline))).matches()).count() > 1;
    }

    public boolean isRecords(ListBlock list) {
        List<ListBlock.Item> items = list.items();
        if (items.stream().anyMatch(item -> item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph))) {
            return false;
        }
        if (areLinks(list)) {
            return false;
        }
        if (kind == RecordKind.RECOMMENDATION && items.stream().map(item -> PlainText.of(((Paragraph) item.blocks().get(0)).inlines()).strip())
                .allMatch(text -> EXPLAINS.matcher(text).matches() && !Addressee.asksSomeone(text) && !Ask.is(text) && !Ask.mayBeClause(text) && !Imperative.opens(text, tongue))) {
            return false;
        }
        if (items.stream().filter(item -> ASKING.matcher(Lead.bold(((Paragraph) item.blocks().get(0)).inlines()).map(Lead::text).orElse("")).matches()).count() * 2 > items.size()) {
            return false;
        }
        long alike = items.stream().map(item -> ((Paragraph) item.blocks().get(0)).inlines()).filter(this::looksLikeOne).count();
        return alike * 2 >= items.size();
    }

    /**
     * Whether a numbered list numbers the paragraphs of a report rather than records: a paragraph alone that goes on for some sentences, one
     * without a name before others that have theirs, one that leaves several things open.
     */
    public boolean areParagraphs(ListBlock list) {
        List<Paragraph> paragraphs = list.items().stream().filter(item -> item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph).map(item -> (Paragraph) item.blocks().get(0)).toList();
        if (!list.numbered() || paragraphs.size() < list.items().size()) {
            return false;
        }
        if (kind == RecordKind.OPEN_QUESTION) {
            return paragraphs.stream().filter(paragraph -> Lead.bold(paragraph.inlines()).isEmpty()).map(paragraph -> Sentences.of(PlainText.of(paragraph.inlines()), tongue))
                    .anyMatch(said -> said.size() > 1 && Unknown.leadsOn(said.get(0).text()) || said.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).count() > 1);
        }
        long led = paragraphs.stream().filter(paragraph -> Lead.bold(paragraph.inlines()).isPresent()).count();
        return kind != RecordKind.RECOMMENDATION && (led >= FEWEST_ALIKE && led < paragraphs.size()
                || led == 0 && paragraphs.size() == 1 && Sentences.of(PlainText.of(paragraphs.get(0).inlines()), tongue).size() >= FEWEST_SENTENCES);
    }

    /** Whether a list is no more than the number of a letter's paragraph, which sets out a list of its own: “4. They bring three things.” over “- Rates. …”. */
    public boolean isNumberedParagraph(ListBlock list) {
        if (!list.numbered() || list.items().size() != 1) {
            return false;
        }
        List<Block> blocks = list.items().get(0).blocks();
        return blocks.size() == 2 && blocks.get(0) instanceof Paragraph over && blocks.get(1) instanceof ListBlock inner
                && (inner.items().size() >= FEWEST_ALIKE || goesOn(over, inner)) && Lead.bold(over.inlines()).isEmpty() && isRecords(inner) && !areFields(inner, List.of());
    }

    /** Whether the list counts on from the paragraph above it: “(a) The dry month. …” over “(b) Trade secrecy. …”. */
    public boolean goesOn(Paragraph over, ListBlock list) {
        return list.numbered() && !list.items().isEmpty() && list.items().get(0).ordinal() == FEWEST_ALIKE && ItemLabel.isOn(kind, over.inlines());
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

    /** Whether every paragraph, but for one that opens, begins with what the thing is called: “2.1 Shorter letters. The office needs …”, “Whether gulls mind. …”. */
    public boolean areCalled(List<Block> blocks) {
        if (kind == RecordKind.RECOMMENDATION) {
            return false;
        }
        List<Paragraph> paragraphs = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
        long called = paragraphs.stream().filter(this::isCalled).count();
        return kind == RecordKind.OPEN_QUESTION && called == 1 && isAmongQuestions(paragraphs) || called >= FEWEST_ALIKE && (kind == RecordKind.OPEN_QUESTION || called >= paragraphs.size() - (isCalled(paragraphs.get(0)) ? 0 : 1));
    }

    /** Whether the others ask or, beside one that begins “Whether …”, most of them do. */
    private static boolean isAmongQuestions(List<Paragraph> paragraphs) {
        List<String> texts = paragraphs.stream().map(paragraph -> PlainText.of(paragraph.inlines()).strip()).toList();
        long items = texts.stream().filter(Unknown::isItem).count();
        return texts.size() > 1 && (items == texts.size() || items * 2 > texts.size() && texts.stream().anyMatch(Unknown::doubts));
    }

    public boolean isCalled(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        if (kind == RecordKind.OPEN_QUESTION) {
            return Sentences.of(text, tongue).stream().findFirst().filter(sentence -> Unknown.isIndirect(sentence.text())).isPresent();
        }
        return !CAPTION.matcher(text).lookingAt() && RunInName.in(text, tongue).isPresent();
    }

    /** Whether most paragraphs are a short name, a colon or dash, and what is said of it. */
    public boolean areTermed(List<Block> blocks) {
        if (kind == RecordKind.RECOMMENDATION || kind == RecordKind.OPEN_QUESTION) {
            return false;
        }
        List<Paragraph> paragraphs = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
        long termed = paragraphs.stream().filter(this::isTermed).count();
        return termed >= FEWEST_ALIKE && termed * 2 >= paragraphs.size();
    }

    public boolean isTermed(Paragraph paragraph) {
        return Lead.term(paragraph.inlines()).filter(lead -> Fold.stretches(lead.text()) <= LONGEST_NAME && tongue.words().fields().key(kind, lead.text()).isEmpty()
                && PlainText.of(paragraph.inlines()).strip().startsWith(lead.text())).isPresent();
    }

    /** Where one paragraph leaves several things open, each sentence is a record: prose tells them. */
    private boolean leavesOneOpen(String text) {
        List<Sentences.Sentence> sentences = Sentences.of(text, tongue);
        return !sentences.isEmpty() && Unknown.isLeftOpen(sentences.get(0).text())
                && sentences.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).count() == 1;
    }

    /** Whether every item begins with a name that is no field's. */
    public boolean isLed(ListBlock list) {
        return list.items().size() > 1 && list.items().stream().allMatch(item -> !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph first
                && Lead.label(kind, first.inlines(), tongue).isEmpty() && (Lead.bold(first.inlines()).isPresent() || Lead.term(first.inlines()).isPresent()));
    }

    /** A list that says something of what stands above it: most of its items begin with a field's name, or with one that other lists there begin with too. */
    public boolean areFields(ListBlock list, List<Block> around) {
        Set<String> elsewhere = around.stream().filter(block -> block instanceof ListBlock other && other != list).flatMap(other -> labels((ListBlock) other)).collect(Collectors.toSet());
        long fields = labels(list).filter(label -> tongue.words().fields().key(kind, label).isPresent() || elsewhere.contains(label)).count();
        return !list.numbered() && fields * 2 > list.items().size();
    }

    private Stream<String> labels(ListBlock list) {
        return list.items().stream().filter(item -> !item.blocks().isEmpty()).map(item -> item.blocks().get(0)).filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).inlines())
                .flatMap(inlines -> Lead.label(kind, inlines, tongue).or(() -> Lead.bold(inlines)).or(() -> Lead.term(inlines)).stream()).map(lead -> Fold.words(lead.text()));
    }

    /** Whether bold lines stand over lists of names, two or more: they are topics. */
    public boolean areTopics(List<Block> blocks) {
        return IntStream.range(0, blocks.size()).filter(at -> isTopic(blocks, at)).limit(FEWEST_ALIKE).count() == FEWEST_ALIKE;
    }

    /** Whether a bold line stands over a list each of whose items has a name, with prose between them at most. */
    public boolean isTopic(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Paragraph line) || !isBold(line)) {
            return false;
        }
        Optional<Block> below = blocks.stream().skip(at + 1).filter(block -> !(block instanceof Paragraph paragraph) || isBold(paragraph)).findFirst();
        return below.filter(block -> block instanceof ListBlock list && isLed(list) && !areFields(list, blocks)).isPresent();
    }

    public static boolean isBold(Paragraph paragraph) {
        return Lead.bold(paragraph.inlines()).filter(lead -> PlainText.of(lead.rest()).isBlank()).isPresent();
    }

    /** Bold or in italics throughout. */
    static boolean isSetOff(Paragraph paragraph) {
        return isBold(paragraph) || !paragraph.inlines().isEmpty() && paragraph.inlines().stream().allMatch(inline -> inline instanceof Styled || PlainText.of(List.of(inline)).isBlank());
    }

    /** Whether most items ask someone by themselves, so that what stands over them is their topic. */
    static boolean asks(ListBlock list) {
        return list.items().stream().filter(item -> !item.blocks().isEmpty() && Ask.is(PlainText.of(item.blocks().get(0)).strip())).count() * 2 >= list.items().size();
    }

    /** Whether a line over a list goes on in it, with a colon or without. */
    static boolean leadsOn(String line) {
        return line.endsWith(":") || !line.isEmpty() && Character.isLetter(line.codePointBefore(line.length()));
    }

    /** Whether a list says what somebody or something is to do, which is nothing that is good or bad: “An entry must:”. */
    public boolean isDemanded(Block block, Block before) {
        return LabelledSides.SIDES.contains(kind) && block instanceof ListBlock && leadsUp(before) && Ask.mayOrder(Sentences.last(PlainText.of(before).strip(), tongue));
    }

    /** Whether it is a line that ends with a colon, over what stands below it. */
    public static boolean leadsUp(Block block) {
        return block instanceof Paragraph line && PlainText.of(line.inlines()).strip().endsWith(":");
    }

    /** “In summary, the goals are:” over what was said before. */
    public static boolean sumsUp(Block block) {
        return block instanceof Paragraph line && SUMS_UP.matcher(PlainText.of(line.inlines()).strip()).matches();
    }

    public boolean announces(String line) {
        return leadsOn(line) && switch (kind) {
            case OPEN_QUESTION -> Unknown.announces(line);
            case RECOMMENDATION -> Ask.is(line) || Addressee.asksSomeone(line) || Ask.reports(line);
            default -> line.endsWith(":") && tongue.words().announced().in(Sentences.last(line, tongue)).filter(kind::equals).isPresent();
        };
    }

    /** “There are three components that …:” over a list. */
    public boolean announcesList(List<Block> blocks) {
        return IntStream.range(1, blocks.size()).anyMatch(at -> blocks.get(at) instanceof ListBlock list && list.items().size() > 1
                && blocks.get(at - 1) instanceof Paragraph line && announces(PlainText.of(line.inlines()).strip()));
    }

    /** A box in bold that asks, behind what leads up to it. */
    public static boolean asksInBox(Block block) {
        return block instanceof Quote box && !box.blocks().isEmpty() && box.blocks().stream().allMatch(inner -> inner instanceof Paragraph paragraph && isBold(paragraph) && Unknown.asks(PlainText.of(paragraph.inlines()).strip()));
    }
}
