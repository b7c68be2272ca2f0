package org.readout.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.verify.docx.DocxJudge;
import org.readout.verify.html.HtmlJudge;
import org.readout.verify.pdf.PdfJudge;
import org.readout.verify.withheld.HiddenJudge;
import org.readout.verify.withheld.Spots;

/** Puts a rendition before every judge of its format, and keeps its account. */
public final class Verifier {

    private static final Map<Format, List<Judge>> JUDGES = Map.of(
            Format.HTML, List.of(new HtmlJudge()),
            Format.PDF, List.of(new PdfJudge()),
            Format.DOCX, List.of(new DocxJudge()),
            Format.XLIFF, List.of());

    private final HiddenJudge hidden;

    /** On a machine of which nothing is known. */
    public Verifier() {
        this(Machine.UNKNOWN);
    }

    /** @param machine on which the renditions were made, and which they must not tell of */
    public Verifier(Machine machine) {
        this.hidden = new HiddenJudge(machine);
    }

    /**
     * What each judge says, and the ledger; a file that cannot be opened again is an error and not a failure.
     *
     * @param memo  that the edition was cut from, to know what the audience is not shown
     * @param theme that the rendition is set in
     */
    public Verification verify(Rendition rendition, Edition edition, Memo memo, Theme theme) {
        List<Judgement> judgements = new ArrayList<>();
        Optional<RenditionLedger> ledger = Optional.empty();
        try {
            for (Judge judge : JUDGES.get(rendition.format())) {
                judgements.addAll(judge.judge(rendition, edition));
            }
            Spots spots = Spots.of(rendition);
            judgements.add(hidden.judge(rendition, spots, edition));
            Verification account = RenditionAccount.of(rendition, spots, edition, memo, theme);
            judgements.addAll(account.judgements());
            ledger = account.ledger();
        } catch (IOException e) {
            judgements.add(new Judgement("a file that opens", "Readout", List.of(unreadable(rendition))));
        }
        return new Verification(judgements, ledger);
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
        return Finding.error("rendition-unreadable", Requirements.place(rendition), "The file cannot be opened again.", "Report this to whoever looks after Readout; the release is held back.");
    }
}
