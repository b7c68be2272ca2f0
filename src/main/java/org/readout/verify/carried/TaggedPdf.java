package org.readout.verify.carried;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * What a tagged PDF says: the marked content of its structure tree, in the tree's order. Actual text stands for what is shown, alternative text
 * for figures and formulas; artifacts are not in the tree and are not read.
 */
final class TaggedPdf {

    private static final Set<String> PICTURES = Set.of("Figure", "Formula");
    private static final Set<String> IN_THE_LINE = Set.of("Span", "Link", "Reference", "Em", "Strong", "Sub", "Quote", "Code", "Annot",
            "Ruby", "RB", "Warichu");
    private static final int DEEPEST = 500;

    private final Map<COSDictionary, Map<Integer, Shown.Marked>> contents = new IdentityHashMap<>();
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> unread = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final ShownLine line = new ShownLine(words);
    private String place = "the beginning";

    private TaggedPdf() {
    }

    static Transcription read(PdfPages file) throws IOException {
        TaggedPdf reading = new TaggedPdf();
        file.pages().forEach(reading::page);
        PDStructureTreeRoot root = file.document().getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            reading.roles(root.getCOSObject().getCOSDictionary(COSName.ROLE_MAP));
            reading.kids(root.getCOSObject(), null, 0);
            reading.cut(false);
        }
        return new Transcription(reading.passages, reading.unread);
    }

    private void page(PdfPages.Page page) {
        Map<Integer, Shown.Marked> byId = new HashMap<>();
        numbers.put(page.dictionary(), numbers.size() + 1);
        for (Shown.Marked content : page.contents()) {
            identify(content, byId);
            aside(content);
        }
        contents.put(page.dictionary(), byId);
    }

    /** An artifact, or what no element of the tree claims. */
    private void aside(Shown.Marked content) {
        if (content.id() < 0) {
            show(content);
            line.end();
            if (!words.toString().isBlank()) {
                unread.add(Passage.of("an artifact on page " + numbers.size(), words.toString()));
            }
            words.setLength(0);
        }
    }

    private static void identify(Shown.Marked content, Map<Integer, Shown.Marked> byId) {
        if (content.id() >= 0) {
            byId.put(content.id(), content);
        }
        for (Shown shown : content.contents()) {
            if (shown instanceof Shown.Marked inner) {
                identify(inner, byId);
            }
        }
    }

    private void roles(@Nullable COSDictionary map) {
        if (map != null) {
            map.keySet().forEach(key -> roles.put(key.getName(), map.getNameAsString(key, "")));
        }
    }

    private String role(COSDictionary element) {
        String role = element.getNameAsString(COSName.S, "");
        for (int step = 0; step < roles.size() && roles.containsKey(role); step++) {
            role = roles.getOrDefault(role, role);
        }
        return role;
    }

    private void kids(COSDictionary element, @Nullable COSDictionary page, int depth) throws IOException {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (COSBase kid : several) {
                kid(kid, page, depth);
            }
        } else if (kids != null) {
            kid(kids, page, depth);
        }
    }

    private void kid(COSBase reference, @Nullable COSDictionary page, int depth) throws IOException {
        COSBase kid = reference instanceof COSObject object ? object.getObject() : reference;
        if (kid instanceof COSInteger id) {
            content(page, id.intValue());
        } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
            if (depth > DEEPEST) {
                throw new IOException("the structure tree has no end");
            }
            element(dictionary, dictionary.getCOSDictionary(COSName.PG) == null ? page : dictionary.getCOSDictionary(COSName.PG), depth);
        } else if (kid instanceof COSDictionary marked && marked.containsKey(COSName.MCID)) {
            content(marked.getCOSDictionary(COSName.PG) == null ? page : marked.getCOSDictionary(COSName.PG), marked.getInt(COSName.MCID));
        }
    }

    private void element(COSDictionary element, @Nullable COSDictionary page, int depth) throws IOException {
        String role = role(element);
        String alternative = element.getString(COSName.ALT);
        String actual = element.getString(COSName.ACTUAL_TEXT);
        boolean label = role.equals("Lbl");
        boolean apart = label || !IN_THE_LINE.contains(role);
        if (apart) {
            cut(false);
        }
        place = role + (page == null ? "" : " on page " + numbers.getOrDefault(page, 0));
        if (actual != null || alternative != null && PICTURES.contains(role)) {
            line.end();
            words.append(actual == null ? alternative : actual);
        } else {
            kids(element, page, depth + 1);
        }
        if (apart) {
            cut(label);
        }
    }

    private void content(@Nullable COSDictionary page, int id) {
        Shown.Marked content = contents.getOrDefault(page, Map.of()).get(id);
        if (content != null) {
            show(content);
        }
    }

    private void show(Shown.Marked content) {
        if (content.actual().isPresent()) {
            line.end();
            words.append(content.actual().get());
            return;
        }
        for (Shown shown : content.contents()) {
            if (shown instanceof Shown.Glyph glyph) {
                line.show(glyph);
            } else if (shown instanceof Shown.Marked inner && !inner.tag().equals("Artifact")) {
                show(inner);
            }
        }
    }

    private void cut(boolean label) {
        line.end();
        if (!words.toString().isBlank()) {
            passages.add(new Passage(place, words.toString(), label));
        }
        words.setLength(0);
    }
}
