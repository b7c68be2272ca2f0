package org.readout.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web site puts around the text of each of its pages: ways to other pages, what it asks its visitors, and the site's own
 * header and footer. A header or footer belongs to the site where the page says which part of it is its own, and a footer
 * also where it says what only sites say; any other may be the author's (“Thanks to Ada.”).
 */
final class Surroundings {

    private static final String MAIN = "main, [role=main]";
    private static final String FOOTERS = "footer, [role=contentinfo]";
    private static final String HEADERS_AND_FOOTERS = "header, [role=banner], " + FOOTERS;
    /** Parts of a page whose headers and footers are their own (HTML, 4.3.8). */
    private static final String PARTS = "main, [role=main], article, section, aside, blockquote, figure, td, details, dialog";
    /** Links to pages of the same site; authors link to files beside theirs too. */
    private static final String TO_OTHER_PAGES = "a[href~=(?i)^(?!#|//|[a-z][a-z0-9+.-]*:)(?!.*\\.(?:pdf|docx?|odt|xlsx?|ods|csv|zip)$).]";

    /** In the languages whose dates are known. */
    private static final Pattern OF_SITES = Pattern.compile("(?iu)©|\\(c\\) \\d{4}|\\bcopyright\\b|all rights reserved|\\bprivacy (?:policy|notice|statement)|terms of (?:use|service)|legal notice|\\bcookies?\\b|\\bimprint\\b"
            + "|tous droits réservés|mentions légales|plan du site|alle rechte vorbehalten|\\bimpressum\\b|datenschutzerklärung|todos los derechos reservados|aviso legal|política de privacidad");
    /** More is rather a text that an author wrote. */
    private static final int WORDS_OF_A_FOOTER = 60;
    /** Beside links such as “Contact” and “About us”. */
    private static final int WORDS_BESIDE_LINKS = 8;

    private static final Pattern CONSENT = Pattern.compile("(?i)(?:.*[_-])?(?:cookies?|consent|gdpr|ccpa)[-_]?(?:consent|banner|bar|notice|message|popup|pop-up|modal|dialog|overlay|alert|law|layer|wall|container|policy-banner)(?:[_-].*)?");
    private static final Pattern OF_COOKIES = Pattern.compile("(?iu).*\\b(?:cookies?|consent)\\b.*");
    private static final int WORDS_OF_A_QUESTION = 150;
    private static final String BUTTONS = "button, input[type=button], input[type=submit]";
    /** What a visitor answers with; a link into the text or to a source answers nothing. */
    private static final String ANSWERS = BUTTONS + ", input:not([type=hidden]), select, [role=button], a[class~=(?i)\\b(?:btn|button|accept|agree|dismiss)\\b], "
            + "a[href=#], a[href^=javascript:], " + TO_OTHER_PAGES;

    private Surroundings() {
    }

    static List<Element> navigation(Element body) {
        return Stream.concat(body.select("nav, [role=navigation]").stream(), Teasers.in(body).stream()).toList();
    }

    /** Where a site asks its visitors whether it may keep cookies: an element that says so by name and can be answered. */
    static List<Element> questionsToVisitors(Element body) {
        return body.select("div, section, aside, form, dialog, [role=dialog], [role=alertdialog]").stream()
                .filter(Surroundings::asksForConsent).toList();
    }

    private static boolean asksForConsent(Element element) {
        boolean named = names(element).anyMatch(name -> CONSENT.matcher(name).matches());
        boolean ofCookies = names(element).anyMatch(name -> OF_COOKIES.matcher(name.replaceAll("[-_]", " ")).matches())
                || element.attr("role").endsWith("dialog") && OF_COOKIES.matcher(element.text()).matches();
        return (named && element.selectFirst(ANSWERS) != null || ofCookies && element.selectFirst(BUTTONS) != null)
                && element.select("h1, article, " + MAIN).isEmpty() && Teasers.words(element.text()) <= WORDS_OF_A_QUESTION;
    }

    /** Each class by itself, and the id unless a program made it from a heading, as Pandoc, Quarto and Sphinx do: then it says what the author writes of. */
    private static Stream<String> names(Element element) {
        boolean given = element.select(NumberedHeadings.HEADINGS).stream().noneMatch(heading -> isMadeFrom(heading.text(), element.id()));
        return Stream.concat(element.classNames().stream(), given ? Stream.of(element.id()) : Stream.of());
    }

    /** Numbers before a heading are left out of its id, and one behind it tells it from others that say the same. */
    private static boolean isMadeFrom(String heading, String id) {
        return bare(id).equals(bare(heading));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{N}]+|[-_.]?\\d+$", "");
    }

    /** One that holds the page's only highest heading stays: it is the memo's title. */
    static List<Element> headersAndFooters(Element body) {
        Element own = own(body);
        Stream<Element> around = body.select(HEADERS_AND_FOOTERS).stream().filter(element -> element.closest(PARTS) == null)
                .filter(element -> !element.is(FOOTERS) || !isLedInto(element, body));
        if (own == null) {
            return around.filter(element -> element.is(FOOTERS) && saysWhatSitesSay(element)).toList();
        }
        boolean titled = own.selectFirst("h1") != null;
        return around.filter(element -> !own.parents().contains(element))
                .filter(element -> titled || element.selectFirst("h1") == null).toList();
    }

    /** The part that the page says is its own; its only article is as good as one that says so, if most of the words stand in it. */
    private static @Nullable Element own(Element body) {
        Element main = body.selectFirst(MAIN);
        if (main != null) {
            return main;
        }
        List<Element> articles = body.select("article").stream().filter(article -> article.parents().stream().noneMatch(around -> around.is("article"))).toList();
        return articles.size() == 1 && articles.get(0).text().length() * 2 > body.text().length() ? articles.get(0) : null;
    }

    private static boolean saysWhatSitesSay(Element footer) {
        if (footer.selectFirst(NumberedHeadings.HEADINGS) != null) {
            return false;
        }
        boolean said = OF_SITES.matcher(footer.text()).find() && Teasers.words(footer.text()) <= WORDS_OF_A_FOOTER;
        return said || isListOfPages(footer) && Teasers.wordsBesideLinks(footer) <= WORDS_BESIDE_LINKS;
    }

    /** Sources are links too, but they lead out of the site. */
    private static boolean isListOfPages(Element footer) {
        int pages = footer.select(TO_OTHER_PAGES).size();
        return pages > 1 && pages * 2 >= footer.select("a[href]:not([href^=#])").size();
    }

    /** Whether a link in the text leads to something in it, as a note's mark does; to it as a whole a site leads those who skip the text. */
    private static boolean isLedInto(Element footer, Element body) {
        Set<String> inside = footer.select("[id], a[name]").stream().filter(target -> target != footer)
                .map(target -> target.hasAttr("id") ? target.id() : target.attr("name")).collect(Collectors.toSet());
        return body.select("a[href^=#]").stream().filter(link -> !link.parents().contains(footer)).anyMatch(link -> inside.contains(link.attr("href").substring(1)));
    }
}
