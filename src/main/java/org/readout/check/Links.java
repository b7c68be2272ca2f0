package org.readout.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.MemoText.Linked;
import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** Links out of the memo. */
final class Links {

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(click )?(here|this|link|this link|read more|more|see here|ici|hier|aquí)[.!]?");
    private static final Pattern BROKEN = Pattern.compile("(?i)(https?://|file:.*|[a-z]:\\\\.*|about:.*|https?://(localhost|127\\.).*|)");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern TRACKED = Pattern.compile("(?i)[?&;](utm_[a-z]+|fbclid|gclid|mc_[ce]id|igshid|msclkid|mkt_tok)=");
    private static final Pattern SHORTENED = Pattern.compile("(?i)https?://(bit\\.ly|t\\.co|tinyurl\\.com|goo\\.gl|ow\\.ly|buff\\.ly|is\\.gd|lnkd\\.in|rb\\.gy|rebrand\\.ly)/.*");
    /** “[37]” is a mark, not words. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S{20,}");

    private Links() {
    }

    static Stream<Breach> emptyWords(MemoText memo, MemoType type) {
        return memo.links().stream().filter(link -> NOTHING.matcher(link.words()).matches())
                .map(link -> new Breach(link.span(), "The link on “" + link.words() + "” does not say where it leads."));
    }

    static Stream<Breach> broken(MemoText memo, MemoType type) {
        return where(memo, Links::isBroken, "where no reader can follow");
    }

    private static boolean isBroken(Linked link) {
        return BROKEN.matcher(link.target()).matches() || SPACE.matcher(link.target()).find();
    }

    /** What stood beside the draft does not stand beside the edition. */
    static Stream<Breach> relative(MemoText memo, MemoType type) {
        return memo.links().stream().filter(link -> !SCHEME.matcher(link.target()).matches() && !link.target().startsWith("//"))
                .filter(link -> !isBroken(link))
                .map(link -> new Breach(link.span(), "The link on “" + link.words() + "” leads to “" + link.target() + "”, which is not published with the memo."));
    }

    static Stream<Breach> tracked(MemoText memo, MemoType type) {
        return where(memo, link -> link.target().indexOf('=') > 0 && TRACKED.matcher(link.target()).find(), "which tells the site where the reader came from");
    }

    static Stream<Breach> shortened(MemoText memo, MemoType type) {
        return where(memo, link -> SHORTENED.matcher(link.target()).matches(), "which does not say what lies behind it");
    }

    /** Notes and lists of sources may show addresses. */
    static Stream<Breach> naked(MemoText memo, MemoType type) {
        return memo.links().stream().filter(link -> link.place() == Passage.Place.PARAGRAPH || link.place() == Passage.Place.ITEM)
                .filter(link -> !link.parts().contains("references"))
                .filter(link -> ADDRESS.matcher(link.words()).matches())
                .map(link -> new Breach(link.span(), "The address “" + link.words() + "” stands in the text."));
    }

    static Stream<Breach> sameWords(MemoText memo, MemoType type) {
        Map<String, List<Linked>> byWords = memo.links().stream().filter(link -> !NOTHING.matcher(link.words()).matches())
                .filter(link -> link.place() != Passage.Place.NOTE && !link.parts().contains("references") && LETTERS.matcher(link.words()).find())
                .collect(Collectors.groupingBy(link -> link.words().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return byWords.values().stream().filter(links -> links.stream().map(Linked::target).distinct().count() > 1)
                .map(links -> new Breach(links.get(0).span(), "Links on “" + links.get(0).words() + "” lead to "
                        + links.stream().map(Linked::target).distinct().count() + " different places."));
    }

    private static Stream<Breach> where(MemoText memo, Predicate<Linked> where, String what) {
        return memo.links().stream().filter(where)
                .map(link -> new Breach(link.span(), "The link on “" + link.words() + "” leads to “" + link.target() + "”, " + what + "."));
    }
}
