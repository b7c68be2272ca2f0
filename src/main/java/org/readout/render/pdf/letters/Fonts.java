package org.readout.render.pdf.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.model.Digest;
import org.readout.render.FallbackFont;
import org.readout.render.Theme;

/**
 * The fonts a text is set in: a theme's own, and fallbacks for letters they lack. Parsed once for each thread, a fallback when
 * it is first needed. PDFBox's glyph substitution is off, for it compiles regular expressions anew for every text run, which makes a
 * render six times as slow; {@link Fit} is in its place.
 */
public final class Fonts {

    private static final ThreadLocal<Map<Digest, Fonts>> PARSED = ThreadLocal.withInitial(LinkedHashMap::new);

    /** More themes than this at once on one thread are parsed again. */
    private static final int MOST_THEMES = 4;

    /** The first private plane: glyphs of faces that need shaping are numbered from here. */
    private static final int PRIVATE_USE = 0xF0000;

    private static final String FOLDER = "fonts/";

    private final Digest digest;
    private final List<Face> own = new ArrayList<>();
    private final Map<Digest, List<Face>> parsed = new HashMap<>();
    private final Map<Face, Shaping> shapings = new HashMap<>();
    private final Map<Face, Fit> fits = new IdentityHashMap<>();
    private int nextCode = PRIVATE_USE;

    private Fonts(Digest digest, Map<String, byte[]> files) {
        this.digest = digest;
        files.forEach((path, bytes) -> own.add(Face.parse(path.substring(FOLDER.length()), bytes)));
    }

    public static Fonts of(Theme theme) {
        Map<String, byte[]> files = new TreeMap<>(theme.under(FOLDER));
        files.keySet().removeIf(path -> !path.endsWith(".ttf"));
        Digest digest = Digest.of(files.keySet().stream().map(path -> path + " " + theme.digest(path)).toArray(String[]::new));
        Map<Digest, Fonts> all = PARSED.get();
        if (all.size() > MOST_THEMES) {
            all.clear();
        }
        return all.computeIfAbsent(digest, key -> new Fonts(key, files));
    }

    /** Of the theme's own. */
    public Digest digest() {
        return digest;
    }

    /**
     * Faces beside the theme's own, and letters nobody has.
     *
     * @param faces   to be asked for what the font of the place lacks
     * @param missing code points, in the order they are met
     */
    public record Choice(List<Face> faces, List<Integer> missing) {
    }

    /**
     * What these letters, of a text in this language, need.
     *
     * @param theme whose fallbacks are asked for what its own fonts lack
     */
    public Choice choose(int[] letters, Locale language, Theme theme) {
        Set<Face> faces = new LinkedHashSet<>();
        List<Integer> missing = new ArrayList<>();
        for (int letter : letters) {
            if (own.stream().allMatch(face -> face.has(letter)) || faces.stream().anyMatch(face -> face.has(letter))) {
                continue;
            }
            List<Face> found = Stream.concat(ownFamilies(), Stream.of(theme).flatMap(asked -> fallbacks(asked.fallbacks(), language)))
                    .filter(family -> family.stream().anyMatch(face -> face.has(letter))).findFirst().orElse(List.of());
            if (found.isEmpty()) {
                missing.add(letter);
            }
            faces.addAll(found);
        }
        return new Choice(List.copyOf(faces), missing);
    }

    private Stream<List<Face>> ownFamilies() {
        Map<String, List<Face>> families = new LinkedHashMap<>();
        own.forEach(face -> families.computeIfAbsent(face.family(), family -> new ArrayList<>()).add(face));
        return families.values().stream();
    }

    private Stream<List<Face>> fallbacks(List<FallbackFont> fallbacks, Locale language) {
        return Stream.concat(fallbacks.stream().filter(font -> font.isFor(language)), fallbacks.stream().filter(font -> !font.isFor(language)))
                .map(font -> parsed.computeIfAbsent(font.digest(), digest -> parse(font)));
    }

    private List<Face> parse(FallbackFont font) {
        List<Face> faces = Face.parse(font);
        if (faces.isEmpty() || font.scripts().stream().noneMatch(Shaping::isShaped)) {
            return faces;
        }
        Face regular = faces.get(0);
        int first = nextCode;
        nextCode += regular.glyphs();
        // a bold face whose glyphs are others would print other words
        List<Face> coded = faces.stream().filter(regular::hasSameGlyphs).map(face -> face.withGlyphCodes(first)).toList();
        shapings.put(coded.get(0), new Shaping(regular, first));
        return coded;
    }

    /** How text in a script that needs it is arranged, by the first of these faces that has its letters. */
    public Optional<Shaping> shaping(Choice choice, int letter) {
        return choice.faces().stream().filter(face -> shapings.containsKey(face) && face.has(letter)).findFirst().map(shapings::get);
    }

    /** Every face the document may need; those that are used are embedded as subsets. */
    public List<EmbeddedFace> embed(Choice choice, PDDocument document) {
        List<EmbeddedFace> faces = new ArrayList<>();
        own.forEach(face -> faces.add(new EmbeddedFace(document, face, FontGroup.MAIN, () -> Optional.of(fits.computeIfAbsent(face, Fit::of)))));
        choice.faces().forEach(face -> faces.add(new EmbeddedFace(document, face, FontGroup.PRE_BUILT_IN_FALLBACK, Optional::empty)));
        return faces;
    }
}
