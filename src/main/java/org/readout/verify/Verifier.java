package org.readout.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.verify.docx.DocxJudge;
import org.readout.verify.hidden.HiddenJudge;
import org.readout.verify.hidden.Machine;
import org.readout.verify.html.HtmlJudge;
import org.readout.verify.judging.Examination;
import org.readout.verify.judging.Judge;
import org.readout.verify.judging.Judgement;
import org.readout.verify.pdf.PdfJudge;

/** Puts a rendition before every judge of its format, and keeps its account. */
public final class Verifier {

    private static final Map<Format, Judge> JUDGES = Map.of(Format.HTML, new HtmlJudge(), Format.PDF, new PdfJudge(), Format.DOCX, new DocxJudge());

    private final HiddenJudge hidden;

    /** On a machine of which nothing is known. */
    public Verifier() {
        this(Machine.UNKNOWN);
    }

    /** @param machine on which the renditions were made, and which they must not tell of */
    public Verifier(Machine machine) {
        this.hidden = new HiddenJudge(machine);
    }

    /** What each judge says of an edition's rendition, and the ledger; a file that cannot be opened again is an error and not a failure. */
    public Verification verify(Rendition rendition, Expectation expected) {
        try {
            Examination found = JUDGES.get(rendition.format()).examine(rendition, expected.edition());
            List<Judgement> judgements = new ArrayList<>(found.judgements());
            judgements.add(hidden.judge(rendition, found.spots(), expected.edition()));
            Verification account = RenditionAccount.of(rendition, found, expected);
            judgements.addAll(account.judgements());
            return new Verification(judgements, account.ledger());
        } catch (IOException e) {
            return new Verification(List.of(new Judgement("a file that opens", "Readout", List.of(unreadable(rendition)))), Optional.empty());
        }
    }

    /** What is hidden in a file for translators, which holds a whole memo and is no edition of it. */
    public List<Finding> verify(Rendition export, Memo memo) {
        try {
            return hidden.judge(export, memo).findings();
        } catch (IOException e) {
            return List.of(unreadable(export));
        }
    }

    private static Finding unreadable(Rendition rendition) {
        return Finding.error("rendition-unreadable", rendition.place(), "The file cannot be opened again.",
                "Report this to whoever looks after Readout; the release is held back.");
    }
}
