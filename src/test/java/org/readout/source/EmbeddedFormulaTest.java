package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.PlainText;

/** What Word's old equation editor and MathType put into a draft. */
class EmbeddedFormulaTest {

    @Test
    void isCalledAFormulaAndLeavesNoGap() throws IOException {
        byte[] draft = WordCase.pack("<word>\n<body>\n<w:p><w:r><w:t xml:space=\"preserve\">A system with </w:t></w:r><w:r><w:object><v:shape alt=\"the number n\"/><o:OLEObject Type=\"Embed\" ProgID=\"Equation.DSMT4\"/></w:object></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> parts.</w:t></w:r></w:p>\n</body>\n</word>\n");
        Checked<Document> read = Memos.read("draft.docx", draft);
        assertThat(read.findings()).extracting(Finding::rule, Finding::message).containsExactly(tuple("embedded-object", "A formula is not carried: “the number n”."));
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).isEqualTo("A system with parts.");
    }
}
