package org.readout.source.html;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Omission;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Gathering;

/** Accounts for what an element holds when it is left out: its words, and its pictures, tables and links by number. */
final class Things {

    /** A query costs more to read than to ask of a paragraph. */
    private static final Evaluator IMAGES = Selector.evaluatorOf("img, svg");
    private static final Evaluator TABLES = Selector.evaluatorOf("table");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
    private static final Set<String> APART = Set.of("br", "td", "th", "option", "input", "button", "textarea");

    private Things() {
    }

    static void omit(Gathering gathering, SourceSpan span, String reason, Element element) {
        gathering.omit(span, reason, words(element));
        omitAllButWords(gathering, span, reason, element);
    }

    /** All that a browser would show of an element's words, with space where one line, cell or field ends and the next begins. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                part(node, words);
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText());
                } else if (node instanceof Element inner) {
                    words.append(inner.normalName().equals("q") ? "“" : inner.normalName().equals("input") ? Forms.shown(inner) : "");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                words.append(node.normalName().equals("q") ? "”" : "");
                part(node, words);
            }
        });
        return words.toString().strip();
    }

    private static void part(Node node, StringBuilder words) {
        boolean apart = node instanceof Element element && element.isBlock() || APART.contains(node.normalName());
        if (apart && !words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
            words.append('\n');
        }
    }

    /** For an element whose words stay, or are accounted for already. */
    static void omitAllButWords(Gathering gathering, SourceSpan span, String reason, Element element) {
        count(gathering, span, reason, Omission.Kind.IMAGE, element.select(IMAGES).size());
        count(gathering, span, reason, Omission.Kind.TABLE, element.select(TABLES).size());
        count(gathering, span, reason, Omission.Kind.LINK, (int) element.select(LINKS).stream().filter(Things::isLink).count());
    }

    /** A heading that becomes the memo's title, which is words alone. */
    static void omitTitle(Gathering gathering, Block heading) {
        gathering.omit(heading.span(), "metadata", PlainText.of(heading));
        new Rewriting() {
            @Override
            public List<Inline> link(Link link) {
                omit(gathering, heading.span(), "metadata", Omission.Kind.LINK);
                return inlines(link.inlines());
            }

            @Override
            public List<Inline> reference(Reference reference) {
                omit(gathering, heading.span(), "metadata", Omission.Kind.LINK);
                return inlines(reference.inlines());
            }

            @Override
            public List<Inline> picture(Picture picture) {
                gathering.leaveOutPicture(heading.span(), "metadata", picture, "");
                return List.of();
            }
        }.blocks(List.of(heading));
    }

    static void omit(Gathering gathering, SourceSpan span, String reason, Omission.Kind kind) {
        gathering.omissions.add(new Omission(span, reason, kind, ""));
    }

    private static void count(Gathering gathering, SourceSpan span, String reason, Omission.Kind kind, int number) {
        for (int one = 0; one < number; one++) {
            omit(gathering, span, reason, kind);
        }
    }

    /** One that leads somewhere and can be followed. */
    static boolean isLink(Element link) {
        return !link.attr("href").isBlank() && (!Looks.blank(link.wholeText()) || link.selectFirst(IMAGES) != null);
    }
}
