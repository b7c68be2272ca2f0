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

    /**
     * What no program can tell of a PDF (the Matterhorn Protocol 1.1 marks these “human”), each as the statement a person signs.
     */
    public static List<String> forAPerson() {
        return List.of(
                "The alternative text of every picture says what the picture says, in its place in the text.",
                "What is read aloud comes in an order that makes sense on every page.",
                "Every heading is one, and what looks like a heading is tagged as one.",
                "Header cells of tables name what stands in their rows and columns.",
                "Nothing that matters is page furniture, and no page furniture is read with the text.",
                "Passages in another language are marked as such, with the right language.",
                "The words of a link say where it leads, read without the text around it.",
                "Nothing is said by colour, place or shape alone.",
                "Text and what is drawn stand out well from what is behind them.",
                "Nothing flickers, moves or sounds.");
    }
}
