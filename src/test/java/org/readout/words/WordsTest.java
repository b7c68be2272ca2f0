package org.readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.translate.SomeBitexts;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | It’s five o’clock, isn't it?    | 5",
        "en | fine-tuning of 3.5 and A4 — yes | 7",
        "fr | L’accès aux données             | 3",
        "de | Datensätze                      | 1",
        "ja | モデルの重みは公開。               | 9",
        "zh | 模型权重 GPT 开放。                | 7",
        "ko | 모델 가중치 공개                  | 3",
        "th | ข้อมูลเปิด                        | 2",
        "ar | نماذج مفتوحة                     | 2",
        "en | … — ·                           | 0"})
    void wordsAreCountedAsTheyArePaid(String language, String text, int count) {
        assertThat(new Words(language).count(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The weights are open.         | The weights are closed.           | The weights are -open-+closed+.",
        "The weights are open.         | The model weights are open.       | The+ model+ weights are open.",
        "The old weights are open.     | The weights are open.             | The- old- weights are open.",
        "One red fox ran.              | One blue wolf ran.                | One -red fox-+blue wolf+ ran.",
        "Same.                         | Same.                             | Same.",
        "モデルは公開                    | 重みは公開                          | -モデル-+重み+は公開"})
    void whatChangedIsToldByWords(String before, String after, String shown) {
        assertThat(Difference.between(before, after, before.startsWith("モ") ? "ja" : "en").stream()
                .map(stretch -> switch (stretch.side()) {
                    case SAME -> stretch.text();
                    case DELETED -> "-" + stretch.text() + "-";
                    case INSERTED -> "+" + stretch.text() + "+";
                }).collect(Collectors.joining())).isEqualTo(shown);
    }

    @Test
    void bothTextsCanBeReadOffTheirDifference() {
        for (int seed = 0; seed < 200; seed++) {
            SomeBitexts some = new SomeBitexts(seed);
            String before = some.words() + " " + some.words();
            String after = new Random(seed).nextBoolean() ? some.words() : before.replaceFirst(" ", " and ");
            List<Stretch> difference = Difference.between(before, after, "en");
            assertThat(difference.stream().filter(stretch -> stretch.side() != Stretch.Side.INSERTED).map(Stretch::text).collect(Collectors.joining())).isEqualTo(before);
            assertThat(difference.stream().filter(stretch -> stretch.side() != Stretch.Side.DELETED).map(Stretch::text).collect(Collectors.joining())).isEqualTo(after);
        }
    }
}
