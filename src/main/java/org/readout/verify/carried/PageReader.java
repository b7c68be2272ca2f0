package org.readout.verify.carried;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is marked on the pages of a file, one after the other. PDFBox's own extractor keeps a matrix and more for each glyph, and asks its font for each anew; what it
 * shows twice is seen twice here.
 */
final class PageReader extends PDFStreamEngine {

    /** Codes below are found without a table: in a subset of a font nearly all. */
    private static final int LOW = 1 << 11;

    private final Map<PDFont, Letters> letters = new IdentityHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Shown.Marked> marked = new ArrayList<>();

    PageReader() {
        List.of(new BeginText(this), new EndText(this), new Concatenate(this), new Save(this), new Restore(this), new SetGraphicsStateParameters(this), new SetMatrix(this),
                new MoveText(this), new MoveTextSetLeading(this), new NextLine(this), new SetCharSpacing(this), new SetWordSpacing(this), new SetFontAndSize(this),
                new SetTextHorizontalScaling(this), new SetTextLeading(this), new SetTextRise(this), new ShowText(this), new ShowTextAdjusted(this), new ShowTextLine(this),
                new ShowTextLineAndSpace(this), new DrawObject(this), new BeginMarkedContentSequence(this), new BeginMarkedContentSequenceWithProperties(this),
                new EndMarkedContentSequence(this)).forEach(this::addOperator);
    }

    /** What a font says of a code: the letters it stands for, if any, and how far the pen goes on, in font sizes. */
    private record Letter(@Nullable String text, Vector step, float width) {

        static Letter of(PDFont font, int code) throws IOException {
            String text = font.toUnicode(code);
            return new Letter(text == null && font instanceof PDSimpleFont ? String.valueOf((char) code) : text, font.getDisplacement(code), font.getWidth(code) / 1000);
        }
    }

    /** What a font says of codes that were met. PDFBox makes three objects to read a code, which nearly always is a pair of bytes. */
    private static final class Letters {

        private final PDFont font;
        private final boolean paired;
        private final Map<Integer, Letter> high = new HashMap<>();
        private final @Nullable Letter[] low = new Letter[LOW];

        Letters(PDFont font) {
            this.font = font;
            this.paired = font instanceof PDType0Font composite && "Identity-H".equals(composite.getCMap().getName());
        }

        int code(Codes codes) throws IOException {
            return paired && codes.available() > 1 ? codes.read() << 8 | codes.read() : font.readCode(codes);
        }

        Letter of(int code) throws IOException {
            boolean isLow = code >= 0 && code < LOW;
            Letter letter = isLow ? low[code] : high.get(code);
            if (letter == null) {
                letter = Letter.of(font, code);
                if (isLow) {
                    low[code] = letter;
                } else {
                    high.put(code, letter);
                }
            }
            return letter;
        }
    }

    /** Marked content that has not ended. */
    private record Open(COSName tag, @Nullable COSDictionary properties, List<Shown> contents) {

        Shown.Marked ended() {
            return new Shown.Marked(tag.getName(), properties == null ? -1 : properties.getInt(COSName.MCID),
                    Optional.ofNullable(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT)), contents);
        }
    }

    /** Outermost first, in the order it is shown. */
    List<Shown.Marked> read(PDPage page) throws IOException {
        processPage(page);
        while (!open.isEmpty()) {
            endMarkedContentSequence();
        }
        List<Shown.Marked> read = List.copyOf(marked);
        marked.clear();
        return read;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        open.push(new Open(tag, properties, new ArrayList<>()));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) {
            Shown.Marked ended = open.pop().ended();
            if (open.isEmpty()) {
                marked.add(ended);
            } else {
                open.element().contents().add(ended);
            }
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        PDFont font = state.getFont();
        if (font == null) {
            return;
        }
        Letters known = letters.computeIfAbsent(font, Letters::new);
        float scale = state.getHorizontalScaling() / 100;
        Pen pen = Pen.of(getTextMatrix(), getGraphicsState().getCurrentTransformationMatrix(), state);
        float x = 0;
        float y = 0;
        Codes codes = new Codes(string);
        while (codes.available() > 0) {
            int before = codes.available();
            int code = known.code(codes);
            Letter letter = known.of(code);
            if (letter.text() != null && !open.isEmpty()) {
                open.element().contents().add(pen.glyph(letter.text(), x, y, letter.width() * state.getFontSize() * scale));
            }
            float spacing = state.getCharacterSpacing() + (code == ' ' && before - codes.available() == 1 ? state.getWordSpacing() : 0);
            if (font.isVertical()) {
                y += letter.step().getY() * state.getFontSize() + spacing;
            } else {
                x += (letter.step().getX() * state.getFontSize() + spacing) * scale;
            }
        }
        getTextMatrix().translate(x, y);
    }

    /**
     * Where glyphs of one text come to stand.
     *
     * @param along the line, which runs along one side of the page
     * @param down  to other lines
     */
    private record Pen(Axis along, Axis down, float rise, int size) {

        static Pen of(Matrix text, Matrix around, PDTextState state) {
            Matrix page = text.multiply(around);
            boolean upright = Math.abs(page.getShearY()) > Math.abs(page.getScaleX());
            int cosine = upright ? 0 : page.getScaleX() < 0 ? -1 : 1;
            int sine = !upright ? 0 : page.getShearY() < 0 ? -1 : 1;
            return new Pen(Axis.of(page, cosine, sine), Axis.of(page, sine, -cosine), state.getRise(), (int) (state.getFontSize() * text.getScalingFactorX()));
        }

        Shown.Glyph glyph(String text, float x, float y, float width) {
            float begin = along.at(x, y + rise);
            return new Shown.Glyph(text, begin, down.at(x, y + rise), Math.abs(along.at(x + width, y) - begin), size);
        }
    }

    /** How far along a side of the page a point of a text stands. */
    private record Axis(float ofX, float ofY, float from) {

        static Axis of(Matrix page, int right, int up) {
            return new Axis(right * page.getScaleX() + up * page.getShearY(), right * page.getShearX() + up * page.getScaleY(), right * page.getTranslateX()
                    + up * page.getTranslateY());
        }

        float at(float x, float y) {
            return x * ofX + y * ofY + from;
        }
    }
}
