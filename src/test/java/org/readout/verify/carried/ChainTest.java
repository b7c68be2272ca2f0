package org.readout.verify.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.verify.carried.Chain.Place;

class ChainTest {

    @Test
    void ofEqualsWhatIsAPassageOfItsOwnIsTakenAndThenTheLaterOne() {
        assertThat(heaviest(List.of(List.of(new Place(0, false), new Place(20, true), new Place(40, false)), List.of(new Place(10, false), new Place(60, false))), 5)).containsEntry(0, 20).containsEntry(1, 60);
    }

    @Test
    void aPieceOutOfOrderIsLeftOut() {
        assertThat(heaviest(List.of(List.of(new Place(50, false)), List.of(new Place(0, false)), List.of(new Place(20, false))), 5)).containsOnlyKeys(1, 2);
    }

    @Test
    void piecesDoNotOverlap() {
        assertThat(heaviest(List.of(List.of(new Place(0, false)), List.of(new Place(3, false))), 5)).hasSize(1);
    }

    @Test
    void oneLongPieceOutweighsTwoShortOnes() {
        assertThat(heaviest(List.of(List.of(new Place(30, false)), List.of(new Place(0, false)), List.of(new Place(5, false))), 20, 3, 3)).containsOnlyKeys(0);
    }

    /** As many characters as trying every choice of places finds. */
    @RepeatedTest(200)
    void noChoiceKeepsMore(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<List<Place>> pieces = new ArrayList<>();
        int[] lengths = random.ints(6, 1, 9).toArray();
        for (int piece = 0; piece < lengths.length; piece++) {
            pieces.add(random.ints(random.nextInt(4), 0, 40).distinct().mapToObj(start -> new Place(start, false)).toList());
        }
        TreeMap<Integer, Integer> found = heaviest(pieces, lengths);
        assertThat(found.keySet().stream().mapToInt(piece -> lengths[piece]).sum()).isEqualTo(most(pieces, lengths, 0, 0));
        int end = 0;
        for (int piece : found.keySet()) {
            assertThat(pieces.get(piece)).extracting(Place::start).contains(found.get(piece));
            assertThat(found.get(piece)).isGreaterThanOrEqualTo(end);
            end = found.get(piece) + lengths[piece];
        }
    }

    private static int most(List<List<Place>> pieces, int[] lengths, int at, int from) {
        if (at == pieces.size()) {
            return 0;
        }
        int most = most(pieces, lengths, at + 1, from);
        for (Place place : pieces.get(at)) {
            most = place.start() < from ? most : Math.max(most, lengths[at] + most(pieces, lengths, at + 1, place.start() + lengths[at]));
        }
        return most;
    }

    private static TreeMap<Integer, Integer> heaviest(List<List<Place>> pieces, int... lengths) {
        Chain chain = new Chain(100);
        for (int at = 0; at < pieces.size(); at++) {
            chain.add(at, pieces.get(at), lengths[Math.min(at, lengths.length - 1)]);
        }
        TreeMap<Integer, Integer> heaviest = new TreeMap<>();
        chain.heaviest(heaviest::put);
        return heaviest;
    }
}
