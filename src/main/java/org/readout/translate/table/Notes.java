package org.readout.translate.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Code;
import org.readout.translate.Piece;

/** What stands in the last column before anybody adds to it: what a translator wants to know, and what tags stand for where they show something. */
final class Notes {

    private static final String MARK = "▸ ";

    private Notes() {
    }

    static List<String> of(Unit unit, Segment segment, TableWords words) {
        List<String> notes = new ArrayList<>();
        unit.notes().forEach((who, note) -> notes.add(plain(MARK + words.note(who, note))));
        Set<Code> codes = new LinkedHashSet<>();
        for (Piece piece : segment.source().pieces()) {
            if (piece instanceof Piece.Open open) {
                codes.add(open.code());
            } else if (piece instanceof Piece.Alone alone) {
                codes.add(alone.code());
            }
        }
        codes.stream().filter(code -> !code.shown().isBlank()).forEach(code -> notes.add(plain(MARK + words.apart("⟨" + code.id() + "⟩ = " + code.shown()))));
        return notes;
    }

    /** Whether this was there before, as far as it shows. */
    static boolean isOurs(String note) {
        return note.startsWith(MARK);
    }

    static String plain(String note) {
        return note.replaceAll("\\s+", " ").strip();
    }
}
