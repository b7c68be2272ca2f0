package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.model.Audience;

/** A mistake in an audience's YAML: the line, what is wrong, and what was probably meant. */
class AudienceReaderTest {

    private static final String SOUND = """
            title: Readers
            description: Those who read.
            memos: [policy-memo]
            parts: [summary, recommendations]
            formats: [html, pdf]
            paper: a4
            theme: readout
            features: [cover]
            pdf: ua-1
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "formats: [html, pdf] | formats: [html, pfd] | 5 | pdf",
        "formats: | fromats: | 5 | formats",
        "parts: [summary, recommendations] | parts: [summary, recomendations] | 4 | recommendations",
        "memos: [policy-memo] | memos: [policy] | 3 | policy-memo",
        "paper: a4 | paper: a44 | 6 | a4",
        "features: [cover] | features: [covers] | 8 | cover",
        "features: [cover] | features: [cover, side-by-sight] | 8 | side-by-side",
        "features: [cover] | features: [sumary-page] | 8 | summary-page",
        "pdf: ua-1 | pdf: ua1 | 9 | ua-1"})
    void theLineAndASuggestion(String right, String wrong, int line, String suggestion) {
        Checked<Audience> read = AudienceReader.read("readers.yaml", SOUND.replace(right, wrong), Memos.TYPES);
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.span().line()).isEqualTo(line);
            assertThat(finding.hint()).contains("“" + suggestion + "”");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"title: [", "- a list", "''", "title: x\ntitle: y"})
    void whatIsNoAudienceAtAllIsRefused(String yaml) {
        Checked<Audience> read = AudienceReader.read("readers.yaml", yaml, Memos.TYPES);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).isNotEmpty();
    }

    /** What nobody outside is to see is not public because somebody forgot to say so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"theme: readout | false", "public: false | true", "public: true | false", "features: [findings] | true",
        "features: [findings]; public: true | refused", "formats: [xliff]; parts: [everything] | true"})
    void whoseEditionsAreKeptApart(String says, String working) {
        String key = says.substring(0, says.indexOf(':'));
        String yaml = SOUND.replaceAll("(?m)^(" + key + (says.contains("parts:") ? "|parts" : "") + "):.*\\R", "") + says.replace("; ", "\n") + "\n";
        Checked<Audience> read = AudienceReader.read("readers.yaml", yaml, Memos.TYPES);
        assertThat(read.value().map(audience -> String.valueOf(audience.working())).orElse("refused")).as(read.findings().toString()).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"practitioners", "policymakers", "public", "editors", "translators"})
    void theAudiencesThatShipAreSound(String id) {
        assertThat(Memos.audience(id).title()).isNotBlank();
    }
}
