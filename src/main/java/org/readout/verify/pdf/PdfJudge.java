package org.readout.verify.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.carried.PdfPages;
import org.readout.verify.carried.Transcription;
import org.readout.verify.judging.Examination;
import org.readout.verify.judging.Judge;
import org.readout.verify.judging.Judgement;
import org.readout.verify.judging.Requirements;
import org.readout.verify.spots.Spots;

/** Holds a PDF against the standards its audience asks for, and against what those leave open. */
public final class PdfJudge implements Judge {

    /** What each is held against is told in its class. */
    private static final List<PdfCheck> CHECKS = List.of(
            new DocumentCheck(),
            new HeadingCheck(),
            new TableCheck(),
            new ListCheck(),
            new NoteCheck(),
            new FigureCheck(),
            new LinkCheck(),
            new BookmarkCheck(),
            new LanguageCheck(),
            new FontCheck(),
            new ReadingOrderCheck());

    @Override
    public Examination examine(Rendition rendition, Edition edition) throws IOException {
        List<Judgement> judgements = new ArrayList<>(VeraPdf.judge(rendition, edition.audience().pdf()));
        try (PdfPages pages = PdfPages.open(rendition.bytes())) {
            // before anything is asked for that PDFBox would put in
            Spots spots = Spots.of(pages.document());
            judgements.add(tagged(pages, rendition, edition));
            return new Examination(judgements, Transcription.of(pages), spots);
        }
    }

    /** What the validator leaves open, which knows the standards and not the edition. */
    static Judgement tagged(Rendition rendition, Edition edition) throws IOException {
        try (PdfPages pages = PdfPages.open(rendition.bytes())) {
            return tagged(pages, rendition, edition);
        }
    }

    private static Judgement tagged(PdfPages pages, Rendition rendition, Edition edition) throws IOException {
        Requirements requirements = new Requirements(rendition);
        TaggedFile file = TaggedFile.of(pages);
        for (PdfCheck check : CHECKS) {
            check.check(file, edition, requirements);
        }
        return new Judgement("tagged as it is read", "Readout", requirements.findings());
    }
}
