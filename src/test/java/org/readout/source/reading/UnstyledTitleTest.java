package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Block;
import org.readout.model.Paragraph;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Text;

/** When a bold first line is a title. Lines are parted by “ / ”; bold ones begin with an asterisk, those in large letters with two. */
class UnstyledTitleTest {

    private static final String TEXT = "Pipes leak in every street of the town, and nobody hears them leak before the street does, as the council was told in May.";

    @ParameterizedTest
    @ValueSource(strings = {
        "*Water that stays / By Ada Lima and Ben Ode / 27 March 2024 / " + TEXT,
        "*Water that stays / A memo for the council / 27 March 2024 / *Summary / " + TEXT,
        "**Water that stays / 27 March 2024 / *Why pipes leak / " + TEXT,
        "*Report on leaks / 27 March 2024 / " + TEXT})
    void namesOrADateBelowMakeItOne(String draft) {
        assertThat(inferred(draft)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "*Ministry of Finance / Berlin, den 3. November 2026 / *Reform of the water levy / " + TEXT,
        "*Ministry of Finance / 3 November 2026 / For the cabinet / *Reform of the water levy / " + TEXT,
        "**Ministry of Finance / 3 November 2026 / *Reform of the water levy / " + TEXT,
        "*Ministry of Finance / Date: 3 November 2026 / Subject: Reform of the water levy / " + TEXT,
        "*MEMORANDUM / Date: 3 November 2026 / Subject: Reform of the water levy / " + TEXT,
        "*Working paper No. 12 / 3 November 2026 / " + TEXT,
        "*Summary / " + TEXT + " / 3 November 2026 / " + TEXT,
        "*Leaks / " + TEXT + " / 3 November 2026 / " + TEXT})
    void whereItMayStandElsewhereNothingIsInferred(String draft) {
        assertThat(inferred(draft)).isEmpty();
    }

    @Test
    void whatItTakesIsSaidOfTheMemo() {
        assertThat(inferred("*Water that stays / 27 March 2024 / " + TEXT).orElseThrow().lines().page().date()).hasValueSatisfying(date -> assertThat(date).hasToString("2024-03-27"));
    }

    private static Optional<UnstyledTitle> inferred(String draft) {
        BoldLines look = new BoldLines();
        List<Block> blocks = new ArrayList<>();
        Arrays.stream(draft.split(" / ")).forEach(line -> {
            Text words = new Text(line.replaceFirst("^\\*+", ""));
            boolean bold = line.startsWith("*");
            Paragraph paragraph = new Paragraph(SourceSpan.of("draft.docx"), List.of(bold ? new Styled(Styled.Style.STRONG, List.of(words)) : words));
            look.note(paragraph, line.startsWith("**") ? 36 : 24, false);
            blocks.add(paragraph);
        });
        return UnstyledTitle.of(blocks, look, "");
    }
}
