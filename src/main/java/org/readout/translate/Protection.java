package org.readout.translate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which words of a text stay as they are in every language. */
public final class Protection {

    public static final Protection NONE = new Protection(Optional.empty());

    private final Optional<Pattern> names;

    private Protection(Optional<Pattern> names) {
        this.names = names;
    }

    /** Whole words only, in the case they are given; the longest where several fit. */
    public static Protection of(Collection<String> names) {
        return names.isEmpty() ? NONE : new Protection(Optional.of(Pattern.compile(names.stream().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")))));
    }

    List<Piece> of(String text) {
        String legal = legal(text);
        if (names.isEmpty()) {
            return List.of(new Piece.Words(legal));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = names.get().matcher(legal);
        int from = 0;
        while (matcher.find()) {
            pieces.add(new Piece.Words(legal.substring(from, matcher.start())));
            pieces.add(new Piece.Protected(matcher.group()));
            from = matcher.end();
        }
        pieces.add(new Piece.Words(legal.substring(from)));
        return pieces;
    }

    /** Without what no XML may hold. */
    private static String legal(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) >= '\uFFFE') {
                return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
            }
        }
        return text;
    }
}
