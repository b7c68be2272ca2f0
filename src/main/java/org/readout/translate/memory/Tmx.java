package org.readout.translate.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.model.Digest;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;
import org.readout.translate.text.Markup;

/** A memory as other tools have it: TMX 1.4b (LISA OSCAR, 2005). What is written and read back is the same. */
public final class Tmx {

    static final String PROTECTED = "x-protected";

    private Tmx() {
    }

    /** The same bytes for the same memory: no dates. */
    public static byte[] write(Memory memory) {
        Markup xml = new Markup().open("tmx", "version", "1.4").newLine();
        xml.empty("header", "creationtool", "Readout", "creationtoolversion", "1", "segtype", "sentence", "o-tmf", "Readout", "adminlang", "en",
                "srclang", memory.sourceLanguage(), "datatype", "xml").newLine().open("body").newLine();
        for (Entry entry : memory.entries()) {
            xml.open("tu").element("prop", entry.origin(), "type", "x-origin").element("prop", entry.state().name().toLowerCase(Locale.ROOT), "type", "x-state");
            if (!entry.place().equals(Digest.NONE)) {
                xml.element("prop", entry.place().hex(), "type", "x-place");
            }
            xml.newLine();
            variant(xml, memory.sourceLanguage(), entry.source());
            variant(xml, memory.language(), entry.target());
            xml.close().newLine();
        }
        return xml.bytes();
    }

    private static void variant(Markup xml, String language, Coded text) {
        xml.open("tuv", "xml:lang", language).open("seg");
        Set<Integer> paired = paired(text.pieces());
        for (int at = 0; at < text.pieces().size(); at++) {
            piece(xml, text.pieces().get(at), paired.contains(at));
        }
        xml.close().close().newLine();
    }

    /** Which of the pieces begin or end a stretch that both begins and ends here; each code once. */
    private static Set<Integer> paired(List<Piece> pieces) {
        Map<String, Integer> begun = new HashMap<>();
        Set<String> done = new HashSet<>();
        Set<Integer> paired = new HashSet<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Piece.Open open) {
                begun.putIfAbsent(open.code().id(), at);
            } else if (pieces.get(at) instanceof Piece.Close close && begun.containsKey(close.code()) && done.add(close.code())) {
                paired.add(begun.get(close.code()));
                paired.add(at);
            }
        }
        return paired;
    }

    private static void piece(Markup xml, Piece piece, boolean paired) {
        if (piece instanceof Piece.Words words) {
            xml.text(words.text());
        } else if (piece instanceof Piece.Protected kept) {
            xml.element("hi", kept.text(), "type", PROTECTED);
        } else if (piece instanceof Piece.Open open && paired) {
            code(xml, "bpt", open.code(), "i");
        } else if (piece instanceof Piece.Close close && paired) {
            xml.empty("ept", "i", close.code());
        } else if (piece instanceof Piece.Open open) {
            code(xml, "it", open.code(), "pos", "begin", "x");
        } else if (piece instanceof Piece.Close close) {
            xml.empty("it", "pos", "end", "x", close.code());
        } else if (piece instanceof Piece.Alone alone) {
            code(xml, "ph", alone.code(), "x");
        }
    }

    /** @param attributes the last one waits for the code's id */
    private static void code(Markup xml, String element, Code code, String... attributes) {
        String[] all = Arrays.copyOf(attributes, attributes.length + 3);
        all[attributes.length] = code.id();
        all[attributes.length + 1] = "type";
        all[attributes.length + 2] = code.kind();
        xml.element(element, code.shown(), all);
    }
}
