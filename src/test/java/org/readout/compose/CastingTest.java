package org.readout.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Metadata;

class CastingTest {

    private static final Offer POLICY = memo("policy", "en-US");
    private static final Offer TECHNICAL = memo("technical", "");

    @Test
    void partsComeInTheOrderInWhichTheyAreNamed() {
        assertThat(cast(work("report", "technical", "policy"), POLICY, TECHNICAL).value()).contains(List.of(TECHNICAL, POLICY));
    }

    @Test
    void partsAreNamedInFrontMatterOrInOneProperty() {
        assertThat(Offer.parts(named("technical, policy"))).containsExactly("technical", "policy");
        assertThat(Offer.parts(named(" technical;\npolicy ,"))).containsExactly("technical", "policy");
        assertThat(Offer.parts(Metadata.EMPTY)).isEmpty();
    }

    @Test
    void anUnknownPartIsNamedWithWhatWasProbablyMeant() {
        Finding finding = refused(cast(work("report", "polciy"), POLICY), "part-unknown");
        assertThat(finding.span().file()).isEqualTo("report.md");
        assertThat(finding.message()).contains("“polciy”");
        assertThat(finding.hint()).contains("Did you mean “policy”?");
    }

    @Test
    void aPartStandsOnce() {
        refused(cast(work("report", "policy", "policy"), POLICY), "part-repeated");
    }

    @Test
    void aPartThatIsHeldBackHoldsTheWorkBack() {
        Offer held = new Offer("policy", "policy.docx", "en", false, List.of());
        assertThat(refused(cast(work("report", "policy"), held), "part-held-back").hint()).contains("policy.docx");
    }

    @Test
    void noWorkIsPartOfItself() {
        Offer itself = work("report", "report");
        assertThat(refused(cast(itself, itself), "part-in-circle").message()).contains("itself");
        Offer first = work("first", "second");
        Offer second = work("second", "third");
        assertThat(refused(cast(first, first, second, work("third", "policy", "first"), POLICY), "part-in-circle").message()).contains("first › second › third › first");
        // others may run in circles
        assertThat(cast(work("report", "policy"), POLICY, work("one", "other"), work("other", "one")).value()).isPresent();
    }

    @Test
    void aWorkIsInOneLanguage() {
        assertThat(refused(cast(work("report", "policy", "note"), POLICY, memo("note", "fr")), "part-language").message()).contains("“fr”", "“en”");
    }

    @Test
    void everyObstacleIsNamed() {
        Checked<List<Offer>> cast = cast(work("report", "nothing", "note"), memo("note", "de"));
        assertThat(cast.findings()).extracting(Finding::rule).containsExactly("part-unknown", "part-language");
    }

    private static Finding refused(Checked<List<Offer>> cast, String rule) {
        assertThat(cast.value()).isEmpty();
        assertThat(cast.findings()).extracting(Finding::rule).containsExactly(rule);
        return cast.findings().get(0);
    }

    private static Checked<List<Offer>> cast(Offer work, Offer... others) {
        return new Casting(Arrays.asList(others)).of(work);
    }

    private static Offer memo(String id, String language) {
        return new Offer(id, id + ".md", language, true, List.of());
    }

    private static Offer work(String id, String... parts) {
        return new Offer(id, id + ".md", "en", true, List.of(parts));
    }

    private static Metadata named(String parts) {
        Metadata none = Metadata.EMPTY;
        return new Metadata("", "", "", "", none.contributors(), none.date(), "", none.keywords(), Map.of("parts", parts));
    }
}
