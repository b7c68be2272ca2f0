package org.readout.verify.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.readout.model.Omission;

/**
 * What a browser shows of a page (or of the page in a zip): text but for that of scripts, styles and templates, quotation
 * marks around {@code <q>}, the words on buttons and in fields; and how many pictures, tables and links there are.
 */
record WebText(List<Piece> pieces, Map<Omission.Kind, Integer> things) {

    private static final Set<String> NOT_TEXT = Set.of("script", "style", "template");
    private static final String WORDLESS = "hidden|password|checkbox|radio|image|file|color|range";

    static WebText of(byte[] bytes) throws IOException {
        Reading reading = new Reading();
        Document page = parsed(PackedText.of(bytes, "(?i)(?!__MACOSX/).*\\.x?html?"));
        // what is written in a drawing is part of a picture
        page.select("svg").forEach(drawing -> drawing.replaceWith(new Element("img")));
        page.traverse(reading);
        reading.flush();
        return new WebText(reading.pieces, Map.of(Omission.Kind.IMAGE, shown(page, "img"), Omission.Kind.TABLE, shown(page, "table"),
                Omission.Kind.LINK, shown(page, "a[href~=\\S]:matchesWholeText([^\\s\u00a0]), a[href~=\\S]:has(img)")));
    }

    /** In the encoding it says it is in, unless it is not. */
    private static Document parsed(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        try {
            page.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
            return page;
        } catch (CharacterCodingException e) {
            return Jsoup.parse(SourceText.decoded(bytes));
        }
    }

    private static int shown(Document page, String things) {
        return (int) page.body().select(things).stream().filter(thing -> !isIn(thing, NOT_TEXT)).count();
    }

    /** A piece for the text between one block's beginning or end and the next. */
    private static final class Reading implements NodeVisitor {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean inHead;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (text.parent() != null && isSign(text.parent())) {
                    pieces.add(Piece.of("a link", text.getWholeText()));
                } else if (!isIn(text.parent(), NOT_TEXT)) {
                    inHead = isIn(text.parent(), Set.of("head"));
                    words.append(text.getWholeText());
                }
                return;
            }
            boundary(node);
            if (node instanceof Element element && !isIn(element, NOT_TEXT)) {
                words.append(element.normalName().equals("q") ? "“" : "");
                if (element.normalName().equals("input") && !element.attr("type").toLowerCase(Locale.ROOT).matches(WORDLESS)) {
                    words.append(element.attr("value"));
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("q") && !isIn(element, NOT_TEXT)) {
                words.append('”');
            }
            boundary(node);
        }

        private void boundary(Node node) {
            if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))) {
                flush();
            }
        }

        private void flush() {
            if (!words.toString().isBlank()) {
                pieces.add(new Piece("text " + (pieces.size() + 1), words.toString(), inHead));
            }
            words.setLength(0);
        }
    }

    /** One sign in a heading that links within the page, like “¶”, is no part of the word it stands against. */
    private static boolean isSign(Element element) {
        if (!element.normalName().equals("a") || !element.attr("href").startsWith("#")) {
            return false;
        }
        String words = element.wholeText().strip();
        return words.codePointCount(0, words.length()) == 1 && !Character.isLetterOrDigit(words.codePointAt(0))
                && element.closest("h1, h2, h3, h4, h5, h6") != null;
    }

    private static boolean isIn(@Nullable Element element, Set<String> names) {
        for (Element at = element; at != null; at = at.parent()) {
            if (names.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }
}
