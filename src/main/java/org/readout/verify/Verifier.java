package org.readout.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.render.Rendition;
import org.readout.verify.docx.DocxJudge;
import org.readout.verify.html.HtmlJudge;
import org.readout.verify.pdf.PdfJudge;

/** Puts a rendition before every judge of its format. */
public final class Verifier {

    private final Map<Format, List<Judge>> judges = Map.of(
            Format.HTML, List.of(new HtmlJudge()),
            Format.PDF, List.of(new PdfJudge()),
            Format.DOCX, List.of(new DocxJudge()),
            Format.XLIFF, List.of());

    /** What each judge says; a file that cannot be opened again is an error and not a failure. */
    public List<Judgement> verify(Rendition rendition, Edition edition) {
        List<Judgement> judgements = new ArrayList<>();
        for (Judge judge : judges.get(rendition.format())) {
            try {
                judgements.addAll(judge.judge(rendition, edition));
            } catch (IOException e) {
                judgements.add(new Judgement("a file that opens", "Readout", List.of(Finding.error("rendition-unreadable", Requirements.place(rendition),
                        "The file cannot be opened again.", "Report this to whoever looks after Readout; the release is held back."))));
            }
        }
        return judgements;
    }
}
