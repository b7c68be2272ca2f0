package org.readout.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;

/** Dates in the text. What lies ahead is told by the memo's own date: no clock is asked, so the same draft gives the same findings. */
final class Dates {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.GERMAN);
    private static final Map<String, Integer> MONTHS = names(Month.values(), Month::getDisplayName);
    private static final Map<String, Integer> WEEKDAYS = names(DayOfWeek.values(), DayOfWeek::getDisplayName);
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";
    private static final String WEEKDAY = "(?:\\b(" + String.join("|", WEEKDAYS.keySet()) + "),? (?:le |den |the )?)?";
    /** Each way of writing a date, and which of its groups are day, month and year; group 1 is the weekday. */
    private static final List<Form> FORMS = List.of(
            new Form("27 March 2024", WEEKDAY + "\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:de )?" + MONTH + ",? (?:de )?(\\d{4})\\b", 2, 3, 4),
            new Form("March 27, 2024", WEEKDAY + "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", 3, 2, 4),
            new Form("2024-03-27", WEEKDAY + "(?<![\\w/.-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/-])", 4, 3, 2),
            new Form("27/03/2024", WEEKDAY + "(?<![\\w/.-])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\w/-])", 2, 3, 4),
            new Form("27.03.2024", WEEKDAY + "(?<![\\w/.-])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\w/-])", 2, 3, 4));
    /** What no date in figures is without, and much faster to look for. */
    private static final Pattern FIGURES = Pattern.compile("\\d[-/.]\\d{1,2}[-/.]\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Dates() {
    }

    private record Form(String name, Pattern pattern, int day, int month, int year) {

        Form(String name, String pattern, int day, int month, int year) {
            this(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS), day, month, year);
        }

        boolean isOfFigures() {
            return name.indexOf(' ') < 0;
        }
    }

    private static final String JOINS = "-'’\u2011\u00ad";

    /** A date as written; no {@code date} when there is no such day. */
    private record Written(Form form, SourceSpan span, String words, Passage passage, String weekday, int day, int month, Optional<LocalDate> date) {

        /** “66.0.3345” is no date at all. */
        boolean isVersion() {
            return form.name().contains(".") && (day > 31 || month > 12 || month == 0);
        }
    }

    static Stream<Breach> impossible(MemoText memo, MemoType type) {
        return written(memo).filter(date -> date.date().isEmpty())
                .map(date -> new Breach(date.span(), "There is no day “" + date.words() + "”."));
    }

    static Stream<Breach> wrongWeekday(MemoText memo, MemoType type) {
        return written(memo).filter(date -> !date.weekday().isEmpty() && date.date().isPresent())
                .filter(date -> date.date().get().getDayOfWeek().getValue() != WEEKDAYS.get(date.weekday().toLowerCase(Locale.ROOT)))
                .map(date -> new Breach(date.span(), "“" + date.words() + "” was a "
                        + date.date().get().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "."));
    }

    /** A source cannot be younger than the memo that cites it. */
    static Stream<Breach> ahead(MemoText memo, MemoType type) {
        Optional<LocalDate> own = memo.memo().metadata().date();
        return own.isEmpty() ? Stream.empty() : written(memo).filter(date -> !Passage.OWN_WORDS.test(date.passage()))
                .filter(date -> date.date().filter(own.get()::isBefore).isPresent())
                .map(date -> new Breach(date.span(), "A source is dated " + date.words() + ", and the memo " + own.get() + "."));
    }

    /** Only to readers of English: others write the day first. */
    static Stream<Breach> ambiguous(MemoText memo, MemoType type) {
        return !memo.language().equals("en") ? Stream.empty() : written(memo)
                .filter(date -> date.words().contains("/") && date.day() <= 12 && date.month() <= 12 && date.day() != date.month())
                .map(date -> new Breach(date.span(), "“" + date.words() + "” is one day in Europe and another in America."));
    }

    static Stream<Breach> mixedForms(MemoText memo, MemoType type) {
        Map<String, List<Written>> forms = written(memo).filter(date -> Passage.OWN_WORDS.test(date.passage()) && date.passage().place() != Passage.Place.CELL)
                .collect(Collectors.groupingBy(date -> date.form().name(), LinkedHashMap::new, Collectors.toList()));
        if (forms.size() < 2) {
            return Stream.empty();
        }
        Written rarest = forms.values().stream().min(Comparator.comparingInt(List::size)).orElseThrow().get(0);
        return Stream.of(new Breach(rarest.span(), "Dates are written in " + forms.size() + " ways: "
                + forms.values().stream().map(dates -> "“" + dates.get(0).words() + "”").collect(Collectors.joining(", ")) + "."));
    }

    private static Stream<Written> written(MemoText memo) {
        return memo.once(Dates.class, () -> found(memo)).stream();
    }

    private static List<Written> found(MemoText memo) {
        boolean[] months = memo.vocabulary().which(form -> MONTHS.containsKey(lastOf(form.small().text())));
        List<Written> dates = new ArrayList<>();
        memo.passages(passage -> passage.hasDigit() && YEAR.matcher(passage.text()).find()).forEach(passage -> {
            boolean words = passage.words().stream().anyMatch(word -> months[word.form().number()]);
            boolean figures = FIGURES.matcher(passage.text()).find();
            FORMS.stream().filter(form -> form.isOfFigures() ? figures : words)
                    .forEach(form -> form.pattern().matcher(passage.text()).results().map(match -> written(passage, form, match))
                            .filter(date -> !date.isVersion()).forEach(dates::add));
        });
        return dates;
    }

    /** “mai” of “mi-mai”. */
    private static String lastOf(String word) {
        int at = word.length();
        while (at > 0 && JOINS.indexOf(word.charAt(at - 1)) < 0) {
            at--;
        }
        return word.substring(at);
    }

    private static Written written(Passage passage, Form form, MatchResult match) {
        int day = Integer.parseInt(match.group(form.day()));
        int month = MONTHS.getOrDefault(match.group(form.month()).toLowerCase(Locale.ROOT), 0);
        month = month > 0 ? month : Integer.parseInt(match.group(form.month()));
        int year = Integer.parseInt(match.group(form.year()));
        boolean american = form.name().contains("/") && month > 12 && day <= 12;
        return new Written(form, passage.at(match.start(), match.end()), match.group(), passage, Optional.ofNullable(match.group(1)).orElse(""),
                american ? month : day, american ? day : month, date(year, american ? day : month, american ? month : day));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private interface Naming<T> {
        String name(T value, TextStyle style, Locale locale);
    }

    private static <T extends Enum<T>> Map<String, Integer> names(T[] values, Naming<T> naming) {
        Map<String, Integer> names = new HashMap<>();
        Arrays.stream(values).forEach(value -> LOCALES.forEach(locale ->
                names.put(naming.name(value, TextStyle.FULL, locale).toLowerCase(Locale.ROOT), value.ordinal() + 1)));
        return names;
    }
}
