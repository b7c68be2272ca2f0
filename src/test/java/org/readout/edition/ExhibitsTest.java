package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.model.Audience;
import org.readout.model.Component;
import org.readout.model.Memo;

/** Which exhibits an audience gets, and that they say nothing it is not shown. */
class ExhibitsTest {

    private static final Memo TECHNICAL = Memos.ofFile("small-technical-memo.md");
    private static final Memo POLICY = Memos.ofFile("small-policy-memo.md");

    @Test
    void practitionersGetStackScalesMatrixAndIndex() {
        assertThat(kinds(Memos.edition(TECHNICAL, Memos.audience("practitioners")))).containsExactly("stack", "spectra", "matrix", "index");
    }

    @Test
    void policymakersGetTheirSummaryPageAndOpportunitiesBesideRisks() {
        Edition edition = Memos.edition(POLICY, Memos.audience("policymakers"));
        assertThat(kinds(edition)).containsExactly("summary", "side-by-side");
        Exhibit.Summary summary = edition.exhibit(Exhibit.Summary.class).orElseThrow();
        assertThat(summary.sections()).isEqualTo(1);
        assertThat(summary.asks()).extracting(ask -> ask.recommendation().record()).allMatch(id -> edition.record(id).isPresent());
    }

    /** A table that half a page does not hold keeps its section from standing beside another. */
    @ParameterizedTest
    @CsvSource({"4,true", "9,false", "13,false"})
    void aWideTableStandsBesideNothing(int columns, boolean beside) {
        String row = "| Uppsala " + "| 12.5 ".repeat(columns - 1) + "|\n";
        Memo memo = Memos.memo("---\ntitle: T\ntype: policy-memo\nlanguage: en\n---\n\n## Opportunities\n\n- **Trust.** People see why.\n\n## Risks\n\n"
                + "- **Cost.** Audits take time.\n\n" + row + "|---".repeat(columns) + "|\n" + row);
        assertThat(kinds(Memos.edition(memo, Memos.audience("policymakers"))).anyMatch("side-by-side"::equals)).isEqualTo(beside);
    }

    @Test
    void everyComponentStandsOnceInTheStackAndOnceInTheIndex() {
        Edition edition = Memos.edition(TECHNICAL, Memos.audience("practitioners"));
        List<String> components = TECHNICAL.records(Component.class).stream().map(Component::id).toList();
        Exhibit.Stack stack = edition.exhibit(Exhibit.Stack.class).orElseThrow();
        assertThat(stack.layers().stream().flatMap(layer -> layer.cells().stream()).flatMap(List::stream).map(Exhibit.Entry::record))
                .containsExactlyInAnyOrderElementsOf(components);
        assertThat(edition.exhibit(Exhibit.Index.class).orElseThrow().lines().stream().map(line -> line.component().record()))
                .containsExactlyInAnyOrderElementsOf(components);
    }

    @Test
    void whatAnAudienceIsNotShownIsInNoExhibit() {
        Audience audience = Memos.audience("readers", "title: R\ndescription: D.\nmemos: [technical-memo]\nparts: [summary]\nformats: [html]\n"
                + "theme: readout\nfeatures: [stack, spectrum, matrix, index, summary-page, side-by-side]\n");
        assertThat(Memos.edition(TECHNICAL, audience).exhibits()).isEmpty();
    }

    @Test
    void aMemoWithoutTheDataHasNoExhibit() {
        Memo bare = Memos.memo("---\ntitle: T\ntype: technical-memo\nlanguage: en\n---\n\n## Summary\n\nText.\n\n## Components\n\n- **Weights.** Numbers.\n");
        assertThat(Memos.edition(bare, Memos.audience("practitioners")).exhibits()).isEmpty();
    }

    @Test
    void layersWrittenDifferentlyAreOneRowAndTheUnnamedStandLast() {
        Memo memo = Memos.memo("---\ntitle: T\ntype: technical-memo\nlanguage: en\n---\n\n## Components\n\n### Logs\n\nKept.\n\n### Data\n\nRead.\n\n"
                + "**Layer.** Model\n\n### Weights\n\nNumbers.\n\n**Layer.** model\n");
        Exhibit.Stack stack = Memos.edition(memo, Memos.audience("practitioners")).exhibit(Exhibit.Stack.class).orElseThrow();
        assertThat(stack.layers()).extracting(Exhibit.Stack.Layer::name).containsExactly("Model", "");
        assertThat(stack.dimensions()).containsExactly("");
    }

    private static Stream<String> kinds(Edition edition) {
        return edition.exhibits().stream().map(Exhibit::kind);
    }
}
