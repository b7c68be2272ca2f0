package org.readout.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.Memos;
import org.readout.model.Audience;

/** Each edit is told once, as what it was, and nothing else is. */
class ChangesTest {

    private static final Audience READERS = Memos.audience("readers", """
            title: Readers
            description: Those who read.
            memos: [technical-memo, policy-memo]
            formats: [html, docx]
            paper: a4
            theme: readout
            parts: [everything]
            features: [numbered-headings]
            """);

    static List<SeededEdits.Edit> edits() {
        return SeededEdits.all();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditIsToldOnceAsWhatItWas(SeededEdits.Edit edit) {
        assertThat(edit.changes(READERS).changes()).extracting(SeededEdits::describe).containsExactlyElementsOf(edit.expected());
        assertThat(Changes.between(edit.later(READERS), edit.edition(READERS), ChangeRules.NONE).changes()).as("taken back").hasSize(edit.expected().size());
    }

    @Test
    void nothingIsToldOfTheSameDraft() {
        assertThat(new SeededEdits.Edit("", SeededEdits.POLICY, SeededEdits.POLICY, List.of()).changes(READERS).isEmpty()).isTrue();
    }
}
