package org.readout.edition;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * The words Readout itself puts on a page ("Contents", "Recommendation {0}"), in one language.
 *
 * @param language a BCP 47 tag
 * @param words    patterns in the syntax of {@link MessageFormat}, by key, from {@code templates/messages}
 */
public record Furniture(String language, Map<String, String> words) {

    public Furniture {
        words = Map.copyOf(words);
    }

    /** The words under {@code key}, filled in; fails on a key that the message file lacks, for that is our mistake. */
    public String say(String key, Object... values) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("templates/messages has no \"" + key + "\" for " + language);
        }
        return new MessageFormat(pattern, locale()).format(values);
    }

    /** The words under {@code key} as they stand before what they name: “For:”. */
    public String label(String key) {
        return say("exhibit.pair", say(key), "").strip();
    }

    /** In the place of a picture that the draft lacks, or that a format cannot show. */
    public String missingPicture(String alternative) {
        return alternative.isBlank() ? say("picture-missing") : say("exhibit.pair", say("picture-missing"), alternative);
    }

    /** The words under {@code key}, or {@code otherwise} where the language has none: for names that templates declare. */
    public String name(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    /** These words, with those of {@code base} where a key is missing. */
    public Furniture over(Furniture base) {
        Map<String, String> all = new HashMap<>(base.words());
        all.putAll(words);
        return new Furniture(language, all);
    }

    /**
     * Without those that are for other pages than editions: what an edition may say is told by the words it has, and must be no more than it
     * needs.
     */
    Furniture ofEditions() {
        Map<String, String> own = new HashMap<>(words);
        own.keySet().removeIf(key -> key.startsWith("translators.") || key.startsWith("announcement") || key.startsWith("releases.") || key.startsWith("changes.")
                || key.startsWith("withdrawn.") || key.startsWith("because.") || key.endsWith(".about"));
        return new Furniture(language, own);
    }

    /** These words for readers of a region of their language, who write a day and a number their own way: “2 April” in en-GB. */
    public Furniture inRegion(String tag) {
        return tag.startsWith(language + "-") ? new Furniture(tag, words) : this;
    }

    /** These words in another language. */
    public Furniture told(String otherLanguage, UnaryOperator<String> telling) {
        Map<String, String> all = new HashMap<>();
        words.forEach((key, pattern) -> all.put(key, telling.apply(pattern)));
        return new Furniture(otherLanguage, all);
    }

    /**
     * A date written out, as CLDR has it for the language, or as the pattern under “date” has it; the same on every Java, which the
     * JDK's own is not.
     */
    public String date(LocalDate date) {
        ULocale locale = ULocale.forLanguageTag(language).setKeywordValue("numbers", words.getOrDefault("digits", "latn"));
        DateFormat format = words.containsKey("date") ? new SimpleDateFormat(words.get("date"), locale) : DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** From one day to another, what they share said once: “March 27 – May 21, 2024”. */
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last) || words.containsKey("date")) {
            return first.equals(last) ? date(first) : date(first) + " – " + date(last);
        }
        ULocale locale = ULocale.forLanguageTag(language).setKeywordValue("numbers", words.getOrDefault("digits", "latn"));
        DateIntervalFormat format = DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(first.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), last.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()));
    }

    /** The way a language is written, as HTML says it. */
    public static String direction(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** What is of no language, as an id or a time in figures, to be filled in: in a line that is read from the right it keeps its order (UAX #9). */
    public String kept(String figures) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "\u2066" + figures + "\u2069" : figures;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
