package org.readout.extract.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import org.readout.Memos;
import org.readout.extract.SenseExamples;
import org.readout.extract.SenseExamples.Example;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/**
 * Learns how evidence is to be weighed from the committed drafts and those of further folders. Each folder is first judged by what all the others teach;
 * what that finds in sections whose headings no rule knows is printed. Then all are learned from, and the table is written.
 */
final class SenseTraining {

    private static final List<RecordKind> KINDS = List.of(RecordKind.values());
    private static final double COST = Double.parseDouble(System.getProperty("cost", "1"));
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
            return alone(kind.ordinal(), evidence) / IntStream.rangeClosed(0, KINDS.size()).mapToDouble(column -> alone(column, evidence)).sum();
        }

        private double alone(int column, Map<String, Double> evidence) {
            double sum = byName.get(ALWAYS)[column];
            for (Map.Entry<String, Double> piece : evidence.entrySet()) {
                sum += byName.containsKey(piece.getKey()) ? byName.get(piece.getKey())[column] * piece.getValue() : 0;
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    public static void main(String... arguments) throws IOException {
        Linear.disableDebugOutput();
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
        for (double least : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7}) {
            report(sets, without, least);
        }
        write(learned(sets), Path.of(arguments[0]));
    }

    private static List<Example> examples(LabelledDraft draft) {
        MemoType type = Memos.TYPES.stream().filter(one -> one.id().equals(draft.type())).findFirst().orElseThrow();
        return SenseExamples.of(draft.document(), type, Memos.WORDS, draft.records().stream()
                .map(label -> new SenseExamples.Told(RecordKind.valueOf(label.kind().toUpperCase(Locale.ROOT).replace('-', '_')), label.titles())).toList());
    }

    private static Weights learned(Map<String, List<Example>> sets) {
        List<Example> examples = new ArrayList<>();
        sets.forEach((set, all) -> {
            for (int times = 0; times < (set.equals(COMMITTED) ? 1 : REAL); times++) {
                examples.addAll(all);
            }
        });
        List<String> names = names(sets.values().stream().flatMap(List::stream).toList());
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = names.size();
        problem.x = examples.stream().map(example -> features(example, numbers)).toArray(Feature[][]::new);
        Map<String, double[]> weights = new TreeMap<>();
        names.forEach(name -> weights.put(name, new double[KINDS.size() + 1]));
        for (int at = 0; at <= KINDS.size(); at++) {
            int column = at;
            problem.y = examples.stream().mapToDouble(example -> example.kind().map(RecordKind::ordinal).orElse(KINDS.size()) == column ? 1 : -1).toArray();
            Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
            double sign = model.getLabels()[0];
            names.forEach(name -> weights.get(name)[column] = sign * model.getFeatureWeights()[numbers.get(name) - 1]);
        }
        return new Weights(weights);
    }

    private static List<String> names(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.evidence().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return Stream.concat(Stream.of(ALWAYS), counts.entrySet().stream().filter(count -> count.getValue() >= FEWEST).map(Map.Entry::getKey)).toList();
    }

    private static Feature[] features(Example example, Map<String, Integer> numbers) {
        return Stream.concat(Stream.of(new FeatureNode(numbers.get(ALWAYS), 1)), example.evidence().entrySet().stream().filter(piece -> numbers.containsKey(piece.getKey()))
                .map(piece -> new FeatureNode(numbers.get(piece.getKey()), piece.getValue()))).sorted(Comparator.comparingInt(FeatureNode::getIndex)).toArray(Feature[]::new);
    }

    private static void report(Map<String, List<Example>> sets, Map<String, Weights> without, double least) {
        int sections = 0;
        int right = 0;
        int found = 0;
        int records = 0;
        int rightly = 0;
        for (String set : without.keySet()) {
            for (Example example : sets.get(set).stream().filter(one -> !one.known()).toList()) {
                RecordKind likeliest = KINDS.stream().max(Comparator.comparingDouble(kind -> without.get(set).probability(kind, example.evidence()))).orElseThrow();
                boolean believed = without.get(set).probability(likeliest, example.evidence()) >= least;
                boolean so = believed && example.kind().equals(Optional.of(likeliest));
                sections += example.kind().isPresent() ? 1 : 0;
                records += example.records();
                found += believed ? 1 : 0;
                right += so ? 1 : 0;
                rightly += so ? example.records() : 0;
            }
        }
        System.out.printf(Locale.ROOT, "from %.1f: sections of unknown heading with records %d, found %d, right %d (precision %.2f, recall %.2f); records in them %d of %d%n",
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
