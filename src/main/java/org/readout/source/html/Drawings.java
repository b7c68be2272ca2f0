package org.readout.source.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/**
 * SVG that is written into a page becomes a picture as a file is one; its title and description are its alternative text. One that shows what
 * another drawing of the page holds is left as it is, empty: by itself there would be nothing to see.
 */
final class Drawings {

    /** Of what only decorates. */
    static final String DECORATIONS = "img[src^=data:image/svg+xml][aria-hidden=true], img[src^=data:image/svg+xml][role~=none|presentation]";

    private static final String DRAWN = "svg:not(svg svg)";

    private Drawings() {
    }

    static void asPictures(Document page) {
        page.select(DRAWN).forEach(svg -> {
            String alternative = alternative(svg, page);
            if (showsOthers(svg)) {
                svg.empty();
            } else {
                svg.replaceWith(picture(svg, alternative));
            }
        });
    }

    private static boolean showsOthers(Element svg) {
        return svg.select("use").stream().map(use -> use.hasAttr("href") ? use.attr("href") : use.attr("xlink:href"))
                .anyMatch(target -> target.startsWith("#") && svg.getElementById(target.substring(1)) == null);
    }

    private static Element picture(Element svg, String alternative) {
        Element picture = new Element("img").attr("alt", alternative).attr("src", "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(written(svg).getBytes(StandardCharsets.UTF_8)));
        Stream.of("id", "hidden", "aria-hidden", "role", "style").filter(svg::hasAttr).forEach(name -> picture.attr(name, svg.attr(name)));
        return picture;
    }

    /** As XML, with the names that HTML takes for granted. */
    private static String written(Element svg) {
        Document file = new Document("");
        file.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        file.appendChild(svg.clone().attr("xmlns", "http://www.w3.org/2000/svg").attr("xmlns:xlink", "http://www.w3.org/1999/xlink"));
        return file.outerHtml();
    }

    /** What it says of itself to those who do not see it (SVG-AAM 1.0). */
    private static String alternative(Element svg, Document page) {
        if (svg.hasAttr("aria-label")) {
            return svg.attr("aria-label");
        }
        Stream<Element> said = svg.hasAttr("aria-labelledby")
                ? Stream.of(svg.attr("aria-labelledby").strip().split("\\s+")).flatMap(id -> Stream.ofNullable(page.getElementById(id)))
                : svg.children().stream().filter(child -> child.normalName().matches("title|desc"));
        return said.map(Element::wholeText).map(String::strip).filter(words -> !words.isEmpty()).collect(Collectors.joining(": "));
    }
}
