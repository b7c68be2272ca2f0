package org.readout.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A page's content stream, an operator to a line as the engine writes them, uncompressed until here. Sequences that hold nothing
 * go (the engine writes an artifact for each box that could have a background); content that turned out to be page furniture is
 * marked as that; furniture says whether it is a header or a footer (ISO 32000-2, 14.8.2.2). Letters are fitted to each other.
 */
final class PageContents {

    private static final String END = "EMC";
    private static final String BEGIN = " BDC";
    private static final String ARTIFACT = "/Artifact /";
    private static final String TAGGED = " <</MCID ";
    private static final String TAGGED_END = ">> BDC";
    private static final Pattern PLACED = Pattern.compile("1 0 0 1 \\S+ (\\S+) Tm");

    private static final String HYPHENATED = "/" + Typesetter.HYPHENATED + " ";

    private final PDPage page;
    private final FittedText text;
    private final String[] lines;
    /** Of each line, what sequence of tagged content it begins. */
    private final int[] mcids;

    private PageContents(PDPage page, Map<COSDictionary, EmbeddedFace> faces) throws IOException {
        this.page = page;
        this.text = new FittedText(named(page, faces));
        // one character for each byte, so that nothing is lost on the way
        this.lines = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1).split("\n");
        this.mcids = Arrays.stream(lines).mapToInt(PageContents::mcid).toArray();
    }

    /** Negative where a line begins none. */
    private static int mcid(String line) {
        int at = line.endsWith(TAGGED_END) ? line.indexOf(TAGGED) : -1;
        return at < 0 ? -1 : Integer.parseInt(line, at + TAGGED.length(), line.length() - TAGGED_END.length(), 10);
    }

    /** Those of every page, in order. */
    static List<PageContents> of(PDDocument document, List<EmbeddedFace> faces) throws IOException {
        Map<COSDictionary, EmbeddedFace> byFont = new IdentityHashMap<>();
        faces.forEach(face -> face.font().ifPresent(font -> byFont.put(font.getCOSObject(), face)));
        List<PageContents> all = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            all.add(new PageContents(page, byFont));
        }
        return all;
    }

    private static Map<String, EmbeddedFace> named(PDPage page, Map<COSDictionary, EmbeddedFace> faces) {
        Map<String, EmbeddedFace> named = new HashMap<>();
        COSDictionary fonts = page.getResources() == null ? null : page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            fonts.keySet().stream().filter(name -> faces.containsKey(fonts.getCOSDictionary(name)))
                    .forEach(name -> named.put(name.getName(), faces.get(fonts.getCOSDictionary(name))));
        }
        return named;
    }

    COSDictionary page() {
        return page.getCOSObject();
    }

    /** Tagged sequences in which nothing is drawn. */
    Set<Item.Content> empty() {
        Set<Item.Content> empty = new HashSet<>();
        for (int at = 0; at < lines.length; at++) {
            if (mcids[at] >= 0 && isEmpty(at)) {
                empty.add(content(at));
            }
        }
        return empty;
    }

    /** Tagged sequences of nothing but the same one or two glyphs many times, as the dots that lead the eye across a line are. */
    Set<Item.Content> leaders() {
        Set<Item.Content> leaders = new HashSet<>();
        for (int at = 0; at < lines.length; at++) {
            if (mcids[at] >= 0) {
                Item.Content begun = content(at);
                ShownGlyphs glyphs = new ShownGlyphs();
                while (++at < lines.length && !lines[at].equals(END)) {
                    glyphs.read(lines[at]);
                }
                if (glyphs.repeat()) {
                    leaders.add(begun);
                }
            }
        }
        return leaders;
    }

    private boolean isEmpty(int at) {
        return lines[at].endsWith(BEGIN) && at + 1 < lines.length && lines[at + 1].equals(END);
    }

    private Item.Content content(int at) {
        return new Item.Content(page.getCOSObject(), mcids[at]);
    }

    private boolean isArtifact(int at, Set<Item.Content> artifacts) {
        return mcids[at] >= 0 && artifacts.contains(content(at));
    }

    /** @param artifacts what the tags no longer hold */
    void write(PDDocument document, Set<Item.Content> artifacts) throws IOException {
        StringBuilder out = new StringBuilder(1 << 16);
        Set<String> used = new HashSet<>();
        boolean hyphenated = false;
        for (int at = 0; at < lines.length; at++) {
            if (isEmpty(at) && (mcids[at] < 0 || isArtifact(at, artifacts))) {
                at++;
            } else if (lines[at].startsWith(HYPHENATED) || hyphenated && lines[at].equals(END)) {
                hyphenated = !hyphenated;
            } else {
                out.append(text.line(begin(at, artifacts, used), hyphenated)).append('\n');
            }
        }
        PDStream stream = new PDStream(document);
        try (var compressed = stream.createOutputStream(COSName.FLATE_DECODE)) {
            compressed.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        forgetAllBut(used);
    }

    private String begin(int at, Set<Item.Content> artifacts, Set<String> used) {
        String line = lines[at];
        if (line.startsWith(ARTIFACT) && line.endsWith(BEGIN)) {
            String name = line.substring(ARTIFACT.length(), line.length() - BEGIN.length());
            used.add(name);
            properties().map(all -> all.getCOSDictionary(COSName.getPDFName(name)))
                    .filter(one -> "Pagination".equals(one.getNameAsString(COSName.TYPE))).ifPresent(one -> place(one, at));
            return line;
        }
        return isArtifact(at, artifacts) ? "/Artifact BMC" : line;
    }

    private Optional<COSDictionary> properties() {
        return Optional.ofNullable(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES));
    }

    /** Furniture is a header where its first text stands in the upper half of the page. */
    private void place(COSDictionary furniture, int from) {
        for (int at = from; at < lines.length && !lines[at].equals(END); at++) {
            Matcher placed = PLACED.matcher(lines[at]);
            if (placed.matches()) {
                boolean upper = Float.parseFloat(placed.group(1)) > page.getMediaBox().getHeight() / 2;
                furniture.setName(COSName.SUBTYPE, upper ? "Header" : "Footer");
                COSArray attached = new COSArray();
                attached.add(COSName.getPDFName(upper ? "Top" : "Bottom"));
                furniture.setItem(COSName.getPDFName("Attached"), attached);
                return;
            }
        }
    }

    private void forgetAllBut(Set<String> used) {
        COSDictionary resources = page.getResources().getCOSObject();
        properties().ifPresent(all -> {
            COSDictionary kept = new COSDictionary();
            all.forEach((name, list) -> {
                if (used.contains(name.getName())) {
                    list.setDirect(true);
                    kept.setItem(name, list);
                }
            });
            if (kept.size() > 0) {
                resources.setItem(COSName.PROPERTIES, kept);
            } else {
                resources.removeItem(COSName.PROPERTIES);
            }
        });
    }
}
