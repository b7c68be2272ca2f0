package org.readout.translate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;

/**
 * Coded text as people edit it: {@code ⟨1⟩…⟨/1⟩} and {@code ⟨2/⟩}. No office program corrects these brackets into something else, and no
 * keyboard has them, so that what stands between them is hardly ever meant as words; where it is, a backslash says so: {@code ⟨\1⟩}. Whoever types brackets
 * that a keyboard has, or digits of another script, is understood.
 */
final class Tags {

    private static final Pattern TAG = Pattern.compile("[⟨〈\u2329‹{<＜｛《](\\\\*)\\s*(/?)\\s*([\\w.\\-\\p{Nd}]{1,20})\\s*(/?)\\s*[⟩〉\u232A›}>＞｝》]");
    private static final Pattern STRICT = Pattern.compile("⟨(\\\\*/?[\\w.\\-]{1,20}/?⟩)");
    private static final String UNKNOWN_KIND = "x-tag";

    private final Map<String, Code> codes = new HashMap<>();
    private final List<String> alone = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final String sourceText;

    private Tags(Coded source, Coded sent) {
        this.sourceText = source.text();
        for (Coded text : List.of(sent, source)) {
            text.pieces().forEach(this::learn);
        }
        source.pieces().stream().filter(Piece.Protected.class::isInstance).map(piece -> ((Piece.Protected) piece).text()).filter(text -> !text.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed()).forEach(kept::add);
    }

    private void learn(Piece piece) {
        if (piece instanceof Piece.Open open) {
            codes.put(open.code().id(), open.code());
        } else if (piece instanceof Piece.Alone one) {
            codes.put(one.code().id(), one.code());
            alone.add(one.code().id());
        }
    }

    static String of(Coded coded) {
        return coded.pieces().stream().map(Tags::of).collect(Collectors.joining());
    }

    static String of(Piece piece) {
        return piece instanceof Piece.Words words ? STRICT.matcher(words.text()).replaceAll("⟨\\\\$1")
                : piece instanceof Piece.Protected kept ? STRICT.matcher(kept.text()).replaceAll("⟨\\\\$1")
                : piece instanceof Piece.Open open ? "⟨" + open.code().id() + "⟩"
                : piece instanceof Piece.Close close ? "⟨/" + close.code() + "⟩"
                : "⟨" + ((Piece.Alone) piece).code().id() + "/⟩";
    }

    /** A text that nothing is known of: what its tags stand for is "x-tag". */
    static Coded read(String text) {
        return read(text, Coded.EMPTY, Coded.EMPTY);
    }

    /**
     * @param source whose codes and protected words the text is made of
     * @param sent   what it was before
     */
    static Coded read(String text, Coded source, Coded sent) {
        Tags tags = new Tags(source, sent);
        List<Piece> pieces = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            if (tags.isTag(tag)) {
                pieces.add(new Piece.Words(Direction.withoutMarkAfter(text.substring(from, tag.start()))));
                pieces.add(tags.piece(tag));
                from = Direction.afterMark(text, tag.end());
            }
        }
        pieces.add(new Piece.Words(text.substring(from)));
        return new Coded(new Coded(pieces).pieces().stream().flatMap(piece -> tags.words(piece).stream()).toList());
    }

    private boolean isTag(MatchResult match) {
        boolean ours = match.group().startsWith("⟨");
        return ours || match.group(1).isEmpty() && codes.containsKey(id(match)) && !sourceText.contains(match.group());
    }

    private Piece piece(MatchResult match) {
        if (!match.group(1).isEmpty()) {
            return new Piece.Words(match.group().replaceFirst("\\\\", ""));
        }
        String id = id(match);
        if (!match.group(2).isEmpty()) {
            return new Piece.Close(id);
        }
        Code code = codes.getOrDefault(id, new Code(id, UNKNOWN_KIND, ""));
        return !match.group(4).isEmpty() || alone.contains(id) ? new Piece.Alone(code) : new Piece.Open(code);
    }

    private String id(MatchResult match) {
        String said = match.group(3);
        return codes.containsKey(said) ? said
                : said.codePoints().mapToObj(one -> Character.isDigit(one) ? Integer.toString(Character.digit(one, 10)) : Character.toString(one)).collect(Collectors.joining());
    }

    /** Words, with those set apart that the source protects: each as often as the source has it. */
    private List<Piece> words(Piece piece) {
        if (piece instanceof Piece.Words words) {
            for (String one : kept) {
                Matcher found = Pattern.compile("(?<![\\p{IsLatin}\\p{Nd}])" + Pattern.quote(one) + "(?![\\p{IsLatin}\\p{Nd}])").matcher(words.text());
                if (found.find()) {
                    kept.remove(one);
                    List<Piece> pieces = new ArrayList<>(words(new Piece.Words(words.text().substring(0, found.start()))));
                    pieces.add(new Piece.Protected(one));
                    pieces.addAll(words(new Piece.Words(words.text().substring(found.end()))));
                    return pieces;
                }
            }
        }
        return List.of(piece);
    }
}
