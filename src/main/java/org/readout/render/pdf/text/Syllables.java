package org.readout.render.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.openhtmltopdf.extend.Hyphenator;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;
import org.jspecify.annotations.Nullable;

/**
 * Puts soft hyphens where a line of print may part a word, by Liang's patterns for the language. Whether text is hyphenated at all is the
 * style sheet's to say ({@code hyphens: auto}).
 *
 * <p>Left whole are short words, words with a capital, which may be names (but for German, where every noun has one), what has figures or signs in
 * it, addresses, and words that have a hyphen already, soft or hard.
 */
public final class Syllables implements Hyphenator {

    /** Text is ragged, so a line may well end early; a word is parted only where it is long and both parts can be read as such. */
    private static final int SHORTEST = 8;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Pattern TOKEN = Pattern.compile("[^\\s\u00a0]{" + SHORTEST + ",}");
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{" + SHORTEST + ",}(?!\\p{L})");
    private static final Pattern LEFT_WHOLE = Pattern.compile("[\\p{N}\\p{M}@/\\\\_=#&+<>\u00ad\u2010\u2011-]|\\p{L}[.:]\\p{L}");
    /** More words than this are learned anew. */
    private static final int MOST_WORDS = 50_000;
    private static final Map<String, Optional<Syllables>> LANGUAGES = new ConcurrentHashMap<>();

    private final HyphenationTree patterns;
    private final boolean nounsAreCapital;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Syllables(HyphenationTree patterns, boolean nounsAreCapital) {
        this.patterns = patterns;
        this.nounsAreCapital = nounsAreCapital;
    }

    /** Empty where no patterns ship for the language. */
    public static Optional<Syllables> of(Locale language) {
        return LANGUAGES.computeIfAbsent(language.toLanguageTag(), tag -> Stream.of(language.getLanguage() + "_" + language.getCountry(), language.getLanguage())
                .flatMap(name -> patterns(name).stream()).findFirst().map(patterns -> new Syllables(patterns, language.getLanguage().equals("de"))));
    }

    private static Optional<HyphenationTree> patterns(String name) {
        try (InputStream file = HyphenationTree.class.getResourceAsStream("/hyph/" + name + ".hyp")) {
            if (file == null) {
                return Optional.empty();
            }
            try (ObjectInputStream tree = new ObjectInputStream(file)) {
                return Optional.of((HyphenationTree) tree.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("patterns and their reader do not fit each other", e);
        }
    }

    /** The engine calls this again for text that it sets again, which then has its soft hyphens already. */
    @Override
    public @Nullable String hyphenateText(@Nullable String text) {
        return text == null ? null : TOKEN.matcher(text).replaceAll(token -> quoted(parted(token.group())));
    }

    private String parted(String token) {
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        return known.computeIfAbsent(token, one -> LEFT_WHOLE.matcher(one).find() ? one : WORD.matcher(one).replaceAll(word -> quoted(part(word.group()))));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private String part(String word) {
        if (!nounsAreCapital && Character.isUpperCase(word.charAt(0)) || word.chars().skip(1).anyMatch(Character::isUpperCase)) {
            return word;
        }
        Hyphenation points = patterns.hyphenate(word, BEFORE, AFTER);
        if (points == null) {
            return word;
        }
        StringBuilder parts = new StringBuilder(word);
        int[] at = points.getHyphenationPoints();
        for (int point = at.length - 1; point >= 0; point--) {
            parts.insert(at[point], SOFT_HYPHEN);
        }
        return parts.toString();
    }
}
