package org.readout.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.finding.Finding;
import org.readout.render.Rendition;
import org.readout.verify.carried.Passage;
import org.readout.verify.carried.Transcription;
import org.readout.verify.carried.Words;

/** Words of a rendition in a language nobody speaks that were not translated: text, furniture, headers, bookmarks, what is read aloud. */
public final class Escapes {

    private Escapes() {
    }

    /**
     * One finding for each place.
     *
     * @param foreign whether a word is none of the edition's language
     * @param kept    what stays as it is in every language
     * @throws IOException when the bytes are not of the format they are said to be
     */
    public static List<Finding> in(Rendition rendition, Predicate<String> foreign, List<String> kept) throws IOException {
        Words allowed = new Words();
        kept.forEach(allowed::add);
        List<Passage> passages = new ArrayList<>(Transcription.of(rendition).all().toList());
        switch (rendition.format()) {
            case HTML -> page(rendition.bytes(), passages);
            case PDF -> bookmarks(rendition.bytes(), passages);
            case DOCX, XLIFF -> { }
        }
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : passages) {
            List<String> escaped = passage.label() ? List.of() : Words.of(passage.text()).stream()
                    .filter(word -> !Words.isNumber(word) && foreign.test(word) && !allowed.has(word)).distinct().toList();
            if (!escaped.isEmpty()) {
                findings.add(Finding.error("pseudo-escaped", rendition.place(),
                        "“" + String.join(" ", escaped) + "” (" + passage.place() + ") was not translated.",
                        "Have the words come from the memo or from templates/messages; if they stay in every language, name them under “untranslated” in terms.yaml."));
            }
        }
        return findings;
    }

    /** What a browser says without showing it on the page. */
    private static void page(byte[] bytes, List<Passage> passages) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "");
        passages.add(Passage.of("title", page.title()));
        page.select("meta[name=description], meta[name=keywords]").forEach(meta -> passages.add(Passage.of("meta " + meta.attr("name"), meta.attr("content"))));
        for (String attribute : List.of("aria-label", "title", "alt")) {
            page.select("[" + attribute + "]").forEach(element -> passages.add(Passage.of(element.normalName() + " " + attribute, element.attr(attribute))));
        }
    }

    private static void bookmarks(byte[] bytes, List<Passage> passages) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                bookmarks(outline, passages);
            }
        }
    }

    private static void bookmarks(PDOutlineNode node, List<Passage> passages) {
        for (PDOutlineItem item : node.children()) {
            passages.add(Passage.of("bookmark", item.getTitle()));
            bookmarks(item, passages);
        }
    }
}
