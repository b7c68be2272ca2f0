package org.readout.verify.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mark-up by its pattern and by the signs it cannot do without, of which a source has few: looking for signs is quick, trying
 * a pattern at every character is not.
 */
final class Markup {

    private final Pattern pattern;
    private final String[] signs;
    private final boolean begins;

    private Markup(String pattern, boolean begins, String... signs) {
        this.pattern = Pattern.compile(pattern);
        this.begins = begins;
        this.signs = signs;
    }

    /** Every match begins with one of the signs. */
    static Markup begins(String pattern, String... signs) {
        return new Markup(pattern, true, signs);
    }

    /** Every match has one of the signs somewhere. */
    static Markup holds(String pattern, String... signs) {
        return new Markup(pattern, false, signs);
    }

    /** The text with what is said in place of each match. */
    String replaced(String text, Function<MatchResult, String> by) {
        Search search = new Search(text);
        if (!search.next(0)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int from = 0;
        do {
            replaced.append(text, from, search.matcher.start()).append(by.apply(search.matcher));
            from = search.matcher.end();
        } while (search.next(from));
        return replaced.append(text, from, text.length()).toString();
    }

    String replaced(String text, String by) {
        return replaced(text, found -> by);
    }

    List<MatchResult> all(String text) {
        List<MatchResult> all = new ArrayList<>();
        Search search = new Search(text);
        for (int from = 0; search.next(from); from = search.matcher.end()) {
            all.add(search.matcher.toMatchResult());
        }
        return all;
    }

    /** One text from its beginning to its end. */
    private final class Search {

        private final String text;
        private final Matcher matcher;
        /** Where each sign stands next; -1 where it stands no more. */
        private final int[] places = new int[signs.length];

        Search(String text) {
            this.text = text;
            // a match may look at what stands before the place it is tried at
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            for (int sign = 0; sign < signs.length; sign++) {
                places[sign] = text.indexOf(signs[sign]);
            }
        }

        boolean next(int from) {
            if (!begins) {
                return sign(0) >= 0 && matcher.region(from, text.length()).find();
            }
            for (int at = sign(from); at >= 0; at = sign(at + 1)) {
                if (matcher.region(at, text.length()).lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        /** The first sign from there on. */
        private int sign(int from) {
            int first = -1;
            for (int sign = 0; sign < signs.length; sign++) {
                if (places[sign] >= 0 && places[sign] < from) {
                    places[sign] = text.indexOf(signs[sign], from);
                }
                if (places[sign] >= 0 && (first < 0 || places[sign] < first)) {
                    first = places[sign];
                }
            }
            return first;
        }
    }
}
