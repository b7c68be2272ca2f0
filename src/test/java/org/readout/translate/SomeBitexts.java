package org.readout.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.readout.model.Digest;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;

/** Bitexts of every shape, the same for the same seed; the codes of translations may be lost, doubled or crossed. */
public final class SomeBitexts {

    private static final String[] WORDS = {"open", "weights", "données", "数据", "データ", "نماذج", "מודל", "🙂", "a & b", "<b>", "\"x\" 'y'", "⟨1⟩", "⟨\\2/⟩", "{x}", "two  spaces",
        "line\nbreak", "tab\there", "\u00A0", "soft\u00ADhyphen", "non\u2011breaking", "3.5", "]]>", "\u200F", "&amp;", "#"};

    private final Random random;

    public SomeBitexts(long seed) {
        this.random = new Random(seed);
    }

    public Bitext bitext(String language) {
        return new Bitext("memo-" + random.nextInt(100), "draft " + random.nextInt(100) + ".docx", "en", language, Digest.of("draft" + random.nextInt()),
                random.nextBoolean() ? "" : "2024-03-27", IntStream.range(0, 1 + random.nextInt(8)).mapToObj(this::unit).toList());
    }

    private Unit unit(int number) {
        Map<String, String> notes = new LinkedHashMap<>();
        some(() -> notes.put(pick("place", "record", "before", "after", "else"), words()));
        int[] code = {0};
        return new Unit("paragraph-" + Digest.of("unit", Integer.toString(number)).abbreviated(), pick("paragraph", "heading", "caption"), random.nextInt(6) > 0,
                random.nextInt(5) == 0 ? Digest.NONE : Digest.of(Integer.toString(random.nextInt())), notes,
                IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(segment -> segment(Integer.toString(segment), code)).toList());
    }

    private Segment segment(String id, int[] code) {
        Coded source = coded(code);
        Optional<Coded> target = random.nextBoolean() ? Optional.empty() : Optional.of(translation(source)).filter(text -> !text.isBlank());
        return new Segment(id, source, pick("", " ", "  "), target, target.isEmpty() ? State.INITIAL : pick(State.values()),
                some(() -> new Match(1 + random.nextInt(99), pick("memo-1", "memo-2"), coded(new int[1]), coded(new int[1]))));
    }

    /** Begins with a word, so that nothing is blank. */
    public Coded coded(int[] code) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Words("Text ")));
        some(() -> pieces.addAll(random.nextInt(3) == 0 ? List.of(new Piece.Alone(code(code, "image", "lb", "x-note")))
                : random.nextInt(3) == 0 ? List.of(new Piece.Protected(pick("OpenAI", "x = 1", "<Y>")))
                : random.nextBoolean() ? around(code) : List.of(new Piece.Words(words()))));
        return new Coded(pieces);
    }

    private List<Piece> around(int[] code) {
        Code one = code(code, "bold", "italic", "link");
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Open(one), new Piece.Words(words())));
        if (random.nextInt(4) == 0) {
            pieces.addAll(around(code));
        }
        pieces.add(new Piece.Close(one.id()));
        return pieces;
    }

    private Code code(int[] code, String... kinds) {
        return new Code(Integer.toString(++code[0]), pick(kinds), random.nextBoolean() ? "" : "https://example.org/?a=1&b=2");
    }

    private Coded translation(Coded source) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : source.pieces()) {
            if (random.nextInt(10) > 0) {
                pieces.add(piece instanceof Piece.Words ? new Piece.Words(words() + " ") : piece);
            }
            if (random.nextInt(12) == 0) {
                pieces.add(piece);
            }
        }
        return new Coded(pieces);
    }

    public String words() {
        return String.join(" ", IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(at -> pick(WORDS)).toList());
    }

    private <T> List<T> some(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(at -> one.get()).toList();
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }
}
