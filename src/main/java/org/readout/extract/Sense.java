package org.readout.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.readout.model.RecordKind;

/**
 * What a section most likely sets out where no rule knows: {@link Evidence} weighed for each kind of record by itself (logistic regression). The weights
 * were learned from labelled drafts (ADR 36) and are a table one can read: a line for each piece of evidence, hundredths for each kind. Safe to share between threads.
 */
final class Sense {

    /** From here on it is believed: where drafts of one source are judged by what the others teach, two in three such sections are what it says (ADR 36). */
    private static final double BELIEVED = 0.5;
    private static final String ALWAYS = "always";
    private static final String TABLE = "sense.tsv";
    private static final int TOLD = 3;
    private static final int LONG_ENOUGH_TO_TELL = 4;

    private final List<RecordKind> kinds;
    private final Map<String, short[]> weights;

    private Sense(List<RecordKind> kinds, Map<String, short[]> weights) {
        this.kinds = kinds;
        this.weights = weights;
    }

    /**
     * A kind that is likely.
     *
     * @param probability from 0 to 1
     * @param words       beginnings of those that spoke most for it, the weightiest first; none where it is not believed
     */
    record Likely(RecordKind kind, double probability, List<String> words) {

        private Likely saying(List<String> most) {
            return new Likely(kind, probability, most);
        }

        boolean isBelieved() {
            return probability >= BELIEVED;
        }
    }

    /** Read when it is first asked for: most drafts say by their headings what they are. */
    private static final class Shipped {
        private static final Sense SENSE = read();

        private static Sense read() {
            try (InputStream table = Sense.class.getResourceAsStream(TABLE)) {
                return Sense.read(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Sense shipped() {
        return Shipped.SENSE;
    }

    /** The first line names the kinds; “none” last; each other one has a piece of evidence and its weights, parted by tabulators. */
    static Sense read(BufferedReader table) throws IOException {
        List<RecordKind> kinds = new ArrayList<>();
        Map<String, short[]> weights = new HashMap<>();
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            String[] cells = line.split("\t");
            if (kinds.isEmpty()) {
                for (int at = 1; at < cells.length - 1; at++) {
                    kinds.add(RecordKind.valueOf(cells[at].toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            } else {
                short[] row = new short[kinds.size() + 1];
                for (int at = 0; at < row.length; at++) {
                    row[at] = Short.parseShort(cells[at + 1]);
                }
                weights.put(cells[0], row);
            }
        }
        return new Sense(List.copyOf(kinds), weights);
    }

    /** The likeliest kind of those that come into question, unless it is likelier that the section sets out nothing. */
    Optional<Likely> likeliest(Map<String, Double> evidence, Predicate<RecordKind> inQuestion) {
        double[] sums = new double[kinds.size() + 1];
        add(sums, ALWAYS, 1);
        evidence.forEach((name, much) -> add(sums, name, much));
        double all = Arrays.stream(sums).map(Sense::probability).sum();
        return kinds.stream().filter(inQuestion).max(Comparator.comparingDouble(kind -> sums[kinds.indexOf(kind)]))
                .map(kind -> new Likely(kind, probability(sums[kinds.indexOf(kind)]) / all, List.of())).map(likely -> likely.isBelieved() ? likely.saying(words(evidence, kinds.indexOf(likely.kind()))) : likely);
    }

    /** Each kind, and last “none”, was held against all others alone. */
    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum / 100));
    }

    private void add(double[] sums, String name, double much) {
        short[] row = weights.get(name);
        for (int at = 0; row != null && at < sums.length; at++) {
            sums[at] += row[at] * much;
        }
    }

    private List<String> words(Map<String, Double> evidence, int kind) {
        return evidence.keySet().stream().filter(name -> weights.containsKey(name) && weights.get(name)[kind] > 0 && Evidence.word(name).isPresent())
                .sorted(Comparator.<String>comparingDouble(name -> -weights.get(name)[kind] * evidence.get(name)).thenComparing(Comparator.naturalOrder()))
                .flatMap(name -> Evidence.word(name).stream()).filter(word -> word.length() >= LONG_ENOUGH_TO_TELL).distinct().limit(TOLD).toList();
    }
}
