package org.readout.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;
import org.readout.words.Words;

/** What was translated is found again. */
class MemoryTest {

    /** Words that stay, of those of the longer text, in hundredths. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The weights are open.                       | The weights are open!                        | 99",
        "The weights are open.                       | the WEIGHTS are open                         | 99",
        "The weights are open.                       | The weights are closed.                      | 75",
        "The weights are open.                       | The model weights are open.                  | 80",
        "The weights are open.                       | Open are the weights.                        | 0",
        "Model weights should be open.               | Models are not like that at all today.       | 0",
        "Release of weights with documentation.      | Release of weights without documentation.    | 80",
        "a b c d e f g h i j k l m n o p q r s t     | a b c d e f g h i j k l m n o p q r s u      | 95",
        "a b c d e f g h                             | a b c d                                      | 50",
        "a b c d e f g h i                           | a b c d                                      | 0",
        "Im Jahr 2024 waren es 40 Fachleute.         | Im Jahr 2025 waren es 41 Fachleute.          | 71",
        "…                                           | —                                            | 0"})
    void likenessIsTheShareOfWordsThatStay(String one, String other, int score) {
        for (List<String> pair : List.of(List.of(one, other), List.of(other, one))) {
            assertThat(memory(entry(pair.get(0), State.FINAL)).alike(Coded.of(pair.get(1)))).extracting(Match::quality).isEqualTo(score == 0 ? List.of() : List.of(score));
        }
    }

    /** The index against a look at every text. */
    @Test
    void nothingThatIsAlikeIsMissed() {
        Random random = new Random(3);
        Words words = new Words("en");
        List<String> texts = IntStream.range(0, 400).mapToObj(at -> sentence(random)).toList();
        WordIndex index = new WordIndex(texts, words);
        for (int at = 0; at < 150; at++) {
            String query = at % 2 == 0 ? sentence(random) : texts.get(random.nextInt(texts.size())) + " w0";
            int least = 50 + random.nextInt(40);
            List<Integer> scores = texts.stream().map(text -> score(words.of(query), words.of(text))).filter(score -> score >= least)
                    .sorted((one, other) -> other - one).limit(5).toList();
            assertThat(index.near(query, least, 5)).as(query).extracting(WordIndex.Near::score).isEqualTo(scores);
        }
    }

    private static String sentence(Random random) {
        // few common words and many rare ones, as in texts
        return String.join(" ", IntStream.rangeClosed(0, random.nextInt(9)).mapToObj(word -> "w" + (int) (12 * Math.pow(random.nextDouble(), 3))).toList());
    }

    /** Levenshtein's distance as textbooks have it. */
    private static int score(List<String> one, List<String> other) {
        int[][] distance = new int[one.size() + 1][other.size() + 1];
        for (int left = 0; left <= one.size(); left++) {
            for (int right = 0; right <= other.size(); right++) {
                distance[left][right] = left == 0 || right == 0 ? left + right : Math.min(distance[left - 1][right - 1] + (one.get(left - 1).equals(other.get(right - 1)) ? 0 : 1),
                        1 + Math.min(distance[left - 1][right], distance[left][right - 1]));
            }
        }
        int longer = Math.max(one.size(), other.size());
        return Math.min(99, 100 * (longer - distance[one.size()][other.size()]) / longer);
    }

    /** A tenth of the words of a thousand memos' segments: what is looked at for each stays few. */
    @Test
    void aLookIsNoScan() {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < 20_000; at++) {
            texts.add(String.join(" ", IntStream.range(0, 15).mapToObj(word -> "w" + (int) (20_000 * Math.pow(random.nextDouble(), 3))).toList()));
        }
        WordIndex index = new WordIndex(texts, new Words("en"));
        List<Integer> looked = IntStream.range(0, 200).mapToObj(at -> index.candidates(texts.get(at * 7) + " more", 75)).toList();
        assertThat(looked.stream().mapToInt(count -> count).average().orElseThrow()).isBetween(1.0, texts.size() / 20.0);
    }

    @Test
    void theSamePlaceComesBeforeOthersAndApprovedBeforeTheRest() {
        Unit here = unit("here", "Before.", "Open.", "After.");
        Digest place = Entry.place(here, 1);
        Entry elsewhere = new Entry("other", Coded.of("Open."), Coded.of("Ouverte."), State.FINAL, Digest.of("elsewhere"));
        Entry same = new Entry("memo", Coded.of("Open."), Coded.of("Ouvert."), State.TRANSLATED, place);
        assertThat(memory(same, elsewhere).same(here, 1)).contains(new Memory.Same(true, Coded.of("Ouvert."), State.TRANSLATED, "memo"));
        assertThat(memory(entry("Open.", State.FINAL), entry("Open.", State.TRANSLATED)).same(here, 1).orElseThrow().state()).isEqualTo(State.FINAL);
        assertThat(memory(elsewhere, new Entry("later", Coded.of("Open."), Coded.of("Libre."), State.REVIEWED, Digest.NONE)).same(here, 1).orElseThrow())
                .isEqualTo(new Memory.Same(false, Coded.of("Libre."), State.REVIEWED, "later"));
        assertThat(memory(elsewhere).same(unit("here", "Shut."), 0)).isEmpty();
        assertThat(Entry.place(unit("here", "Before.", "Open.", "Other."), 1)).isNotEqualTo(place);
        Unit nowhere = new Unit("u", "paragraph", true, Digest.NONE, Map.of(), here.segments());
        assertThat(memory(new Entry("memo", Coded.of("Open."), Coded.of("Ouvert."), State.FINAL, Entry.place(nowhere, 1))).same(nowhere, 1).orElseThrow().inContext()).isFalse();
    }

    private static Coded bold(String id, String before, String words) {
        return new Coded(List.of(new Piece.Words(before), new Piece.Open(new Code(id, "bold", "")), new Piece.Words(words), new Piece.Close(id)));
    }

    @Test
    void whatIsFoundHasTheCodesOfWhatWasAskedFor() {
        Memory memory = memory(new Entry("memo", bold("1", "Very ", "open"), bold("1", "Très ", "ouvert"), State.FINAL, Digest.NONE));
        Unit unit = new Unit("u", "paragraph", true, Digest.NONE, Map.of(), List.of(Segment.untranslated("1", bold("7", "Very ", "open"), "")));
        assertThat(memory.same(unit, 0).orElseThrow().target()).isEqualTo(bold("7", "Très ", "ouvert"));
        assertThat(memory.alike(bold("4", "Very much ", "open"))).extracting(Match::target).containsExactly(bold("4", "Très ", "ouvert"));
        assertThat(memory.alike(Coded.of("Very open"))).as("the same words without the bold").containsExactly(new Match(99, "memo", Coded.of("Very open"), Coded.of("Très ouvert")));
    }

    @Test
    void whatHasNoTranslationIsFilled() {
        Unit kept = unit("a", "One sentence of five words.", "Same.");
        Unit done = kept.with(kept.segments().stream().map(segment -> segment.with(Optional.of(Coded.of("FR " + segment.source().text())), State.REVIEWED)).toList());
        Memory memory = Memory.ofBitexts("en", "fr", List.of(bitext("fr", done), bitext("de", done)));
        assertThat(memory.entries()).hasSize(2);
        assertThat(memory.fill(bitext("fr", kept)).units()).containsExactly(done);
        List<Segment> moved = memory.fill(bitext("fr", unit("b", "Same.", "One sentence of six words.", "New entirely."))).units().get(0).segments();
        assertThat(moved).extracting(Segment::state).containsExactly(State.TRANSLATED, State.INITIAL, State.INITIAL);
        assertThat(moved.get(1).matches()).containsExactly(new Match(80, "memo", Coded.of("One sentence of five words."), Coded.of("FR One sentence of five words.")));
        assertThat(moved.get(2).matches()).isEmpty();
        Memory large = Memory.of("en", "fr", Stream.concat(memory.entries().stream(), Stream.of(entry("Nothing like it at all.", State.FINAL))).toList());
        Memory small = Memory.within(large.fill(bitext("fr", unit("b", "Same.", "One sentence of six words.", "New entirely."))));
        assertThat(small.entries()).extracting(entry -> entry.source().text()).containsExactly("One sentence of five words.", "Same.");
    }

    @Test
    void wordsAreCountedByWhatIsThereAlready() {
        Unit kept = unit("a", "One sentence of five words.", "Same.");
        Memory memory = Memory.ofBitexts("en", "fr", List.of(bitext("fr", kept.with(kept.segments().stream()
                .map(segment -> segment.with(Optional.of(Coded.of("FR")), State.REVIEWED)).toList()))));
        Unit code = new Unit("code", "code", false, Digest.NONE, Map.of(), List.of(Segment.untranslated("1", Coded.of("x y z"), "")));
        WordCount count = WordCount.of(bitext("fr", kept, unit("b", "Same.", "One sentence of six words.", "Quite new here.", "Quite new here.", "New, 90 % done."), code), memory);
        assertThat(WordCount.csv(List.of(count))).isEqualTo(String.join("\r\n", "memo,source,target,band,segments,words,characters",
                "memo,en,fr,repeated,1,3,15", "memo,en,fr,in-context,2,6,32", "memo,en,fr,exact,1,1,5", "memo,en,fr,95-99,0,0,0", "memo,en,fr,85-94,0,0,0",
                "memo,en,fr,75-84,1,5,26", "memo,en,fr,50-74,0,0,0", "memo,en,fr,new,2,6,30", "memo,en,fr,total,7,21,108", ""));
        Bitext filled = memory.fill(bitext("fr", kept, unit("b", "Same.", "One sentence of six words.", "Quite new here.", "Quite new here.", "New, 90 % done."), code));
        assertThat(WordCount.of(filled, memory)).isEqualTo(count);
        Unit helped = unit("c", "Wholly other.");
        assertThat(WordCount.of(bitext("fr", helped.with(List.of(helped.segments().get(0).with(List.of(new Match(90, "memo", Coded.of("x"), Coded.of("y"))))))), memory)
                .bands().get(Band.FROM_85)).isEqualTo(new WordCount.Amount(1, 2, 13));
    }

    private static Memory memory(Entry... entries) {
        return Memory.of("en", "fr", List.of(entries));
    }

    private static Entry entry(String source, State state) {
        return new Entry("memo", Coded.of(source), Coded.of("FR " + source), state, Digest.NONE);
    }

    private static Unit unit(String context, String... segments) {
        return new Unit("unit-" + context, "paragraph", true, Digest.of(context), Map.of(),
                IntStream.range(0, segments.length).mapToObj(at -> Segment.untranslated(Integer.toString(at + 1), Coded.of(segments[at]), " ")).toList());
    }

    private static Bitext bitext(String language, Unit... units) {
        return new Bitext("memo", "memo.docx", "en", language, Digest.of("draft"), "", List.of(units));
    }
}
