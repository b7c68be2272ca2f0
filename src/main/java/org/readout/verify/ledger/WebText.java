package org.readout.verify.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text nodes of a page (or of the page in a zip), but for those that no browser shows: scripts, styles, templates. */
final class WebText {

    private static final Set<String> NOT_TEXT = Set.of("script", "style", "template", "xml");

    private WebText() {
    }

    static List<Piece> of(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(page(bytes)), null, "");
        List<Piece> pieces = new ArrayList<>();
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && node.parent() instanceof Element parent && !isIn(parent, NOT_TEXT)) {
                String place = "text " + (pieces.size() + 1) + " in " + parent.normalName();
                pieces.add(isIn(parent, Set.of("head")) ? Piece.optional(place, text.getWholeText()) : Piece.of(place, text.getWholeText()));
            }
        });
        return pieces;
    }

    private static boolean isIn(Element element, Set<String> names) {
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
