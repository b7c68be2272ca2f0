package org.readout.render.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.readout.model.ListBlock.Marker;

/**
 * Word's own counting, by the reference document's list styles. Headings and bullets count by their paragraph styles alone;
 * a numbered list is an instance of a list style, so that it starts anew, and says so in its paragraphs, as Word does.
 */
final class Numbering {

    private static final int DEEPEST = 8;

    private final Styles styles;

    Numbering(Styles styles) {
        this.styles = styles;
    }

    /** The instance a new numbered list counts by. */
    BigInteger list(Marker marker, int start, int level) {
        CTNum number = CTNum.Factory.newInstance();
        BigInteger id = BigInteger.valueOf(styles.numbering().getNums().stream()
                .mapToLong(one -> one.getCTNum().getNumId().longValue()).max().orElse(0) + 1);
        number.setNumId(id);
        number.addNewAbstractNumId().setVal(styles.definition(styles.list(style(marker))).orElseThrow().getAbstractNumId());
        CTNumLvl override = number.addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(Math.min(level, DEEPEST)));
        override.addNewStartOverride().setVal(BigInteger.valueOf(Math.max(start, 0)));
        styles.numbering().addNum(new XWPFNum(number, styles.numbering()));
        return id;
    }

    private static String style(Marker marker) {
        return switch (marker) {
            case BULLET -> "BulletList";
            case DECIMAL -> "DecimalList";
            case LOWER_LETTER -> "LowerLetterList";
            case UPPER_LETTER -> "UpperLetterList";
            case LOWER_ROMAN -> "LowerRomanList";
            case UPPER_ROMAN -> "UpperRomanList";
        };
    }

    void apply(CTP paragraph, BigInteger list, int level) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        CTNumPr number = properties.isSetNumPr() ? properties.getNumPr() : properties.addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(Math.min(level, DEEPEST)));
        number.addNewNumId().setVal(list);
    }

    void apply(CTP paragraph, String style, int level) {
        apply(paragraph, styles.list(style), level);
    }
}
