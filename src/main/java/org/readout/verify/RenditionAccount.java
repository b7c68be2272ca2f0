package org.readout.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.render.Rendition;
import org.readout.verify.carried.Carried;
import org.readout.verify.judging.Examination;
import org.readout.verify.judging.Judgement;
import org.readout.verify.ledger.Piece;
import org.readout.verify.withheld.Leak;

/** The third and fourth equations, which hold for every format: all of the edition is there and nothing else, and nothing withheld is. */
final class RenditionAccount {

    static final String THIRD = "Ledger, third equation: what the edition says is said, in its order, and nothing is made up";
    static final String FOURTH = "Ledger, fourth equation: nothing this audience is not shown stands anywhere in the file";

    /** So many passages are quoted; the rest is in the number. */
    private static final int QUOTED = 5;
    private static final String HINT = "Report this to whoever looks after Readout or the theme; the release is held back.";

    private RenditionAccount() {
    }

    static Verification of(Rendition rendition, Examination found, Expectation expected) {
        SourceSpan place = rendition.place();
        Carried carried = Carried.in(found.transcription(), expected.declared(), rendition.format());
        List<Leak> leaks = expected.withheld().in(found.transcription(), found.spots(), rendition.format());
        List<Finding> third = new ArrayList<>();
        findings("rendition-text-missing", carried.missing(), "do not stand in the file", place, third);
        findings("rendition-text-misplaced", carried.misplaced(), "do not stand in their place", place, third);
        findings("rendition-text-invented", carried.invented(), "stand in the file and not in the edition", place, third);
        List<Finding> fourth = leaks.stream().limit(QUOTED).map(leak -> Finding.error("withheld-words", place, "“" + Accounting.shortened(leak.words()) + "” stands in "
                + leak.place() + ", and the audience is not shown it" + more(leaks.size()), HINT)).toList();
        RenditionLedger ledger = new RenditionLedger(carried.carried(), carried.furniture(), Carried.characters(carried.missing()),
                Carried.characters(carried.misplaced()), Carried.characters(carried.invented()), leaks.size());
        return new Verification(List.of(new Judgement(THIRD, "Readout", third), new Judgement(FOURTH, "Readout", fourth)), Optional.of(ledger));
    }

    private static void findings(String rule, List<Piece> pieces, String what, SourceSpan place, List<Finding> findings) {
        pieces.stream().limit(QUOTED).forEach(piece -> findings.add(Finding.error(rule, place, "The words “" + Accounting.shortened(piece.text()) + "” ("
                + piece.place() + ") " + what + more(pieces.size()), HINT)));
    }

    private static String more(int places) {
        return places > QUOTED ? "; " + places + " places in all." : ".";
    }
}
