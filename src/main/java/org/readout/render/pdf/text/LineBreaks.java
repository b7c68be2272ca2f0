package org.readout.render.pdf.text;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end, by Unicode's line breaking algorithm (UAX #14) for the edition's language.
 */
public final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;

    public LineBreaks(Locale locale) {
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }
}
