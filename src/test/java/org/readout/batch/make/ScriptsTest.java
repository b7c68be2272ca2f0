package org.readout.batch.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Memo;
import org.readout.render.FallbackFont;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;

/** Scripts other than Latin, with the fonts and words that ship. */
class ScriptsTest {

    /** Points, in the theme's print.css. */
    private static final double CONTENTS_SIZE = 8.8;
    private static final float INDENT = 16;
    private static final Templates TEMPLATES = TemplateFolder.read(Path.of("templates"));

    @ParameterizedTest
    @CsvSource({"policy-memo-ar.md,policymakers", "policy-memo-he.md,policymakers", "technical-memo-ja.md,practitioners",
            "policy-memo-hi.md,public"})
    void printHasEveryLetter(String draft, String audience) throws IOException {
        Edition edition = edition(Memos.ofFile("languages/" + draft), audience);
        Rendition rendition = new PdfRenderer().render(edition, theme(edition));
        assertThat(rendition.findings()).isEmpty();
        assertThat(letters(text(rendition))).contains(letters(edition.typeTitle())).doesNotContain("#");
    }

    /** In both themes, since letters and tags depend on them. */
    @ParameterizedTest
    @CsvSource({"policy-memo-ar.md,policymakers,readout", "policy-memo-ar.md,policymakers,gazette", "policy-memo-he.md,public,readout",
            "policy-memo-hi.md,policymakers,gazette", "technical-memo-ja.md,practitioners,readout", "technical-memo-ja.md,practitioners,gazette"})
    void printIsWhatItShouldBe(String draft, String audience, String name) {
        Memo memo = Memos.ofFile("languages/" + draft);
        Edition edition = edition(memo, audience);
        Theme theme = Themes.of(name).withFallbacks(theme(edition).fallbacks());
        Rendition rendition = new PdfRenderer().render(edition, theme);
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, theme)).judgements()).isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void rightToLeft(String language) {
        Edition edition = edition(Memos.ofFile("languages/policy-memo-" + language + ".md"), "public");
        assertThat(edition.isRightToLeft()).isTrue();
        assertThat(new String(new HtmlRenderer().render(edition, theme(edition)).bytes(), StandardCharsets.UTF_8))
                .contains("<html lang=\"" + language + "\" dir=\"rtl\">");
    }

    /** The engine would move each by its own width. */
    @Test
    void linesOfContentsBeginAtTheRightEdge() throws IOException {
        Edition edition = edition(Memos.ofFile("languages/policy-memo-ar.md"), "policymakers");
        Map<Integer, Float> rightEdges = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(edition, theme(edition)).bytes())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (Math.abs(glyph.getFontSize() - CONTENTS_SIZE) < 0.05 && !glyph.getUnicode().isBlank()) {
                        rightEdges.merge(Math.round(glyph.getYDirAdj()), glyph.getXDirAdj() + glyph.getWidthDirAdj(), Math::max);
                    }
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        assertThat(rightEdges).hasSizeGreaterThan(4);
        assertThat(Collections.max(rightEdges.values()) - Collections.min(rightEdges.values())).isLessThan(INDENT);
    }

    /** In print the closing one looks like an opening one and stands left of what it encloses. */
    @Test
    void bracketsStayWithWhatTheyEnclose() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int words = 1; words < 12; words++) {
            text.append("פתיחות ".repeat(words)).append("(ISO 42001), ").append("רצף ".repeat(words)).append("(ראו ISO/IEC 42001). ");
        }
        Edition edition = edition(Memos.memo("---\ntitle: פתיחות\ntype: policy-memo\nlanguage: he\n---\n\n# תקציר {#summary}\n\n" + text + "\n"), "public");
        Map<Integer, TreeMap<Float, String>> lines = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(edition, theme(edition)).bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    lines.computeIfAbsent(Math.round(glyph.getYDirAdj()), y -> new TreeMap<>()).put(glyph.getXDirAdj(), glyph.getUnicode());
                }
            }.getText(document);
        }
        assertThat(lines).hasSizeGreaterThan(12).allSatisfy((y, glyphs) -> {
            assertThat(glyphs.lastEntry().getValue()).isNotEqualTo("(");
            assertThat(glyphs.firstEntry().getValue()).isNotEqualTo(")");
        });
    }

    /** Names, titles, numbers, brackets and a link over line ends among words from the right, at every place of a line. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void whatIsWrittenFromTheLeftIsReadBackInItsOrder(String language) {
        String word = language.equals("ar") ? "الانفتاح" : "פתיחות";
        StringBuilder text = new StringBuilder();
        for (int words = 1; words < 14; words++) {
            text.append((word + " ").repeat(words)).append("David Gray Widder, \u00abOpen (For Business): Big Tech, Official Affinity\u00bb, *Artificial Intelligence Risk* ")
                    .append("(AI RMF 1.0), [NIST first filing 100-1](https://doi.org/10.6028/NIST.AI.100-1) ").append(word).append(" 2023 (ISO 42001).\n\n");
        }
        Memo memo = Memos.memo("---\ntitle: " + word + "\ntype: policy-memo\nlanguage: " + language + "\n---\n\n# " + (language.equals("ar") ? "ملخص" : "תקציר") + " {#summary}\n\n" + text);
        Edition edition = edition(memo, "public");
        Rendition rendition = new PdfRenderer().render(edition, theme(edition));
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, theme(edition))).judgements()).isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
    }

    /** As UAX #9 has it: what is in two elements and written from the left is read from the left as a whole. */
    @Test
    void aTitleInSeveralElementsStandsInOneOrder() throws IOException {
        Edition edition = edition(Memos.memo("---\ntitle: פתיחות\ntype: policy-memo\nlanguage: he\n---\n\n# תקציר {#summary}\n\nפתיחות Alpha *Beta* **Gamma** Delta רצף\n"), "public");
        TreeMap<Float, String> line = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(edition, theme(edition)).bytes())) {
            Map<Integer, TreeMap<Float, String>> lines = new TreeMap<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    lines.computeIfAbsent(Math.round(glyph.getYDirAdj()), y -> new TreeMap<>()).put(glyph.getXDirAdj(), glyph.getUnicode());
                }
            }.getText(document);
            lines.values().stream().filter(one -> String.join("", one.values()).contains("Delta")).forEach(line::putAll);
        }
        assertThat(String.join("", line.values()).replaceAll("\\s+", " ")).contains("Alpha Beta Gamma Delta").endsWith(new StringBuilder("פתיחות").reverse());
    }

    /** A stretch from the right is made of several elements, in a line from the left, and has a number in it. */
    @Test
    void wordsFromTheRightStandInTheirOrderInALineFromTheLeft() {
        Memo memo = Memos.memo("---\ntitle: Letters\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nThey say פתיחות *רצף* 2023 **שלום** of it, and go on.\n");
        Edition edition = edition(memo, "public");
        Theme theme = theme(edition(Memos.ofFile("languages/policy-memo-he.md"), "public"));
        Rendition rendition = new PdfRenderer().render(edition, theme);
        assertThat(rendition.findings()).isEmpty();
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, theme)).judgements()).filteredOn(judgement -> judgement.findings().stream()
                .anyMatch(finding -> finding.rule().startsWith("rendition-text"))).isEmpty();
    }

    /** Its pieces are shown one by one, and only the last ends with the hyphen. */
    @Test
    void aLineOfSeveralFontsThatPartsAWordKeepsItsLetters() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 120; word++) {
            words.append("documentation 👍 ".repeat(1 + word % 2)).append("organisational ".repeat(word % 3));
        }
        Memo memo = Memos.memo("---\ntitle: Letters\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\n" + words + "\n");
        Edition edition = edition(memo, "public");
        Rendition rendition = new PdfRenderer().render(edition, theme(edition));
        assertThat(text(rendition).codePoints().filter(letter -> letter == 0x1F44D).count()).isEqualTo(words.codePoints().filter(letter -> letter == 0x1F44D).count());
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, theme(edition))).judgements()).allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
    }

    @Test
    void aLetterNoFontHasIsReported() {
        Memo memo = Memos.memo("---\ntitle: Letters\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nSome 𓀀 here.\n");
        Edition edition = edition(memo, "public");
        List<Finding> findings = new PdfRenderer().render(edition, theme(edition).withFallbacks(List.of())).findings();
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.message()).contains("U+13000", "egyptian hieroglyph a001", "Some"));
    }

    @Test
    void theFontThatWouldHelpIsNamed() {
        Edition edition = edition(Memos.memo("---\ntitle: 개방성\ntype: policy-memo\nlanguage: ko\n---\n\n## 요약\n\n개방성은 스펙트럼이다.\n"), "public");
        Theme theme = theme(edition);
        Theme without = theme.withFallbacks(theme.fallbacks().stream().map(font -> new FallbackFont(font.family(), font.scripts(), font.languages(), font.debianPackage(), List.of())).toList());
        assertThat(new PdfRenderer().render(edition, without).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.hint()).contains("fonts-nanum"));
    }

    private static Edition edition(Memo memo, String audience) {
        return Cutter.cut(memo, TEMPLATES.type(memo.type()), TEMPLATES.audience(audience), TEMPLATES.furniture(memo.metadata().language()), List.of());
    }

    private static Theme theme(Edition edition) {
        return TEMPLATES.theme(edition.audience());
    }

    private static String text(Rendition rendition) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}#]", "");
    }
}
