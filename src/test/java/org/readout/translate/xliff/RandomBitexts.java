package org.readout.translate.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;

/** Bitexts with everything that may be in one: codes that cross, words of every script, characters XML cannot hold. */
final class RandomBitexts {

    private static final List<String> WORDS = List.of("open", "weights", " ", "  ", "a & b", "<b>", "]]>", "\"quoted\"", "it’s", "\t", "\n", "\r", "\r\n", "&amp;", "…",
            "مفتوح", "פתוח", "\u200F", "\u202B", "開放", "नमस्ते", "😀", "𝒳", "e\u0301", "\u00A0", "\u00AD", "\u0085", "\u2028", "{1}", "{1>", "<1}", "%s", "␛", "␛0041", "\uF0B7");
    /** What XML cannot hold, lone surrogates among it, and what Okapi keeps for itself. */
    private static final List<String> AWKWARD = List.of("\u0000", "\u0001", "\u000B", "\u000C", "\u001F", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\uE101", "\uE103", "\uE106", "\uE110");
    private static final List<String> PAIRS = List.of("bold", "italic", "underlined", "link", "x-superscript", "x-reference");
    private static final List<String> ALONE = List.of("image", "lb", "x-note", "x-anchor");

    private final Random random;
    private boolean sound;

    RandomBitexts(long seed) {
        random = new Random(seed);
    }

    /** One that no translator has touched: no code is there twice, nor half of one, nor characters that are none, and a unit is translated or not. */
    Bitext sound() {
        sound = true;
        return next();
    }

    Bitext next() {
        List<Unit> units = new ArrayList<>();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            units.add(unit(units.size()));
        }
        return new Bitext("memo-" + random.nextInt(9), text(2) + ".docx", "en", one(List.of("fr", "ar", "zh-Hant", "pt-BR")), Digest.of(text(1)),
                random.nextBoolean() ? "" : "2024-03-27-" + random.nextInt(9), units);
    }

    private Unit unit(int count) {
        List<Code> pairs = new ArrayList<>();
        List<Code> alone = new ArrayList<>();
        for (int id = 1; id <= random.nextInt(6); id++) {
            if (random.nextBoolean()) {
                pairs.add(new Code(Integer.toString(id), one(PAIRS), random.nextBoolean() ? "" : text(2)));
            } else {
                alone.add(new Code(Integer.toString(id), one(ALONE), random.nextBoolean() ? "" : text(2)));
            }
        }
        int sentences = 1 + random.nextInt(3);
        List<Coded> sources = spread(pairs, alone, sentences);
        List<Coded> targets = spread(pairs, alone, sentences);
        List<Segment> segments = new ArrayList<>();
        boolean translated = random.nextBoolean();
        for (int at = 0; at < sentences; at++) {
            Optional<Coded> target = Optional.of(targets.get(at)).filter(any -> sound ? translated : random.nextInt(3) > 0);
            segments.add(new Segment(Integer.toString(at + 1), sources.get(at), one(List.of("", " ", "  ", "\u00A0", "\u000B", "\n")), target,
                    target.isPresent() ? one(List.of(State.values())) : State.INITIAL, matches(pairs, alone)));
        }
        Map<String, String> notes = new LinkedHashMap<>();
        for (int note = random.nextInt(3); note > 0; note--) {
            notes.put(one(List.of("place", "record", "before", "after", "\"a & <b")), text(4));
        }
        return new Unit("paragraph-" + count, one(List.of("paragraph", "heading", "alternative-text")), random.nextInt(5) > 0, Digest.of(text(1)), notes, segments);
    }

    private List<Match> matches(List<Code> pairs, List<Code> alone) {
        List<Match> matches = new ArrayList<>();
        for (int count = Math.max(0, random.nextInt(5) - 2); count > 0; count--) {
            matches.add(new Match(1 + random.nextInt(100), "memo-" + text(1), spread(pairs, alone, 1).get(0), spread(pairs, alone, 1).get(0)));
        }
        return matches;
    }

    /** Stretches that all of the codes are in, each half of a pair anywhere after the other half, or now and then not there or there twice. */
    private List<Coded> spread(List<Code> pairs, List<Code> alone, int stretches) {
        List<Piece> pieces = new ArrayList<>();
        for (int count = random.nextInt(8); count > 0; count--) {
            pieces.add(random.nextInt(6) == 0 ? new Piece.Protected(word()) : new Piece.Words(text(3)));
        }
        for (Code code : alone) {
            pieces.add(random.nextInt(pieces.size() + 1), new Piece.Alone(code));
        }
        for (Code code : pairs) {
            for (int times = !sound && random.nextInt(12) == 0 ? 2 : 1; times > 0; times--) {
                int open = random.nextInt(pieces.size() + 1);
                pieces.add(open, new Piece.Open(code));
                if (sound || random.nextInt(12) > 0) {
                    pieces.add(open + 1 + random.nextInt(pieces.size() - open), new Piece.Close(code.id()));
                }
            }
        }
        List<Coded> spread = new ArrayList<>();
        int from = 0;
        for (int stretch = 1; stretch <= stretches; stretch++) {
            int to = stretch == stretches ? pieces.size() : from + random.nextInt(pieces.size() - from + 1);
            spread.add(new Coded(pieces.subList(from, to)));
            from = to;
        }
        return spread;
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            text.append(word());
        }
        return text.toString();
    }

    private String word() {
        return !sound && random.nextInt(8) == 0 ? one(AWKWARD) : one(WORDS);
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
