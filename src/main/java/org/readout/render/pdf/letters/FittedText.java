package org.readout.render.pdf.letters;

import java.util.Map;
import java.util.Optional;

/**
 * The operators of a page that show text (ISO 32000-2, 9.4.3) with ligatures and kerning put in. The hyphen at the end of a line that was broken
 * inside a word says that it is a soft one, so that whoever copies or searches finds whole words (14.8.2.6.2).
 */
public final class FittedText {

    private static final String SOFT_HYPHEN = "/Span <</ActualText <FEFF00AD>>> BDC\n";

    /** By their names in the page's resources. */
    private final Map<String, EmbeddedFace> faces;
    private Optional<EmbeddedFace> face = Optional.empty();

    public FittedText(Map<String, EmbeddedFace> faces) {
        this.faces = faces;
    }

    /**
     * One line of the content stream.
     *
     * @param hyphenated whether the last glyph of what it shows is a hyphen that parts a word
     */
    public String line(String line, boolean hyphenated) {
        if (line.endsWith(" Tf")) {
            face = Optional.ofNullable(faces.get(line.substring(1, line.indexOf(' '))));
            return line;
        }
        if (!ShownText.isIn(line)) {
            return line;
        }
        Optional<Fit> fit = face.flatMap(EmbeddedFace::fit);
        if (fit.isEmpty() && !hyphenated) {
            return line;
        }
        ShownText shown = ShownText.read(line);
        ShownText fitted = fit.isPresent() ? fitted(shown, fit.get(), ShownText.isSpaced(line)) : shown;
        if (!hyphenated) {
            return fitted.equals(shown) ? line : ShownText.write(fitted.glyphs(), fitted.moves(), 0, fitted.count());
        }
        int last = fitted.count() - 1;
        return (last > 0 ? ShownText.write(fitted.glyphs(), fitted.moves(), 0, last) + "\n" : "")
                + SOFT_HYPHEN + ShownText.write(fitted.glyphs(), fitted.moves(), last, last + 1) + "\nEMC";
    }

    /** Letters that are set apart are not joined; where nothing is to be done, what there was. */
    private ShownText fitted(ShownText shown, Fit fit, boolean spaced) {
        int[] glyphs = shown.glyphs().clone();
        int count = spaced ? shown.count() : fit.joined(glyphs, shown.count());
        float[] moves = shown.moves().clone();
        boolean changed = count != shown.count();
        if (changed) {
            face.orElseThrow().join(glyphs, count);
        }
        for (int at = 0; at < count; at++) {
            int kerning = at + 1 < count ? fit.kerning(glyphs[at], glyphs[at + 1]) : 0;
            moves[at] -= kerning;
            changed |= kerning != 0;
        }
        return changed ? new ShownText(glyphs, moves, count) : shown;
    }
}
