package org.readout.translate.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;

/** Codes are numbered within their unit, so the same sentence elsewhere has other numbers. */
final class Codes {

    private Codes() {
    }

    /** The text with its codes by kind and in order, whatever their numbers and what they show: equal for what reads and looks the same. */
    static String shape(Coded coded) {
        StringBuilder shape = new StringBuilder();
        Map<String, Integer> order = new HashMap<>();
        for (Piece piece : coded.pieces()) {
            if (piece instanceof Piece.Words words) {
                shape.append(words.text());
            } else if (piece instanceof Piece.Protected kept) {
                shape.append(kept.text());
            } else if (piece instanceof Piece.Open open) {
                shape.append('\1').append(number(open.code().id(), order)).append(open.code().kind()).append('\2');
            } else if (piece instanceof Piece.Close close) {
                shape.append('\1').append('/').append(number(close.code(), order)).append('\2');
            } else if (piece instanceof Piece.Alone alone) {
                shape.append('\1').append(number(alone.code().id(), order)).append(alone.code().kind()).append("/\2");
            }
        }
        return shape.toString();
    }

    private static int number(String id, Map<String, Integer> order) {
        return order.computeIfAbsent(id, code -> order.size() + 1);
    }

    static List<Code> in(Coded coded) {
        return coded.pieces().stream().filter(piece -> piece instanceof Piece.Open || piece instanceof Piece.Alone)
                .map(piece -> piece instanceof Piece.Open open ? open.code() : ((Piece.Alone) piece).code()).distinct().toList();
    }

    /** For each code of {@code from} by id, the one of its kind in {@code to} whose turn it is; none when those are used up. */
    static Map<String, Code> matched(Coded from, Coded to) {
        List<Code> left = new ArrayList<>(in(to));
        Map<String, Code> matched = new HashMap<>();
        for (Code code : in(from)) {
            left.stream().filter(other -> other.kind().equals(code.kind())).findFirst().ifPresent(other -> {
                matched.put(code.id(), other);
                left.remove(other);
            });
        }
        return matched;
    }

    /** The text with other codes in place of its own, and without those that have no other. */
    static Coded moved(Coded coded, Map<String, Code> codes) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : coded.pieces()) {
            if (piece instanceof Piece.Open open) {
                add(pieces, codes.get(open.code().id()), Piece.Open::new);
            } else if (piece instanceof Piece.Alone alone) {
                add(pieces, codes.get(alone.code().id()), Piece.Alone::new);
            } else if (piece instanceof Piece.Close close) {
                add(pieces, codes.get(close.code()), code -> new Piece.Close(code.id()));
            } else {
                pieces.add(piece);
            }
        }
        return new Coded(pieces);
    }

    private static void add(List<Piece> pieces, @Nullable Code code, Function<Code, Piece> piece) {
        if (code != null) {
            pieces.add(piece.apply(code));
        }
    }
}
