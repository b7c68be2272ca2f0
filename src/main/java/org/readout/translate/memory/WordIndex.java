package org.readout.translate.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;
import org.readout.words.Words;

/**
 * Finds the texts most like another among very many. Likeness is what OmegaT and others count: the words that stay, of those of the
 * longer text, when the one is made the other by putting in, taking out and replacing words (Levenshtein). No text that is alike enough is missed,
 * and few others are looked at: a text that shares most of the words must share one of the rarest few (the prefix filter of
 * Bayardo, Ma and Srikant, WWW 2007), and must be of like length.
 */
final class WordIndex {

    /** The most that is said of texts that are not the same. */
    static final int MOST = 99;

    /**
     * @param text  which, as counted from 0
     * @param score from 1 to {@link #MOST}
     */
    record Near(int text, int score) {
    }

    private final Words words;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Of each text its words by number, in order. */
    private final int[][] texts;
    /** The same, by size of the number. */
    private final int[][] sorted;
    /** Of each word the texts it is in, shortest first. */
    private final int[][] texted;

    WordIndex(List<String> texts, Words words) {
        this.words = words;
        this.texts = texts.stream().map(text -> numbered(text, true)).toArray(int[][]::new);
        this.sorted = Arrays.stream(this.texts).map(WordIndex::sorted).toArray(int[][]::new);
        this.texted = texted();
    }

    private int[] numbered(String text, boolean learn) {
        int[] unknown = {0};
        return words.of(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).mapToInt(word -> {
            if (learn) {
                numbers.putIfAbsent(word, numbers.size());
            }
            Integer number = numbers.get(word);
            return number == null ? --unknown[0] : number;
        }).toArray();
    }

    private static int[] sorted(int[] text) {
        int[] sorted = text.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private int[][] texted() {
        List<IntStream.Builder> lists = new ArrayList<>();
        numbers.forEach((word, number) -> lists.add(IntStream.builder()));
        IntStream.range(0, texts.length).boxed().sorted(Comparator.comparingInt(text -> texts[text].length))
                .forEach(text -> Arrays.stream(sorted[text]).distinct().forEach(word -> lists.get(word).add(text)));
        return lists.stream().map(list -> list.build().toArray()).toArray(int[][]::new);
    }

    /**
     * Best first, and of equals the one that was given later.
     *
     * @param least score, from 1 to {@link #MOST}
     * @param most  how many
     */
    List<Near> near(String text, int least, int most) {
        int[] query = numbered(text, false);
        int[] bag = sorted(query);
        List<Near> bounds = new ArrayList<>();
        candidates(query, least).stream().forEach(one -> {
            int bound = score(Math.max(query.length, texts[one].length) - shared(bag, sorted[one]), query.length, texts[one].length);
            if (bound >= least) {
                bounds.add(new Near(one, bound));
            }
        });
        Comparator<Near> best = Comparator.comparingInt(Near::score).reversed().thenComparing(Comparator.comparingInt(Near::text).reversed());
        bounds.sort(best);
        List<Near> found = new ArrayList<>();
        for (Near bound : bounds) {
            if (found.size() >= most && found.get(most - 1).score() > bound.score()) {
                break;
            }
            int score = score(query, texts[bound.text()], least);
            if (score >= least) {
                found.add(new Near(bound.text(), score));
                found.sort(best);
            }
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** How many texts are looked at. */
    int candidates(String text, int least) {
        return candidates(numbered(text, false), least).cardinality();
    }

    /** All that share one of as many of the rarest words as a text alike enough cannot be without. */
    private BitSet candidates(int[] query, int least) {
        BitSet candidates = new BitSet(texts.length);
        int needed = (query.length * least + 99) / 100;
        IntStream.of(query).boxed().sorted(Comparator.comparingInt(this::frequency)).limit(query.length - needed + 1L).distinct()
                .filter(word -> word >= 0).forEach(word -> {
                    int[] having = texted[word];
                    for (int at = firstOfLength(having, needed); at < having.length && texts[having[at]].length * least <= query.length * 100; at++) {
                        candidates.set(having[at]);
                    }
                });
        return candidates;
    }

    private int frequency(int word) {
        return word < 0 ? 0 : texted[word].length;
    }

    private int firstOfLength(int[] having, int length) {
        int low = 0;
        int high = having.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts[having[middle]].length < length) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int left = 0, right = 0; left < one.length && right < other.length;) {
            if (one[left] == other[right]) {
                shared++;
                left++;
                right++;
            } else if (one[left] < other[right]) {
                left++;
            } else {
                right++;
            }
        }
        return shared;
    }

    private static int score(int[] one, int[] other, int least) {
        int allowed = Math.max(one.length, other.length) * (100 - least) / 100;
        int distance = new LevenshteinDistance(allowed).apply(input(one), input(other));
        return distance < 0 ? 0 : score(distance, one.length, other.length);
    }

    private static int score(int distance, int length, int otherLength) {
        int longer = Math.max(length, otherLength);
        return Math.min(MOST, 100 * (longer - distance) / longer);
    }

    private static SimilarityInput<Integer> input(int[] words) {
        return new SimilarityInput<>() {
            @Override
            public Integer at(int index) {
                return words[index];
            }

            @Override
            public int length() {
                return words.length;
            }
        };
    }
}
