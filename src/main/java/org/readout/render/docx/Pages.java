package org.readout.render.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLineNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineNumberRestart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
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
    private static final int AROUND_A_PICTURE = 2000;
    private static final BigInteger NUMBERED_LINES = BigInteger.valueOf(5);
    private static final QName PARAGRAPH = new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "p");
    private static final String HEADING = "STYLEREF 1";

    private final DocumentWriter document;
    private final CTSectPr bare;
    private String runningHead = HEADING;
    /** The last paragraph of the last page that was turned, and whether what follows it is to begin a section. */
    private Optional<CTP> turned = Optional.empty();
    private boolean parted;
    /** Whether the page with the title is done with: it has no running head. */
    private boolean opened;

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
        return textWidth(bare.getPgSz().getW());
    }

    /** What a picture may have of a page, so that its heading and caption stand on it too. */
    int pictureHeightTwips() {
        return twips(bare.getPgSz().getH()) - twips(bare.getPgMar().getTop()) - twips(bare.getPgMar().getBottom()) - AROUND_A_PICTURE;
    }

    int turnedWidthTwips() {
        return textWidth(bare.getPgSz().getH());
    }

    private int textWidth(Object across) {
        return twips(across) - twips(bare.getPgMar().getLeft()) - twips(bare.getPgMar().getRight());
    }

    private static int twips(Object measure) {
        return Integer.parseInt(measure.toString());
    }

    /** Ends a section before what is written next, which begins on a new page. */
    void breakAfterCover() {
        opened = true;
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
        if (endsTurned()) {
            parted = true;
        } else {
            text(end((CTSectPr) bare.copy()));
        }
    }

    /** @param apart whether they begin on a page of their own, and so in a section: what is said above a page is said of a whole one */
    void beginAppendices(boolean apart) {
        if (apart) {
            breakAfterText();
            runningHead = "STYLEREF \"" + document.styles().name("AppendixHeading1") + "\"";
        }
    }

    /** The section the document ends with. */
    void finish() {
        if (endsTurned()) {
            // the paragraph that ends a section is in it: another section would be an empty page
            CTPPr properties = turned.orElseThrow().getPPr();
            document.word().getDocument().getBody().setSectPr(properties.getSectPr());
            properties.unsetSectPr();
        } else {
            text(last());
        }
    }

    /** Whether nothing was written since a turned page ended. */
    private boolean endsTurned() {
        if (turned.isEmpty()) {
            return false;
        }
        try (XmlCursor cursor = document.word().getDocument().getBody().newCursor()) {
            return toLastBlock(cursor) && cursor.getObject() == turned.get();
        }
    }

    private static boolean toLastBlock(XmlCursor cursor) {
        boolean begun = cursor.toLastChild();
        while (begun && cursor.getObject() instanceof CTSectPr) {
            begun = cursor.toPrevSibling();
        }
        return begun;
    }

    private void text(CTSectPr section) {
        margins(section, runningHead);
        numberLines(section);
    }

    /** What is written next, until {@link #turnBack}, stands on a page that is turned; so do the headings right above it, and the one paragraph there may be between. */
    void turn() {
        try (XmlCursor cursor = document.word().getDocument().getBody().newCursor()) {
            boolean begun = toLastBlock(cursor);
            if (begun && cursor.getObject() instanceof CTP caption && style(caption).equals(document.styles().id("TableCaption"))) {
                begun = cursor.toPrevSibling();
            }
            cursor.push();
            boolean leadsUp = begun && cursor.getObject() instanceof CTP words && !isSectionEnd(words) && !isHeading(words) && cursor.toPrevSibling()
                    && cursor.getObject() instanceof CTP above && isHeading(above);
            if (!leadsUp) {
                cursor.pop();
            }
            while (begun && cursor.getObject() instanceof CTP heading && isHeading(heading)) {
                begun = cursor.toPrevSibling();
            }
            if (!begun) {
                return;
            }
            CTP before = cursor.getObject() instanceof CTP paragraph ? paragraph : null;
            if (before != null && !parted && turned.filter(last -> last == before).isPresent()) {
                before.getPPr().unsetSectPr();
            } else if (before == null || !isSectionEnd(before)) {
                if (!cursor.toNextSibling()) {
                    cursor.toEndToken();
                }
                cursor.beginElement(PARAGRAPH);
                cursor.toParent();
                text(end((CTP) cursor.getObject(), (CTSectPr) bare.copy()));
            }
        }
    }

    private static boolean isSectionEnd(CTP paragraph) {
        return paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
    }

    private boolean isHeading(CTP paragraph) {
        return document.headings().isStyle(style(paragraph));
    }

    private static String style(CTP paragraph) {
        return paragraph.isSetPPr() && paragraph.getPPr().isSetPStyle() ? paragraph.getPPr().getPStyle().getVal() : "";
    }

    /** @param last paragraph of what stands on the turned page */
    void turnBack(CTP last) {
        CTSectPr section = (CTSectPr) bare.copy();
        CTPageSz size = section.getPgSz();
        Object width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(STPageOrientation.LANDSCAPE);
        text(endWith(last.getPPr(), section));
        turned = Optional.of(last);
        parted = false;
    }

    private CTSectPr end(CTSectPr section) {
        return end(document.body().paragraph(), section);
    }

    private CTSectPr end(CTP paragraph, CTSectPr section) {
        return endWith(document.style(paragraph, "SectionEnd").getPPr(), section);
    }

    /** The section as it stands in the file then. */
    private static CTSectPr endWith(CTPPr paragraph, CTSectPr section) {
        (section.isSetType() ? section.getType() : section.addNewType()).setVal(STSectionMark.NEXT_PAGE);
        paragraph.setSectPr(section);
        return paragraph.getSectPr();
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
        int width = textWidth(section.getPgSz().getW());
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, section);
        if (!opened) {
            // right above the title itself
            opened = true;
            (section.isSetTitlePg() ? section.getTitlePg() : section.addNewTitlePg()).setVal(true);
            line(policy.createHeader(XWPFHeaderFooterPolicy.FIRST), "Header", width);
            footer(policy.createFooter(XWPFHeaderFooterPolicy.FIRST), width);
        }
        RunWriter header = line(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), "Header", width).say(edition.metadata().title(), "");
        if (!runningHead.isEmpty()) {
            // nothing is shown before Word has worked it out, for that is right on every page
            header.say("\t", "").field(runningHead, "", List.of());
        }
        footer(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), width);
    }

    private void footer(XWPFHeaderFooter margin, int width) {
        Edition edition = document.edition();
        line(margin, "Footer", width)
                .say(edition.typeTitle() + ", " + edition.furniture().say("prepared-for", edition.audienceTitle()) + "\t", "")
                .field("PAGE", "", List.of()).say(" / ", "").field("NUMPAGES", "", List.of());
    }

    private RunWriter line(XWPFHeaderFooter margin, String style, int width) {
        CTP line = margin.createParagraph().getCTP();
        document.style(line, width == textWidthTwips() ? style : document.styles().tabbed(style, textWidthTwips(), width));
        return new RunWriter(document, line, new Story(() -> line, () -> {
            throw new IllegalStateException("no table in a margin");
        }, margin.getPackagePart(), textWidthTwips()), false);
    }
}
