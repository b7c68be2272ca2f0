package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Block;
import org.readout.model.Formula;
import org.readout.model.Formula.Term;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.Rewriting;
import org.readout.model.Text;
import org.readout.render.html.HtmlRenderer;

/** Formulas are mathematics to Word and to browsers, and displayed where they stand by themselves. */
class FormulasTest {

    private static final Formula SUM = new Formula(Term.layout("mrow", List.of(
            Term.layout("munderover", List.of(Term.token("mo", "∑"), Term.token("mi", "k"), Term.token("mi", "n"))), Term.token("mi", "x"))));

    @Test
    void theirLettersAreOfMathematics() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(edition(new Text("As "), SUM), Themes.READOUT).bytes()))) {
            assertThat(word.getDocument().xmlText()).containsSubsequence("<m:oMath>", "<m:limUpp>", "<m:limLow>", "<m:t>∑</m:t>", "<m:t>k</m:t>", "<m:t>n</m:t>", "<m:t>x</m:t>")
                    .doesNotContain("oMathPara").doesNotContain("<m:r><w:t");
        }
    }

    @Test
    void oneByItselfIsDisplayed() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(edition(SUM), Themes.READOUT).bytes()))) {
            assertThat(word.getDocument().xmlText()).contains("<m:oMathPara><m:oMath>");
        }
        assertThat(page(edition(SUM))).contains("<math display=\"block\">");
        assertThat(page(edition(new Text("As "), SUM))).contains("As <math>");
    }

    private static String page(Edition edition) {
        return new String(new HtmlRenderer().render(edition, Themes.READOUT).bytes(), StandardCharsets.UTF_8);
    }

    private static Edition edition(Inline... said) {
        Rewriting instead = new Rewriting() {
            @Override
            public List<Block> paragraph(Paragraph paragraph) {
                return List.of(new Paragraph(paragraph.span(), List.of(said)));
            }
        };
        return Memos.edition(instead.memo(Memos.memo("---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nIt is so.\n")), Memos.audience("public"));
    }
}
