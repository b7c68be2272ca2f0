package org.readout.verify.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What is read of a page is what PDFBox's own extractor reads of it: the same letters in the same places, within the same marks. */
class PageReaderTest {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    @Test
    void glyphsStandWherePdfBoxSeesThem() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = written(document);
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            List<Shown.Marked> read = new PageReader().read(page);
            assertThat(told(read)).isEqualTo(toldByPdfBox(extractor.getMarkedContents()));
            assertThat(read).extracting(Shown.Marked::tag).containsExactly("P", "Artifact");
            assertThat(read.get(0).id()).isEqualTo(7);
            assertThat(read.get(0).contents()).filteredOn(Shown.Marked.class::isInstance).extracting(one -> ((Shown.Marked) one).actual().orElse("")).containsExactly("fi");
            List<Shown.Glyph> glyphs = glyphs(read);
            List<TextPosition> positions = positions(extractor.getMarkedContents());
            assertThat(glyphs).hasSameSizeAs(positions).hasSizeGreaterThan(60);
            for (int at = 0; at < glyphs.size(); at++) {
                assertThat(glyphs.get(at).width()).isCloseTo(positions.get(at).getWidthDirAdj(), within(0.001f));
                assertThat(glyphs.get(at).size()).isEqualTo((int) positions.get(at).getFontSizeInPt());
                if (at > 0 && positions.get(at).getDir() == positions.get(at - 1).getDir()) {
                    assertThat(glyphs.get(at).along() - glyphs.get(at - 1).along()).isCloseTo(positions.get(at).getXDirAdj() - positions.get(at - 1).getXDirAdj(), within(0.01f));
                    assertThat(glyphs.get(at).down() - glyphs.get(at - 1).down()).isCloseTo(positions.get(at).getYDirAdj() - positions.get(at - 1).getYDirAdj(), within(0.01f));
                }
            }
        }
    }

    /** Spaced, stretched, raised, kerned and turned text, a mark within a mark and one that does not end. */
    private static PDPage written(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.P, properties(COSName.MCID, 7, null));
            content.beginText();
            content.setFont(FONT, 11);
            content.newLineAtOffset(72, 700);
            content.setWordSpacing(3);
            content.setCharacterSpacing(0.4f);
            content.showText("Spaced words here");
            content.setHorizontalScaling(80);
            content.setTextRise(4);
            content.showTextWithPositioning(new Object[] {"Ke", 120f, "rn", -400f, "ed"});
            content.beginMarkedContent(COSName.getPDFName("Span"), properties(COSName.MCID, -1, "fi"));
            content.showText("fi");
            content.endMarkedContent();
            for (int quarter = 0; quarter < 4; quarter++) {
                content.setTextMatrix(Matrix.getRotateInstance(quarter * Math.PI / 2, 300, 300));
                content.showText("Turned text");
            }
            content.endText();
            content.endMarkedContent();
            content.transform(Matrix.getScaleInstance(2, 2));
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.newLineAtOffset(20, 20);
            content.showText("Larger");
            content.endText();
        }
        return page;
    }

    private static PDPropertyList properties(COSName key, int id, String actual) {
        COSDictionary properties = new COSDictionary();
        if (id >= 0) {
            properties.setInt(key, id);
        }
        properties.setString(COSName.ACTUAL_TEXT, actual);
        return PDPropertyList.create(properties);
    }

    private static String told(List<? extends Shown> shown) {
        StringBuilder told = new StringBuilder();
        for (Shown one : shown) {
            told.append(one instanceof Shown.Marked marked ? "<" + marked.tag() + " " + marked.id() + " " + told(marked.contents()) + ">" : ((Shown.Glyph) one).text());
        }
        return told.toString();
    }

    private static String toldByPdfBox(List<?> contents) {
        StringBuilder told = new StringBuilder();
        for (Object one : contents) {
            told.append(one instanceof PDMarkedContent marked ? "<" + marked.getTag() + " " + marked.getMCID() + " " + toldByPdfBox(marked.getContents()) + ">"
                    : ((TextPosition) one).getUnicode());
        }
        return told.toString();
    }

    private static List<Shown.Glyph> glyphs(List<? extends Shown> shown) {
        List<Shown.Glyph> glyphs = new ArrayList<>();
        shown.forEach(one -> glyphs.addAll(one instanceof Shown.Marked marked ? glyphs(marked.contents()) : List.of((Shown.Glyph) one)));
        return glyphs;
    }

    private static List<TextPosition> positions(List<?> contents) {
        List<TextPosition> positions = new ArrayList<>();
        contents.forEach(one -> positions.addAll(one instanceof PDMarkedContent marked ? positions(marked.getContents()) : List.of((TextPosition) one)));
        return positions;
    }
}
