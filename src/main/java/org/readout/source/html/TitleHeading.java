package org.readout.source.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.PlainText;

/**
 * Which heading is the page's title: its only one of the first level, where it opens the page or says about what
 * {@code <title>} says. That one is for the browser's tab: it is shortened, and has the site's name behind it.
 */
final class TitleHeading {

    /** The name of a site, which no word processor writes into a title. */
    private static final Pattern SITE = Pattern.compile("\\S\\s+[|»·]\\s+\\S");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleHeading() {
    }

    /** @param stated what the page's {@code <title>} says, empty where there is none */
    static Optional<Heading> in(List<Block> blocks, String stated) {
        List<Heading> headings = blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        List<Heading> top = headings.stream().filter(heading -> heading.level() == 1).toList();
        return top.size() == 1 && (blocks.get(0) == top.get(0) || isTitle(top.get(0), stated, headings)) ? Optional.of(top.get(0)) : Optional.empty();
    }

    private static boolean isTitle(Heading heading, String stated, List<Heading> headings) {
        String words = PlainText.of(heading).strip();
        boolean same = stated.startsWith(words) && stated.substring(words.length()).matches("|\\s+[|–—·»-]\\s.*");
        boolean heads = headings.get(0) == heading && headings.size() > 2;
        return same || heads && (SITE.matcher(stated).find() || saysAboutTheSame(words, stated));
    }

    /** Half of the words of the shorter one, and two of them at least. */
    private static boolean saysAboutTheSame(String one, String other) {
        Set<String> common = new HashSet<>(words(one));
        int fewer = Math.min(common.size(), words(other).size());
        common.retainAll(words(other));
        return common.size() > 1 && common.size() * 2 >= fewer;
    }

    private static Set<String> words(String text) {
        return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 2).collect(Collectors.toSet());
    }
}
