package org.readout.extract.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.IntStream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Credits;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;
import org.readout.model.Styled;

/** Which paragraphs of a part read like records, by how they begin. */
public final class ParagraphForms {

    /** How many paragraphs begin alike before that is taken for their form. */
    private static final int FEWEST_ALIKE = 2;
    private static final Pattern RUN_IN = Pattern.compile("\\s*\\p{Lu}[^.:]{2,60}[.:]\\s*");
    private static final int LONGEST_NAME = 5;
    private static final int FEWEST_CALLED = 3;
    private static final int LONGEST_HEADLINE = 10;
    private static final Pattern HEADLINE = Pattern.compile("(?U)\\p{Lu}[^:;.?!]{5,90}[\\p{L}\\d)”“»]");
    private static final Pattern PROSE = Pattern.compile("(?s).{40,}[.!?…][”“»)]?");
    /** “See also: A1, D3”, or a line that only leads up to something. */
    private static final Pattern LABELLED = Pattern.compile("(?s).*:|(?U)\\p{L}[^.:;?!]{1,40}:\\s+(?:\\p{Lu}{1,3}|\\p{Lu}\\p{L}+\\s)\\d+(?:,\\s\\p{Lu}{1,3}\\d+)*\\W*");

    private final RecordKind kind;
    private final Tongue tongue;

    public ParagraphForms(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
    }

    public boolean isRecord(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        Optional<Lead> bold = Lead.bold(paragraph.inlines()).filter(lead -> kind != RecordKind.OPEN_QUESTION || Sentences.of(lead.text(), tongue).stream()
                .filter(sentence -> Unknown.asks(sentence.text())).count() < FEWEST_ALIKE);
        if (ItemLabel.isOn(kind, paragraph.inlines())) {
            return kind != RecordKind.RECOMMENDATION || CountedWithin.bySigns(text).isEmpty();
        }
        if (Line.isBeside(text) || isSignpost(bold)) {
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
        if (kind == RecordKind.RECOMMENDATION && body(paragraph).map(lead -> PlainText.of(lead.rest())).filter(rest -> !rest.isBlank() && !Credits.ofSeveral(rest)).isPresent()) {
            return true;
        }
        return kind == RecordKind.OPEN_QUESTION && leavesOneOpen(text) && CountedWithin.in(text, tongue).stream().filter(point -> Unknown.isItem(point.said()))
                .count() < FEWEST_ALIKE;
    }

    /** “**Next**: [The annex](…)” leads elsewhere and says nothing. */
    private static boolean isSignpost(Optional<Lead> bold) {
        List<Inline> said = bold.map(Lead::rest).orElse(List.of()).stream().filter(inline -> PlainText.of(List.of(inline)).chars().anyMatch(Character::isLetterOrDigit)).toList();
        return !said.isEmpty() && said.stream().allMatch(Link.class::isInstance);
    }

    /** “**Source code**:” in a line of its own, where the kind goes by names. */
    private boolean isName(Paragraph paragraph) {
        return (kind == RecordKind.COMPONENT || RecordKind.SIDES.contains(kind)) && Line.isBold(paragraph)
                && Fold.stretches(PlainText.of(paragraph.inlines()).strip()) <= LONGEST_NAME;
    }

    /** “4.1 That the law say so. Reason: …. Addressee: the Parliament.”, run on in one paragraph. */
    private boolean isAskWithFields(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines());
        List<Statements.Statement> said = text.indexOf(':') < 0 ? List.of() : Statements.in(kind, paragraph.inlines(), tongue);
        return said.size() > 1 && said.get(0).key().isEmpty() && !LABELLED.matcher(PlainText.of(said.get(0).said()).strip()).matches() && said.stream().skip(1)
                .noneMatch(statement -> statement.key().isEmpty());
    }

    /** Where one paragraph leaves several things open, each sentence is a record: prose tells them. */
    private boolean leavesOneOpen(String text) {
        List<Sentences.Sentence> sentences = Sentences.of(text, tongue);
        return !sentences.isEmpty() && Unknown.isLeftOpen(sentences.get(0).text())
                && sentences.stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).count() == 1;
    }

    /** “**For the ministry.** It should …. It must ….”: several asks of one body, each a sentence; “**Costs.** Who pays? And who decides?”. */
    public boolean asksSeveral(Paragraph paragraph) {
        if (kind == RecordKind.OPEN_QUESTION) {
            return Lead.bold(paragraph.inlines()).filter(topic -> !Unknown.asks(topic.text()) && Sentences.of(PlainText.of(topic.rest()), tongue).stream()
                    .filter(sentence -> Unknown.asks(sentence.text())).count() > 1).isPresent();
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
        return Lead.named(inlines).filter(lead -> Addressee.leads(lead.text(), tongue));
    }

    /** “*Sovereignty:* …. *Research:* ….”: names set off one after the other in one style, each with what is said of it; “**Wear.** …. *Remedy:* ….” names one. */
    public boolean namesSeveral(Paragraph paragraph) {
        boolean names = kind != RecordKind.RECOMMENDATION && kind != RecordKind.OPEN_QUESTION && kind != RecordKind.COMPONENT;
        return names && Lead.italic(paragraph.inlines()).or(() -> Lead.bold(paragraph.inlines())).isPresent()
                && runIn(paragraph).count() > 1 && runIn(paragraph).map(Styled::style).distinct().count() == 1;
    }

    private static Stream<Styled> runIn(Paragraph paragraph) {
        return paragraph.inlines().stream().filter(inline -> inline instanceof Styled && RUN_IN.matcher(PlainText.of(List.of(inline))).matches()).map(Styled.class::cast);
    }

    /** Whether a paragraph begins with this number, as items of a list do that no list was made of: “2. The harbour …”. */
    public static boolean counts(Block block, int number) {
        return block instanceof Paragraph paragraph && PlainText.of(paragraph.inlines()).strip().matches("(?s)\\(?" + number + "[.)]\\s+\\S.*");
    }

    /** Whether every paragraph, but for one that opens, begins with what the thing is called: “2.1 Shorter letters. The office needs …”, “Whether gulls mind. …”. */
    public boolean areCalled(List<Block> blocks) {
        if (kind == RecordKind.RECOMMENDATION) {
            return areCalledAsks(blocks);
        }
        List<Paragraph> paragraphs = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .filter(paragraph -> kind == RecordKind.OPEN_QUESTION || !ItemLabel.isQuestion(paragraph.inlines())).toList();
        long called = paragraphs.stream().filter(this::isCalled).count();
        return kind == RecordKind.OPEN_QUESTION && called == 1 && isAmongQuestions(paragraphs) || called >= FEWEST_ALIKE
                && (kind == RecordKind.OPEN_QUESTION || called >= paragraphs.size() - (isCalled(paragraphs.get(0)) ? 0 : 1));
    }

    /** “Frozen versions. Offices must keep …”, “Public money, public models. Whatever …”: names before asks, in every paragraph. */
    private boolean areCalledAsks(List<Block> blocks) {
        List<Paragraph> paragraphs = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
        return blocks.stream().allMatch(block -> block instanceof Paragraph || block instanceof Quote) && paragraphs.size() >= FEWEST_CALLED && paragraphs.stream().skip(1)
                .allMatch(this::isCalled)
                && paragraphs.stream().filter(this::isCalled).filter(paragraph -> Sentences.of(PlainText.of(paragraph.inlines()), tongue).stream()
                        .anyMatch(sentence -> Ask.is(sentence.text()))).count() * 2 > paragraphs.size();
    }

    /**
     * Lines with nothing at their end, each over prose, that part all that is there: “Share the tide tables”, “Ports should …”, “Train pilots”, “…”. Lines that name bodies are
     * for whom the asks below them are.
     */
    public Set<Block> headlines(List<Block> blocks) {
        List<Block> lines = kind == RecordKind.OPEN_QUESTION || kind == RecordKind.COMPONENT || !blocks.stream().allMatch(Paragraph.class::isInstance) ? List.of()
                : blocks.stream().filter(block -> isHeadline((Paragraph) block)).toList();
        boolean parted = lines.size() >= FEWEST_ALIKE && blocks.get(0) == lines.get(0) && IntStream.range(0, blocks.size()).filter(at -> lines.contains(blocks.get(at)))
                .allMatch(at -> at + 1 < blocks.size() && PROSE.matcher(PlainText.of(blocks.get(at + 1)).strip()).matches());
        return parted && lines.stream().noneMatch(line -> !Addressee.ofGroup(PlainText.of(line), tongue).isEmpty()) ? Set.copyOf(lines) : Set.of();
    }

    private static boolean isHeadline(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines()).strip();
        return HEADLINE.matcher(text).matches() && Fold.stretches(text) <= LONGEST_HEADLINE && !Line.isCaption(text);
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
        return !Line.isCaption(text) && RunInName.in(text, tongue).isPresent();
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
        return !Line.isCaption(PlainText.of(paragraph.inlines()).strip()) && Lead.term(paragraph.inlines())
                .filter(lead -> Fold.stretches(lead.text()) <= LONGEST_NAME && tongue.words().fields().key(kind, lead.text()).isEmpty()
                && PlainText.of(paragraph.inlines()).strip().startsWith(lead.text())).isPresent();
    }

    /** A box in bold that asks, behind what leads up to it. */
    public static boolean asksInBox(Block block) {
        return block instanceof Quote box && !box.blocks().isEmpty() && box.blocks().stream()
                .allMatch(inner -> inner instanceof Paragraph paragraph && Line.isBold(paragraph) && Unknown.asks(PlainText.of(paragraph.inlines()).strip()));
    }
}
