package org.readout.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verapdf.model.GenericModelObject;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;

class TestValuesTest {

    private final TestValues values = new TestValues();

    /** As veraPDF's objects are: it has a getter for each property. */
    public static final class Glyph extends GenericModelObject {

        private final double width;
        private final String kids;

        Glyph(double width, String kids) {
            super("Glyph");
            this.width = width;
            this.kids = kids;
        }

        @Override
        public List<String> getProperties() {
            return List.of("width", "kids");
        }

        public Double getwidth() {
            return width;
        }

        public String getkids() {
            return kids;
        }
    }

    @Test
    void whatOnlyAsksForPropertiesIsKnownByTheirValues() {
        assertThat(values("width == null || Math.abs(width - 1) <= 1")).contains(List.of(1.0));
        assertThat(values("kids.split('&').filter(elem => elem == 'H').length == 0")).contains(List.of("H1&P"));
        assertThat(values("/^H[1-9][0-9]*$/.test(kids) == false || width > 2")).contains(List.of("H1&P", 1.0));
    }

    @Test
    void whatAsksForAnythingElseIsNot() {
        assertThat(values("width == 1 || gOutput == 'RGB '")).isEmpty();
        assertThat(values("kids.filter(elem => elem == other)")).isEmpty();
    }

    @Test
    void rulesThatAskTheSameOfObjectsThatAreAlikeAskOneQuestion() {
        Optional<TestValues.Question> question = values.of(new Glyph(1, "P"), rule("width == 1"));
        assertThat(values.of(new Glyph(1, "H1"), rule("width == 1"))).isEqualTo(question).hasSameHashCodeAs(question);
        assertThat(values.of(new Glyph(2, "P"), rule("width == 1"))).isNotEqualTo(question);
        assertThat(values.of(new Glyph(1, "P"), rule("width != 2"))).isNotEqualTo(question);
    }

    private Optional<List<Object>> values(String test) {
        return values.of(new Glyph(1, "H1&P"), rule(test)).map(TestValues.Question::values);
    }

    private static Rule rule(String test) {
        return Profiles.ruleFromValues(Profiles.ruleIdFromValues(PDFAFlavour.Specification.ISO_19005_4, "1", 1), "Glyph", false, "tag", "as described", test,
                Profiles.errorFromValues("wrong", List.of()), List.of());
    }
}
