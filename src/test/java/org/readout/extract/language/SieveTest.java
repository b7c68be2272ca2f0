package org.readout.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?iu)\\bwe (?:\\w+ )?(?:recommend|urge)s?\\b"), Pattern.compile("^(?:and )?(?:whether|how)\\b.*", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:ß|ss)\\p{L}+"), Pattern.compile("(?<who>[^.]{3,20}?) (?:should|must)\\b(?! not)"), Pattern.compile("\\d{4}"), Pattern.compile("(?iu)straße|İ"),
            Pattern.compile("colou?r(?:s|ed){0,2}"), Pattern.compile("(?iu)(?:été|être)s?"), Pattern.compile("(?-i:[A-Z]{2,6}) (?s:.*)end"));
    private static final List<String> TEXTS = List.of("", "We strongly recommend it.", "WE URGE them", "Whether it works", "and how", "Maße und Gewichte", "The ministry should act.",
            "The ministry should not act.", "in 2027", "STRASSE", "STRAßE", "colored colors color colour", "L’ÉTÉ", "êtres", "NHS to the end", "ſhould the miniſtry ſhould ſay", "Kelvin and how");

    @ParameterizedTest
    @CsvSource({"'(?:we|the panel) (?:\\w+ )?(?:recommend|urge)s?', 'recommend,urge;we ,the panel '", "'^(?:[^,]{1,60}, )?il (?:faut|convient)', 'il faut,il convien'", "'ma(?:ß|ss)nahmen?', 'maßnahme,massnahme'",
            "'(?<who>.{3,90}?)\\s+(?:should|must|ought to)\\b(?! not)', 'should,must,ought to'", "'(?iu)Prüf(?:en|t)', 'prüfen,prüft'", "'(?:two|three) .{0,9} risks|.{4}(?:see|do)', 'see,do, risks'"})
    void knowsWhatAPatternNeeds(String pattern, String sets) {
        assertThat(Needed.by(Pattern.compile(pattern))).containsExactlyElementsOf(Stream.of(sets.split(";")).map(words -> Set.of(words.split(","))).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\w+", "a?b*", "(?:should|.+)", "[abc]", "\\Qshould\\E", "(?=should)"})
    void isNotSureOfWhatMayBeAnything(String pattern) {
        assertThat(Needed.by(Pattern.compile(pattern))).isEmpty();
    }

    @Test
    void findsWhatThePatternsFind() {
        Sieve all = Sieve.of(PATTERNS);
        for (String text : TEXTS) {
            assertThat(all.which(text).stream().boxed()).as(text).containsExactlyElementsOf(
                    IntStream.range(0, PATTERNS.size()).filter(pattern -> PATTERNS.get(pattern).matcher(text).find()).boxed().toList());
            assertThat(all.finds(text)).as(text).isEqualTo(PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).find()));
            assertThat(all.matches(text)).as(text).isEqualTo(PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).matches()));
            assertThat(all.opens(text)).as(text).isEqualTo(PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt()));
        }
    }

    @Test
    void tellsWhereTheFirstPatternIsFound() {
        Sieve two = Sieve.of(Pattern.compile("must"), Pattern.compile("(?<who>\\w+) should"));
        assertThat(two.find("They should, and we must.")).map(Matcher::group).contains("must");
        assertThat(two.find("They should.")).map(found -> found.group("who")).contains("They");
        assertThat(two.find("They may.".toUpperCase(Locale.ROOT))).isEmpty();
    }
}
