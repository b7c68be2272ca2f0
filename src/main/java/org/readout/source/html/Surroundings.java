package org.readout.source.html;

import java.util.List;

import org.jsoup.nodes.Element;

/**
 * What a web site puts around the text of each of its pages: ways to other pages, and the site's own header and footer. A
 * header or footer belongs to the site only where the page says which part of it is its own ({@code <main>}).
 */
final class Surroundings {

    private static final String MAIN = "main, [role=main]";
    private static final String HEADERS_AND_FOOTERS = "header, footer, [role=banner], [role=contentinfo]";
    /** Parts of a page whose headers and footers are their own (HTML, 4.3.8). */
    private static final String PARTS = "main, [role=main], article, section, aside, blockquote, figure, td, details, dialog";

    private Surroundings() {
    }

    static List<Element> navigation(Element body) {
        return body.select("nav, [role=navigation]");
    }

    /** One that holds the page's only highest heading stays: it is the memo's title. */
    static List<Element> headersAndFooters(Element body) {
        Element main = body.selectFirst(MAIN);
        if (main == null) {
            return List.of();
        }
        boolean titled = main.selectFirst("h1") != null;
        return body.select(HEADERS_AND_FOOTERS).stream()
                .filter(element -> element.closest(PARTS) == null && element.selectFirst(MAIN) == null)
                .filter(element -> titled || element.selectFirst("h1") == null).toList();
    }
}
