package org.readout.render.pdf.layout;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters that stand on the page, and none of what is printed over its edge. */
final class Within extends PDFTextStripper {

    private final float width;

    Within(float width) {
        this.width = width;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getX() >= 0 && letter.getX() + letter.getWidth() <= width) {
            super.processTextPosition(letter);
        }
    }
}
