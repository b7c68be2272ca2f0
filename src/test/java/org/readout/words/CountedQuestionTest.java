package org.readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedQuestionTest {

    @Test
    void tellsWhereTheCountOfAQuestionEnds() {
        assertThat(CountedQuestion.end("Frage 2 – Wer zahlt?")).hasValue(9);
        assertThat(CountedQuestion.end("Q3. Who pays?")).hasValue(3);
        assertThat(CountedQuestion.end("Questions: who pays?")).isEmpty();
    }
}
