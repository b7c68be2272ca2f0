package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What an HTML page says to who reads it: text and alternative texts, in the order of the document. */
final class WebPage implements NodeVisitor {

    private static final Set<String> UNREAD = Set.of("head", "script", "style", "template", "noscript");
    private static final Set<String> IN_THE_LINE = Set.of("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
            "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    /** Within an element that is not read, or that has been read. */
    private int within;

    private WebPage() {
    }

    static Transcription read(Document page) {
        WebPage reading = new WebPage();
        NodeTraversor.traverse(reading, page);
        return new Transcription(reading.passages, List.of());
    }

    @Override
    public void head(Node node, int depth) {
        if (within > 0) {
            within += node instanceof Element ? 1 : 0;
        } else if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (UNREAD.contains(name) || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            within = 1;
        } else if (name.equals("img") || element.attr("role").equals("img")) {
            cut(element);
            words.append(alternative(element));
            cut(element);
            within = 1;
        } else if (!IN_THE_LINE.contains(name)) {
            cut(element);
        }
    }

    private static String alternative(Element picture) {
        if (picture.normalName().equals("img")) {
            return picture.attr("alt");
        }
        if (picture.hasAttr("aria-labelledby")) {
            StringBuilder label = new StringBuilder();
            for (String id : picture.attr("aria-labelledby").split("\\s+")) {
                Element named = picture.ownerDocument() == null ? null : picture.ownerDocument().getElementById(id);
                label.append(named == null || named.parents().stream().noneMatch(picture::equals) ? "" : named.text()).append(' ');
            }
            return label.toString();
        }
        String title = picture.children().stream().filter(child -> child.normalName().equals("title") || child.normalName().equals("desc"))
                .map(Element::text).reduce("", (one, other) -> one + " " + other);
        return picture.hasAttr("aria-label") ? picture.attr("aria-label") : title;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (within > 0) {
            within--;
        } else if (!IN_THE_LINE.contains(element.normalName())) {
            cut(element);
        }
    }

    private void cut(Element element) {
        if (!words.toString().isBlank()) {
            passages.add(Passage.of(element.normalName() + (element.id().isEmpty() ? "" : " #" + element.id()), words.toString()));
        }
        words.setLength(0);
    }
}
