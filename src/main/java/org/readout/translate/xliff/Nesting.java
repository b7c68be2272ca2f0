package org.readout.translate.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.translate.Coded;
import org.readout.translate.Piece;

/** Which codes of a stretch open and close in order, so that one element can hold what stands between them. */
final class Nesting {

    /** An XML NMTOKEN, as far as ids need it. */
    private static final Pattern TOKEN = Pattern.compile("[\\w.:-]+");

    private final Map<Integer, Integer> partners = new HashMap<>();
    private final List<String> looseOpen = new ArrayList<>();
    private final List<String> looseClose = new ArrayList<>();

    Nesting(Coded coded) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Piece> pieces = coded.pieces();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Piece.Open) {
                open.push(at);
            } else if (pieces.get(at) instanceof Piece.Close close) {
                close(close.code(), at, open, pieces);
            }
        }
        open.forEach(at -> looseOpen.add(id(pieces, at)));
    }

    /** Codes that were opened within the pair and are still open cross it. */
    private void close(String code, int at, Deque<Integer> open, List<Piece> pieces) {
        if (open.stream().noneMatch(opened -> id(pieces, opened).equals(code))) {
            looseClose.add(code);
            return;
        }
        while (!id(pieces, open.element()).equals(code)) {
            looseOpen.add(id(pieces, open.pop()));
        }
        int opened = open.pop();
        partners.put(opened, at);
        partners.put(at, opened);
    }

    private static String id(List<Piece> pieces, int at) {
        return ((Piece.Open) pieces.get(at)).code().id();
    }

    /** Whether the piece at this place opens or closes what one element can hold. */
    boolean isPaired(int at) {
        return partners.containsKey(at);
    }

    /** Where the other half of such a pair is. */
    int partner(int at) {
        return Objects.requireNonNull(partners.get(at));
    }

    /** Codes that begin once and end once in these stretches, across one another or from one stretch to another. */
    static Set<String> spanning(List<Coded> stretches) {
        Map<String, Integer> opened = new HashMap<>();
        Map<String, Integer> closed = new HashMap<>();
        for (Coded stretch : stretches) {
            Nesting nesting = new Nesting(stretch);
            nesting.looseOpen.forEach(id -> opened.merge(id, 1, Integer::sum));
            nesting.looseClose.forEach(id -> closed.merge(id, 1, Integer::sum));
        }
        return opened.keySet().stream().filter(id -> opened.get(id) == 1 && Integer.valueOf(1).equals(closed.get(id)) && TOKEN.matcher(id).matches())
                .collect(Collectors.toUnmodifiableSet());
    }
}
