package org.readout.extract.labelled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.readout.Memos;
import org.readout.extract.labelled.LabelledDraft.Label;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Section;

/**
 * What the extractor finds in the labelled drafts, held against the labels.
 *
 * <p>A record is found when kind and title agree; the fields of a record are looked at only when it is found. A field with
 * other words than the label's counts against precision and against recall.
 */
public final class ExtractionScore {

    /** Fields that are a name or a word; all others are prose. */
    private static final Set<String> SHORT = Set.of("layer", "dimension", "addressee", "priority", "horizon");

    private final Map<String, Tally> kinds = new LinkedHashMap<>();
    private final Map<String, Tally> fields = new TreeMap<>();
    private final Tally fieldsBeside = new Tally();
    private final Tally parts = new Tally();
    private final Tally types = new Tally();
    private final List<String> slips = new ArrayList<>();

    private ExtractionScore() {
        Arrays.stream(RecordKind.values()).forEach(kind -> kinds.put(kind.id(), new Tally()));
    }

    static ExtractionScore of(List<LabelledDraft> drafts) {
        ExtractionScore score = new ExtractionScore();
        drafts.forEach(score::add);
        return score;
    }

    /** Prints the table of each set named, both when none is; {@code --slips} adds what was missed and what was made up. */
    public static void main(String... arguments) {
        List<String> sets = new ArrayList<>(List.of(arguments));
        boolean slips = sets.remove("--slips");
        for (String set : sets.isEmpty() ? LabelledDraft.sets() : sets) {
            List<LabelledDraft> drafts = LabelledDraft.of(set);
            drafts.forEach(draft -> draft.mistakes().forEach(mistake -> System.err.println(draft.name() + ": " + mistake)));
            ExtractionScore score = of(drafts);
            System.out.printf("## %s: %d drafts%n%n%s%n", set, drafts.size(), score.table());
            if (slips) {
                score.slips.forEach(System.out::println);
                System.out.println();
            }
        }
    }

    Tally records() {
        return Tally.sum(kinds.values());
    }

    Tally fields() {
        return Tally.sum(fields.values());
    }

    /** Of a draft that is refused nothing was found. */
    private void add(LabelledDraft draft) {
        Checked<Memo> extracted = Memos.extracted(draft.document());
        if (extracted.value().isEmpty()) {
            slips.add(draft.name() + ": refused: " + extracted.findings().stream().map(Finding::message).toList());
        }
        add(draft, extracted.value().orElse(new Memo("", "", "", draft.document().digest(), Metadata.EMPTY, List.of(), List.of(),
                List.of(), List.of(), Map.of())));
    }

    private void add(LabelledDraft draft, Memo memo) {
        if (types.count(draft.type().equals(memo.type()))) {
            slips.add(draft.name() + ": type is " + draft.type() + ", taken for " + memo.type());
        }
        addParts(draft, memo);
        kinds.forEach((kind, tally) -> addRecords(draft.name(), tally,
                draft.records().stream().filter(label -> label.kind().equals(kind)).toList(),
                memo.records().stream().filter(record -> record.kind().id().equals(kind)).toList()));
    }

    private void addRecords(String draft, Tally tally, List<Label> labels, List<MemoRecord> records) {
        List<Pair> pairs = labels.stream().flatMap(label -> records.stream().map(record -> new Pair(label, record)))
                .filter(pair -> pair.alike() > 0).sorted(Comparator.comparingDouble(Pair::alike).reversed()).toList();
        List<Label> missed = new ArrayList<>(labels);
        List<MemoRecord> madeUp = new ArrayList<>(records);
        for (Pair pair : pairs) {
            if (missed.contains(pair.label()) && madeUp.contains(pair.record())) {
                missed.remove(pair.label());
                madeUp.remove(pair.record());
                tally.hits++;
                addFields(draft, pair);
            }
        }
        tally.missed += missed.size();
        tally.madeUp += madeUp.size();
        fieldsBeside.missed += missed.stream().flatMap(label -> label.fields().values().stream())
                .filter(forms -> !forms.contains("")).count();
        fieldsBeside.madeUp += madeUp.stream().flatMap(record -> RecordFields.of(record).values().stream())
                .filter(value -> !value.isEmpty()).count();
        missed.forEach(label -> slips.add(draft + ": missed " + label.kind() + " “" + label.title() + "”"));
        madeUp.forEach(record -> slips.add(draft + ": made up " + record.kind().id() + " “" + record.title() + "”"));
    }

    private void addFields(String draft, Pair pair) {
        Map<String, String> found = RecordFields.of(pair.record());
        found.forEach((key, value) -> {
            String field = pair.label().kind() + " " + key;
            List<String> forms = pair.label().fields().getOrDefault(key, List.of(""));
            Tally tally = fields.computeIfAbsent(field, none -> new Tally());
            boolean same = forms.stream().anyMatch(form -> SHORT.contains(key) ? Words.sameValue(form, value)
                    : form.equals(value) || Words.sameProse(form, value));
            boolean said = !forms.contains("");
            tally.hits += same && !value.isEmpty() ? 1 : 0;
            tally.missed += !same && said ? 1 : 0;
            tally.madeUp += !same && !value.isEmpty() ? 1 : 0;
            if (!same) {
                slips.add(draft + ": " + field + " of “" + pair.label().title() + "” is “" + String.join("” or “", forms)
                        + "”, taken for “" + value + "”");
            }
        });
    }

    private void addParts(LabelledDraft draft, Memo memo) {
        Set<String> found = new HashSet<>();
        memo.sections().forEach(section -> collectParts(section, "", found));
        Set<String> labelled = new HashSet<>();
        draft.parts().forEach((part, headings) -> headings.forEach(heading -> labelled.add(part + " › " + Words.fold(heading))));
        labelled.forEach(part -> {
            if (parts.count(found.remove(part))) {
                slips.add(draft.name() + ": missed part " + part);
            }
        });
        parts.madeUp += found.size();
        found.forEach(part -> slips.add(draft.name() + ": made up part " + part));
    }

    private static void collectParts(Section section, String within, Set<String> found) {
        if (!section.part().isEmpty() && !section.part().equals(within) && !within.equals("opportunities-and-risks")) {
            found.add(section.part() + " › " + Words.fold(PlainText.of(section.heading().inlines())));
        }
        String part = section.part().isEmpty() ? within : section.part();
        section.sections().forEach(sub -> collectParts(sub, part, found));
    }

    private record Pair(Label label, MemoRecord record) {
        double alike() {
            return label.titles().stream().mapToDouble(title -> Words.sameTitle(title, record.title())).max().orElseThrow();
        }
    }

    /** In Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| what | labelled | found | right | precision | recall | F1 |\n")
                .append("|---|---:|---:|---:|---:|---:|---:|\n");
        kinds.forEach((kind, tally) -> table.append(tally.row(kind)));
        table.append(records().row("**all records**"));
        fields.forEach((field, tally) -> table.append(tally.row(field)));
        table.append(fields().row("**all fields**"));
        table.append(Tally.sum(List.of(fields(), fieldsBeside)).row("all fields, also of records missed or made up"));
        return table.append(parts.row("parts")).append(types.row("memo types")).toString();
    }

    /** Counts of what is right, what is labelled and was not found, and what was found and is not labelled. */
    static final class Tally {
        private int hits;
        private int missed;
        private int madeUp;

        /** True when there is a slip to tell of. */
        private boolean count(boolean right) {
            hits += right ? 1 : 0;
            missed += right ? 0 : 1;
            return !right;
        }

        static Tally sum(Collection<Tally> tallies) {
            Tally sum = new Tally();
            tallies.forEach(tally -> {
                sum.hits += tally.hits;
                sum.missed += tally.missed;
                sum.madeUp += tally.madeUp;
            });
            return sum;
        }

        double precision() {
            return hits + madeUp == 0 ? 1 : (double) hits / (hits + madeUp);
        }

        double recall() {
            return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
        }

        private String row(String what) {
            if (hits + missed + madeUp == 0) {
                return "";
            }
            double sum = precision() + recall();
            return String.format(Locale.ROOT, "| %s | %d | %d | %d | %.3f | %.3f | %.3f |%n", what, hits + missed, hits + madeUp, hits,
                    precision(), recall(), sum == 0 ? 0 : 2 * precision() * recall() / sum);
        }
    }
}
