package org.readout.extract.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.readout.Memos;
import org.readout.extract.part.SenseExamples;
import org.readout.extract.part.SenseExamples.Example;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/**
 * Learns how evidence is to be weighed from the committed drafts and those of further folders. Each folder is first judged by what all the others teach;
 * what that finds in sections whose headings no rule knows is printed. Then all are learned from, and the table is written.
 */
final class SenseTraining {

    private static final List<RecordKind> KINDS = List.of(RecordKind.values());
    private static final int NONE = KINDS.size();
    /** How much a weight costs: half its square. */
    private static final double COST = Double.parseDouble(System.getProperty("cost", "0.5"));
    private static final int ROUNDS = 100;
    /** A document of the world counts as much as so many written for a test. */
    private static final int REAL = Integer.getInteger("real", 3);
    /** Evidence of fewer sections teaches nothing. */
    private static final int FEWEST = 3;
    private static final int LEAST_HUNDREDTHS = 5;
    private static final String COMMITTED = "seen";
    private static final String ALWAYS = "always";

    private SenseTraining() {
    }

    private record Weights(Map<String, double[]> byName) {

        /** As {@code Sense} has it. */
        double probability(RecordKind kind, Map<String, Double> evidence) {
            return Math.exp(sum(kind.ordinal(), evidence)) / IntStream.rangeClosed(0, NONE).mapToDouble(column -> Math.exp(sum(column, evidence))).sum();
        }

        private double sum(int column, Map<String, Double> evidence) {
            double sum = byName.get(ALWAYS)[column];
            for (Map.Entry<String, Double> piece : evidence.entrySet()) {
                sum += byName.containsKey(piece.getKey()) ? byName.get(piece.getKey())[column] * piece.getValue() : 0;
            }
            return sum;
        }
    }

    public static void main(String... arguments) throws IOException {
        Map<String, List<Example>> sets = new LinkedHashMap<>();
        for (String set : Stream.concat(Stream.of(COMMITTED), Stream.of(arguments).skip(1)).toList()) {
            sets.put(set, LabelledDraft.of(set).stream().flatMap(draft -> examples(draft).stream()).toList());
        }
        Map<String, Weights> without = new LinkedHashMap<>();
        for (String set : sets.keySet()) {
            if (!set.equals(COMMITTED)) {
                without.put(set, learned(sets.entrySet().stream().filter(other -> !other.getKey().equals(set)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new))));
            }
        }
        for (double least : new double[] {0.3, 0.4, 0.5, 0.6, 0.65, 0.7}) {
            report(sets, without, least);
        }
        write(learned(sets), Path.of(arguments[0]));
    }

    private static List<Example> examples(LabelledDraft draft) {
        MemoType type = Memos.TYPES.stream().filter(one -> one.id().equals(draft.type())).findFirst().orElseThrow();
        return SenseExamples.of(draft.document(), type, Memos.WORDS, draft.records().stream()
                .map(label -> new SenseExamples.Told(RecordKind.valueOf(label.kind().toUpperCase(Locale.ROOT).replace('-', '_')), label.titles())).toList());
    }

    private static Weights learned(Map<String, List<Example>> sets) throws IOException {
        Set<String> names = names(sets.values().stream().flatMap(List::stream).toList());
        List<Event> events = new ArrayList<>();
        sets.forEach((set, all) -> all.forEach(example -> events.addAll(Collections.nCopies(set.equals(COMMITTED) ? 1 : REAL, event(example, names)))));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, COST);
        DataIndexer indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        QNTrainer trainer = new QNTrainer(parameters);
        trainer.init(parameters, new HashMap<>());
        return weights(trainer.trainModel(ROUNDS, indexer));
    }

    private static Set<String> names(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.evidence().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream().filter(count -> count.getValue() >= FEWEST).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Event event(Example example, Set<String> names) {
        Map<String, Double> known = new TreeMap<>(example.evidence());
        known.keySet().retainAll(names);
        known.put(ALWAYS, 1.0);
        float[] much = new float[known.size()];
        int at = 0;
        for (double one : known.values()) {
            much[at++] = (float) one;
        }
        return new Event(example.kind().map(RecordKind::id).orElse("none"), known.keySet().toArray(String[]::new), much);
    }

    private static Weights weights(QNModel model) {
        Map<String, double[]> weights = new TreeMap<>();
        pieces(model).forEach((name, context) -> {
            double[] row = new double[NONE + 1];
            for (int at = 0; at < context.getOutcomes().length; at++) {
                String outcome = model.getOutcome(context.getOutcomes()[at]);
                row[KINDS.stream().filter(kind -> kind.id().equals(outcome)).findFirst().map(RecordKind::ordinal).orElse(NONE)] = context.getParameters()[at];
            }
            weights.put(name, row);
        });
        return new Weights(weights);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> pieces(QNModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static void report(Map<String, List<Example>> sets, Map<String, Weights> without, double least) {
        int sections = 0;
        int right = 0;
        int found = 0;
        int records = 0;
        int rightly = 0;
        for (String set : without.keySet()) {
            for (Example example : sets.get(set).stream().filter(one -> !one.known()).toList()) {
                RecordKind likeliest = KINDS.stream().filter(kind -> kind != RecordKind.OPEN_QUESTION).max(Comparator.comparingDouble(kind -> without.get(set).probability(kind, example.evidence()))).orElseThrow();
                boolean believed = without.get(set).probability(likeliest, example.evidence()) >= least;
                boolean so = believed && example.kind().equals(Optional.of(likeliest));
                sections += example.kind().isPresent() ? 1 : 0;
                records += example.records();
                found += believed ? 1 : 0;
                right += so ? 1 : 0;
                rightly += so ? example.records() : 0;
            }
        }
        System.out.printf(Locale.ROOT, "from %.2f: sections of unknown heading with records %d, found %d, right %d (precision %.2f, recall %.2f); records in them %d of %d%n",
                least, sections, found, right, (double) right / Math.max(1, found), (double) right / Math.max(1, sections), rightly, records);
    }

    private static void write(Weights weights, Path file) throws IOException {
        StringBuilder table = new StringBuilder("evidence");
        KINDS.forEach(kind -> table.append('\t').append(kind.id()));
        table.append("\tnone\n");
        weights.byName().forEach((name, each) -> {
            long[] hundredths = Arrays.stream(each).mapToLong(weight -> Math.round(weight * 100)).toArray();
            if (Arrays.stream(hundredths).anyMatch(weight -> Math.abs(weight) >= LEAST_HUNDREDTHS)) {
                table.append(name);
                Arrays.stream(hundredths).forEach(weight -> table.append('\t').append(weight));
                table.append('\n');
            }
        });
        Files.writeString(file, table);
    }
}
