package org.readout.edition;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.model.Audience;
import org.readout.model.Audience.Feature;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.OpenQuestion;
import org.readout.model.PlainText;
import org.readout.model.Recommendation;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;
import org.readout.model.Table;

/** What sections, tables, figures and records are called in one edition, by id; and their bare numbers. */
final class Labels {

    private static final String APPENDIX = "appendix";

    /** Kinds that have a count of their own through the whole memo. */
    private static final Set<RecordKind> COUNTED_APART = EnumSet.of(RecordKind.RECOMMENDATION, RecordKind.OPEN_QUESTION);

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Furniture furniture;

    private Labels(Furniture furniture) {
        this.furniture = furniture;
    }

    static Labels of(Selection selection, Shown shown, Memo memo, Audience audience, Furniture furniture) {
        Labels labels = new Labels(furniture);
        if (audience.shows(Feature.NUMBERED_HEADINGS)) {
            labels.number(selection.sections());
        } else {
            labels.name(selection.sections());
        }
        labels.numberCaptioned(shown);
        labels.numberRecords(shown, memo);
        return labels;
    }

    Map<String, String> all() {
        return labels;
    }

    /** By record: the section number an entry bears that stands under a heading of its own. */
    Map<String, String> headings() {
        return headings;
    }

    /** What is called so in a sentence: "Section 2.1", "Table 1". Empty for what has no label. */
    String label(String id) {
        return labels.getOrDefault(id, "");
    }

    /** "2.1" or "1"; empty for what has no number. */
    String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    private void number(List<Section> sections) {
        int chapters = 0;
        int appendices = 0;
        for (Section section : sections) {
            boolean appendix = section.part().equals(APPENDIX);
            number(section, appendix ? letter(++appendices) : Integer.toString(++chapters), appendix);
        }
    }

    private void number(Section section, String number, boolean appendix) {
        numbers.put(section.id(), number);
        labels.put(section.id(), furniture.say(appendix ? "appendix" : "section", number));
        int inner = numberEntries(section.blocks(), number, appendix);
        for (Section subsection : section.sections()) {
            number(subsection, number + "." + ++inner, appendix);
        }
    }

    /** Entries that are headings in the draft are counted as the subsections they were. */
    private int numberEntries(List<Block> blocks, String number, boolean appendix) {
        int inner = 0;
        for (Block block : blocks) {
            if (!(block instanceof Records records) || records.form() != Records.Form.HEADINGS || COUNTED_APART.contains(records.kind())) {
                continue;
            }
            for (Records.Entry entry : records.entries()) {
                String its = number + "." + ++inner;
                if (numbers.putIfAbsent(entry.record(), its) == null) {
                    labels.put(entry.record(), furniture.say(appendix ? "appendix" : "section", its));
                    headings.put(entry.record(), its);
                }
            }
        }
        return inner;
    }

    /** Without numbers, a section is called by its title. */
    private void name(List<Section> sections) {
        for (Section section : sections) {
            labels.put(section.id(), PlainText.of(section.heading()));
            name(section.sections());
        }
    }

    private void numberCaptioned(Shown shown) {
        int tables = 0;
        int figures = 0;
        for (Block block : shown.captioned()) {
            if (block instanceof Table table && labelled(table.id(), table.caption().isEmpty(), shown)) {
                put(Ids.of(table), "table", ++tables);
            } else if (block instanceof Figure figure && labelled(figure.id(), figure.caption().isEmpty(), shown)) {
                put(Ids.of(figure), "figure", ++figures);
            }
        }
    }

    private static boolean labelled(String id, boolean bare, Shown shown) {
        return !bare || !id.isEmpty() && shown.isReferredTo(id);
    }

    private void numberRecords(Shown shown, Memo memo) {
        int questions = 0;
        for (MemoRecord record : memo.records()) {
            if (record instanceof Recommendation recommendation) {
                putIf(shown, record, "recommendation", recommendation.number());
            } else if (record instanceof OpenQuestion) {
                putIf(shown, record, "question", ++questions);
            }
        }
    }

    private void putIf(Shown shown, MemoRecord record, String key, int number) {
        if (shown.hasTarget(record.id())) {
            put(record.id(), key, number);
        }
    }

    private void put(String id, String key, int number) {
        numbers.put(id, Integer.toString(number));
        labels.put(id, furniture.say(key, Integer.toString(number)));
    }

    /** 1 is A, 26 is Z, 27 is AA. */
    private static String letter(int ordinal) {
        return ordinal <= 26 ? Character.toString('A' + ordinal - 1) : letter((ordinal - 1) / 26) + letter((ordinal - 1) % 26 + 1);
    }
}
