package org.readout.verify.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text nodes of a page (or of the page in a zip), but for those that no browser shows: scripts, styles, templates. */
final class WebText {

    private static final Set<String> NOT_TEXT = Set.of("script", "style", "template", "xml");

    private WebText() {
    }

    static List<Piece> of(byte[] bytes) throws IOException {
        Reading reading = new Reading();
        Jsoup.parse(new ByteArrayInputStream(page(bytes)), null, "").traverse(reading);
        reading.flush();
        return reading.pieces;
    }

    /** A piece for the text between one block's beginning or end and the next. */
    private static final class Reading implements NodeVisitor {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean inHead;

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof TextNode text)) {
                boundary(node);
            } else if (text.parent() != null && !isIn(text.parent(), NOT_TEXT)) {
                inHead = isIn(text.parent(), Set.of("head"));
                words.append(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
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

    private static boolean isIn(@Nullable Element element, Set<String> names) {
        for (Element at = element; at != null; at = at.parent()) {
            if (names.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static byte[] page(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return bytes;
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("(?i).*\\.x?html?")) {
                    return in.readAllBytes();
                }
            }
        }
        return new byte[0];
    }
}
