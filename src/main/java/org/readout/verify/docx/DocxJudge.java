package org.readout.verify.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.Judge;
import org.readout.verify.Judgement;
import org.readout.verify.Requirements;

/** Whether strict readers open a Word file. */
public final class DocxJudge implements Judge {

    @Override
    public List<Judgement> judge(Rendition rendition, Edition edition) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(rendition.bytes()))) {
            return List.of(new Judgement("Word file, readable by strict readers", "Readout", new Requirements(rendition)
                    .require(document.getTables().stream().allMatch(table -> table.getCTTbl().getTblGrid() != null),
                            "docx-no-grid", "A table has no grid, which strict readers refuse.").findings()));
        }
    }
}
