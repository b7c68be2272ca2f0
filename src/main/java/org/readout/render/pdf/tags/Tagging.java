package org.readout.render.pdf.tags;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.edition.Edition;
import org.readout.render.pdf.letters.EmbeddedFace;
import org.w3c.dom.Document;

/** Makes of the tags that the engine left, and of the content they hold, the structure that PDF/UA asks for (ISO 14289). */
public final class Tagging {

    /** In this order: each may count on what those before it left. */
    private static final List<Mending.Step> STEPS = List.of(
            new Furniture(),
            new ReadingOrder(),
            new Enclosed(),
            new Types(),
            new ShapedWords(),
            new Boxes(),
            new Tables(),
            new MirroredRows(),
            new Lists(),
            new Contents(),
            new Notes(),
            new Paragraphs(),
            mending -> StructureTree.prune(mending.root()),
            new Figures(),
            new Links(),
            new Languages());

    private Tagging() {
    }

    /**
     * @param page    what was set
     * @param origins of what was set in it
     * @param faces   what it was set in
     */
    public static void mend(PDDocument document, Document page, Origins origins, Edition edition, List<EmbeddedFace> faces) throws IOException {
        StructureTree tree = StructureTree.read(document, origins);
        origins.restore();
        List<PageContents> pages = PageContents.of(document, faces);
        Mending mending = new Mending(edition, origins, tree.root(), pages);
        STEPS.forEach(step -> step.mend(mending));
        Sequences sequences = Sequences.of(mending);
        tree.write(mending.isSecond(), mending.identified(), sequences);
        for (PageContents one : pages) {
            one.write(document, mending.artifacts(), sequences);
        }
        Bookmarks.mend(document, page, mending);
    }
}
