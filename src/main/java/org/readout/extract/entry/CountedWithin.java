package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.language.Fold;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;

/**
 * Points that a paragraph counts: “(1) …; (2) …”, “a) … b) …”, “first, …; second, …”, “zum einen …, zum anderen …”. Each goes on to the
 * next; the last to the end of its sentence.
 */
public final class CountedWithin {

    private static final int FEWEST = 2;
    private static final int SHORTEST = 2;
    /** Behind a word or a bracket, so that “Article 5(2)” counts nothing. */
    private static final Pattern MARK = Pattern.compile("(?:^|(?<=\\s))\\(?(?<mark>\\d{1,2}|[a-h]|[ivx]{1,4})\\)\\s+(?=\\S)");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii");
    private static final String WHERE = "(?iU)(?:^|(?<=[.,;:–—]\\s)|(?<=[.,;:]\\s(?:and|et|y|und)\\s))(?:and |et |y |und )?";
    /** The first of a pair may stand in the middle: “The ministry should on the one hand …, on the other …”. */
    private static final String ANYWHERE = "(?iU)(?<!\\p{L})";
    /** Words that count two points or more within a sentence, in their order. */
    private static final List<List<Pattern>> WORDS = Stream.of(
            List.of("zum einen", "zum anderen"), List.of("einerseits", "andererseits"), List.of("d['’]une part", "d['’]autre part"),
            List.of("d['’]un côté", "de l['’]autre(?: côté)?"),
            List.of("por un lado", "por (?:el )?otro(?: lado)?"), List.of("por una parte", "por (?:la )?otra(?: parte)?"),
            List.of("on (?:the )?one hand", "on the other(?: hand)?"),
            List.of("first(?:ly)?", "second(?:ly)?", "(?:third(?:ly)?|finally|lastly)", "(?:fourth(?:ly)?|finally|lastly)", "(?:fifth(?:ly)?|finally|lastly)"),
            List.of("one is", "(?:another|the other|a second) is", "(?:a third|the last) is"),
            List.of("premièrement", "deuxièmement", "(?:troisièmement|enfin)", "(?:quatrièmement|enfin)"), List.of("(?:tout )?d['’]abord", "(?:ensuite|puis)", "(?:enfin|puis)"),
            List.of("en premier lieu", "en (?:deuxième|second) lieu", "en (?:troisième|dernier) lieu"),
            List.of("primero", "segundo", "tercero", "cuarto"), List.of("en primer lugar", "en segundo lugar", "(?:en tercer lugar|por último)", "por último"),
            List.of("erstens", "zweitens", "drittens", "viertens", "fünftens"))
            .map(words -> IntStream.range(0, words.size()).mapToObj(at ->
                    Pattern.compile((at == 0 && !words.get(0).startsWith("first") ? ANYWHERE : WHERE) + words.get(at) + "\\b,?\\s*")).toList()).toList();

    private static final Sieve SECOND = Sieve.of(WORDS.stream().map(words -> words.get(1)).toList());

    private CountedWithin() {
    }

    /**
     * A point as it stands in the text.
     *
     * @param start where the words that count it begin
     * @param said  without those of a sign; words may belong to its grammar (“zum anderen fehlt …”)
     */
    public record Point(int start, String said) {
    }

    /** Counted by signs or, where there are none, by words. */
    public static List<Point> in(String text, Tongue tongue) {
        List<Point> bySigns = bySigns(text);
        return bySigns.isEmpty() ? byWords(text, tongue) : bySigns;
    }

    /** Points counted by signs. */
    public static List<Point> bySigns(String text) {
        if (text.indexOf(')') < 0) {
            return List.of();
        }
        Matcher mark = MARK.matcher(text);
        List<int[]> marks = new ArrayList<>();
        Optional<String> last = Optional.empty();
        while (mark.find()) {
            String sign = mark.group("mark");
            if (last.isEmpty() ? sign.equals("1") || sign.equals("a") || sign.equals("i") : follows(last.get(), sign)) {
                marks.add(new int[] {mark.start(), mark.end()});
                last = Optional.of(sign);
            }
        }
        return points(text, marks);
    }

    private static boolean follows(String before, String sign) {
        return Character.isDigit(before.charAt(0)) ? sign.equals(String.valueOf(Integer.parseInt(before) + 1))
                : sign.length() == 1 && before.length() == 1 && sign.charAt(0) == before.charAt(0) + 1 || ROMAN.indexOf(before) >= 0
                && ROMAN.indexOf(sign) == ROMAN.indexOf(before) + 1;
    }

    /** Points of which two or more are counted by words within one sentence. */
    public static List<Point> byWords(String text, Tongue tongue) {
        return !SECOND.finds(text) ? List.of() : Sentences.of(text, tongue).stream()
                .flatMap(sentence -> WORDS.stream().map(words -> marks(sentence.text(), words)).filter(marks -> marks.size() >= FEWEST).findFirst()
                .map(marks -> points(sentence.text(), marks)).orElse(List.of()).stream().map(point -> new Point(sentence.start() + point.start(), point.said()))).toList();
    }

    private static List<int[]> marks(String sentence, List<Pattern> words) {
        List<int[]> marks = new ArrayList<>();
        int from = 0;
        for (Pattern word : words) {
            Matcher matcher = word.matcher(sentence);
            if (!matcher.find(from)) {
                break;
            }
            marks.add(new int[] {matcher.start(), matcher.group().stripTrailing().endsWith(",") ? matcher.end() : matcher.start()});
            from = matcher.end();
        }
        return marks;
    }

    /** @param marks where each begins, and where what it says does */
    private static List<Point> points(String text, List<int[]> marks) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++) {
            int end = at + 1 < marks.size() ? marks.get(at + 1)[0] : text.length();
            points.add(new Point(marks.get(at)[0], said(text.substring(marks.get(at)[1], end))));
        }
        boolean worded = points.stream().allMatch(point -> Fold.stretches(point.said()) >= SHORTEST);
        return points.size() < FEWEST || !worded ? List.of() : points;
    }

    private static String said(String words) {
        return words.strip().replaceFirst("(?iU)[;,]?\\s*(?:\\b(?:and|or|et|ou|y|o|und|oder|as well as|sowie))?$", "").replaceFirst("[;,]$", "");
    }
}
