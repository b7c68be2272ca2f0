package org.readout.render.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.readout.model.ListBlock.Marker;

/**
 * Real numbering on the reference document's lists, by their abstract ids there: 1 headings, 2 appendix headings,
 * 3 bullets, 4 decimal, 5 and 6 letters, 7 and 8 Roman numerals. Each list of a memo is an instance that starts anew.
 */
final class Numbering {

    private static final BigInteger HEADINGS = BigInteger.ONE;
    private static final BigInteger APPENDICES = BigInteger.TWO;
    private static final BigInteger BULLETS = BigInteger.valueOf(3);

    private final XWPFDocument word;
    private int next = 8;

    Numbering(XWPFDocument word) {
        this.word = word;
    }

    /** Word counts by itself; {@code number} only says whether it should, and in which of the two runs. */
    void heading(CTP heading, int level, String number) {
        if (!number.isEmpty()) {
            apply(heading, Character.isLetter(number.charAt(0)) ? APPENDICES : HEADINGS, level - 1);
        }
    }

    /** The instance a new list of this kind counts by. */
    BigInteger list(Marker marker, int start, int level) {
        if (marker == Marker.BULLET) {
            return BULLETS;
        }
        CTNum number = CTNum.Factory.newInstance();
        BigInteger id = BigInteger.valueOf(++next);
        number.setNumId(id);
        CTDecimalNumber kind = number.addNewAbstractNumId();
        kind.setVal(BigInteger.valueOf(switch (marker) {
            case BULLET -> 3;
            case DECIMAL -> 4;
            case LOWER_LETTER -> 5;
            case UPPER_LETTER -> 6;
            case LOWER_ROMAN -> 7;
            case UPPER_ROMAN -> 8;
        }));
        CTNumLvl override = number.addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(level));
        override.addNewStartOverride().setVal(BigInteger.valueOf(Math.max(start, 0)));
        word.getNumbering().addNum(new org.apache.poi.xwpf.usermodel.XWPFNum(number, word.getNumbering()));
        return id;
    }

    static void apply(CTP paragraph, BigInteger list, int level) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        CTNumPr number = properties.isSetNumPr() ? properties.getNumPr() : properties.addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(Math.min(level, 8)));
        number.addNewNumId().setVal(list);
    }
}
