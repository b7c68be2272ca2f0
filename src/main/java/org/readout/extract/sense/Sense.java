package org.readout.extract.sense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.readout.model.RecordKind;

/**
 * What a section most likely sets out where no rule knows: {@link Evidence} weighed for all kinds together (multinomial logistic regression). The weights
 * were learned from labelled drafts (ADR 36) and are a table one can read: a line for each piece of evidence, hundredths for each kind. Safe to share between threads.
 */
public final class Sense {

    /** From here on it is believed what a section is: where drafts of one source are judged by what the others teach, most such are what it says (ADR 36). */
    private static final double BELIEVED = 0.65;
    /** From here on it tells of what type a memo is whose headings say nothing: no such type was wrong. */
    private static final double SUPPOSED = 0.5;
    private static final String ALWAYS = "always";
    private static final String TABLE = "sense.tsv";
    private static final int TOLD = 3;
    private static final int LONG_ENOUGH_TO_TELL = 4;

    private final String table;
    private final List<RecordKind> kinds;
    /** Where in the table the weights of a piece of evidence begin; they are read when they are asked for, since a draft has few of all. */
    private final Map<String, Integer> weights;

    private Sense(String table, List<RecordKind> kinds, Map<String, Integer> weights) {
        this.table = table;
        this.kinds = kinds;
        this.weights = weights;
    }

    /**
     * A kind that is likely.
     *
     * @param probability from 0 to 1
     * @param words       beginnings of those that spoke most for it, the weightiest first; none where it is not believed
     */
    public record Likely(RecordKind kind, double probability, List<String> words) {

        public boolean isBelieved() {
            return probability >= BELIEVED;
        }

        public boolean isSupposed() {
            return probability >= SUPPOSED;
        }
    }

    /** Read when it is first asked for: most drafts say by their headings what they are. */
    private static final class Shipped {
        private static final Sense SENSE = shipped();

        private static Sense shipped() {
            try (InputStream table = Sense.class.getResourceAsStream(TABLE)) {
                return read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Sense shipped() {
        return Shipped.SENSE;
    }

    /** The first line names the kinds, “none” last; each other one has a piece of evidence and its weights, parted by tabulators. Each ends with a line feed. */
    static Sense read(String table) {
        int head = table.indexOf('\n');
        String[] columns = table.substring(0, head).split("\t");
        List<RecordKind> kinds = Stream.of(columns).skip(1).limit(columns.length - 2).map(column -> RecordKind.valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'))).toList();
        Map<String, Integer> weights = new HashMap<>();
        for (int line = head + 1; line < table.length(); line = table.indexOf('\n', line) + 1) {
            int name = table.indexOf('\t', line);
            weights.put(table.substring(line, name), name + 1);
        }
        return new Sense(table, kinds, weights);
    }

    public Weighed weigh(Map<String, Double> evidence) {
        double[] sums = new double[kinds.size() + 1];
        add(sums, ALWAYS, 1);
        for (Map.Entry<String, Double> piece : evidence.entrySet()) {
            add(sums, piece.getKey(), piece.getValue());
        }
        double all = 0;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = StrictMath.exp(sums[at] / 100);
            all += sums[at];
        }
        for (int at = 0; at < sums.length; at++) {
            sums[at] /= all;
        }
        return new Weighed(evidence, sums);
    }

    private void add(double[] sums, String name, double much) {
        int[] row = row(name);
        for (int at = 0; at < row.length; at++) {
            sums[at] += row[at] * much;
        }
    }

    /** The weights of a piece of evidence; empty when it weighs nothing. */
    private int[] row(String name) {
        Integer from = weights.get(name);
        int[] row = new int[from == null ? 0 : kinds.size() + 1];
        int at = from == null ? 0 : from;
        for (int column = 0; column < row.length; column++) {
            boolean against = table.charAt(at) == '-';
            for (at += against ? 1 : 0; table.charAt(at) >= '0'; at++) {
                row[column] = row[column] * 10 + table.charAt(at) - '0';
            }
            row[column] *= against ? -1 : 1;
            at++;
        }
        return row;
    }

    /** A section's evidence and how likely it is of each kind. */
    public final class Weighed {

        private final Map<String, Double> evidence;
        private final double[] probabilities;

        private Weighed(Map<String, Double> evidence, double[] probabilities) {
            this.evidence = evidence;
            this.probabilities = probabilities;
        }

        /** The likeliest kind of those that come into question. Questions never do: they show themselves, and rules tell which are put to others. */
        public Optional<Likely> likeliest(Predicate<RecordKind> inQuestion) {
            int best = -1;
            for (int at = 0; at < kinds.size(); at++) {
                boolean likelier = best < 0 || probabilities[at] > probabilities[best];
                best = likelier && kinds.get(at) != RecordKind.OPEN_QUESTION && inQuestion.test(kinds.get(at)) ? at : best;
            }
            return best < 0 ? Optional.empty() : Optional.of(new Likely(kinds.get(best), probabilities[best], probabilities[best] >= BELIEVED ? words(best) : List.of()));
        }

        private List<String> words(int kind) {
            Map<String, Double> speaking = new HashMap<>();
            evidence.forEach((name, much) -> Evidence.word(name).filter(word -> word.length() >= LONG_ENOUGH_TO_TELL && row(name).length > 0)
                    .ifPresent(word -> speaking.merge(word, row(name)[kind] * much, Double::max)));
            return speaking.entrySet().stream().filter(word -> word.getValue() > 0)
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).limit(TOLD).toList();
        }
    }
}
