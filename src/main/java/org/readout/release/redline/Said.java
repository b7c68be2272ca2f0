package org.readout.release.redline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What an element says, taken once: in a stretch that was rewritten each is compared with all that stood there.
 *
 * @param words how often each stands in it, in small letters
 * @param count of all words
 */
record Said(Element element, String text, Map<String, Integer> words, int count) {

    /** The share of words two texts must have in common to be one. */
    private static final double ALIKE = 0.4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static Said by(Element element) {
        String text = text(element);
        Map<String, Integer> words = new HashMap<>();
        String[] all = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
        for (String word : all) {
            words.merge(word, 1, Integer::sum);
        }
        return new Said(element, text, words, all.length);
    }

    boolean isSame(Said other) {
        return text.equals(other.text);
    }

    /** By Dice's coefficient of their words. */
    boolean isLike(Said other) {
        int common = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (count + other.count) >= ALIKE;
    }

    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        Xml.all(node, "p").forEach(paragraph -> Xml.all(paragraph, "t").forEach(part -> text.append(part.getTextContent())));
        if (text.length() == 0) {
            Xml.all(node, "t").forEach(part -> text.append(part.getTextContent()));
        }
        return text.toString();
    }
}
