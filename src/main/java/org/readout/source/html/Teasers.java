package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * What a site puts within and below a text to lead its readers on: cards of related articles, and bars to share the page with.
 * A site names them by class or by their heading; they are taken for what they say they are only where nothing else than
 * links and a few words stands in them, since “related work” and “more on leaks” are also an author's words, and so are
 * headings that say anything else. “Recommended” and “social” alone are names that authors give too.
 */
final class Teasers {

    private static final String BLOCKS = "section, aside, div, ul, ol, menu";
    private static final Pattern RELATED = Pattern.compile("(?i)(?:.*\\s)?(?:\\w{1,2}-)?(?:related(?:[-_]+(?:content|articles?|posts?|stories|news|pages?|items?|links|cards?|list|block|box|section|wrapper|container))*"
            + "|more-(?:on|from|stories|articles|news)|read-(?:next|more|also)|recommended-(?:articles|content|reads|posts)|you-may-also-like)(?:\\s.*)?");
    private static final Pattern SAYS_RELATED = Pattern.compile("(?iu)recommended for you|related (?:content|articles?|posts?|stories|news|pages?|items|topics|notes)|more (?:on|from|about) .{1,80}|read (?:next|also|more)"
            + "|you (?:may|might) also (?:like|be interested in)|(?:à )?lire aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires|connexes)|mehr zum thema|(?:verwandte|ähnliche) (?:artikel|beiträge|themen)"
            + "|das könnte sie auch interessieren|(?:contenidos?|artículos|noticias) relacionad[oa]s?|también te puede interesar|más sobre .{1,80}");
    private static final Pattern SHARING = Pattern.compile("(?i)(?:.*\\s)?(?:\\w{1,2}-)?(?:share|sharing|(?:social|share|sharing)[-_]+(?:share|sharing|bar|buttons?|links?|icons?|media|tools?|list|this))(?:\\s.*)?");
    private static final Pattern SAYS_SHARING = Pattern.compile("(?iu)(?:share|follow)(?: .{1,40})?|partage[rz](?: .{1,40})?|(?:.{1,40} )?teilen|compart[ei]r?(?: .{1,40})?");
    /** A card has a date, a kind and half a sentence beside its link. */
    private static final int WORDS_OF_A_CARD = 10;
    /** “Share this page with others”. */
    private static final int WORDS_OF_A_BAR = 5;

    private Teasers() {
    }

    static List<Element> in(Element body) {
        List<Element> found = new ArrayList<>();
        for (Element block : body.select(BLOCKS)) {
            if (isRelated(block)) {
                Element above = block.previousElementSibling();
                if (above != null && isHeadingOverThem(above)) {
                    found.add(above);
                }
                found.add(block);
            } else if (isBarToShare(block)) {
                found.add(block);
            }
        }
        return found;
    }

    private static boolean isRelated(Element block) {
        Element heading = block.selectFirst(NumberedHeadings.HEADINGS);
        boolean said = heading != null && SAYS_RELATED.matcher(heading.text().strip()).matches();
        boolean named = RELATED.matcher(block.className()).matches();
        int links = block.select("a[href~=^(?!#.)]").size();
        return (said || named) && links > 0 && block.select("h1, table, math, pre, blockquote").isEmpty() && wordsBesideLinks(block) <= links * WORDS_OF_A_CARD;
    }

    private static boolean isHeadingOverThem(Element line) {
        return line.normalName().matches("h[2-6]") && SAYS_RELATED.matcher(line.text().strip()).matches();
    }

    private static boolean isBarToShare(Element block) {
        return SHARING.matcher(block.className()).matches() && block.selectFirst("a[href], button") != null
                && block.select("h1, h2, table").isEmpty() && block.select(NumberedHeadings.HEADINGS).stream().allMatch(Teasers::leadsOn)
                && wordsBesideLinks(block) <= WORDS_OF_A_BAR;
    }

    /** How many words stand neither in a link nor on a button nor in a heading over them that says no more than what they are. */
    static int wordsBesideLinks(Element element) {
        Element rest = element.clone();
        rest.select("a, button").remove();
        rest.select(NumberedHeadings.HEADINGS).stream().filter(Teasers::leadsOn).forEach(Element::remove);
        return words(rest.text());
    }

    private static boolean leadsOn(Element heading) {
        String words = heading.text().strip();
        return SAYS_RELATED.matcher(words).matches() || SAYS_SHARING.matcher(words).matches();
    }

    static int words(String text) {
        return Looks.blank(text) ? 0 : (int) Pattern.compile("\\p{L}[^\\s]*").matcher(text).results().count();
    }
}
