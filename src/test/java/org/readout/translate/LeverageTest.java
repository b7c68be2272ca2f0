package org.readout.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Memo;

/** What stays translated when the source is edited. */
class LeverageTest {

    private static final int EDITS = 6;

    private static String draft;
    private static Memo memo;

    enum Edit {
        REWORD, SPLIT, MERGE, MOVE, DELETE, INSERT, RETITLE;

        /** @return the paragraphs that were touched, as they are now */
        List<String> make(List<String> paragraphs, Random random) {
            int at = prose(paragraphs, random);
            String old = paragraphs.get(at);
            switch (this) {
                case REWORD -> paragraphs.set(at, old.replaceFirst("(?<=\\w) (?=\\w)", " rather "));
                case SPLIT -> paragraphs.set(at, old.replaceFirst("(?<=[a-z]\\.)\\s+(?=[A-Z])", "\n\n"));
                case MERGE -> paragraphs.set(at, old + " A sentence that was put to it.");
                case MOVE -> paragraphs.add(prose(paragraphs, random), paragraphs.remove(at));
                case DELETE -> paragraphs.remove(at);
                case INSERT -> paragraphs.add(at, "Here stands a paragraph that was not there before, and it has two sentences. This one is short.");
                case RETITLE -> {
                    int heading = IntStream.range(0, paragraphs.size()).filter(one -> paragraphs.get(one).startsWith("### ")).findAny().orElse(at);
                    paragraphs.set(heading, paragraphs.get(heading) + " anew");
                    return List.of(paragraphs.get(heading));
                }
            }
            return switch (this) {
                case DELETE, MOVE, SPLIT -> List.of();
                case MERGE -> List.of("A sentence that was put to it.");
                default -> List.of(paragraphs.get(at));
            };
        }

        private static int prose(List<String> paragraphs, Random random) {
            int[] prose = IntStream.range(0, paragraphs.size()).filter(at -> paragraphs.get(at).matches("(?s)[A-Z][a-z].*\\. [A-Z].*")).toArray();
            return prose[random.nextInt(prose.length)];
        }
    }

    static Stream<Arguments> edits() {
        return Arrays.stream(Edit.values()).flatMap(edit -> IntStream.range(0, 2).mapToObj(seed -> Arguments.of(edit, seed)));
    }

    @BeforeAll
    static void read() throws IOException {
        draft = Files.readString(Path.of("input/openness-policy-memo.md"));
        memo = TranslatedMemos.memo(draft);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void untouchedWordsKeepTheirTranslation(Edit edit, int seed) {
        Bitext kept = TranslatedMemos.translated(TranslatedMemos.extracted(memo), TranslatedMemos::turned);
        List<String> paragraphs = new ArrayList<>(List.of(draft.split("\n\n")));
        Random random = new Random(seed);
        int touched = 0;
        for (int n = 0; n < EDITS; n++) {
            touched += edit.make(paragraphs, random).stream().mapToInt(paragraph -> paragraph.split("\\s+").length).sum();
        }
        Bitext today = Leverage.of(TranslatedMemos.extracted(TranslatedMemos.memo(String.join("\n\n", paragraphs))), List.of(kept));
        Localised.Share share = Localised.share(today);
        assertThat(share.current()).as(edit + " " + share + ", touched " + touched).isGreaterThanOrEqualTo((int) (0.98 * (share.words() - touched)));
        assertThat(share.current()).isLessThan(share.words() + 1);
        today.units().forEach(unit -> unit.segments().forEach(segment -> segment.target().ifPresent(target -> {
            assertThat(segment.state()).isEqualTo(Bitext.State.FINAL);
            assertThat(target).isEqualTo(TranslatedMemos.told(segment.source(), TranslatedMemos::turned));
        })));
    }

    @Test
    void whatIsRewordedLosesItsTranslationAndGetsItBackWithTheOldWords() {
        String draft = "---\nlang: en\n---\n# A memo\n\n## Background\n\nThe weights of a model are numbers. They can be published.\n";
        Bitext kept = TranslatedMemos.translated(TranslatedMemos.extracted(TranslatedMemos.memo(draft)), TranslatedMemos::turned);
        Bitext reworded = TranslatedMemos.extracted(TranslatedMemos.memo(draft.replace("are numbers", "are many numbers")));
        Bitext today = Leverage.of(reworded, List.of(kept));
        assertThat(today.units().stream().flatMap(unit -> unit.segments().stream()).filter(segment -> segment.target().isEmpty()).map(segment -> segment.source().text()))
                .containsExactly("The weights of a model are many numbers.");
        List<Bitext.Unit> retired = Leverage.retired(today, List.of(kept));
        Bitext back = Leverage.of(TranslatedMemos.extracted(TranslatedMemos.memo(draft)), List.of(today.with(Stream.concat(today.units().stream(), retired.stream()).toList())));
        assertThat(Localised.share(back).percent()).isEqualTo(100);
    }

    @Test
    void aCodeIsFoundAgainWhereverItsSegmentWent() {
        Memo memo = TranslatedMemos.memo("---\nlang: en\n---\n# A memo\n\n## Background\n\nThe **first** sentence stays. The *second* one goes.\n");
        Bitext kept = TranslatedMemos.translated(TranslatedMemos.extracted(memo), TranslatedMemos::turned);
        Memo split = TranslatedMemos.memo("---\nlang: en\n---\n# A memo\n\n## Background\n\nThe *second* one goes.\n\nThe **first** sentence stays.\n");
        Bitext today = Leverage.of(TranslatedMemos.extracted(split), List.of(kept));
        assertThat(today.units().stream().flatMap(unit -> unit.segments().stream()).map(segment -> segment.target().orElseThrow().toString()))
                .contains("Gur ⟨1⟩frpbaq⟨/1⟩ bar tbrf.", "Gur ⟨1⟩svefg⟨/1⟩ fragrapr fgnlf.");
    }
}
