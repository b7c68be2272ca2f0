package org.readout.translate.xliff;

import java.util.List;
import java.util.Set;

import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;

/**
 * Coded text as XLIFF 1.2's inline elements: {@code g} around what nests, {@code bx} and {@code ex} for pairs that cross one another or
 * a segment's end, {@code it} for half a pair, {@code x} for what stands alone.
 */
final class Codes12 {

    /** The ctype of a character that XML cannot hold; its id is "U+" and the character's number. */
    static final String CHARACTER = "x-character";

    private final Markup xml;
    private final Set<String> spanning;

    private Codes12(Markup xml, Set<String> spanning) {
        this.xml = xml;
        this.spanning = spanning;
    }

    /** @param spanning codes whose other half is within the same element, maybe in another segment */
    static void write(Coded coded, Set<String> spanning, Markup xml) {
        Codes12 codes = new Codes12(xml, spanning);
        Nesting nesting = new Nesting(coded);
        List<Piece> pieces = coded.pieces();
        for (int at = 0; at < pieces.size(); at++) {
            codes.write(pieces.get(at), nesting.isPaired(at));
        }
    }

    private void write(Piece piece, boolean paired) {
        if (piece instanceof Piece.Words words) {
            words(words.text(), xml);
        } else if (piece instanceof Piece.Protected kept) {
            xml.open("mrk").with("mtype", "protected");
            words(kept.text(), xml);
            xml.close();
        } else if (piece instanceof Piece.Alone alone) {
            describe(alone.code(), xml.open("x").with("id", alone.code().id())).close();
        } else if (piece instanceof Piece.Open open) {
            open(open.code(), paired);
        } else {
            close(((Piece.Close) piece).code(), paired);
        }
    }

    private void open(Code code, boolean paired) {
        if (paired) {
            describe(code, xml.open("g").with("id", code.id()));
        } else if (spanning.contains(code.id())) {
            describe(code, xml.open("bx").with("id", code.id()).with("rid", code.id())).close();
        } else {
            describe(code, xml.open("it").with("id", code.id()).with("pos", "open")).close();
        }
    }

    private void close(String code, boolean paired) {
        if (paired) {
            xml.close();
        } else if (spanning.contains(code)) {
            xml.open("ex").with("id", code).with("rid", code).close();
        } else {
            xml.open("it").with("id", code).with("pos", "close").close();
        }
    }

    private static Markup describe(Code code, Markup xml) {
        return xml.withUnlessEmpty("ctype", code.kind()).withUnlessEmpty("equiv-text", code.shown());
    }

    static void words(String text, Markup xml) {
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Signs.fitsXml(character)) {
                run.appendCodePoint(character);
            } else {
                xml.text(run.toString()).open("x").with("id", "U+%04X".formatted(character)).with("ctype", CHARACTER).close();
                run.setLength(0);
            }
        });
        xml.text(run.toString());
    }
}
