package org.readout.release.changes;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much of their words two elements have in common: Dice's coefficient, where a word counts as much as it is long, up to eight letters. */
final class Likeness {

    private static final int LONG_WORD = 8;

    private final Map<Element, Bag> bags = new IdentityHashMap<>();

    /** From 0 to 1. */
    double of(Element one, Element other) {
        return bag(one).likeness(bag(other));
    }

    static double of(List<Token> one, List<Token> other) {
        return Bag.of(one).likeness(Bag.of(other));
    }

    private Bag bag(Element element) {
        return bags.computeIfAbsent(element, one -> Bag.of(one.tokens()));
    }

    private record Bag(Map<String, Integer> words) {

        static Bag of(List<Token> tokens) {
            Map<String, Integer> words = new HashMap<>();
            tokens.stream().filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                    .forEach(token -> words.merge(token.text(), 1, Integer::sum));
            return new Bag(words);
        }

        double likeness(Bag other) {
            double all = weight() + other.weight();
            double common = words.entrySet().stream()
                    .mapToDouble(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)) * weight(word.getKey())).sum();
            return all == 0 ? 0 : 2 * common / all;
        }

        private double weight() {
            return words.entrySet().stream().mapToDouble(word -> word.getValue() * weight(word.getKey())).sum();
        }

        private static double weight(String word) {
            return Math.min(word.length(), LONG_WORD);
        }

        void add(Bag other) {
            other.words.forEach((word, count) -> words.merge(word, count, Integer::sum));
        }
    }

    /** Of sections, by all that stands within them, their own titles left out. */
    static final class Trees {

        private final Likeness likeness;
        private final List<List<Element>> editions;
        private final Map<Element, Bag> within = new IdentityHashMap<>();

        Trees(Likeness likeness, List<Element> before, List<Element> after) {
            this.likeness = likeness;
            this.editions = List.of(before, after);
        }

        private void gather(List<Element> elements) {
            Map<String, Element> byKey = new HashMap<>();
            elements.forEach(element -> byKey.put(element.key(), element));
            for (Element element : elements) {
                for (Element around = byKey.get(element.within()); around != null; around = byKey.get(around.within())) {
                    within.computeIfAbsent(around, one -> new Bag(new HashMap<>())).add(likeness.bag(element));
                }
            }
        }

        double of(Element one, Element other) {
            if (within.isEmpty()) {
                // where all sections have the ids they had nobody asks
                editions.forEach(this::gather);
            }
            return within.getOrDefault(one, new Bag(Map.of())).likeness(within.getOrDefault(other, new Bag(Map.of())));
        }
    }
}
