package org.readout.verify.withheld;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.verify.carried.Words;

/** Phrases of six words on end. Numbers and the words of furniture do not count: labels put them before and between an author's words. */
final class Phrases {

    private static final int LENGTH = 6;

    private final Words furniture;
    private final Set<List<String>> phrases = new HashSet<>();

    Phrases(Words furniture) {
        this.furniture = furniture;
    }

    void add(String text) {
        List<String> words = counted(Words.of(text));
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            phrases.add(List.copyOf(words.subList(at, at + LENGTH)));
        }
    }

    void remove(String text) {
        List<String> words = counted(Words.of(text));
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            phrases.remove(words.subList(at, at + LENGTH));
        }
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The first phrase that stands in these words. */
    Optional<String> firstIn(List<String> text) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = counted(text);
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            if (phrases.contains(words.subList(at, at + LENGTH))) {
                return Optional.of(String.join(" ", words.subList(at, at + LENGTH)));
            }
        }
        return Optional.empty();
    }

    private List<String> counted(List<String> words) {
        return words.stream().filter(word -> !furniture.has(word) && !Words.isNumber(word)).toList();
    }
}
