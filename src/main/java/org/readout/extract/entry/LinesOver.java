package org.readout.extract.entry;

import java.util.Map;
import java.util.Optional;

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
    private static final int LONGEST_NAME = 5;

    private final RecordKind kind;
    private final Tongue tongue;
    private final BlockForms forms;

    public LinesOver(RecordKind kind, Tongue tongue, BlockForms forms) {
        this.kind = kind;
        this.tongue = tongue;
        this.forms = forms;
    }

    /** What a line says of the records below it: “For regulators:”, “**Data layer**”, “Short term”, “We call on the ministry to:”. */
    public Optional<Group> leads(Block block, Block next) {
        if (!(block instanceof Paragraph paragraph) || !(next instanceof ListBlock || next instanceof Table || next instanceof Paragraph below && (forms.isRecord(below) || BlockForms.isSetOff(paragraph) && asks(below)))
                || ItemLabel.isOn(kind, paragraph.inlines())) {
            return Optional.empty();
        }
        String line = PlainText.of(paragraph.inlines()).strip();
        if (kind == RecordKind.RECOMMENDATION && Ask.opensClauses(line)) {
            return Optional.of(new Group(Map.of(), true, false));
        }
        if (kind == RecordKind.RECOMMENDATION && next instanceof ListBlock && BlockForms.leadsOn(line) && (Ask.is(line) || Addressee.asksSomeone(line) || !Addressee.ofLine(line).isEmpty())) {
            return Optional.of(new Group(Map.of("addressee", Addressee.ofLine(line))));
        }
        boolean bold = BlockForms.isSetOff(paragraph);
        boolean plainName = kind == RecordKind.RECOMMENDATION && next instanceof ListBlock && line.matches(".*[\\p{L}\\d)]") && (Fold.stretches(line) <= LONGEST_NAME || Addressee.leads(line + ":", tongue));
        if (Fold.stretches(line) > LONGEST_LINE || !bold && !line.endsWith(":") && !plainName) {
            return Optional.empty();
        }
        String words = BlockForms.CAPTION.matcher(line).replaceFirst("").replaceFirst("[:.]$", "").strip();
        Group group = Group.of(kind, words, tongue);
        boolean says = switch (kind) {
            case COMPONENT -> Group.gathers(kind, words) || next instanceof ListBlock && Group.isDimension(words) || bold && next instanceof ListBlock list && forms.isLed(list);
            case RECOMMENDATION -> !group.fields().isEmpty() || !plainName && next instanceof ListBlock list && !Addressee.asksSomeone(words) && BlockForms.asks(list);
            default -> false;
        };
        return says ? Optional.of(group) : Optional.empty();
    }

    /** Whether a paragraph orders or asks something, as it may under “**For the city**”. */
    public boolean asks(Paragraph paragraph) {
        String text = PlainText.of(paragraph.inlines());
        return kind == RecordKind.RECOMMENDATION && (Imperative.opens(text, tongue) || Sentences.of(text, tongue).stream().findFirst().filter(sentence -> Ask.is(sentence.text())).isPresent());
    }

    /** A list whose items name whom, when or which layer, over lists of the records themselves. */
    public boolean groups(ListBlock list) {
        return (kind == RecordKind.RECOMMENDATION || kind == RecordKind.COMPONENT || kind == RecordKind.OPEN_QUESTION) && list.items().stream().allMatch(item -> item.blocks().size() == 2
                && item.blocks().get(0) instanceof Paragraph && item.blocks().get(1) instanceof ListBlock)
                && list.items().stream().allMatch(item -> {
                    String words = PlainText.of(item.blocks().get(0)).strip().replaceFirst("[:.]$", "");
                    ListBlock inner = (ListBlock) item.blocks().get(1);
                    return switch (kind) {
                        case COMPONENT -> Group.gathers(kind, words) || forms.isLed(inner);
                        case OPEN_QUESTION -> !Unknown.isItem(words) && forms.isRecords(inner);
                        default -> !Group.of(kind, words, tongue).fields().isEmpty();
                    };
                });
    }
}
