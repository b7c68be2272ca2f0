package org.readout.verify.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.pdfa.validation.validators.FlavourValidator;

/**
 * veraPDF's validator for several profiles at once: it has a constructor for that, but no factory. A test is an expression in
 * JavaScript over properties of one object of the file; profiles share most of their tests, and thousands of glyphs are alike. What
 * an expression gave for the same values it gives again, so it is evaluated once in each file. Only what passed is remembered: every
 * failure is found, counted and told by veraPDF itself.
 */
final class AllAtOnce extends BaseValidator {

    /** An expression, and what the properties it names were when it held. */
    private record Passed(String test, List<java.lang.Object> values) {
    }

    private final Set<Passed> passed = new HashSet<>();
    private final TestValues properties = new TestValues();

    AllAtOnce(List<ValidationProfile> profiles) {
        super(profiles);
    }

    @Override
    public boolean firstProcessObjectWithRule(FlavourValidator validator, Object object, String context, Rule rule) {
        // a deferred rule is noted here and asked later
        Optional<Passed> question = Boolean.TRUE.equals(rule.getDeferred()) ? Optional.empty()
                : properties.of(object, rule.getTest()).map(values -> new Passed(rule.getTest(), values));
        if (question.filter(passed::contains).isPresent()) {
            return true;
        }
        boolean holds = super.firstProcessObjectWithRule(validator, object, context, rule);
        if (holds) {
            question.ifPresent(passed::add);
        }
        return holds;
    }
}
