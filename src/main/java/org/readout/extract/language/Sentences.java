package org.readout.extract.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text into sentences, by where they begin and end. What a record says depends on it, so they end by ICU's rules for the language and by what drafts taught.
 * {@code check} counts the words of sentences of every paragraph by a plainer rule, {@code translate} goes by the rules of translators' tools: neither wants what the
 * other two give, and a correction for one would be a change for the others.
 */
public final class Sentences {

    private static final PatternFile PATTERNS = PatternFile.of(Sentences.class);
    /** What ends with a full stop and ends no sentence: “n.”, “Nr.”, “U.S.”, “inkl.”. */
    private static final Pattern GOES_ON = PATTERNS.pattern("goes-on");
    /** “They may say no. Others …”, and not “no. 5”. */
    private static final Pattern DENIES = Pattern.compile("(?iU)\\bno\\.\\s+$");
    private static final Pattern GERMAN_ORDINAL = PATTERNS.pattern("german-ordinal");
    private static final int LONGEST_ORDINAL = 16;
    /** What a quotation that ends in a question leaves over: “« pourquoi ? ».” */
    private static final Pattern CLOSES = Pattern.compile("\\s*[»”\"’)]+[.,;!]?\\s*");
    /** “Plant limes (or elms?) along the quay.” */
    private static final Pattern ASKS_ASIDE = Pattern.compile("[(\\[][^()\\[\\]]*[?!][)\\]]\\s*$");
    /** A report counts its paragraphs: “1.2 The Committee …”. */
    private static final Pattern PARAGRAPH = Pattern.compile("^\\s*(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?|\\d{1,3}[.)])\\s+(?=\\p{Lu}|[¿“\"«„])");
    /** “§ 7 lässt …” begins a sentence as a capital would. */
    private static final char PROVISION = '§';
    private static final char CAPITAL = 'S';
    /** “… in derselben Größe. »In geeigneter Weise« heißt sonst …”: what opens in German closes elsewhere. */
    private static final char OPENS = '»';
    private static final Pattern OPENS_ANOTHER = Pattern.compile("(?<=[.?!])(\\s)" + OPENS + "(?=\\p{Lu})");
    /** A longer stretch ends where it seems to. */
    private static final int LONGEST_ABBREVIATED = 400;
    /** Characters such an abbreviation takes, with what stands before it. */
    private static final int LONGEST = 8;

    /** @param start offset of its first character that is no white space
     *  @param end   offset after its last one */
    public record Sentence(int start, int end, String text) {
    }

    private Sentences() {
    }

    /** Those of a text are looked for once, however many ask. */
    public static List<Sentence> of(String text, Tongue tongue) {
        return tongue.known().sentences().computeIfAbsent(text, any -> List.copyOf(parted(any, tongue)));
    }

    private static List<Sentence> parted(String text, Tongue tongue) {
        boolean german = tongue.language().equals("de");
        BreakIterator breaks = BreakIterator.getSentenceInstance(tongue.locale());
        String told = text.replace(PROVISION, CAPITAL);
        breaks.setText(german && told.indexOf(OPENS) >= 0 ? OPENS_ANOTHER.matcher(told).replaceAll("$1" + CAPITAL) : told);
        List<Sentence> sentences = new ArrayList<>();
        Matcher number = PARAGRAPH.matcher(text);
        int start = number.find() ? number.end() : breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(Math.min(start, end), end);
            if (end <= start) {
                continue;
            }
            if (end < text.length() && (goesOn(piece.stripTrailing()) && !(DENIES.matcher(piece).find() && !Character.isDigit(text.charAt(end))) || german
                    && isOrdinal(piece.stripTrailing()))) {
                continue;
            }
            if (end < text.length() && Character.isLowerCase(text.charAt(end)) && ASKS_ASIDE.matcher(piece).find()) {
                continue;
            }
            if (!sentences.isEmpty() && CLOSES.matcher(piece).matches()) {
                Sentence quoted = sentences.remove(sentences.size() - 1);
                sentences.add(new Sentence(quoted.start(), start + piece.stripTrailing().length(), text.substring(quoted.start(), start + piece.stripTrailing().length())));
            } else if (!piece.isBlank()) {
                int from = start + piece.length() - piece.stripLeading().length();
                sentences.add(new Sentence(from, start + piece.stripTrailing().length(), piece.strip()));
            }
            start = end;
        }
        return sentences;
    }

    /** The last sentence, or what there is of it; empty where there is none. */
    public static String last(String text, Tongue tongue) {
        List<Sentence> sentences = of(text, tongue);
        return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1).text();
    }

    /** “bis zum 31. Dezember”: German counts with a full stop. */
    private static boolean isOrdinal(String piece) {
        return piece.endsWith(".") && GERMAN_ORDINAL.matcher(piece).region(Math.max(0, piece.length() - LONGEST_ORDINAL), piece.length()).useAnchoringBounds(false).find();
    }

    /** Only the end is looked at: most sentences are asked, and few go on. */
    private static boolean goesOn(String piece) {
        return piece.endsWith(".") && piece.length() < LONGEST_ABBREVIATED
                && GOES_ON.matcher(piece).region(Math.max(0, piece.length() - LONGEST), piece.length()).useAnchoringBounds(false).find();
    }
}
