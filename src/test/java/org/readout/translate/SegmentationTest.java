package org.readout.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.Range;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By the rules as they are made quick sentences end where they do by the rules as they come, one by one. */
class SegmentationTest {

    private static final SRXDocument AS_THEY_COME = asTheyCome();
    private static final int LINES = 12;
    private static final int WORDS = 30;
    /** With all of them the rules as they come take minutes for a language. */
    private static final int EACH = Integer.getInteger("readout.each", 10);

    private static SRXDocument asTheyCome() {
        try (InputStream rules = SRXDocument.class.getResourceAsStream(Segmentation.RULES)) {
            SRXDocument document = new SRXDocument();
            document.loadRules(rules);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void hundredsOfRulesBecomeFew() {
        assertThat(AS_THEY_COME.getLanguageRules("English")).hasSizeGreaterThan(150);
        assertThat(QuickRules.of(AS_THEY_COME.getLanguageRules("English"))).hasSizeLessThan(30);
        assertThat(AS_THEY_COME.getLanguageRules("German")).hasSizeGreaterThan(800);
        assertThat(QuickRules.of(AS_THEY_COME.getLanguageRules("German"))).hasSizeLessThan(40);
    }

    @Test
    void anAbbreviationStillEndsNoSentence() {
        assertThat(sentences(Segmentation.engine("en"), "See approx. 5 of them, e.g. those of Prof. Ada. The rest is open.")).hasSize(2);
        assertThat(sentences(Segmentation.engine("de"), "Das gilt z.B. nach Abs. 3 der Verordnung. Der Rest ist offen.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "nl", "pt", "it", "de", "uk", "sk", "ro", "pl", "da", "ar"})
    void linesFullOfAbbreviationsAreCutAlike(String language) {
        Random random = new Random(language.hashCode());
        assertAlike(language, IntStream.range(0, LINES).mapToObj(line -> line(language, random)));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "nl", "pt", "it", "de", "uk", "sk", "ro", "pl", "da", "ar"})
    void linesOfDraftsAreCutAlike(String language) throws IOException {
        List<String> lines = Stream.concat(lines(Path.of("input")), lines(Path.of("src/test/resources/labelled"))).distinct().toList();
        assertAlike(language, IntStream.range(0, lines.size()).filter(at -> at % EACH == 0).mapToObj(lines::get));
    }

    private static void assertAlike(String language, Stream<String> lines) {
        ISegmenter ours = Segmentation.engine(language);
        ISegmenter theirs = AS_THEY_COME.compileLanguageRules(LocaleId.fromBCP47(language), null);
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(sentences(ours, line)).isEqualTo(sentences(theirs, line)));
    }

    private static List<String> sentences(ISegmenter segmenter, String line) {
        segmenter.computeSegments(line);
        return segmenter.getRanges().stream().map((Range range) -> line.substring(range.start, range.end)).toList();
    }

    /** Words, numbers and abbreviations of the language, and of any other, with all sorts of things between them. */
    private static String line(String language, Random random) {
        List<Rule> own = AS_THEY_COME.getAllLanguagesMaps().stream().filter(map -> Pattern.matches(map.getPattern(), language))
                .flatMap(map -> AS_THEY_COME.getLanguageRules(map.getRuleName()).stream()).filter(rule -> !rule.isBreak()).toList();
        StringBuilder line = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            line.append(random.nextBoolean() ? example(own.get(random.nextInt(own.size())).getBefore(), random)
                    : pick(random, "the", "It", "B", "Anna", "3", "2.4", "ende", "où", "…", "(so", "e.g", "ist", "U.S", "p", "7°"));
            line.append(pick(random, " ", " ", ". ", ".", ", ", "? ", ".) ", ".” ", ": ", "! ", ".\u00A0", ".: "));
        }
        return line.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Something a plain expression could find; of others what their letters are. */
    private static String example(String expression, Random random) {
        return Pattern.compile("\\[(\\p{L}+)]").matcher(expression).replaceAll(choice -> String.valueOf(choice.group(1).charAt(random.nextInt(choice.group(1).length()))))
                .replaceAll("\\(([^|()]*)\\|[^()]*\\)", "$1").replaceAll("\\\\[bpPs](\\{\\w+})?|[\\\\?+*()^|\\[\\]]", "");
    }

    private static Stream<String> lines(Path folder) throws IOException {
        List<Path> drafts;
        try (Stream<Path> files = Files.walk(folder)) {
            drafts = files.filter(file -> file.toString().matches(".*\\.(md|txt|html|fodt|xml)")).sorted().toList();
        }
        List<String> lines = new ArrayList<>();
        for (Path draft : drafts) {
            String text = Files.readString(draft).replaceAll("<[^>]*>", "\n\n");
            Matcher paragraph = Pattern.compile("(?:.+\n?)+").matcher(text);
            while (paragraph.find()) {
                lines.add(paragraph.group().replace('\n', ' ').strip());
            }
        }
        return lines.stream();
    }
}
