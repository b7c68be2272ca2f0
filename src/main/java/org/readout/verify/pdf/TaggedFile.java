package org.readout.verify.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.readout.verify.carried.PdfPages;
import org.readout.verify.carried.Shown;

/** A PDF as a screen reader has it: structure elements with their text. */
final class TaggedFile {

    private final PDDocument document;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Map<Integer, Map<Integer, Run>> runs = new HashMap<>();
    private final Map<COSDictionary, TaggedElement> elements = new IdentityHashMap<>();
    private final Optional<TaggedElement> root;

    private TaggedFile(PDDocument document, List<PdfPages.Page> contents) {
        this.document = document;
        for (PdfPages.Page page : contents) {
            int number = pages.size();
            Map<Integer, Run> found = new HashMap<>();
            page.contents().forEach(content -> collect(content, number, found));
            pages.put(page.dictionary(), number);
            runs.put(number, found);
        }
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        this.root = tree == null ? Optional.empty() : first(tree.getCOSObject().getDictionaryObject(COSName.K)).map(top -> element(top, -1));
    }

    /** @throws IOException when a page cannot be read */
    static TaggedFile of(PdfPages file) throws IOException {
        return new TaggedFile(file.document(), file.pages());
    }

    /** Text that is shown in one marked-content sequence, and where its line has it, in points. */
    record Run(int page, int mcid, String text, float x, float y) {
    }

    PDDocument document() {
        return document;
    }

    int pageCount() {
        return pages.size();
    }

    /** Number of a page, from 0; -1 for what is none of the file's. */
    int page(COSDictionary page) {
        return pages.getOrDefault(page, -1);
    }

    /** All elements, in reading order. */
    Stream<TaggedElement> all() {
        return root.stream().flatMap(TaggedElement::all);
    }

    Stream<TaggedElement> all(String type) {
        return all().filter(element -> element.is(type));
    }

    /** The element that this dictionary is, if it is in the tree. */
    Optional<TaggedElement> element(COSDictionary dictionary) {
        return Optional.ofNullable(elements.get(dictionary));
    }

    private static Optional<COSDictionary> first(COSBase kids) {
        COSBase first = kids instanceof COSArray array && array.size() > 0 ? array.getObject(0) : kids;
        return first instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty();
    }

    private TaggedElement element(COSDictionary dictionary, int pageAround) {
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        int page = own == null ? pageAround : page(own);
        List<TaggedElement> inner = new ArrayList<>();
        List<Run> shown = new ArrayList<>();
        List<Object> order = new ArrayList<>();
        List<COSDictionary> annotations = new ArrayList<>();
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray array ? array : new COSArray();
        if (kids != null && all != kids) {
            all.add(kids);
        }
        for (int at = 0; at < all.size(); at++) {
            COSBase kid = all.getObject(at);
            if (kid instanceof COSInteger mcid) {
                run(page, mcid.intValue(), shown, order);
            } else if (kid instanceof COSDictionary below && below.containsKey(COSName.MCID)) {
                COSDictionary other = below.getCOSDictionary(COSName.PG);
                run(other == null ? page : page(other), below.getInt(COSName.MCID), shown, order);
            } else if (kid instanceof COSDictionary below && COSName.OBJR.equals(below.getCOSName(COSName.TYPE))) {
                annotations.add(below.getCOSDictionary(COSName.OBJ));
            } else if (kid instanceof COSDictionary below) {
                TaggedElement element = element(below, page);
                inner.add(element);
                order.add(element);
            }
        }
        TaggedElement element = new TaggedElement(dictionary, inner, shown, order, annotations);
        elements.put(dictionary, element);
        return element;
    }

    private void run(int page, int mcid, List<Run> shown, List<Object> order) {
        Run run = runs.getOrDefault(page, Map.of()).getOrDefault(mcid, new Run(page, mcid, "", 0, 0));
        shown.add(run);
        order.add(run);
    }

    private static void collect(Shown.Marked content, int page, Map<Integer, Run> found) {
        StringBuilder text = new StringBuilder(content.contents().size() + 16);
        Optional<Shown.Glyph> first = Optional.empty();
        for (Shown part : content.contents()) {
            if (part instanceof Shown.Glyph glyph) {
                first = first.isPresent() ? first : Optional.of(glyph);
                text.append(glyph.text());
            } else if (part instanceof Shown.Marked inner) {
                collect(inner, page, found);
            }
        }
        if (content.id() >= 0) {
            found.put(content.id(), new Run(page, content.id(), text.toString(), first.map(Shown.Glyph::along).orElse(0f), first.map(Shown.Glyph::down).orElse(0f)));
        }
    }
}
