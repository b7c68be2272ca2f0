package org.readout.extract.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.extract.language.Fold;
import org.readout.extract.language.Words;
import org.readout.extract.sense.Evidence;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.MemoType;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/** The sections of a labelled draft, each with its evidence and what it really holds. */
public final class SenseExamples {

    private final HeldAgainst held;
    private final Reading reading;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Section, Map<RecordKind, Integer>> holds = new IdentityHashMap<>();
    private final Map<RecordKind, Integer> before = new EnumMap<>(RecordKind.class);
    private final List<Example> examples = new ArrayList<>();

    private record Passage(String text, Optional<Section> section) {
    }

    /** A labelled record: any of the titles may stand in the draft. */
    public record Told(RecordKind kind, List<String> titles) {
    }

    /**
     * A section.
     *
     * @param kind  what most of its records are; empty where it holds none itself
     * @param known whether the words of its heading, or of one around it, say what it is
     */
    public record Example(String heading, Map<String, Double> evidence, Optional<RecordKind> kind, int records, boolean known) {
    }

    private SenseExamples(Document document, MemoType type, Words words) {
        this.reading = new Reading(document, words);
        this.held = new HeldAgainst(reading, type, new PartNames(type));
    }

    /** @param records in the draft's order */
    public static List<Example> of(Document document, MemoType type, Words words, List<Told> records) {
        SenseExamples draft = new SenseExamples(document, type, words);
        List<Block> preamble = draft.held.below().before();
        preamble.stream().flatMap(SenseExamples::texts).forEach(text -> draft.passages.add(new Passage(folded(text), Optional.empty())));
        draft.read(draft.held.below().sections(), Optional.empty());
        draft.place(records);
        if (!preamble.isEmpty()) {
            draft.add("", Evidence.before(preamble), draft.before, false);
        }
        draft.collect(draft.held.below().sections(), false);
        return draft.examples;
    }

    private void read(List<Section> sections, Optional<Section> around) {
        for (Section section : sections) {
            passages.add(new Passage(folded(PlainText.of(section.heading())), around));
            section.blocks().stream().flatMap(SenseExamples::texts).forEach(text -> passages.add(new Passage(folded(text), Optional.of(section))));
            read(section.sections(), Optional.of(section));
        }
    }

    private static Stream<String> texts(Block block) {
        return Stream.of(PlainText.of(block).split("\\n+"));
    }

    private static String folded(String text) {
        return Fold.heading(text);
    }

    private void place(List<Told> records) {
        int from = 0;
        for (Told record : records) {
            int at = find(record, from);
            if (at >= 0) {
                from = at;
                passages.get(at).section().map(section -> holds.computeIfAbsent(section, any -> new EnumMap<>(RecordKind.class))).orElse(before).merge(record.kind(), 1, Integer::sum);
            }
        }
    }

    /** Where a passage begins with a title, else where one has it. */
    private int find(Told record, int from) {
        List<String> titles = record.titles().stream().map(SenseExamples::folded).filter(title -> !title.isEmpty()).toList();
        for (boolean begins : new boolean[] {true, false}) {
            for (int step = 0; step < passages.size(); step++) {
                int at = (from + step) % passages.size();
                String text = passages.get(at).text();
                if (titles.stream().anyMatch(title -> begins ? text.startsWith(title) : text.contains(title))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private void collect(List<Section> sections, boolean known) {
        for (Section section : sections) {
            boolean named = known || held.matcher().match(PlainText.of(section.heading())).isPresent();
            add(PlainText.of(section.heading()), Evidence.in(section), holds.getOrDefault(section, Map.of()), named);
            collect(section.sections(), named);
        }
    }

    private void add(String heading, Map<String, Double> evidence, Map<RecordKind, Integer> records, boolean known) {
        examples.add(new Example(heading, evidence, records.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey), records.values().stream().mapToInt(Integer::intValue).sum(), known));
    }
}
