package org.readout.verify.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.Judge;
import org.readout.verify.Judgement;
import org.readout.verify.Requirements;

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
    public List<Judgement> judge(Rendition rendition, Edition edition) throws IOException {
        List<Judgement> judgements = new ArrayList<>(VeraPdf.judge(rendition, edition.audience().pdf()));
        judgements.add(tagged(rendition, edition));
        return List.copyOf(judgements);
    }

    /** What the validator leaves open: it knows the standards, but not the edition. */
    static Judgement tagged(Rendition rendition, Edition edition) throws IOException {
        Requirements requirements = new Requirements(rendition);
        try (TaggedFile file = TaggedFile.open(rendition.bytes())) {
            for (PdfCheck check : CHECKS) {
                check.check(file, edition, requirements);
            }
        }
        return new Judgement("tagged as it is read", "Readout", requirements.findings());
    }
}
