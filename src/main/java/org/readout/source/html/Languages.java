package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.Metadata;

/** Languages of pages and blocks: here only words have one, so that what a block says of all its words is said of the words. */
final class Languages {

    /** The language of the page as a whole; empty where it has none. */
    private final String outermost;

    private Languages(String outermost) {
        this.outermost = outermost;
    }

    /** The page's language: its own, or that of the one element that holds all its words; empty when nothing says so. */
    static String of(Document page) {
        Element html = page.selectFirst("html");
        String language = own(page.body(), html == null ? "" : own(html, ""));
        for (Element at = page.body(); language.isEmpty() && at != null; at = onlyPart(at)) {
            language = own(at, "");
        }
        Element header = page.selectFirst("meta[http-equiv=content-language]");
        return language.isEmpty() && header != null ? tag(header.attr("content")) : language;
    }

    private static @Nullable Element onlyPart(Element element) {
        List<Element> worded = element.children().stream().filter(child -> !Looks.blank(child.text())).toList();
        return worded.size() == 1 && Looks.blank(element.ownText()) ? worded.get(0) : null;
    }

    /** Gives every line in a block of another language than the page's a language of its own, and takes the block's away. */
    static void handDown(Element body, String language) {
        if (!body.select("[lang], [xml:lang]").isEmpty()) {
            new Languages(language).within(body, language);
        }
    }

    private void within(Element element, String language) {
        List<Node> line = new ArrayList<>();
        for (Node node : List.copyOf(element.childNodes())) {
            if (node instanceof Element inner && InsideOut.isOuter(inner)) {
                say(line, language);
                within(inner, own(inner, language));
                inner.removeAttr("lang");
            } else {
                line.add(node);
            }
        }
        say(line, language);
    }

    private void say(List<Node> line, String language) {
        if (!same(language, outermost) && line.stream().anyMatch(Languages::hasWords)) {
            Element words = new Element("span").attr("lang", language);
            line.get(0).before(words);
            line.forEach(words::appendChild);
        }
        line.clear();
    }

    private static boolean hasWords(Node node) {
        return !Looks.blank(node instanceof TextNode text ? text.getWholeText() : node instanceof Element element ? element.text() : "");
    }

    static boolean same(String one, String other) {
        return Metadata.primary(one).equals(Metadata.primary(other));
    }

    /** What an element says of itself, in the form of BCP 47; of one that says nothing of use, what is around it. */
    static String own(Element element, String around) {
        String written = element.attr(element.hasAttr("lang") ? "lang" : "xml:lang");
        String stated = written.isEmpty() ? "" : tag(written);
        return stated.isEmpty() ? around : stated;
    }

    /** Word says “x-none” and LibreOffice “zxx” of words that are not to be spelled. */
    private static String tag(String written) {
        String tag = Locale.forLanguageTag(written.strip().replace('_', '-')).toLanguageTag();
        return tag.matches("und|zxx|x-.*") ? "" : tag;
    }
}
