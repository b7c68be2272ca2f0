package org.readout.extract.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Table;

/** Lines, and items of a list, that stand over records and say something of them all. */
public final class LinesOver {

    private static final int LONGEST_LINE = 8;
    /** “To the Secretary-General and the bodies of the United Nations:”. */
    private static final int LONGEST_DEDICATION = 14;
    private static final int LONGEST_NAME = 5;
    private static final int FEWEST_TOPICS = 2;

    private final RecordKind kind;
    private final Tongue tongue;
    private final ParagraphForms paragraphs;
    private final ListForms lists;

    public LinesOver(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
        this.paragraphs = new ParagraphForms(kind, tongue);
        this.lists = new ListForms(kind, tongue);
    }

    /** What a line says of the records below it: “For regulators:”, “**Data layer**”, “Short term”, “We call on the ministry to:”. */
    public Optional<Group> leads(Block block, Block next) {
        if (!(block instanceof Paragraph paragraph) || !(next instanceof ListBlock || next instanceof Table || next instanceof Paragraph below
                && (paragraphs.isRecord(below) || Line.isSetOff(paragraph) && asks(below)))
                || ItemLabel.isOn(kind, paragraph.inlines())) {
            return Optional.empty();
        }
        String line = PlainText.of(paragraph.inlines()).strip();
        if (kind == RecordKind.RECOMMENDATION && Ask.opensClauses(line)) {
            return Optional.of(new Group(Map.of(), true, false));
        }
        // “Schools should open early. Other measures include:” says of its own list nothing of schools
        if (kind == RecordKind.RECOMMENDATION && next instanceof ListBlock && Line.leadsOn(line) && !saysAnewWhatFollows(line)
                && (Ask.is(line) || Addressee.asksSomeone(line) || !Addressee.ofLine(line).isEmpty())) {
            return Optional.of(new Group(Map.of("addressee", Addressee.ofLine(line))));
        }
        boolean bold = Line.isSetOff(paragraph);
        boolean plainName = kind == RecordKind.RECOMMENDATION && next instanceof ListBlock && line.matches(".*[\\p{L}\\d)]")
                && (Fold.stretches(line) <= LONGEST_NAME || Addressee.leads(line + ":", tongue));
        if (Fold.stretches(line) > (bold && kind == RecordKind.RECOMMENDATION && Addressee.leads(line, tongue) ? LONGEST_DEDICATION : LONGEST_LINE) || !bold
                && !line.endsWith(":") && !plainName) {
            return Optional.empty();
        }
        String words = Line.CAPTION.matcher(line).replaceFirst("").replaceFirst("[:.]$", "").strip();
        Group group = Group.of(kind, words, tongue);
        boolean says = switch (kind) {
            case COMPONENT -> Group.gathers(kind, words) || next instanceof ListBlock && Group.isDimension(words) || bold && next instanceof ListBlock list && lists.isLed(list);
            case RECOMMENDATION -> !group.fields().isEmpty() || !plainName && next instanceof ListBlock list && !Addressee.asksSomeone(words) && ListForms.asks(list);
            case OPEN_QUESTION -> bold && next instanceof ListBlock list && !Unknown.isItem(words) && lists.isRecords(list);
            default -> false;
        };
        return says ? Optional.of(group) : Optional.empty();
    }

    private boolean saysAnewWhatFollows(String line) {
        String last = Sentences.last(line, tongue);
        return last.length() < line.length() && Line.announces(kind, last, tongue) && Addressee.ofLine(last).isEmpty() && !Addressee.asksSomeone(last);
    }

    /** Whether a paragraph orders or asks something, as it may under “**For the city**”. */
    public boolean asks(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines());
        return kind == RecordKind.RECOMMENDATION && (Imperative.opens(text, tongue) || Sentences.of(text, tongue).stream().findFirst()
                .filter(sentence -> Ask.is(sentence.text())).isPresent());
    }

    /** A list whose items name whom, when or which layer, over lists of the records themselves. */
    public boolean groups(ListBlock list) {
        return (kind == RecordKind.RECOMMENDATION || kind == RecordKind.COMPONENT || kind == RecordKind.OPEN_QUESTION) && list.items().stream()
                .allMatch(item -> item.blocks().size() == 2
                && item.blocks().get(0) instanceof Paragraph && item.blocks().get(1) instanceof ListBlock)
                && list.items().stream().allMatch(item -> {
                    String words = PlainText.of(item.blocks().get(0)).strip().replaceFirst("[:.]$", "");
                    ListBlock inner = (ListBlock) item.blocks().get(1);
                    return switch (kind) {
                        case COMPONENT -> Group.gathers(kind, words) || lists.isLed(inner);
                        case OPEN_QUESTION -> !Unknown.isItem(words) && lists.isRecords(inner);
                        default -> !Group.of(kind, words, tongue).fields().isEmpty();
                    };
                });
    }

    /** Whether bold lines stand over lists of names, two or more: they are topics. */
    public boolean areTopics(List<Block> blocks) {
        return IntStream.range(0, blocks.size()).filter(at -> isTopic(blocks, at)).limit(FEWEST_TOPICS).count() == FEWEST_TOPICS;
    }

    /** Whether a bold line stands over a list each of whose items has a name, with prose between them at most. */
    public boolean isTopic(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Paragraph line) || !Line.isBold(line)) {
            return false;
        }
        Optional<Block> below = blocks.stream().skip(at + 1).filter(block -> !(block instanceof Paragraph paragraph) || Line.isBold(paragraph)).findFirst();
        return below.filter(block -> block instanceof ListBlock list && lists.isLed(list) && !lists.areFields(list, blocks)).isPresent();
    }

    /** Whether a list says what somebody or something is to do, which is nothing that is good or bad: “An entry must:”. */
    public boolean isDemanded(Block block, Block before) {
        return RecordKind.SIDES.contains(kind) && block instanceof ListBlock && Line.leadsUp(before) && Ask.mayOrder(Sentences.last(PlainText.of(before).strip(), tongue));
    }

    public boolean announces(String line) {
        return Line.leadsOn(line) && switch (kind) {
            case OPEN_QUESTION -> Unknown.announces(line);
            case RECOMMENDATION -> Ask.is(line) || Addressee.asksSomeone(line) || Ask.reports(line);
            default -> Line.announces(kind, line, tongue);
        };
    }

    /** “There are three components that …:” over a list. */
    public boolean announcesList(List<Block> blocks) {
        return Line.listsAnnounced(kind, blocks, tongue).anyMatch(list -> list.items().size() > 1);
    }
}
