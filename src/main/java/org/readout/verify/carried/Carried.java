package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Format;
import org.readout.verify.ledger.Piece;

/**
 * What became of an edition's text in a rendition, in characters that are not white space.
 *
 * @param carried   characters of the edition that stand in the rendition
 * @param furniture further characters, all of words the edition declares
 * @param missing   what the rendition lacks, and where in the draft it stands
 * @param misplaced what stands in the rendition and not in its place in the edition's order
 * @param invented  words the edition does not declare, and where in the rendition they stand
 */
public record Carried(int carried, int furniture, List<Piece> missing, List<Piece> misplaced, List<Piece> invented) {

    private static final int SHORT = 2;

    public Carried {
        missing = List.copyOf(missing);
        misplaced = List.copyOf(misplaced);
        invented = List.copyOf(invented);
    }

    /** What was declared, in what was read back from a rendition of it. */
    public static Carried in(Transcription transcription, Declared declared, Format format) {
        Folding folding = format != Format.PDF ? Folding.WRITTEN : declared.rightToLeft() ? Folding.PRINTED_FROM_THE_RIGHT : Folding.PRINTED;
        Transcript transcript = new Transcript(transcription.read(), folding);
        Alignment alignment = new Alignment(transcript, folding);
        List<Piece> asides = alignment.apart(declared.asides());
        alignment.inOrder(declared.body());
        alignment.anywhere(asides);
        List<Piece> invented = new ArrayList<>();
        int beyond = 0;
        for (int[] stretch : alignment.beyond()) {
            Passage passage = transcript.passage(stretch[0]);
            String text = transcript.text(stretch[0], stretch[1]);
            beyond += stretch[1] - stretch[0];
            List<String> unknown = passage.label() ? List.of() : Words.of(text).stream()
                    .filter(word -> !Words.isNumber(word) && !declared.has(word) && !(folding.turns(text) && isJoined(word, declared))).toList();
            if (!unknown.isEmpty()) {
                invented.add(Piece.of(passage.place(), String.join(" ", unknown)));
            }
        }
        return new Carried(alignment.carried(), beyond - characters(invented), alignment.missing(), alignment.misplaced(), invented);
    }

    /** Where hyphens are not compared, two declared words may have had one between them. */
    private static boolean isJoined(String word, Declared declared) {
        for (int at = SHORT; at <= word.length() - SHORT; at++) {
            if (declared.has(word.substring(0, at)) && (declared.has(word.substring(at)) || isJoined(word.substring(at), declared))) {
                return true;
            }
        }
        return false;
    }

    /** Characters that are not white space. */
    public static int characters(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> (int) piece.text().chars().filter(character -> !Folding.isSpace(character)).count()).sum();
    }
}
