package org.readout.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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
 * The content streams of the pages, an operator to a line as the engine writes them, uncompressed until here. Artifacts that hold
 * nothing go (the engine writes one for each box that could have a background); content that turned out to be page furniture is
 * marked as that; furniture says whether it is a header or a footer (ISO 32000-2, 14.8.2.2).
 */
final class PageContents {

    private static final String END = "EMC";
    private static final Pattern ARTIFACT = Pattern.compile("/Artifact /(\\S+) BDC");
    private static final Pattern TAGGED = Pattern.compile("/\\S+ <</MCID (\\d+)>> BDC");
    private static final Pattern PLACED = Pattern.compile("1 0 0 1 \\S+ (\\S+) Tm");
    private static final COSName SUBTYPE = COSName.SUBTYPE;

    private final PDPage page;
    private final Set<Item.Content> artifacts;
    private final Set<String> used = new HashSet<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    private PageContents(PDPage page, Set<Item.Content> artifacts) {
        this.page = page;
        this.artifacts = artifacts;
    }

    static void write(PDDocument document, Set<Item.Content> artifacts) throws IOException {
        for (PDPage page : document.getPages()) {
            new PageContents(page, artifacts).write(document);
        }
    }

    private void write(PDDocument document) throws IOException {
        // one character for each byte, so that nothing is lost on the way
        String[] lines = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1).split("\n");
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].endsWith(" BDC")) {
                if (at + 1 < lines.length && lines[at + 1].equals(END) && lines[at].startsWith("/Artifact ")) {
                    at++;
                    continue;
                }
                line(begin(lines, at));
            } else {
                line(lines[at]);
            }
        }
        PDStream stream = new PDStream(document);
        try (var compressed = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.writeTo(compressed);
        }
        page.setContents(stream);
        forgetUnused();
    }

    private void line(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes, 0, bytes.length);
        out.write('\n');
    }

    private String begin(String[] lines, int at) {
        Matcher artifact = ARTIFACT.matcher(lines[at]);
        if (artifact.matches()) {
            used.add(artifact.group(1));
            properties(artifact.group(1)).filter(one -> "Pagination".equals(one.getNameAsString(COSName.TYPE))).ifPresent(one -> place(one, lines, at));
            return lines[at];
        }
        Matcher tagged = TAGGED.matcher(lines[at]);
        if (tagged.matches() && artifacts.contains(new Item.Content(page.getCOSObject(), Integer.parseInt(tagged.group(1))))) {
            return "/Artifact BMC";
        }
        return lines[at];
    }

    private Optional<COSDictionary> properties(String name) {
        return Optional.ofNullable(all()).map(all -> all.getCOSDictionary(COSName.getPDFName(name)));
    }

    private @org.jspecify.annotations.Nullable COSDictionary all() {
        return page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    }

    /** Furniture is a header where its first text stands in the upper half of the page. */
    private void place(COSDictionary furniture, String[] lines, int from) {
        for (int at = from; at < lines.length && !lines[at].equals(END); at++) {
            Matcher placed = PLACED.matcher(lines[at]);
            if (placed.matches()) {
                boolean upper = Float.parseFloat(placed.group(1)) > page.getMediaBox().getHeight() / 2;
                furniture.setName(SUBTYPE, upper ? "Header" : "Footer");
                COSArray attached = new COSArray();
                attached.add(COSName.getPDFName(upper ? "Top" : "Bottom"));
                furniture.setItem(COSName.getPDFName("Attached"), attached);
                return;
            }
        }
    }

    private void forgetUnused() {
        COSDictionary all = all();
        if (all != null) {
            Set.copyOf(all.keySet()).stream().filter(name -> !used.contains(name.getName())).forEach(all::removeItem);
            if (all.size() == 0) {
                page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
            }
        }
    }
}
