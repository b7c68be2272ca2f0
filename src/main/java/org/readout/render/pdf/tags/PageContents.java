package org.readout.render.pdf.tags;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.readout.render.pdf.letters.EmbeddedFace;
import org.readout.render.pdf.letters.FittedText;
import org.readout.render.pdf.letters.Letters;
import org.readout.render.pdf.letters.ShownGlyphs;
import org.readout.render.pdf.letters.ShownText;
import org.readout.render.pdf.letters.Typesetter;

/**
 * A page's content stream, an operator to a line as the engine writes them, uncompressed until here. Sequences that hold nothing
 * go (the engine writes an artifact for each box that could have a background); content that turned out to be page furniture is
 * marked as that; furniture says whether it is a header or a footer (ISO 32000-2, 14.8.2.2). Letters are fitted to each other, and what
 * is left is written with {@link Operators few operators}.
 */
public final class PageContents {

    private static final String END = Operators.END;
    private static final String BEGIN = " BDC";
    private static final String BEGIN_PLAIN = " BMC";
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

    /** Tagged sequences, in the order they are drawn. */
    List<Item.Content> tagged() {
        return IntStream.range(0, lines.length).filter(at -> mcids[at] >= 0).mapToObj(this::content).toList();
    }

    /** By tagged sequences that follow at once on others, these. */
    Map<Item.Content, Item.Content> followed(Set<Item.Content> artifacts) {
        Map<Item.Content, Item.Content> followed = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        OptionalInt ended = OptionalInt.empty();
        for (int at = 0; at < lines.length; at++) {
            if (isDropped(at, artifacts)) {
                at++;
                continue;
            }
            if (mcids[at] >= 0 && ended.isPresent()) {
                followed.put(content(at), content(ended.getAsInt()));
            }
            ended = OptionalInt.empty();
            if (lines[at].endsWith(BEGIN) || lines[at].endsWith(BEGIN_PLAIN)) {
                open.push(at);
            } else if (lines[at].equals(END)) {
                ended = Stream.of(open.pop()).mapToInt(begun -> begun).filter(begun -> mcids[begun] >= 0 && !isArtifact(begun, artifacts)).findFirst();
            }
        }
        return followed;
    }

    /** With the line behind it. */
    private boolean isDropped(int at, Set<Item.Content> artifacts) {
        return isEmpty(at) && (mcids[at] < 0 || isArtifact(at, artifacts));
    }

    /** @param artifacts what the tags no longer hold */
    void write(PDDocument document, Set<Item.Content> artifacts, Sequences sequences) throws IOException {
        Operators out = new Operators();
        Set<String> used = new LinkedHashSet<>();
        boolean hyphenated = false;
        int last = -1;
        for (int at = 0; at < lines.length; at++) {
            if (isDropped(at, artifacts)) {
                at++;
            } else if (lines[at].startsWith(HYPHENATED) || hyphenated && lines[at].equals(END)) {
                hyphenated = !hyphenated;
            } else if (mcids[at] >= 0 && !isArtifact(at, artifacts)) {
                int number = sequences.number(content(at));
                if (number == last) {
                    out.goOn();
                } else {
                    out.add(lines[at].substring(0, lines[at].indexOf(TAGGED)) + TAGGED + number + TAGGED_END);
                }
                last = number;
            } else {
                out.add(text.line(begin(at, used), hyphenated && isLastShown(at)));
            }
        }
        PDStream stream = new PDStream(document);
        try (var compressed = stream.createOutputStream(COSName.FLATE_DECODE)) {
            compressed.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        forgetAllBut(used);
    }

    /** Whether no more text is shown before the sequence ends: a line that needs several fonts is shown in pieces. */
    private boolean isLastShown(int at) {
        return Arrays.stream(lines, at + 1, lines.length).takeWhile(line -> !line.equals(END)).noneMatch(ShownText::isIn);
    }

    /** Furniture is said to be that, by name of what it is in the page's resources; no more is told of what else is no content. */
    private String begin(int at, Set<String> used) {
        String line = lines[at];
        if (!line.startsWith(ARTIFACT) || !line.endsWith(BEGIN)) {
            return mcids[at] >= 0 ? Operators.ARTIFACT : line;
        }
        String name = line.substring(ARTIFACT.length(), line.length() - BEGIN.length());
        COSDictionary furniture = properties().map(all -> all.getCOSDictionary(COSName.getPDFName(name))).filter(one -> "Pagination".equals(one.getNameAsString(COSName.TYPE)))
                .orElse(null);
        if (furniture == null) {
            return Operators.ARTIFACT;
        }
        used.add(name);
        place(furniture, at);
        return line;
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
            for (String name : used) {
                COSDictionary list = all.getCOSDictionary(COSName.getPDFName(name));
                list.setDirect(true);
                kept.setItem(name, list);
            }
            if (kept.size() > 0) {
                resources.setItem(COSName.PROPERTIES, kept);
            } else {
                resources.removeItem(COSName.PROPERTIES);
            }
        });
    }
}
