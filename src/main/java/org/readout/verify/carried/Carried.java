package org.readout.verify.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        Function<ReadingOrder, Held> holding = order -> Held.against(transcript, folding, order, declared.asides());
        Held held = format == Format.PDF ? print(declared.body(), holding) : holding.apply(ReadingOrder.of(declared.body(), List.of()));
        Alignment alignment = held.alignment();
        int again = held.order().again().stream().mapToInt(piece -> Transcript.compact(piece.text(), folding).length()).sum();
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
        return new Carried(alignment.carried() - again, beyond + again - characters(invented), alignment.missing(), alignment.misplaced(), invented);
    }

    /** An order, and what is found of it. */
    private record Held(ReadingOrder order, Alignment alignment) {

        static Held against(Transcript transcript, Folding folding, ReadingOrder order, List<Piece> anywhere) {
            Alignment alignment = new Alignment(transcript, folding);
            List<Piece> asides = alignment.apart(anywhere);
            alignment.inOrder(order);
            alignment.anywhere(asides);
            return new Held(order, alignment);
        }

        /** How much of a table is not in its place, by those of which anything is not. */
        Map<ReadingOrder.Columns, Integer> lost() {
            return order.tables(alignment.lost());
        }
    }

    /** Print sets some tables row by row: those of which less is out of its place then. */
    private static Held print(List<ReadingOrder.Part> body, Function<ReadingOrder, Held> holding) {
        Held columns = holding.apply(ReadingOrder.of(body, List.of()));
        Map<ReadingOrder.Columns, Integer> lost = columns.lost();
        List<ReadingOrder.Columns> apart = List.copyOf(lost.keySet());
        while (!apart.isEmpty()) {
            Held rows = holding.apply(ReadingOrder.of(body, apart));
            Map<ReadingOrder.Columns, Integer> still = rows.lost();
            List<ReadingOrder.Columns> better = apart.stream().filter(table -> still.getOrDefault(table, 0) < lost.get(table)).toList();
            if (better.size() == apart.size()) {
                return rows;
            }
            apart = better;
        }
        return columns;
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
