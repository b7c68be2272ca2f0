package org.readout.source.docx;

import java.util.Map;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Characters of symbol fonts as what they show: Adobe's Symbol encoding as PDFBox has it, and the usual Wingdings. */
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x4A, "☺"), Map.entry(0x4C, "☹"), Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"), Map.entry(0x6F, "□"), Map.entry(0x71, "❑"), Map.entry(0x76, "❖"), Map.entry(0x9F, "•"), Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"), Map.entry(0xD8, "➢"), Map.entry(0xDF, "←"), Map.entry(0xE0, "→"), Map.entry(0xE1, "↑"), Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "➔"), Map.entry(0xF0, "⇨"), Map.entry(0xFB, "✗"), Map.entry(0xFC, "✓"), Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"));
    private static final String UNKNOWN = "\uFFFD";

    private Symbols() {
    }

    /** Codes of the private use area are the font's own plus F000. */
    static String text(Element symbol) {
        int code = hexadecimal(Xml.attribute(symbol, "char"));
        int plain = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        String font = Xml.attribute(symbol, "font");
        if (font.equals("Wingdings")) {
            return WINGDINGS.getOrDefault(plain, UNKNOWN);
        }
        if (font.equals("Symbol")) {
            String shown = GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(plain));
            return shown == null ? UNKNOWN : shown;
        }
        return plain == code && Character.isValidCodePoint(plain) && !Character.isISOControl(plain) ? Character.toString(plain) : UNKNOWN;
    }

    static boolean isUnknown(Element symbol) {
        return text(symbol).equals(UNKNOWN);
    }

    private static int hexadecimal(String digits) {
        return digits.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(digits, 16) : -1;
    }
}
