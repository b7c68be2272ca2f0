package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.model.Memo;

/** Nothing is cut off at the end of a page, nor leaves one empty. */
class WordPagesTest {

    private static final double EMU_PER_TWIP = 635;

    @ParameterizedTest
    @CsvSource({"600,3000", "30,900", "3000,600"})
    void aPictureIsNoTallerThanItsPage(int width, int height) throws IOException {
        try (XWPFDocument word = word(Memos.memoOf(Memos.read("draft.html", page(width, height)).value().orElseThrow()))) {
            List<CTPositiveSize2D> sizes = word.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream()).map(drawing -> drawing.getInlineArray(0).getExtent()).toList();
            assertThat(sizes).singleElement().satisfies(size -> {
                assertThat(size.getCy() / EMU_PER_TWIP).isLessThan(text(word.getDocument().getBody().getSectPr()) - 1500);
                assertThat((double) size.getCx() / size.getCy()).isCloseTo((double) width / height, Offset.offset(0.01));
            });
        }
    }

    /** A heading is kept with what it is over, and would go to another page with it. */
    @ParameterizedTest
    @CsvSource({"5,true", "70,false"})
    void longCodeIsNotKeptInOnePiece(int lines, boolean kept) throws IOException {
        try (XWPFDocument word = word(memo("## Summary\n\n```\n" + "assign(x)\n".repeat(lines) + "```\n"))) {
            XWPFParagraph code = word.getParagraphs().stream().filter(paragraph -> paragraph.getText().contains("assign(x)")).findFirst().orElseThrow();
            assertThat(word.getStyles().getStyle(code.getStyle()).getCTStyle().getPPr().getKeepLines().isSetVal()).isEqualTo(!kept);
        }
    }

    @Test
    void aStackThatNoPictureHoldsIsAList() throws IOException {
        try (XWPFDocument word = word(memo("## Components\n\n" + IntStream.range(0, 150).mapToObj(at -> "### Part " + at + "\n\nKept.\n\n**Layer.** Model\n").collect(Collectors.joining("\n"))))) {
            assertThat(word.getAllPictures()).isEmpty();
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).anySatisfy(line -> assertThat(line).contains("Model", "Part 0, Part 1,", "Part 149"));
        }
    }

    private static double text(CTSectPr section) {
        return number(section.getPgSz().getH()) - number(section.getPgMar().getTop()) - number(section.getPgMar().getBottom());
    }

    private static int number(Object measure) {
        return Integer.parseInt(measure.toString());
    }

    private static Memo memo(String body) {
        return Memos.memo("---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n" + body);
    }

    private static byte[] page(int width, int height) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", picture);
        return ("<html lang='en'><head><title>A technical memo</title></head><body><h1>A memo</h1><h2>Summary</h2><p>Short.</p><h2>Components</h2><p>Long.</p><img alt='A tower' src='data:image/png;base64,"
                + Base64.getEncoder().encodeToString(picture.toByteArray()) + "'></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static XWPFDocument word(Memo memo) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(Memos.edition(memo, Memos.audience("practitioners")), Themes.READOUT).bytes()));
    }
}
