package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.ask.Reason;
import org.readout.extract.ask.Should;
import org.readout.extract.ask.WhomAndWhen;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/** Makes one entry of what an author wrote about one record, and enters the record. */
public final class EntryMaker {

    private static final Pattern GOES_ON = Pattern.compile("(?U)[\\p{Ll}(,]");
    private static final Pattern ASKS = Pattern.compile("(?iU)\\b(?:" + Should.VERBS + "|soll|sollen)\\b");
    private static final Pattern CAPITAL = Pattern.compile("(?U)\\p{Lu}\\p{Ll}*\\s");
    private static final Pattern STOPPED = Pattern.compile("[.:;!?]$");
    private static final Pattern DOES = Pattern.compile("(?:(?:to|de|à|que|a que|zu) |d['’])(?=\\p{Ll})");

    /** Before fields in brackets, or behind the last of an item's sentences: “…. ;” says nothing more. */
    private static final Pattern SIGNS = Pattern.compile("[\\s.,:;()\\[\\]]*");
    /** “**Who pays?** And who decides?” are two questions. */
    private static final Pattern ADDS = Pattern.compile("(?iU)[¿\\s]*(?:and|or|but|et|ou|mais|y|e|o|u|pero|und|oder|aber)\\b");
    private static final int LONGEST_LABEL = 3;

    private final RecordKind kind;
    private final Registry registry;
    private final Tongue tongue;
    private final Group group;
    private final EntryFields fields;

    public EntryMaker(Sought sought) {
        this.kind = sought.kind();
        this.registry = sought.registry();
        this.tongue = sought.tongue();
        this.group = sought.group();
        this.fields = new EntryFields(kind, tongue);
    }

    /** A heading with all that stands under it. */
    public Records.Entry ofSection(Section section) {
        Records.Entry entry = ofHeading(section);
        registry.replaces(section.heading().id(), entry.record());
        return entry;
    }

    /** The record of a heading that stays one, by its id. */
    public String entered(Section section) {
        return ofHeading(section).record();
    }

    private Records.Entry ofHeading(Section section) {
        Heading heading = section.heading();
        boolean provision = kind == RecordKind.RECOMMENDATION && ItemLabel.isProvision(heading.inlines());
        List<Inline> title = provision ? List.of() : ItemLabel.cut(kind, heading.inlines());
        String label = join(heading.number(), provision ? PlainText.of(heading.inlines()).strip() : label(heading.inlines()));
        List<Block> blocks = flat(section);
        if (!PlainText.of(title).isBlank() || blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
            return entry(heading.span(), explicit(heading), label, title, fields.of(blocks));
        }
        return isName(first) ? entry(heading.span(), explicit(heading), heading.number(), heading.inlines(), fields.of(blocks))
                : led(heading.span(), explicit(heading), label, first, first.inlines(), blocks.subList(1, blocks.size()));
    }

    /** “Scenario B” is what a way is called where the sentence under it gives it no other name. */
    private boolean isName(Paragraph under) {
        return kind == RecordKind.APPROACH && Lead.stressed(under.inlines()).isEmpty();
    }

    /** A list item or a paragraph: how it begins is the title, the rest is said of it. A label alone counts what follows it. */
    public Records.Entry ofBlocks(SourceSpan span, List<Block> blocks) {
        if (!(blocks.get(0) instanceof Paragraph first)) {
            return entry(span, "", "", List.of(), fields.of(blocks));
        }
        List<Inline> inlines = ItemLabel.cut(kind, first.inlines());
        List<Block> more = blocks.subList(1, blocks.size());
        return PlainText.of(inlines).isBlank() && !more.isEmpty() && more.get(0) instanceof Paragraph next
                ? led(span, "", label(first.inlines()), next, next.inlines(), more.subList(1, more.size()))
                : led(span, "", label(first.inlines()), first, inlines, more);
    }

    private Records.Entry led(SourceSpan span, String explicitId, String label, Paragraph paragraph, List<Inline> inlines, List<Block> more) {
        Lead lead = lead(inlines);
        List<Block> rest = new ArrayList<>(rest(paragraph, lead));
        rest.addAll(more);
        return entry(span, explicitId, label, lead.lead(), fields.of(rest));
    }

    private String label(List<Inline> inlines) {
        return PlainText.of(inlines).substring(0, ItemLabel.length(kind, inlines)).strip();
    }

    public Records.Entry ofDefinition(SourceSpan span, List<Inline> term, List<Block> definition) {
        return entry(span, "", "", term, fields.of(definition));
    }

    private Lead question(List<Inline> inlines) {
        Optional<Lead> topic = topic(inlines);
        return topic.filter(bold -> Unknown.asks(bold.text())).map(bold -> throughFirstSentence(inlines, bold)).or(() -> Lead.question(inlines))
                .or(() -> topic.map(bold -> throughFirstSentence(inlines, bold)))
                .or(() -> Lead.bold(inlines).filter(bold -> !isGoneOnFrom(bold))).orElseGet(() -> Lead.firstSentence(inlines, tongue));
    }

    private Lead lead(List<Inline> inlines) {
        if (kind == RecordKind.OPEN_QUESTION) {
            return question(inlines);
        }
        if (kind == RecordKind.RECOMMENDATION && addressed(inlines).isPresent()) {
            return throughFirstSentence(inlines, addressed(inlines).orElseThrow());
        }
        return Lead.bold(inlines).filter(bold -> !isWritten(bold) && !isStressed(bold, inlines))
                .or(() -> kind != RecordKind.COMPONENT && kind != RecordKind.APPROACH ? Lead.italic(inlines).or(() -> calledAsk(inlines)) : Lead.term(inlines)
                        .or(() -> Lead.described(inlines))).orElseGet(() -> Lead.firstSentence(inlines, tongue));
    }

    /** “Prefer the device: Where a signal is needed, services should …”: a name typed before the sentence that asks. */
    private Optional<Lead> calledAsk(List<Inline> inlines) {
        return kind != RecordKind.RECOMMENDATION || PlainText.of(inlines).indexOf(':') < 0 ? Optional.empty() : Lead.term(inlines).filter(term -> {
            String said = PlainText.of(term.rest()).replaceFirst("^\\s*:?\\s*", "");
            return (term.text().endsWith(":") || PlainText.of(term.rest()).startsWith(":")) && CAPITAL.matcher(said).lookingAt()
                    && ASKS.matcher(PlainText.of(Lead.firstSentence(term.rest(), tongue).lead())).find();
        });
    }

    /** Whether all of an ask, sentence after sentence, is bold: “**Recommendation for ports: Publish the … . Name the … .**” */
    private boolean isWritten(Lead bold) {
        return kind == RecordKind.RECOMMENDATION && PlainText.of(bold.rest()).isBlank() && Sentences.of(bold.text(), tongue).size() > 1;
    }

    /** Whether the sentence that asks goes on from what is bold: “**Measured levels** are everybody’s and should be published.” */
    private boolean isStressed(Lead bold, List<Inline> inlines) {
        return kind == RecordKind.RECOMMENDATION && isGoneOnFrom(bold) && !Imperative.opens(bold.text(), tongue)
                && !Ask.mayOrder(bold.text()) && ASKS.matcher(PlainText.of(Lead.firstSentence(inlines, tongue).lead())).find();
    }

    /** Whether what is bold is only how a sentence begins: “**If boats wait**, who pays?” */
    private static boolean isGoneOnFrom(Lead bold) {
        return GOES_ON.matcher(PlainText.of(bold.rest())).lookingAt() && !STOPPED.matcher(bold.text()).find();
    }

    /** The bold word before a question or a statement of what is not known: “**Fairness.** Who waits longer?”, “**Whose turn?** Who waits longer?”. */
    private Optional<Lead> topic(List<Inline> inlines) {
        return Lead.bold(inlines).filter(bold -> !isGoneOnFrom(bold) && (!Unknown.asks(bold.text()) || isCatchword(bold)) && !PlainText.of(bold.rest()).isBlank());
    }

    /** Whether a question of a few words only heads one that is asked in full. */
    private boolean isCatchword(Lead bold) {
        return Fold.stretches(bold.text()) <= LONGEST_LABEL && Sentences.of(PlainText.of(bold.rest()), tongue).stream().findFirst()
                .filter(next -> Unknown.asks(next.text()) && !ADDS.matcher(next.text()).lookingAt()).isPresent();
    }

    /** Whom an ask is for, named before it: “**Regulators:** publish guidance.”, “**For funders.** Pay for audits.” */
    private Optional<Lead> addressed(List<Inline> numbered) {
        List<Inline> inlines = ItemLabel.unnumbered(numbered);
        return Lead.named(inlines).filter(lead -> !PlainText.of(lead.rest()).isBlank())
                .filter(lead -> group.bodies() || goesOn(lead) || Addressee.leads(lead.text() + (PlainText.of(lead.rest()).matches("(?s)[:–—-].*") ? ":" : ""), tongue));
    }

    private String body(Lead lead) {
        String known = Addressee.ofGroup(lead.text(), tongue);
        return known.isEmpty() ? lead.text().replaceFirst("\\s?[:.]$", "") : known;
    }

    /** “We call on **the Commission** to …”, an item each; “**Fund regional libraries** that …” goes on too, and is for nobody. */
    private boolean goesOn(Lead lead) {
        return DOES.matcher(PlainText.of(lead.rest())).lookingAt() && !Imperative.opens(lead.text(), tongue) && !Addressee.ofGroup(lead.text(), tongue).isEmpty();
    }

    private Lead throughFirstSentence(List<Inline> inlines, Lead topic) {
        int before = PlainText.of(inlines).length() - PlainText.of(topic.rest()).length();
        int length = before + (kind == RecordKind.OPEN_QUESTION ? untilOpen(topic) : OptionalInt.empty())
                .orElseGet(() -> PlainText.of(Lead.firstSentence(topic.rest(), tongue).lead()).length());
        return new Lead(Inlines.before(inlines, length), Inlines.restAfter(inlines, length));
    }

    /** Where behind a bold word the sentence ends that leaves something open, when others lead up to it: “**Wells.** Ponds fell in May. It is not known why.” */
    private OptionalInt untilOpen(Lead topic) {
        return Sentences.of(PlainText.of(topic.rest()), tongue).stream().filter(sentence -> Unknown.isLeftOpen(sentence.text())).mapToInt(Sentences.Sentence::end).findFirst();
    }

    private List<Block> rest(Paragraph paragraph, Lead lead) {
        return PlainText.of(lead.rest()).isBlank() && lead.rest().isEmpty() ? List.of()
                : List.of(new Paragraph(paragraph.span(), lead.rest()));
    }

    private Records.Entry entry(SourceSpan span, String explicitId, String label, List<Inline> title, List<Records.Field> fields) {
        Map<String, String> texts = new TreeMap<>();
        for (Records.Field field : fields) {
            String words = PlainText.ofBlocks(EntryFields.said(field)).replaceFirst("^\\s?[:–—,;-]\\s+", "");
            texts.merge(field.key(), Statements.value(field.key(), SIGNS.matcher(words).matches() ? "" : words), (one, two) -> one.isEmpty() ? two : one + "\n" + two);
        }
        String said = name(kind == RecordKind.COMPONENT ? Lead.withoutArticle(title) : title, fields);
        String name = said.isEmpty() ? label : said;
        if (kind == RecordKind.OPEN_QUESTION) {
            leadUp(title, name).ifPresent(leadUp -> texts.merge("", leadUp, (after, before) -> before + " " + after));
        }
        if (kind == RecordKind.RECOMMENDATION) {
            addressed(title).ifPresent(lead -> fill(texts, "addressee", body(lead)));
            fill(texts, "addressee", ItemLabel.whom(label));
            WhomAndWhen before = WhomAndWhen.of(ItemLabel.inBrackets(label));
            fill(texts, "addressee", before.whom());
            fill(texts, "horizon", before.when());
        }
        group.fields().forEach((key, value) -> fill(texts, told(key, texts), value));
        if (kind == RecordKind.COMPONENT) {
            SaidOfParts.complete(texts, tongue);
        }
        if (kind == RecordKind.RECOMMENDATION) {
            if (group.clauses() || name.startsWith("That ")) {
                fill(texts, "addressee", Addressee.ofClause(name, tongue));
            }
            AskedFor.complete(name, texts, tongue);
            asksBelow(texts).ifPresent(ask -> AskedFor.complete(ask, texts, tongue));
        }
        return new Records.Entry(span, registry.add(kind, name, explicitId, texts, Registry.Place.TEXT, span), label, title, fields);
    }

    /** What the record does not say itself, something around it may. */
    private static void fill(Map<String, String> texts, String key, String said) {
        texts.merge(key, said, (own, around) -> own.isBlank() ? around : own);
    }

    /** “Distribution” over parts that tell their dimension themselves is a layer among layers. */
    private static String told(String key, Map<String, String> own) {
        return key.equals("dimension") && !own.getOrDefault("dimension", "").isBlank() ? "layer" : key;
    }

    /** A name may stand over the sentence that says whom it asks, and by when, with a reason or a label before that: “Recommendation. The ministry should …”. */
    private Optional<String> asksBelow(Map<String, String> texts) {
        return Sentences.of(texts.getOrDefault("", ""), tongue).stream().map(Sentences.Sentence::text)
                .dropWhile(sentence -> Reason.is(sentence) || Fold.stretches(sentence) <= LONGEST_LABEL && !Ask.is(sentence)).findFirst().filter(Ask::is);
    }

    /** What is said before the question in its own paragraph. */
    private Optional<String> leadUp(List<Inline> title, String question) {
        String all = ItemLabel.unnumbered(topic(title).map(topic -> PlainText.of(topic.rest())).orElse(PlainText.of(title)).strip().replaceAll("\\s+", " "));
        return Optional.of(all).filter(said -> said.endsWith(" " + question)).map(said -> said.substring(0, said.length() - question.length()).strip());
    }

    /** A name ends without the full stop of a run-in head; a sentence keeps its end. */
    private String name(List<Inline> title, List<Records.Field> fields) {
        String text = PlainText.of(title).strip().replaceAll("\\s+", " ");
        if (text.isEmpty() && !fields.isEmpty()) {
            text = PlainText.ofBlocks(fields.get(0).blocks()).lines().findFirst().orElse("").strip();
        }
        if (kind == RecordKind.OPEN_QUESTION) {
            return question(topic(title).map(topic -> PlainText.of(topic.rest()).strip().replaceAll("\\s+", " ")).orElse(text));
        }
        if (kind == RecordKind.RECOMMENDATION) {
            text = addressed(title).map(lead -> PlainText.of(lead.rest()).strip().replaceAll("\\s+", " ").replaceFirst("^[:–—-]\\s*", "")).orElse(text);
        }
        return ItemLabel.unnumbered(text).replaceFirst("(?:[.:]|\\s?[;,](?: (?:and|or|et|ou|y|o|und|oder))?)$", "").strip();
    }

    /** The question itself; what was said before it leads up to it. */
    private String question(String text) {
        List<Sentences.Sentence> sentences = Sentences.of(text, tongue);
        boolean ledUpTo = Unknown.asks(text) ? !Unknown.asks(sentences.get(0).text()) : sentences.size() > 1 && !Unknown.isLeftOpen(sentences.get(0).text())
                && Unknown.isLeftOpen(sentences.get(sentences.size() - 1).text());
        return sentences.size() > 1 && ledUpTo ? sentences.get(sentences.size() - 1).text() : ItemLabel.unnumbered(text);
    }

    /** What stands under a heading, its subsections as headings and blocks. */
    private static List<Block> flat(Section section) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        for (Section inner : section.sections()) {
            blocks.add(inner.heading());
            blocks.addAll(flat(inner));
        }
        return blocks;
    }

    /** An id that is not just the heading's words was set by the author; those of Word's own making mean nothing. */
    private static String explicit(Heading heading) {
        String id = heading.id();
        boolean made = id.isEmpty() || id.startsWith("_") || id.startsWith("h.") || id.matches("heading-?\\d*")
                || Fold.words(id).startsWith(Fold.words(PlainText.of(heading)))
                || Fold.words(PlainText.of(heading)).startsWith(Fold.words(id.replaceFirst("-\\d+$", "")));
        return made ? "" : id;
    }

    private static String join(String number, String label) {
        return (number + " " + label).strip();
    }
}
