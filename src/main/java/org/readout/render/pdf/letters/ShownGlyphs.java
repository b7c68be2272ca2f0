package org.readout.render.pdf.letters;

import java.util.HashSet;
import java.util.Set;

/** Glyphs shown by lines of a content stream. */
public final class ShownGlyphs {

    private static final int MANY = 8;
    private static final int FEW = 2;

    private final Set<Integer> distinct = new HashSet<>();
    private int count;

    public void read(String line) {
        if (distinct.size() <= FEW && ShownText.isIn(line)) {
            for (int glyph : ShownText.read(line).glyphs()) {
                distinct.add(glyph);
                count++;
            }
        }
    }

    /** Whether there are many, and they are the same one or two over and over. */
    public boolean repeat() {
        return count >= MANY && distinct.size() <= FEW;
    }
}
