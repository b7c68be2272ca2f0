package org.readout.render.docx;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLineNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineNumberRestart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.readout.edition.Edition;
import org.readout.model.Audience.Feature;
import org.readout.model.Audience.Paper;

/**
 * Paper, headers, footers and line numbers, as sections of the Word document: a cover without either, contents, text, and
 * appendices, whose running heads come from headings of another style. Margins are the reference document's.
 */
final class Pages {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final BigInteger NUMBERED_LINES = BigInteger.valueOf(5);

    private final DocumentWriter document;
    private final CTSectPr bare;

    Pages(DocumentWriter document) {
        this.document = document;
        CTSectPr last = last();
        CTPageSz size = last.isSetPgSz() ? last.getPgSz() : last.addNewPgSz();
        Paper paper = document.edition().audience().paper();
        size.setW(twips(paper.width()));
        size.setH(twips(paper.height()));
        if (Language.isRightToLeft(document.edition().language()) && !last.isSetBidi()) {
            last.addNewBidi();
        }
        this.bare = (CTSectPr) last.copy();
    }

    private CTSectPr last() {
        var body = document.word().getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }

    int textWidthTwips() {
        return twips(bare.getPgSz().getW()) - twips(bare.getPgMar().getLeft()) - twips(bare.getPgMar().getRight());
    }

    private static int twips(Object measure) {
        return Integer.parseInt(measure.toString());
    }

    /** Ends a section before what is written next, which begins on a new page. */
    void breakAfterCover() {
        CTSectPr cover = (CTSectPr) bare.copy();
        cover.setHeaderReferenceArray(new CTHdrFtrRef[0]);
        cover.setFooterReferenceArray(new CTHdrFtrRef[0]);
        end(cover);
    }

    void breakAfterContents() {
        margins(end((CTSectPr) bare.copy()), "");
    }

    /** After what is to have a page of its own, and before appendices. */
    void breakAfterText() {
        CTSectPr text = end((CTSectPr) bare.copy());
        margins(text, "STYLEREF 1");
        numberLines(text);
    }

    /** The section the document ends with. */
    void finish(boolean appendices) {
        margins(last(), appendices ? "STYLEREF \"" + document.styles().name("AppendixHeading1") + "\"" : "STYLEREF 1");
        numberLines(last());
    }

    private CTSectPr end(CTSectPr section) {
        if (!section.isSetType()) {
            section.addNewType();
        }
        section.getType().setVal(STSectionMark.NEXT_PAGE);
        CTPPr properties = document.paragraph(document.body(), "SectionEnd").getPPr();
        properties.setSectPr(section);
        return properties.getSectPr();
    }

    /** For editors, who talk about a place by its line. */
    private void numberLines(CTSectPr section) {
        if (document.edition().audience().shows(Feature.PARAGRAPH_NUMBERS)) {
            CTLineNumber lines = section.isSetLnNumType() ? section.getLnNumType() : section.addNewLnNumType();
            lines.setCountBy(NUMBERED_LINES);
            lines.setRestart(STLineNumberRestart.CONTINUOUS);
        }
    }

    private void margins(CTSectPr section, String runningHead) {
        Edition edition = document.edition();
        XWPFDocument word = document.word();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, section);
        RunWriter header = line(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), "Header").say(edition.metadata().title(), "");
        if (!runningHead.isEmpty()) {
            // nothing is shown before Word has worked it out, for that is right on every page
            header.say("\t", "").field(runningHead, "", List.of());
        }
        line(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), "Footer")
                .say(edition.typeTitle() + ", " + edition.furniture().say("prepared-for", edition.audienceTitle()) + "\t", "")
                .field("PAGE", "", List.of()).say(" / ", "").field("NUMPAGES", "", List.of());
    }

    private RunWriter line(XWPFHeaderFooter margin, String style) {
        CTP line = margin.createParagraph().getCTP();
        document.style(line, style);
        return new RunWriter(document, line, new Story(() -> line, () -> {
            throw new IllegalStateException("no table in a margin");
        }, margin.getPackagePart(), textWidthTwips()), false);
    }
}
