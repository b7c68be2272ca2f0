package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;

/** A drawing that is none of ours, with all that drawings have, in every format and before every judge. */
class AuthorsDrawingTest {

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120" onload="alert(1)">
              <style>text { font: bold 14px Arial } .box > rect { fill: #fde; stroke: #b36 }</style>
              <defs><linearGradient id="g"><stop offset="0" stop-color="#08f"/><stop offset="1" stop-color="#0f8"/></linearGradient>
                <pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="2"/></pattern></defs>
              <g class="box" opacity=".5"><rect x="10" y="10" width="100" height="40" rx="6"/></g>
              <rect x="130" y="10" width="100" height="40" fill="url(#g)"/> <rect x="10" y="70" width="50" height="40" fill="url(#p)"/>
              <text x="60" y="35" text-anchor="middle">Weights</text>
            </svg>
            """;

    /** A browser sets the words of a drawing itself, in fonts of its own. */
    @ParameterizedTest
    @CsvSource({"HTML,0", "PDF,1", "DOCX,1"})
    void aLetterNoFontHasIsToldWhereReadoutSetsIt(Format format, int findings) {
        Edition edition = Memos.edition(Memos.memo(draft(SVG.replace("Weights", "\uD80C\uDC00"))), Memos.audience("practitioners"));
        assertThat(Themes.render(edition, format).findings()).hasSize(findings).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("glyph-missing");
            assertThat(finding.span().file()).endsWith(format.extension());
            assertThat(finding.message()).contains("U+13000", "in the picture that says");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void isDrawnAndPassesEveryJudge(Format format) {
        Memo memo = Memos.memo(draft(SVG));
        Edition edition = Memos.edition(memo, Memos.audience("practitioners"));
        Rendition rendition = Themes.render(edition, format);
        assertThat(rendition.findings()).isEmpty();
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, Themes.READOUT)).judgements()).isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
    }

    private static String draft(String svg) {
        return "---\ntitle: A drawing\ntype: technical-memo\nlanguage: en\n---\n\n## Summary\n\n![Boxes for data and weights](data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)) + ")\n\nWhat it shows.\n\n## Open questions\n\n- What is asked?\n";
    }
}
