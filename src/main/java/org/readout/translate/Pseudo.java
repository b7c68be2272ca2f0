package org.readout.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Languages nobody speaks, to try editions in: every string about a third longer and told from the source at a glance, so that what was not
 * translated, or has no room, shows before a translator finds it. They are what CLDR calls pseudo-locales, under the tags that Windows gave them.
 */
public enum Pseudo {

    /** Latin letters with accents, which the fonts of most themes have: “Ļîîçééñçéé”. */
    ACCENTED("qps-ploc", "en-XA", "abcdefghijklmnopqrstuvwxyz", "åbçðéƒĝĥîĵķļmñöþqŕšţûvŵxýž"),

    /** Arabic letters, read from the right. */
    MIRRORED("qps-plocm", "ar-XB", "abcdefghijklmnopqrstuvwxyz", "ابصدعفغهيجكلمنوثقرستشظطخذز");

    /** Addresses stay, and what is filled into a pattern of Readout's own words. */
    private static final Pattern KEPT = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|\\{[^}]*}");
    private static final String LENGTHENED = "aeiouy";

    private final String tag;
    private final String language;
    private final String letters;
    private final String told;

    Pseudo(String tag, String language, String letters, String told) {
        this.tag = tag;
        this.language = language;
        this.letters = letters;
        this.told = told;
    }

    /** By what it is asked for as, in whatever capitals; empty for languages that somebody speaks. */
    public static Optional<Pseudo> of(String tag) {
        return Stream.of(values()).filter(one -> one.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** What it is asked for as: {@code qps-ploc}, {@code qps-plocm}. */
    public String tag() {
        return tag;
    }

    /** The BCP 47 tag editions bear. */
    public String language() {
        return language;
    }

    /** All of a text, translated; names and terms that are protected in it, and codes, stay. */
    public Bitext of(Bitext text) {
        return text.with(text.units().stream().map(unit -> !unit.translate() ? unit : unit.with(unit.segments().stream()
                .map(segment -> segment.with(Optional.of(told(segment.source())), Bitext.State.FINAL)).toList())).toList());
    }

    private Coded told(Coded source) {
        return new Coded(source.pieces().stream().map(piece -> piece instanceof Piece.Words words ? new Piece.Words(told(words.text())) : piece).toList());
    }

    /** Plain words, translated. */
    public String told(String text) {
        StringBuilder all = new StringBuilder(text.length() * 3 / 2);
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find()) {
            words(text.substring(from, kept.start()), all);
            all.append(kept.group());
            from = kept.end();
        }
        words(text.substring(from), all);
        return all.toString();
    }

    private void words(String text, StringBuilder all) {
        for (char letter : text.toCharArray()) {
            char small = Character.toLowerCase(letter);
            int at = letters.indexOf(small);
            if (at < 0) {
                all.append(letter);
                continue;
            }
            // the capital of ƒ is in few fonts
            char other = letter == small || letter == 'F' && this == ACCENTED ? told.charAt(at) : Character.toUpperCase(told.charAt(at));
            all.append(other).append(LENGTHENED.indexOf(small) >= 0 ? Character.toString(told.charAt(at)) : "");
        }
    }

    /** Whether a word is none of this language's: a letter stands in it that no translation has. */
    public boolean isForeign(String word) {
        return word.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> letters.indexOf(letter) >= 0 && told.indexOf(letter) < 0);
    }

    /** What stays as it is in a text, however it is translated: protected words, code, addresses. */
    public List<String> kept(Bitext text) {
        List<String> kept = new ArrayList<>();
        for (Bitext.Unit unit : text.units()) {
            for (Bitext.Segment segment : unit.segments()) {
                if (!unit.translate()) {
                    kept.add(segment.source().text());
                }
                segment.source().pieces().forEach(piece -> kept(piece, kept));
            }
        }
        return kept;
    }

    private static void kept(Piece piece, List<String> kept) {
        if (piece instanceof Piece.Words words) {
            KEPT.matcher(words.text()).results().forEach(found -> kept.add(found.group()));
        } else if (piece instanceof Piece.Protected name) {
            kept.add(name.text());
        } else if (piece instanceof Piece.Alone alone) {
            kept.add(alone.code().shown());
        }
    }
}
