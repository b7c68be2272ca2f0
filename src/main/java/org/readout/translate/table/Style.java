package org.readout.translate.table;

import org.readout.translate.text.Markup;

/** The paragraph styles of the table; Word sets by them, and spells by their languages. */
enum Style {
    TITLE("Title", 28, true), INSTRUCTION("Instruction", 20, false), HEADER("ColumnHeading", 18, true), ID("RowId", 12, false), SOURCE("SourceText", 20, false),
    TARGET("TranslatedText", 20, false), STATE("TranslationState", 18, true), LABEL("Label", 16, true), NOTE("TranslatorNote", 16, false);

    static final String TABLE = "BilingualTable";
    static final String TAG = "CodeTag";
    static final String BOLD = "CodeBold";
    static final String ITALIC = "CodeItalic";
    static final String GONE = "WordsGone";
    static final String NEW = "WordsNew";

    private final String id;
    private final int halfPoints;
    private final boolean bold;

    Style(String id, int halfPoints, boolean bold) {
        this.id = id;
        this.halfPoints = halfPoints;
        this.bold = bold;
    }

    String id() {
        return id;
    }

    /** {@code word/styles.xml} for a table of these languages. */
    static byte[] part(String sourceLanguage, String language) {
        Markup xml = new Markup().open("w:styles", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main").newLine();
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial")
                .empty("w:sz", "w:val", "20").empty("w:szCs", "w:val", "20");
        language(xml, language);
        xml.close().close().open("w:pPrDefault").open("w:pPr").empty("w:spacing", "w:after", "40").close().close().close().newLine();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal").empty("w:name", "w:val", "Normal").close().newLine();
        for (Style style : values()) {
            style.write(xml, style == SOURCE ? sourceLanguage : language);
        }
        table(xml);
        characters(xml, TAG, () -> xml.empty("w:noProof").empty("w:color", "w:val", "1F5C99").empty("w:rtl", "w:val", "0"));
        characters(xml, BOLD, () -> xml.empty("w:b").empty("w:bCs"));
        characters(xml, ITALIC, () -> xml.empty("w:i").empty("w:iCs"));
        characters(xml, GONE, () -> xml.empty("w:strike").empty("w:color", "w:val", "A61C1C"));
        characters(xml, NEW, () -> xml.empty("w:b").empty("w:bCs").empty("w:color", "w:val", "1B6B35").empty("w:u", "w:val", "single"));
        return xml.bytes();
    }

    private void write(Markup xml, String language) {
        boolean rightToLeft = this != ID && Direction.isRightToLeft(language);
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", this == TITLE ? "0" : "1", "w:styleId", id).empty("w:name", "w:val", id)
                .empty("w:basedOn", "w:val", "Normal").open("w:pPr");
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        if (this == TITLE) {
            xml.empty("w:outlineLvl", "w:val", "0");
        }
        xml.close().open("w:rPr");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (this == ID) {
            xml.empty("w:noProof").empty("w:color", "w:val", "595959");
        }
        xml.empty("w:sz", "w:val", Integer.toString(halfPoints)).empty("w:szCs", "w:val", Integer.toString(halfPoints));
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        language(xml, language);
        xml.close().close().newLine();
    }

    private static void language(Markup xml, String language) {
        String attribute = Direction.attribute(language);
        if (attribute.isEmpty()) {
            xml.empty("w:lang", "w:val", language);
        } else {
            xml.empty("w:lang", "w:val", language, attribute, language);
        }
    }

    private static void table(Markup xml) {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", TABLE).empty("w:name", "w:val", TABLE).open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "8C8C8C");
        }
        xml.close().open("w:tblCellMar").empty("w:top", "w:w", "40", "w:type", "dxa").empty("w:left", "w:w", "80", "w:type", "dxa")
                .empty("w:bottom", "w:w", "40", "w:type", "dxa").empty("w:right", "w:w", "80", "w:type", "dxa").close().close().close().newLine();
    }

    private static void characters(Markup xml, String id, Runnable properties) {
        xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", id).empty("w:name", "w:val", id).open("w:rPr");
        properties.run();
        xml.close().close().newLine();
    }
}
